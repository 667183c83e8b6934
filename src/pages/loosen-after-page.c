/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-after-page.h"

#include <glib/gi18n.h>

#include "loosen-complaint.h"
#include "loosen-config.h"
#include "loosen-pain-scale.h"
#include "loosen-toolkit.h"

#define N_CARE 3   /* lines of after-care */
#define MORE_BY 2  /* points of pain that are more than chance, as in loosen-screening-advice.c */

/**
 * LoosenAfterPage:
 *
 * After a session: how the pain is now, how the leg is, what follows from that, and what does good today. Every answer
 * may be left out and taken back; Done is always there. It stores nothing.
 *
 * # Signals
 * `done` (#LoosenRating, nullable): the person leaves; %NULL if nothing was answered. The rating is there during the
 * emission only.
 *
 * # Accessibility
 * What follows from the answers is a status, and is announced where the toolkit can. No button has the focus when the
 * page comes up.
 */
struct _LoosenAfterPage {
  AdwBin parent_instance;

  LoosenCatalog *catalog;     /* (owned) (nullable) */
  LoosenComplaint *complaint; /* (owned) (nullable): holds nothing but the pain now */
  int pain_before;
  gboolean showing; /* the buttons are being set */
  guint scroll_id;  /* tick that brings the advice into view */
  guint n_ticks;

  GtkWidget *scrolled;
  GtkLabel *before;
  LoosenPainScale *pain;
  GtkLabel *question;
  GtkToggleButton *better;
  GtkToggleButton *same;
  GtkToggleButton *worse;
  GtkLabel *advice;
  GtkWidget *care_box;
  GtkBox *care;
};

G_DEFINE_FINAL_TYPE (LoosenAfterPage, loosen_after_page, ADW_TYPE_BIN)

enum { DONE, N_SIGNALS };
static guint signals[N_SIGNALS];

static LoosenRating
get_rating (LoosenAfterPage *self)
{
  LoosenRating rating = { .before = self->pain_before, .after = loosen_complaint_get_pain (self->complaint) };

  if (gtk_toggle_button_get_active (self->better))
    rating.leg = LOOSEN_LEG_BETTER;
  else if (gtk_toggle_button_get_active (self->same))
    rating.leg = LOOSEN_LEG_SAME;
  else if (gtk_toggle_button_get_active (self->worse))
    rating.leg = LOOSEN_LEG_WORSE;

  return rating;
}

static gboolean
is_answered (const LoosenRating *rating)
{
  return rating->after != LOOSEN_PAIN_UNSET || rating->leg != LOOSEN_LEG_UNKNOWN;
}

/* What the two numbers say; %NULL where one is missing, or where the advice says it. A point up or down is no
 * difference. */
static char *
describe_pain (const LoosenRating *rating)
{
  int change = rating->after - rating->before;

  if (rating->before == LOOSEN_PAIN_UNSET || rating->after == LOOSEN_PAIN_UNSET)
    return NULL;
  if (change >= MORE_BY)
    /* Translators: two numbers of the pain scale, the second higher */
    return g_strdup_printf (_ ("Your pain went up from %d to %d."), rating->before, rating->after);
  if (change > -MORE_BY)
    return g_strdup (_ ("Your pain is about the same as before."));

  /* Translators: two numbers of the pain scale, the second lower */
  return g_strdup_printf (_ ("Your pain went down from %d to %d."), rating->before, rating->after);
}

static const char *
describe_leg (const LoosenRating *rating)
{
  switch (rating->leg) {
  case LOOSEN_LEG_BETTER:
    return _ ("Your leg feels better.");
  case LOOSEN_LEG_SAME:
    return _ ("Your leg is about the same. That is a fair result, too.");
  case LOOSEN_LEG_UNKNOWN:
  case LOOSEN_LEG_WORSE:
  default:
    return NULL;
  }
}

static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *frame_clock, gpointer user_data)
{
  LoosenAfterPage *self = LOOSEN_AFTER_PAGE (widget);
  graphene_rect_t bounds;

  /* It has its place only after the first frame. */
  if (self->n_ticks++ == 0)
    return G_SOURCE_CONTINUE;

  if (gtk_widget_compute_bounds (GTK_WIDGET (self->advice), gtk_widget_get_parent (GTK_WIDGET (self->advice)), &bounds))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)),
                               bounds.origin.y, bounds.origin.y + bounds.size.height + 36);
  self->scroll_id = 0;

  return G_SOURCE_REMOVE;
}

/* In a low window what follows from an answer would be out of sight. */
static void
bring_into_view (LoosenAfterPage *self)
{
  self->n_ticks = 0;
  if (self->scroll_id == 0)
    self->scroll_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

static void
show_advice (LoosenAfterPage *self)
{
  const LoosenRating rating = get_rating (self);
  const LoosenAdvice advice = loosen_screening_advise (self->catalog, &rating);
  g_autofree char *pain = describe_pain (&rating);
  const char *parts[4] = { NULL };
  g_autofree char *text = NULL;
  guint n = 0;

  if (pain != NULL)
    parts[n++] = pain;
  /* Where it has to be taken seriously, nothing else is said beside it. */
  if (!advice.check && describe_leg (&rating) != NULL)
    parts[n++] = describe_leg (&rating);
  if (advice.text != NULL)
    parts[n++] = advice.text;
  text = g_strjoinv (" ", (char **) parts);

  if (g_str_equal (gtk_label_get_label (self->advice), text))
    return;
  gtk_label_set_label (self->advice, text);
  gtk_widget_set_visible (GTK_WIDGET (self->advice), text[0] != '\0');
  if (advice.check)
    gtk_widget_add_css_class (GTK_WIDGET (self->advice), "serious");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->advice), "serious");
  if (text[0] == '\0')
    return;
  bring_into_view (self);
  loosen_toolkit_announce (GTK_WIDGET (self), text);
}

static void
pain_changed_cb (LoosenAfterPage *self)
{
  show_advice (self);
}

/* At most one of the three is on, and a second press takes it back: GTK's groups do not allow that. */
static void
leg_toggled_cb (LoosenAfterPage *self, GtkToggleButton *button)
{
  GtkToggleButton *const buttons[] = { self->better, self->same, self->worse };

  if (self->showing)
    return;

  self->showing = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (buttons[i] != button)
      gtk_toggle_button_set_active (buttons[i], FALSE);
  self->showing = FALSE;
  show_advice (self);
}

static void
done_cb (LoosenAfterPage *self)
{
  LoosenRating rating;

  if (self->catalog == NULL)
    return;

  rating = get_rating (self);
  g_signal_emit (self, signals[DONE], 0, is_answered (&rating) ? &rating : NULL);
}

static gboolean
has_self_massage (LoosenRoutine *routine)
{
  for (guint i = 0; i < loosen_routine_get_n_steps (routine); i++)
    if (loosen_routine_get_step (routine, i)->technique->kind == LOOSEN_KIND_SELF_MASSAGE)
      return TRUE;

  return FALSE;
}

/* The first lines of the list; they are about massage, so after anything else there are none. */
static void
show_care (LoosenAfterPage *self, LoosenRoutine *routine)
{
  const LoosenCareItem *const *items = loosen_catalog_get_care (self->catalog)->after_care;
  gboolean applies = routine != NULL && has_self_massage (routine);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->care))) != NULL)
    gtk_box_remove (self->care, child);
  gtk_widget_set_visible (self->care_box, applies && items[0] != NULL);
  for (guint i = 0; applies && i < N_CARE && items[i] != NULL; i++) {
    GtkWidget *line = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
    GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", items[i]->text, "wrap", TRUE, "xalign", 0.0, NULL);
    GtkWidget *when = g_object_new (GTK_TYPE_LABEL, "label", items[i]->when, "wrap", TRUE, "xalign", 0.0, NULL);

    gtk_widget_add_css_class (when, "caption");
    gtk_widget_add_css_class (when, "dim-label");
    gtk_box_append (GTK_BOX (line), text);
    gtk_box_append (GTK_BOX (line), when);
    gtk_box_append (self->care, line);
  }
}

static void
loosen_after_page_dispose (GObject *object)
{
  LoosenAfterPage *self = LOOSEN_AFTER_PAGE (object);

  if (self->scroll_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_id);
  self->scroll_id = 0;
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_AFTER_PAGE);
  g_clear_object (&self->complaint);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_after_page_parent_class)->dispose (object);
}

static void
loosen_after_page_class_init (LoosenAfterPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_after_page_dispose;

  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                1, G_TYPE_POINTER);

  g_type_ensure (LOOSEN_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-after-page.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, LoosenAfterPage, child)
  BIND (scrolled);
  BIND (before);
  BIND (pain);
  BIND (question);
  BIND (better);
  BIND (same);
  BIND (worse);
  BIND (advice);
  BIND (care_box);
  BIND (care);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, leg_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
loosen_after_page_init (LoosenAfterPage *self)
{
  GtkToggleButton *buttons[3];

  self->pain_before = LOOSEN_PAIN_UNSET;
  gtk_widget_init_template (GTK_WIDGET (self));
  buttons[0] = self->better;
  buttons[1] = self->same;
  buttons[2] = self->worse;
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++) {
    GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (buttons[i])));

    gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_NONE);
    gtk_label_set_wrap (label, TRUE);
    gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
  }
}

/**
 * loosen_after_page_begin:
 * @self: the page
 * @catalog: has the texts; always the same
 * @pain_before: pain before the session, 0 to 10, or %LOOSEN_PAIN_UNSET
 * @routine: (nullable): what was done: after-care is for self-massage
 *
 * Asks anew, after another session. Keeps nothing of @routine.
 */
void
loosen_after_page_begin (LoosenAfterPage *self, LoosenCatalog *catalog, int pain_before, LoosenRoutine *routine)
{
  g_autofree char *before = NULL;

  g_return_if_fail (LOOSEN_IS_AFTER_PAGE (self));
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (self->catalog == NULL || self->catalog == catalog);
  g_return_if_fail (pain_before == LOOSEN_PAIN_UNSET || (pain_before >= 0 && pain_before <= 10));

  if (self->catalog == NULL) {
    self->catalog = loosen_catalog_ref (catalog);
    self->complaint = loosen_complaint_new (catalog);
    loosen_pain_scale_set_complaint (self->pain, self->complaint);
    g_signal_connect_object (self->complaint, "changed", G_CALLBACK (pain_changed_cb), self, G_CONNECT_SWAPPED);
  }

  self->pain_before = pain_before;
  self->showing = TRUE;
  gtk_toggle_button_set_active (self->better, FALSE);
  gtk_toggle_button_set_active (self->same, FALSE);
  gtk_toggle_button_set_active (self->worse, FALSE);
  self->showing = FALSE;
  loosen_complaint_set_pain (self->complaint, LOOSEN_PAIN_UNSET);

  /* Translators: a number of the pain scale */
  before = g_strdup_printf (_ ("Before the session it was %d."), pain_before);
  gtk_label_set_label (self->before, before);
  gtk_widget_set_visible (GTK_WIDGET (self->before), pain_before != LOOSEN_PAIN_UNSET);
  gtk_label_set_label (self->question, loosen_catalog_get_safety_texts (catalog)->after_session);
  show_care (self, routine);
  show_advice (self);

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);
  gtk_widget_grab_focus (self->scrolled);
}

/**
 * loosen_after_page_set_compact:
 * @self: the page
 * @compact: whether the window is narrow
 *
 * Makes the answers smaller, or as large as they can be.
 */
void
loosen_after_page_set_compact (LoosenAfterPage *self, gboolean compact)
{
  g_return_if_fail (LOOSEN_IS_AFTER_PAGE (self));

  if (compact)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
}
