/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-care-page.h"

#include "loosen-care-card.h"
#include "loosen-care-list.h"
#include "loosen-config.h"

/**
 * LoosenCarePage:
 *
 * Professional care: which massage, how to choose a therapist, what to do before, during and after a visit. It has no
 * header bar; the window gives one. What it shows is made when it is mapped first.
 *
 * # Signals
 * `describe`: the person wants to fill in the sheet that describes the pain.
 */
struct _LoosenCarePage {
  AdwBin parent_instance;

  LoosenCatalog *catalog; /* (owned) (nullable) */
  LoosenStore *store;     /* (owned) (nullable) */
  LoosenClock *clock;     /* (owned) (nullable) */
  LoosenMatches *matches; /* (owned) (nullable) */
  gboolean built;

  GtkWidget *trouble;
  GtkLabel *trouble_text;
  GtkBox *cards;
  LoosenCareList *therapist;
  LoosenCareList *prepare;
  LoosenCareList *phrases;
  LoosenCareList *after_care;
  GtkLabel *keep_moving;
};

G_DEFINE_FINAL_TYPE (LoosenCarePage, loosen_care_page, ADW_TYPE_BIN)

enum { DESCRIBE, N_SIGNALS };
static guint signals[N_SIGNALS];

static LoosenCareCard *
find_card (LoosenCarePage *self, const LoosenTechnique *technique)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->cards));

  while (child != NULL && loosen_care_card_get_technique (LOOSEN_CARE_CARD (child)) != technique)
    child = gtk_widget_get_next_sibling (child);

  return child != NULL ? LOOSEN_CARE_CARD (child) : NULL;
}

static void
show_matches (LoosenCarePage *self)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (self->catalog);
  guint n_chosen = self->matches != NULL ? loosen_matches_get_n_chosen (self->matches) : 0;
  GtkWidget *last = NULL;

  for (guint i = 0; self->matches != NULL && i < loosen_matches_get_n (self->matches); i++) {
    const LoosenMatch *match = loosen_matches_get (self->matches, i);
    LoosenCareCard *card = find_card (self, match->technique);

    if (card == NULL)
      continue;
    loosen_care_card_set_match (card, match, n_chosen);
    gtk_box_reorder_child_after (self->cards, GTK_WIDGET (card), last);
    last = GTK_WIDGET (card);
  }

  /* Without matches, and for what they do not know: the order of the catalog. */
  for (guint i = 0; techniques[i] != NULL; i++) {
    LoosenCareCard *card = find_card (self, techniques[i]);

    if (card == NULL || (self->matches != NULL && loosen_matches_find (self->matches, techniques[i]) != NULL))
      continue;
    loosen_care_card_set_match (card, NULL, 0);
    gtk_box_reorder_child_after (self->cards, GTK_WIDGET (card), last);
    last = GTK_WIDGET (card);
  }
}

static void
build (LoosenCarePage *self)
{
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (self->catalog);
  const LoosenCare *care = loosen_catalog_get_care (self->catalog);
  g_autoptr (LoosenCareTicks) ticks = loosen_care_ticks_new (self->store, self->clock);
  const char *trouble = loosen_care_ticks_get_trouble (ticks);

  self->built = TRUE;
  for (guint i = 0; techniques[i] != NULL; i++)
    if (techniques[i]->kind == LOOSEN_KIND_PROFESSIONAL && techniques[i]->what != NULL)
      gtk_box_append (self->cards, loosen_care_card_new (self->catalog, techniques[i]));
  show_matches (self);

  loosen_care_list_set_items (self->therapist, care->therapist, ticks);
  loosen_care_list_set_items (self->prepare, care->prepare, ticks);
  loosen_care_list_set_items (self->phrases, care->phrases, NULL);
  loosen_care_list_set_items (self->after_care, care->after_care, ticks);
  gtk_label_set_label (self->keep_moving, care->plan.keep_moving);
  gtk_widget_set_visible (self->trouble, trouble != NULL);
  gtk_label_set_label (self->trouble_text, trouble != NULL ? trouble : "");
}

static void
describe_cb (LoosenCarePage *self)
{
  g_signal_emit (self, signals[DESCRIBE], 0);
}

static void
loosen_care_page_map (GtkWidget *widget)
{
  LoosenCarePage *self = LOOSEN_CARE_PAGE (widget);

  if (!self->built && self->catalog != NULL)
    build (self);

  GTK_WIDGET_CLASS (loosen_care_page_parent_class)->map (widget);
}

static void
loosen_care_page_dispose (GObject *object)
{
  LoosenCarePage *self = LOOSEN_CARE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_CARE_PAGE);
  g_clear_pointer (&self->matches, loosen_matches_unref);
  g_clear_object (&self->store);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_care_page_parent_class)->dispose (object);
}

static void
loosen_care_page_class_init (LoosenCarePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_care_page_dispose;

  widget_class->map = loosen_care_page_map;

  signals[DESCRIBE] = g_signal_new ("describe", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);

  g_type_ensure (LOOSEN_TYPE_CARE_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-care-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenCarePage, trouble);
  gtk_widget_class_bind_template_child (widget_class, LoosenCarePage, trouble_text);
  gtk_widget_class_bind_template_child (widget_class, LoosenCarePage, cards);
  gtk_widget_class_bind_template_child (widget_class, LoosenCarePage, therapist);
  gtk_widget_class_bind_template_child (widget_class, LoosenCarePage, prepare);
  gtk_widget_class_bind_template_child (widget_class, LoosenCarePage, phrases);
  gtk_widget_class_bind_template_child (widget_class, LoosenCarePage, after_care);
  gtk_widget_class_bind_template_child (widget_class, LoosenCarePage, keep_moving);
  gtk_widget_class_bind_template_callback (widget_class, describe_cb);
}

static void
loosen_care_page_init (LoosenCarePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_care_page_new:
 *
 * Returns: a page that shows nothing yet
 */
GtkWidget *
loosen_care_page_new (void)
{
  return g_object_new (LOOSEN_TYPE_CARE_PAGE, NULL);
}

/**
 * loosen_care_page_set_up:
 * @self: the page
 * @catalog: what there is to show
 * @store: where ticks are kept
 * @clock: the clock
 *
 * Gives the page what it needs, before it is mapped. May be called once.
 */
void
loosen_care_page_set_up (LoosenCarePage *self, LoosenCatalog *catalog, LoosenStore *store, LoosenClock *clock)
{
  g_return_if_fail (LOOSEN_IS_CARE_PAGE (self));
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (LOOSEN_IS_STORE (store));
  g_return_if_fail (LOOSEN_IS_CLOCK (clock));
  g_return_if_fail (self->catalog == NULL);

  self->catalog = loosen_catalog_ref (catalog);
  self->store = g_object_ref (store);
  self->clock = g_object_ref (clock);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    build (self);
}

/**
 * loosen_care_page_set_matches:
 * @self: the page
 * @matches: (nullable): of loosen_match_professional(); %NULL where nothing is known
 *
 * Shows what matches first, each with its reason, then the others, then what is held back.
 */
void
loosen_care_page_set_matches (LoosenCarePage *self, LoosenMatches *matches)
{
  g_return_if_fail (LOOSEN_IS_CARE_PAGE (self));

  if (matches != NULL)
    loosen_matches_ref (matches);
  g_clear_pointer (&self->matches, loosen_matches_unref);
  self->matches = matches;
  if (self->built)
    show_matches (self);
}
