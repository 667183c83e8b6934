/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-home-page.h"

#include <glib/gi18n.h>

#include "loosen-care-page.h"
#include "loosen-config.h"
#include "loosen-guide-page.h"
#include "loosen-next-day-card.h"
#include "loosen-notices.h"
#include "loosen-plan-page.h"
#include "loosen-routine-card.h"
#include "loosen-stack-pages.h"

/**
 * LoosenHomePage:
 *
 * Where everything begins: the views side by side, with one switcher, at the top where there is room and at the bottom
 * where there is not. Relief is the first; plan, care and guide are built when they are first looked at.
 *
 * # Signals
 * `view-changed`: another view is shown.
 * `technique` (LoosenMatch *): the person opened a technique; the match is valid during the emission.
 * `red-flag` (zone id): the saddle area was chosen.
 * `open-routine`: the person wants to see the ready routine.
 * `describe`: the person wants to describe the pain for a therapist.
 * `show-block`: the person wants to see the card of what is blocked.
 * `rated` (LoosenRating *): the person said how it is on the day after a session.
 */
struct _LoosenHomePage {
  AdwBin parent_instance;

  GtkStack *titles;
  GtkWidget *switcher;
  GtkWidget *title;
  AdwViewStack *views;
  AdwViewSwitcherBar *bar;
  LoosenReliefPage *relief;
  gboolean compact;

  LoosenComplaint *complaint; /* (owned) (nullable), as the rest below, until it is set up */
  LoosenSafety *safety;       /* (owned) */
  LoosenPace pace;
  LoosenPlanPage *plan;
  LoosenCarePage *care;
  LoosenGuidePage *guide;
  LoosenNextDayCard *next_day;
  LoosenRoutineCard *routine_card;
};

G_DEFINE_FINAL_TYPE (LoosenHomePage, loosen_home_page, ADW_TYPE_BIN)

enum { VIEW_CHANGED, TECHNIQUE, RED_FLAG, OPEN_ROUTINE, DESCRIBE, SHOW_BLOCK, RATED, N_SIGNALS };
static guint signals[N_SIGNALS];

/* One view needs no switcher. */
static void
update_switchers (LoosenHomePage *self)
{
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (self->views);
  gboolean several = g_list_model_get_n_items (G_LIST_MODEL (pages)) > 1;

  gtk_stack_set_visible_child (self->titles, several && !self->compact ? self->switcher : self->title);
  adw_view_switcher_bar_set_reveal (self->bar, several && self->compact);
}

static void
view_changed_cb (LoosenHomePage *self)
{
  g_signal_emit (self, signals[VIEW_CHANGED], 0);
}

static void
technique_cb (LoosenHomePage *self, const LoosenMatch *match)
{
  g_signal_emit (self, signals[TECHNIQUE], 0, match);
}

static void
red_flag_cb (LoosenHomePage *self, const char *zone_id)
{
  g_signal_emit (self, signals[RED_FLAG], 0, zone_id);
}

static void
guide_technique_cb (LoosenHomePage *self, const LoosenTechnique *technique)
{
  const LoosenMatch *match = loosen_matches_find (loosen_relief_page_get_matches (self->relief), technique);

  if (!loosen_technique_is_timed (technique) || match == NULL)
    loosen_home_page_show_view (self, "care");
  else
    technique_cb (self, match);
}

static void
open_routine_cb (LoosenHomePage *self)
{
  g_signal_emit (self, signals[OPEN_ROUTINE], 0);
}

static void
describe_cb (LoosenHomePage *self)
{
  g_signal_emit (self, signals[DESCRIBE], 0);
}

static void
show_block_cb (LoosenHomePage *self)
{
  g_signal_emit (self, signals[SHOW_BLOCK], 0);
}

static void
rated_cb (LoosenHomePage *self, const LoosenRating *rating)
{
  g_signal_emit (self, signals[RATED], 0, rating);
}

static void
matches_changed_cb (LoosenHomePage *self)
{
  g_autoptr (LoosenMatches) professional =
    loosen_match_professional (self->complaint, loosen_safety_get_gates (self->safety));

  loosen_care_page_set_matches (self->care, professional);
  loosen_routine_card_set_matches (self->routine_card, loosen_safety_get_catalog (self->safety),
                                   loosen_relief_page_get_matches (self->relief),
                                   !loosen_safety_has_done_session (self->safety), &self->pace);
  /* Without a complaint there is nothing that it would be for. */
  if (loosen_complaint_is_empty (self->complaint))
    gtk_widget_set_visible (GTK_WIDGET (self->routine_card), FALSE);
}

static void
add_view (LoosenHomePage *self, GtkWidget *view, const char *name, const char *title, const char *icon_name)
{
  adw_view_stack_page_set_icon_name (adw_view_stack_add_titled (self->views, view, name, title), icon_name);
}

static void
loosen_home_page_dispose (GObject *object)
{
  LoosenHomePage *self = LOOSEN_HOME_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), LOOSEN_TYPE_HOME_PAGE);
  g_clear_object (&self->complaint);
  g_clear_object (&self->safety);

  G_OBJECT_CLASS (loosen_home_page_parent_class)->dispose (object);
}

static void
loosen_home_page_class_init (LoosenHomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_home_page_dispose;

  signals[VIEW_CHANGED] = g_signal_new ("view-changed", LOOSEN_TYPE_HOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);
  signals[TECHNIQUE] = g_signal_new ("technique", LOOSEN_TYPE_HOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[RED_FLAG] = g_signal_new ("red-flag", LOOSEN_TYPE_HOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[OPEN_ROUTINE] = g_signal_new ("open-routine", LOOSEN_TYPE_HOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);
  signals[DESCRIBE] = g_signal_new ("describe", LOOSEN_TYPE_HOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  signals[SHOW_BLOCK] = g_signal_new ("show-block", LOOSEN_TYPE_HOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 0);
  signals[RATED] = g_signal_new ("rated", LOOSEN_TYPE_HOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 1, G_TYPE_POINTER);

  g_type_ensure (LOOSEN_TYPE_RELIEF_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, titles);
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, switcher);
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, title);
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, views);
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, bar);
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, relief);
  gtk_widget_class_bind_template_callback (widget_class, view_changed_cb);
}

static void
loosen_home_page_init (LoosenHomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  loosen_stack_pages_follow (GTK_WIDGET (self->titles));
  loosen_stack_pages_follow (GTK_WIDGET (self->views));
  update_switchers (self);
}

/**
 * loosen_home_page_set_up:
 * @self: the page, not set up before
 * @complaint: what the person reports
 * @clock: the source of time
 * @store: where is remembered what the views remember
 * @safety: what is known of the person's safety
 *
 * Gives the page what it shows, and adds the views beside relief.
 */
void
loosen_home_page_set_up (LoosenHomePage *self,
                         LoosenComplaint *complaint,
                         LoosenClock *clock,
                         LoosenStore *store,
                         LoosenSafety *safety)
{
  LoosenCatalog *catalog;
  GtkWidget *first, *notices;

  g_return_if_fail (LOOSEN_IS_HOME_PAGE (self) && self->complaint == NULL);
  g_return_if_fail (LOOSEN_IS_COMPLAINT (complaint));
  g_return_if_fail (LOOSEN_IS_CLOCK (clock));
  g_return_if_fail (LOOSEN_IS_STORE (store));
  g_return_if_fail (LOOSEN_IS_SAFETY (safety));

  self->complaint = g_object_ref (complaint);
  self->safety = g_object_ref (safety);
  catalog = loosen_safety_get_catalog (safety);

  self->plan = LOOSEN_PLAN_PAGE (loosen_plan_page_new ());
  loosen_plan_page_set_up (self->plan, catalog, clock, store);
  add_view (self, GTK_WIDGET (self->plan), "plan", C_ ("view", "Plan"), "x-office-calendar-symbolic");
  self->care = LOOSEN_CARE_PAGE (loosen_care_page_new ());
  loosen_care_page_set_up (self->care, catalog, store, clock);
  g_signal_connect_object (self->care, "describe", G_CALLBACK (describe_cb), self, G_CONNECT_SWAPPED);
  add_view (self, GTK_WIDGET (self->care), "care", C_ ("view", "Care"), "loosen-therapist-hands-symbolic");
  self->guide = g_object_new (LOOSEN_TYPE_GUIDE_PAGE, NULL);
  loosen_guide_page_set_catalog (self->guide, catalog);
  g_signal_connect_object (self->guide, "technique", G_CALLBACK (guide_technique_cb), self, G_CONNECT_SWAPPED);
  add_view (self, GTK_WIDGET (self->guide), "guide", C_ ("view", "Guide"), "loosen-guide-symbolic");
  loosen_stack_pages_update (GTK_WIDGET (self->views));
  update_switchers (self);

  first = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->next_day = LOOSEN_NEXT_DAY_CARD (loosen_next_day_card_new ());
  g_signal_connect_object (self->next_day, "rated", G_CALLBACK (rated_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (GTK_WIDGET (self->next_day), FALSE);
  gtk_box_append (GTK_BOX (first), GTK_WIDGET (self->next_day));
  notices = loosen_notices_new (safety);
  g_signal_connect_object (notices, "show-block", G_CALLBACK (show_block_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (first), notices);
  loosen_relief_page_set_notices (self->relief, first);

  self->routine_card = LOOSEN_ROUTINE_CARD (loosen_routine_card_new ());
  g_signal_connect_object (self->routine_card, "open", G_CALLBACK (open_routine_cb), self, G_CONNECT_SWAPPED);
  loosen_relief_page_set_routine_card (self->relief, GTK_WIDGET (self->routine_card));

  g_signal_connect_object (self->relief, "technique", G_CALLBACK (technique_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->relief, "red-flag", G_CALLBACK (red_flag_cb), self, G_CONNECT_SWAPPED);
  loosen_relief_page_set_complaint (self->relief, complaint);
  g_signal_connect_object (self->relief, "matches-changed", G_CALLBACK (matches_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * loosen_home_page_update:
 * @self: the page, set up
 * @pace: how the person likes to be led
 *
 * Shows what is held back at this moment and what follows from it, and asks how it is on a day after a session.
 */
void
loosen_home_page_update (LoosenHomePage *self, const LoosenPace *pace)
{
  g_autoptr (GArray) closed = NULL;
  gboolean due;

  g_return_if_fail (LOOSEN_IS_HOME_PAGE (self) && self->safety != NULL);
  g_return_if_fail (pace != NULL);

  self->pace = *pace;
  loosen_relief_page_set_gates (self->relief, loosen_safety_get_gates (self->safety));
  closed = loosen_screening_list_closed (loosen_safety_get_screening (self->safety));
  loosen_relief_page_set_closed (self->relief, (const LoosenMark *) (gpointer) closed->data, closed->len);
  due = loosen_safety_is_next_day_due (self->safety);
  if (due && !gtk_widget_get_visible (GTK_WIDGET (self->next_day))) {
    loosen_next_day_card_begin (self->next_day, loosen_safety_get_catalog (self->safety));
    gtk_widget_set_visible (GTK_WIDGET (self->next_day), TRUE);
  } else if (!due && !gtk_widget_get_mapped (GTK_WIDGET (self))) {
    /* What it says stays until the person has gone on to something else. */
    gtk_widget_set_visible (GTK_WIDGET (self->next_day), FALSE);
  }
}

/**
 * loosen_home_page_get_matches:
 * @self: the page, set up
 *
 * Returns: (transfer none): what may help, until the next change
 */
LoosenMatches *
loosen_home_page_get_matches (LoosenHomePage *self)
{
  g_return_val_if_fail (LOOSEN_IS_HOME_PAGE (self), NULL);

  return loosen_relief_page_get_matches (self->relief);
}

/**
 * loosen_home_page_note_self_massage:
 * @self: the page, set up
 * @technique: what was done
 * @sides: on which sides
 *
 * Has the plan count what was done at home.
 */
void
loosen_home_page_note_self_massage (LoosenHomePage *self, const LoosenTechnique *technique, LoosenSide sides)
{
  g_return_if_fail (LOOSEN_IS_HOME_PAGE (self) && self->plan != NULL);

  loosen_plan_page_note_self_massage (self->plan, technique, sides);
}

/**
 * loosen_home_page_get_view:
 * @self: the page
 *
 * Returns: the name of the view that is shown
 */
const char *
loosen_home_page_get_view (LoosenHomePage *self)
{
  g_return_val_if_fail (LOOSEN_IS_HOME_PAGE (self), NULL);

  return adw_view_stack_get_visible_child_name (self->views);
}

/**
 * loosen_home_page_show_view:
 * @self: the page
 * @name: the name of a view
 */
void
loosen_home_page_show_view (LoosenHomePage *self, const char *name)
{
  g_return_if_fail (LOOSEN_IS_HOME_PAGE (self));

  adw_view_stack_set_visible_child_name (self->views, name);
}

/**
 * loosen_home_page_set_compact:
 * @self: the page
 * @compact: whether there is little width
 */
void
loosen_home_page_set_compact (LoosenHomePage *self, gboolean compact)
{
  g_return_if_fail (LOOSEN_IS_HOME_PAGE (self));

  self->compact = compact;
  loosen_relief_page_set_compact (self->relief, compact);
  update_switchers (self);
}
