/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-question-row.h"

#include <glib/gi18n.h>

/**
 * LoosenQuestionRow:
 *
 * One safety question, as a sentence to be ticked. Beside it "Not sure", where that is offered; below it the places, for
 * a question that is about places. It changes nothing until loosen_question_row_apply().
 *
 * # Signals
 * `changed`: the answer is another.
 */
struct _LoosenQuestionRow {
  GtkListBoxRow parent_instance;

  const LoosenQuestion *question; /* (unowned), of the catalog */
  GtkCheckButton *tick;
  GtkCheckButton *not_sure;
  GtkWidget *places;     /* (nullable) */
  GPtrArray *checks;     /* (element-type GtkCheckButton) (unowned), each with data "zone" and "side" */
  GtkCheckButton *other; /* (nullable): somewhere that is not on the map */
};

G_DEFINE_FINAL_TYPE (LoosenQuestionRow, loosen_question_row, GTK_TYPE_LIST_BOX_ROW)

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
toggled_cb (LoosenQuestionRow *self, GtkCheckButton *button)
{
  gboolean yes;

  /* One answer: Yes and Not sure take each other away. */
  if (gtk_check_button_get_active (button) && button == self->tick)
    gtk_check_button_set_active (self->not_sure, FALSE);
  else if (gtk_check_button_get_active (button) && button == self->not_sure)
    gtk_check_button_set_active (self->tick, FALSE);

  yes = loosen_question_row_get_answer (self) != LOOSEN_ANSWER_NO;
  if (self->places != NULL)
    gtk_widget_set_visible (self->places, yes);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
place_toggled_cb (LoosenQuestionRow *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* A click beside a place is meant for a place: it must not take the tick of the whole question away. */
static void
places_pressed_cb (GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0, "hexpand", TRUE, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_check (LoosenQuestionRow *self, const LoosenZone *zone, LoosenSide side, const char *label)
{
  GtkWidget *check = gtk_check_button_new_with_label (label);
  g_autofree char *name = zone != NULL ? loosen_zone_dup_label (zone, side) : g_strdup (label);

  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (check), "zone", (gpointer) zone);
  g_object_set_data (G_OBJECT (check), "side", GUINT_TO_POINTER (side));
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (place_toggled_cb), self);

  return check;
}

static void
add_zone (LoosenQuestionRow *self, GtkGrid *grid, const LoosenZone *zone, int line)
{
  static const LoosenSide sides[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT, LOOSEN_SIDE_CENTRE };
  int column = 1;

  gtk_grid_attach (grid, make_label (zone->name, "place"), 0, line, 1, 1);
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++) {
    GtkWidget *check;

    if ((zone->sides & sides[i]) == 0)
      continue;
    check = make_check (self, zone, sides[i],
                        sides[i] == LOOSEN_SIDE_LEFT    ? C_ ("side", "Left")
                        : sides[i] == LOOSEN_SIDE_RIGHT ? C_ ("side", "Right")
                                                        : C_ ("side", "Middle"));
    g_ptr_array_add (self->checks, check);
    gtk_grid_attach (grid, check, column, line, 1, 1);
    column++;
  }
}

/* The places of a question that is about places. */
static GtkWidget *
make_places (LoosenQuestionRow *self, LoosenCatalog *catalog)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *grid = g_object_new (GTK_TYPE_GRID, "column-spacing", 12, "row-spacing", 3, NULL);
  const LoosenZone *const *zones = loosen_catalog_get_zones (catalog);
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (click, "pressed", G_CALLBACK (places_pressed_cb), NULL);
  gtk_widget_add_controller (box, GTK_EVENT_CONTROLLER (click));
  gtk_box_append (GTK_BOX (box), make_label (_ ("Where? Tick every place."), "heading"));
  for (guint i = 0; zones[i] != NULL; i++)
    if (zones[i]->kind == LOOSEN_ZONE_WORK || zones[i]->kind == LOOSEN_ZONE_PAIN_ONLY)
      add_zone (self, GTK_GRID (grid), zones[i], i);
  gtk_box_append (GTK_BOX (box), grid);
  self->other = GTK_CHECK_BUTTON (make_check (self, NULL, LOOSEN_SIDE_NONE, _ ("Somewhere else")));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->other));
  gtk_widget_add_css_class (box, "places");
  gtk_widget_set_visible (box, FALSE);

  return box;
}

static void
loosen_question_row_finalize (GObject *object)
{
  g_ptr_array_unref (LOOSEN_QUESTION_ROW (object)->checks);

  G_OBJECT_CLASS (loosen_question_row_parent_class)->finalize (object);
}

static void
loosen_question_row_class_init (LoosenQuestionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = loosen_question_row_finalize;

  signals[CHANGED] = g_signal_new ("changed", LOOSEN_TYPE_QUESTION_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
loosen_question_row_init (LoosenQuestionRow *self)
{
  self->checks = g_ptr_array_new ();
}

static void
build (LoosenQuestionRow *self, LoosenCatalog *catalog)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->tick = GTK_CHECK_BUTTON (gtk_check_button_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->tick), GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->tick), GTK_ACCESSIBLE_PROPERTY_LABEL, self->question->tick,
                                  -1);
  if (self->question->help != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->tick), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    self->question->help, -1);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->tick));

  gtk_box_append (GTK_BOX (words), make_label (self->question->tick, "tick"));
  if (self->question->help != NULL)
    gtk_box_append (GTK_BOX (words), make_label (self->question->help, "caption"));
  gtk_box_append (GTK_BOX (line), words);

  self->not_sure = GTK_CHECK_BUTTON (gtk_check_button_new_with_label (_ ("Not sure")));
  gtk_widget_set_valign (GTK_WIDGET (self->not_sure), GTK_ALIGN_START);
  gtk_widget_set_visible (GTK_WIDGET (self->not_sure), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->not_sure), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->question->tick, -1);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->not_sure));

  if (self->question->effect == LOOSEN_EFFECT_WITHHOLD_REGION) {
    self->places = make_places (self, catalog);
    gtk_box_append (GTK_BOX (box), self->places);
  }
  g_signal_connect_swapped (self->tick, "toggled", G_CALLBACK (toggled_cb), self);
  g_signal_connect_swapped (self->not_sure, "toggled", G_CALLBACK (toggled_cb), self);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  /* The tick is what is focused, so that there is one stop for each question. */
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "question");
}

static void
show_answer (LoosenQuestionRow *self, LoosenScreening *screening)
{
  LoosenAnswer answer = loosen_screening_get_answer (screening, self->question);
  gboolean any = FALSE;

  for (guint i = 0; i < self->checks->len; i++) {
    GObject *check = g_ptr_array_index (self->checks, i);
    gboolean marked = loosen_screening_has_mark (screening, self->question, g_object_get_data (check, "zone"),
                                                 GPOINTER_TO_UINT (g_object_get_data (check, "side")));

    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), marked);
    any = any || marked;
  }
  /* An answer that was given without a place is somewhere. */
  if (self->other != NULL)
    gtk_check_button_set_active (self->other, loosen_screening_has_elsewhere (screening, self->question) ||
                                                (loosen_screening_is_active (screening, self->question) && !any));
  if (answer == LOOSEN_ANSWER_YES)
    gtk_check_button_set_active (self->tick, TRUE);
  if (answer == LOOSEN_ANSWER_NOT_SURE) {
    loosen_question_row_set_offers_not_sure (self, TRUE);
    gtk_check_button_set_active (self->not_sure, TRUE);
  }
}

/**
 * loosen_question_row_new:
 * @screening: what was answered the last time, which is shown again
 * @catalog: has the places
 * @question: the question
 *
 * Returns: a new row
 */
GtkWidget *
loosen_question_row_new (LoosenScreening *screening, LoosenCatalog *catalog, const LoosenQuestion *question)
{
  LoosenQuestionRow *self;

  g_return_val_if_fail (LOOSEN_IS_SCREENING (screening), NULL);
  g_return_val_if_fail (catalog != NULL && question != NULL, NULL);

  self = g_object_new (LOOSEN_TYPE_QUESTION_ROW, "activatable", TRUE, NULL);
  self->question = question;
  build (self, catalog);
  show_answer (self, screening);

  return GTK_WIDGET (self);
}

/**
 * loosen_question_row_get_question:
 * @self: a row
 *
 * Returns: (transfer none): its question
 */
const LoosenQuestion *
loosen_question_row_get_question (LoosenQuestionRow *self)
{
  g_return_val_if_fail (LOOSEN_IS_QUESTION_ROW (self), NULL);

  return self->question;
}

/**
 * loosen_question_row_get_answer:
 * @self: a row
 *
 * Returns: what it shows: Yes, Not sure, or No where nothing is ticked
 */
LoosenAnswer
loosen_question_row_get_answer (LoosenQuestionRow *self)
{
  g_return_val_if_fail (LOOSEN_IS_QUESTION_ROW (self), LOOSEN_ANSWER_NOT_ASKED);

  if (gtk_check_button_get_active (self->tick))
    return LOOSEN_ANSWER_YES;

  return gtk_check_button_get_active (self->not_sure) ? LOOSEN_ANSWER_NOT_SURE : LOOSEN_ANSWER_NO;
}

/**
 * loosen_question_row_is_complete:
 * @self: a row
 *
 * Returns: whether nothing is missing: a Yes that is about places needs at least one
 */
gboolean
loosen_question_row_is_complete (LoosenQuestionRow *self)
{
  g_return_val_if_fail (LOOSEN_IS_QUESTION_ROW (self), FALSE);

  if (self->places == NULL || loosen_question_row_get_answer (self) == LOOSEN_ANSWER_NO)
    return TRUE;

  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      return TRUE;

  return gtk_check_button_get_active (self->other);
}

/**
 * loosen_question_row_set_offers_not_sure:
 * @self: a row
 * @offers: whether "Not sure" stands below the sentence
 */
void
loosen_question_row_set_offers_not_sure (LoosenQuestionRow *self, gboolean offers)
{
  g_return_if_fail (LOOSEN_IS_QUESTION_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->not_sure), offers);
}

/**
 * loosen_question_row_toggle:
 * @self: a row
 *
 * Ticks the sentence, or takes the tick away: what a click anywhere on the row does.
 */
void
loosen_question_row_toggle (LoosenQuestionRow *self)
{
  g_return_if_fail (LOOSEN_IS_QUESTION_ROW (self));

  gtk_check_button_set_active (self->tick, !gtk_check_button_get_active (self->tick));
}

/**
 * loosen_question_row_apply:
 * @self: a row
 * @screening: takes the answer
 * @now: the time
 *
 * Gives what it shows as the answer, with the places.
 */
void
loosen_question_row_apply (LoosenQuestionRow *self, LoosenScreening *screening, gint64 now)
{
  g_return_if_fail (LOOSEN_IS_QUESTION_ROW (self));
  g_return_if_fail (LOOSEN_IS_SCREENING (screening));

  loosen_screening_set_answer (screening, self->question, loosen_question_row_get_answer (self), now);
  if (self->places == NULL || loosen_question_row_get_answer (self) == LOOSEN_ANSWER_NO)
    return;

  for (guint i = 0; i < self->checks->len; i++) {
    GObject *check = g_ptr_array_index (self->checks, i);

    loosen_screening_set_mark (screening, self->question, g_object_get_data (check, "zone"),
                               GPOINTER_TO_UINT (g_object_get_data (check, "side")),
                               gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  }
  loosen_screening_set_elsewhere (screening, self->question, gtk_check_button_get_active (self->other));
}
