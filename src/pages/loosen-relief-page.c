/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-relief-page.h"

#include <glib/gi18n.h>

#include "loosen-body-map.h"
#include "loosen-complaint-panel.h"
#include "loosen-config.h"
#include "loosen-relief-split.h"
#include "loosen-symptom-list.h"
#include "loosen-technique-row.h"
#include "loosen-zone-list.h"

#define PREVIEW_DELAY_MS 120

/**
 * LoosenReliefPage:
 *
 * The first page: the body map, and beside it what was marked and what may help. It shows a complaint and the matches
 * that follow from it; every change of either is shown at once.
 *
 * # Signals
 * `technique` (LoosenMatch *): the person opened a technique; the match is valid during the emission.
 * `red-flag` (zone id): the saddle area was chosen.
 * `matches-changed`: what may help is another.
 */
struct _LoosenReliefPage {
  AdwBin parent_instance;

  LoosenComplaint *complaint; /* (owned) (nullable) */
  LoosenGates *gates;         /* (owned) (nullable) */
  LoosenMatches *matches;     /* (owned) (nullable), follows from the two above */
  GHashTable *rows;           /* (element-type LoosenTechnique LoosenTechniqueRow) (unowned both) */
  const LoosenTechnique *previewed; /* (unowned) (nullable), whose work areas the map shows */
  const LoosenTechnique *pointed;   /* (unowned) (nullable), what the pointer or the focus is on */
  guint preview_id;
  gboolean compact;

  GtkOverlay *map_pane;
  LoosenBodyMap *map;
  GtkToggleButton *back_button;
  GtkToggleButton *front_button;
  GtkToggleButton *whole_button;
  GtkToggleButton *hips_button;
  GtkToggleButton *pin_button;
  GtkRevealer *note;
  GtkLabel *note_title;
  GtkLabel *note_text;
  GtkScrolledWindow *scrolled;
  GtkBox *side;
  GtkWidget *intro;
  LoosenComplaintPanel *complaint_panel;
  LoosenSymptomList *symptom_list;
  GtkWidget *places;
  GtkLabel *places_title;
  LoosenZoneList *zone_list;
  GtkLabel *general_notice;
  GtkWidget *help;
  GtkLabel *help_title;
  GtkLabel *help_count;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (LoosenReliefPage, loosen_relief_page, ADW_TYPE_BIN)

enum { TECHNIQUE, RED_FLAG, MATCHES_CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

static const LoosenMatch *
find_match (LoosenReliefPage *self, GtkListBoxRow *row)
{
  return loosen_matches_find (self->matches, loosen_technique_row_get_technique (LOOSEN_TECHNIQUE_ROW (row)));
}

/* The matches lie in one array in their order, so their places compare as their addresses do. */
static int
compare_rows (GtkListBoxRow *a, GtkListBoxRow *b, gpointer user_data)
{
  LoosenReliefPage *self = user_data;

  return find_match (self, a) < find_match (self, b) ? -1 : 1;
}

static GtkWidget *
make_list_heading (const char *title, const char *line)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", title,
                                   "xalign", 0.0,
                                   "wrap", TRUE,
                                   NULL);

  gtk_widget_add_css_class (box, "list-heading");
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), label);
  if (line != NULL)
    gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "label", line, "xalign", 0.0, "wrap", TRUE, NULL));

  return box;
}

static void
set_css_class (GtkListBoxRow *row, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (row), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), name);
}

static void
update_heading (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  LoosenReliefPage *self = user_data;
  const LoosenMatch *match = find_match (self, row);
  const LoosenMatch *previous = before != NULL ? find_match (self, before) : NULL;
  gboolean first = previous == NULL || previous->state != match->state || previous->rank == 1;

  /* Where a group begins and ends, for its round corners. */
  set_css_class (row, "first", first);
  if (before != NULL)
    set_css_class (before, "last", first);
  set_css_class (row, "last", match == loosen_matches_get (self->matches, loosen_matches_get_n (self->matches) - 1));

  gtk_list_box_row_set_header (row, NULL);
  if (previous != NULL && previous->state == match->state)
    return;
  if (match->state == LOOSEN_MATCH_OTHER && loosen_matches_get_n_chosen (self->matches) > 0)
    gtk_list_box_row_set_header (row, make_list_heading (_ ("Others, not chosen for this spot"), NULL));
  else if (match->state == LOOSEN_MATCH_WITHHELD)
    gtk_list_box_row_set_header (row, make_list_heading (_ ("Held back for you"),
                                                         _ ("Each says why. They cannot be started now.")));
}

static void
show_work (LoosenReliefPage *self)
{
  const LoosenMatch *match = NULL;

  if (self->previewed != NULL)
    match = loosen_matches_find (self->matches, self->previewed);
  else if (loosen_matches_get_n_chosen (self->matches) > 0)
    match = loosen_matches_get (self->matches, 0);

  loosen_body_map_set_work (self->map, match);
}

static void
preview_cb (gpointer user_data)
{
  LoosenReliefPage *self = user_data;

  self->preview_id = 0;
  if (self->previewed == self->pointed)
    return;

  self->previewed = self->pointed;
  show_work (self);
}

static void
point_at (LoosenReliefPage *self, const LoosenTechnique *technique)
{
  self->pointed = technique;
  if (self->preview_id == 0)
    self->preview_id = g_timeout_add_once (PREVIEW_DELAY_MS, preview_cb, self);
}

static void
row_pointed_cb (GtkEventController *controller, LoosenReliefPage *self)
{
  GtkWidget *row = gtk_event_controller_get_widget (controller);

  point_at (self, loosen_technique_row_get_technique (LOOSEN_TECHNIQUE_ROW (row)));
}

static void
row_entered_cb (GtkEventController *controller, double x, double y, LoosenReliefPage *self)
{
  row_pointed_cb (controller, self);
}

static void
row_left_cb (GtkEventController *controller, LoosenReliefPage *self)
{
  GtkWidget *row = gtk_event_controller_get_widget (controller);

  if (self->pointed == loosen_technique_row_get_technique (LOOSEN_TECHNIQUE_ROW (row)))
    point_at (self, NULL);
}

static void
row_activated_cb (LoosenReliefPage *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[TECHNIQUE], 0, find_match (self, row));
}

static void
hide_note (LoosenReliefPage *self)
{
  gtk_revealer_set_reveal_child (self->note, FALSE);
}

static void
explain_cb (LoosenReliefPage *self, const char *title, const char *text)
{
  gtk_label_set_label (self->note_title, title);
  gtk_label_set_label (self->note_text, text);
  gtk_widget_set_visible (GTK_WIDGET (self->note), TRUE);
  gtk_revealer_set_reveal_child (self->note, TRUE);
}

static void
note_revealed_cb (LoosenReliefPage *self)
{
  /* A closed note must not lie over the map, nor be read. */
  if (!gtk_revealer_get_child_revealed (self->note) && !gtk_revealer_get_reveal_child (self->note))
    gtk_widget_set_visible (GTK_WIDGET (self->note), FALSE);
}

static void
red_flag_cb (LoosenReliefPage *self, const char *zone_id)
{
  hide_note (self);
  g_signal_emit (self, signals[RED_FLAG], 0, zone_id);
}

static void
show_help_title (LoosenReliefPage *self)
{
  guint n_chosen = loosen_matches_get_n_chosen (self->matches);
  g_autofree char *count = NULL;

  if (loosen_complaint_is_empty (self->complaint)) {
    gtk_label_set_label (self->help_title, _ ("Everything Loosen can guide"));
    gtk_label_set_label (self->help_count, "");
    return;
  }

  gtk_label_set_label (self->help_title, n_chosen > 0 ? _ ("What may help") : _ ("Nothing here matches that yet"));
  if (n_chosen > 0)
    /* Translators: number of techniques that match */
    count = g_strdup_printf (ngettext ("%u match", "%u matches", n_chosen), n_chosen);
  gtk_label_set_label (self->help_count, count != NULL ? count : "");
}

static void
show_matches (LoosenReliefPage *self)
{
  guint n = loosen_matches_get_n (self->matches);
  guint n_chosen = loosen_matches_get_n_chosen (self->matches);

  for (guint i = 0; i < n; i++) {
    const LoosenMatch *match = loosen_matches_get (self->matches, i);
    LoosenTechniqueRow *row = g_hash_table_lookup (self->rows, match->technique);

    loosen_technique_row_set_match (row, match, n_chosen);
  }
  gtk_list_box_invalidate_sort (self->list);
  gtk_list_box_invalidate_headers (self->list);
  show_help_title (self);
  show_work (self);
}

static void
update_matches (LoosenReliefPage *self)
{
  if (self->complaint == NULL)
    return;

  g_clear_pointer (&self->matches, loosen_matches_unref);
  self->matches = loosen_match (self->complaint, self->gates);
  show_matches (self);
  g_signal_emit (self, signals[MATCHES_CHANGED], 0);
}

static void
arrange_side (LoosenReliefPage *self)
{
  gboolean empty = loosen_complaint_is_empty (self->complaint);

  gtk_widget_set_visible (self->intro, empty);
  gtk_widget_set_visible (GTK_WIDGET (self->symptom_list), empty);
  gtk_widget_set_visible (GTK_WIDGET (self->complaint_panel), !empty);
  gtk_widget_set_visible (GTK_WIDGET (self->general_notice), empty);
  gtk_label_set_label (self->places_title, empty ? _ ("Or choose from the list") : _ ("All places"));
  gtk_box_reorder_child_after (self->side, self->places, empty ? GTK_WIDGET (self->symptom_list) : self->help);
}

static void
complaint_changed_cb (LoosenReliefPage *self)
{
  gboolean was_empty = gtk_widget_get_visible (self->intro);

  hide_note (self);
  self->previewed = self->pointed = NULL;
  update_matches (self);
  arrange_side (self);
  /* What just came up stands at the top. */
  if (was_empty != loosen_complaint_is_empty (self->complaint))
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
}

static void
view_toggled_cb (LoosenReliefPage *self)
{
  gboolean front = gtk_toggle_button_get_active (self->front_button);

  hide_note (self);
  loosen_body_map_set_view (self->map, front ? LOOSEN_VIEW_FRONT : LOOSEN_VIEW_BACK);
}

/* On a click, also on what is on already: it takes zooming and dragging back. */
static void
frame_clicked_cb (LoosenReliefPage *self)
{
  gboolean hips = gtk_toggle_button_get_active (self->hips_button);

  loosen_body_map_set_frame (self->map, hips ? LOOSEN_FRAME_HIPS : LOOSEN_FRAME_WHOLE);
}

static void
zoom_in_cb (LoosenReliefPage *self)
{
  loosen_body_map_zoom (self->map, 1.25);
}

static void
zoom_out_cb (LoosenReliefPage *self)
{
  loosen_body_map_zoom (self->map, 0.8);
}

static void
loosen_relief_page_dispose (GObject *object)
{
  LoosenReliefPage *self = LOOSEN_RELIEF_PAGE (object);

  g_clear_handle_id (&self->preview_id, g_source_remove);
  if (self->list != NULL) {
    gtk_list_box_set_sort_func (self->list, NULL, NULL, NULL);
    gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
  }
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_RELIEF_PAGE);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->matches, loosen_matches_unref);
  g_clear_pointer (&self->gates, loosen_gates_unref);
  g_clear_object (&self->complaint);

  G_OBJECT_CLASS (loosen_relief_page_parent_class)->dispose (object);
}

static void
loosen_relief_page_class_init (LoosenReliefPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_relief_page_dispose;

  signals[TECHNIQUE] = g_signal_new ("technique", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[MATCHES_CHANGED] = g_signal_new ("matches-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 0);
  signals[RED_FLAG] = g_signal_new ("red-flag", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (LOOSEN_TYPE_SYMPTOM_LIST);
  g_type_ensure (LOOSEN_TYPE_COMPLAINT_PANEL);
  g_type_ensure (LOOSEN_TYPE_RELIEF_SPLIT);
  g_type_ensure (LOOSEN_TYPE_ZONE_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-relief-page.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, LoosenReliefPage, child)
  BIND (map_pane);
  BIND (back_button);
  BIND (front_button);
  BIND (whole_button);
  BIND (hips_button);
  BIND (pin_button);
  BIND (note);
  BIND (note_title);
  BIND (note_text);
  BIND (scrolled);
  BIND (side);
  BIND (intro);
  BIND (complaint_panel);
  BIND (symptom_list);
  BIND (places);
  BIND (places_title);
  BIND (zone_list);
  BIND (general_notice);
  BIND (help);
  BIND (help_title);
  BIND (help_count);
  BIND (list);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, frame_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, hide_note);
  gtk_widget_class_bind_template_callback (widget_class, note_revealed_cb);
  gtk_widget_class_bind_template_callback (widget_class, red_flag_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_in_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_out_cb);
}

static void
loosen_relief_page_init (LoosenReliefPage *self)
{
  self->rows = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_row (LoosenReliefPage *self, LoosenCatalog *catalog, const LoosenTechnique *technique)
{
  GtkWidget *row = loosen_technique_row_new (catalog, technique);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (motion, "enter", G_CALLBACK (row_entered_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (row_left_cb), self);
  g_signal_connect (focus, "enter", G_CALLBACK (row_pointed_cb), self);
  g_signal_connect (focus, "leave", G_CALLBACK (row_left_cb), self);
  gtk_widget_add_controller (row, motion);
  gtk_widget_add_controller (row, focus);

  g_hash_table_insert (self->rows, (gpointer) technique, row);
  gtk_list_box_append (self->list, row);
}

/**
 * loosen_relief_page_set_complaint:
 * @self: the page
 * @complaint: the complaint to show and set
 *
 * Fills the page from the complaint's catalog and follows the complaint. May be called once.
 */
void
loosen_relief_page_set_complaint (LoosenReliefPage *self, LoosenComplaint *complaint)
{
  LoosenCatalog *catalog;

  g_return_if_fail (LOOSEN_IS_RELIEF_PAGE (self));
  g_return_if_fail (LOOSEN_IS_COMPLAINT (complaint));
  g_return_if_fail (self->complaint == NULL);

  self->complaint = g_object_ref (complaint);
  catalog = loosen_complaint_get_catalog (complaint);

  self->map = LOOSEN_BODY_MAP (loosen_body_map_new (complaint));
  loosen_body_map_set_compact (self->map, self->compact);
  gtk_overlay_set_child (self->map_pane, GTK_WIDGET (self->map));
  g_signal_connect_object (self->map, "explain", G_CALLBACK (explain_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "red-flag", G_CALLBACK (red_flag_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->pin_button, "active", self->map, "pinning", G_BINDING_BIDIRECTIONAL);

  loosen_complaint_panel_set_complaint (self->complaint_panel, complaint);
  loosen_symptom_list_set_complaint (self->symptom_list, complaint);
  loosen_zone_list_set_complaint (self->zone_list, complaint);
  gtk_label_set_label (self->general_notice, loosen_catalog_get_safety_texts (catalog)->general_notice);

  self->matches = loosen_match (complaint, self->gates);
  for (guint i = 0; i < loosen_matches_get_n (self->matches); i++)
    add_row (self, catalog, loosen_matches_get (self->matches, i)->technique);
  gtk_list_box_set_sort_func (self->list, compare_rows, self, NULL);
  gtk_list_box_set_header_func (self->list, update_heading, self, NULL);
  show_matches (self);
  arrange_side (self);

  g_signal_connect_object (complaint, "changed", G_CALLBACK (complaint_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * loosen_relief_page_set_gates:
 * @self: the page
 * @gates: (nullable): what is held back now
 *
 * Shows what is held back, with the reasons.
 */
void
loosen_relief_page_set_gates (LoosenReliefPage *self, LoosenGates *gates)
{
  g_return_if_fail (LOOSEN_IS_RELIEF_PAGE (self));

  if (gates != NULL)
    loosen_gates_ref (gates);
  g_clear_pointer (&self->gates, loosen_gates_unref);
  self->gates = gates;
  update_matches (self);
}

/**
 * loosen_relief_page_get_matches:
 * @self: the page
 *
 * Returns: (transfer none) (nullable): what follows from the complaint and the gates now
 */
LoosenMatches *
loosen_relief_page_get_matches (LoosenReliefPage *self)
{
  g_return_val_if_fail (LOOSEN_IS_RELIEF_PAGE (self), NULL);

  return self->matches;
}

/**
 * loosen_relief_page_set_closed:
 * @self: the page, with a complaint
 * @marks: (array length=n_marks) (nullable): where nothing may press now
 * @n_marks: how many
 */
void
loosen_relief_page_set_closed (LoosenReliefPage *self, const LoosenMark *marks, guint n_marks)
{
  g_return_if_fail (LOOSEN_IS_RELIEF_PAGE (self) && self->map != NULL);

  loosen_body_map_set_closed (self->map, marks, n_marks);
}

/**
 * loosen_relief_page_set_notices:
 * @self: the page
 * @notices: what stands above everything else beside the map
 */
void
loosen_relief_page_set_notices (LoosenReliefPage *self, GtkWidget *notices)
{
  g_return_if_fail (LOOSEN_IS_RELIEF_PAGE (self));
  g_return_if_fail (GTK_IS_WIDGET (notices));

  gtk_box_prepend (self->side, notices);
}

/**
 * loosen_relief_page_set_routine_card:
 * @self: the page
 * @card: the card of a ready routine, which stands above the techniques
 */
void
loosen_relief_page_set_routine_card (LoosenReliefPage *self, GtkWidget *card)
{
  g_return_if_fail (LOOSEN_IS_RELIEF_PAGE (self));
  g_return_if_fail (GTK_IS_WIDGET (card));

  gtk_box_insert_child_after (GTK_BOX (self->help), card, gtk_widget_get_first_child (self->help));
}

/**
 * loosen_relief_page_set_compact:
 * @self: the page
 * @compact: whether the window is narrow
 *
 * Makes pictures smaller, and gives the map a legend in place of callouts.
 */
void
loosen_relief_page_set_compact (LoosenReliefPage *self, gboolean compact)
{
  GHashTableIter iter;
  gpointer row;

  g_return_if_fail (LOOSEN_IS_RELIEF_PAGE (self));

  if (self->compact == compact)
    return;

  self->compact = compact;
  if (compact)
    gtk_widget_add_css_class (GTK_WIDGET (self), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "compact");
  if (self->map != NULL)
    loosen_body_map_set_compact (self->map, compact);
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    loosen_technique_row_set_compact (row, compact);
  /* A narrow map shows the hips, where most of it happens, unless the person chose otherwise. */
  gtk_toggle_button_set_active (compact ? self->hips_button : self->whole_button, TRUE);
  if (self->map != NULL)
    frame_clicked_cb (self);
}
