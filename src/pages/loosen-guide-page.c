/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-guide-page.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-guide-results.h"
#include "loosen-guide-row.h"
#include "loosen-guide-text.h"
#include "loosen-stack-pages.h"

/**
 * LoosenGuidePage:
 *
 * What there is to read: questions, what the article says and what is known, words, who made it, sources; and
 * a search through all of it and the techniques. Each thing shows only its title until it is opened. Has no
 * header bar. Nothing is made before the page is shown for the first time.
 *
 * # Signals
 * `technique`: the person chose a technique that a search found, a const #LoosenTechnique of the catalog.
 *
 * # Actions
 * `guide.show-entry`: with an id, see loosen_guide_page_show_entry().
 *
 * # Shortcuts
 * Ctrl+F goes to the search, Enter there to the best result; Escape empties it.
 */
struct _LoosenGuidePage {
  AdwBin parent_instance;

  LoosenCatalog *catalog; /* (owned) (nullable) */
  GHashTable *rows;       /* (owned) (element-type utf8 LoosenGuideRow), by id; empty until shown */
  char *pending;          /* (owned) (nullable): id to show as soon as the page is */
  guint tick_id;
  guint n_ticks;

  GtkEditable *search;
  GtkStack *stack;
  GtkScrolledWindow *scrolled;
  GtkScrolledWindow *results_scrolled;
  GtkWidget *content;
  GtkBox *questions;
  GtkBox *corrections;
  GtkBox *words;
  GtkBox *about;
  GtkBox *sources;
  GtkButton *show_sources;
  LoosenGuideResults *results;
};

G_DEFINE_FINAL_TYPE (LoosenGuidePage, loosen_guide_page, ADW_TYPE_BIN)

enum { TECHNIQUE, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
add_row (LoosenGuidePage *self, GtkBox *list, GtkWidget *row)
{
  gtk_box_append (list, row);
  g_hash_table_insert (self->rows, (gpointer) loosen_guide_row_get_id (LOOSEN_GUIDE_ROW (row)), row);
}

static void
add_entries (LoosenGuidePage *self, GtkBox *list, const LoosenGuideEntry *const *entries)
{
  for (guint i = 0; entries[i] != NULL; i++)
    add_row (self, list, loosen_guide_row_new (self->catalog, entries[i]));
}

static void
build (LoosenGuidePage *self)
{
  const LoosenGuide *guide;
  g_autofree char *label = NULL;
  guint n_sources;

  if (self->catalog == NULL || g_hash_table_size (self->rows) > 0)
    return;

  guide = loosen_catalog_get_guide (self->catalog);
  add_entries (self, self->questions, guide->faq);
  add_entries (self, self->corrections, guide->corrections);
  add_entries (self, self->words, guide->glossary);
  add_entries (self, self->about, guide->pages);
  n_sources = g_strv_length ((char **) loosen_catalog_get_sources (self->catalog));
  label = g_strdup_printf (ngettext ("Show %u source", "Show all %u sources", n_sources), n_sources);
  gtk_button_set_label (self->show_sources, label);
  loosen_guide_text_wrap_button (self->show_sources);
}

static void
build_sources (LoosenGuidePage *self)
{
  const LoosenSource *const *sources;

  if (self->catalog == NULL || gtk_widget_get_visible (GTK_WIDGET (self->sources)))
    return;

  sources = loosen_catalog_get_sources (self->catalog);
  for (guint i = 0; sources[i] != NULL; i++)
    add_row (self, self->sources, loosen_guide_row_new_for_source (self->catalog, sources[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->sources), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->show_sources), FALSE);
}

static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  LoosenGuidePage *self = LOOSEN_GUIDE_PAGE (widget);
  GtkWidget *row;
  graphene_rect_t bounds;

  /* What was opened has its place only after the layout of the first frame. */
  if (self->n_ticks++ == 0)
    return G_SOURCE_CONTINUE;

  row = g_hash_table_lookup (self->rows, self->pending);
  gtk_widget_grab_focus (row);
  if (gtk_widget_compute_bounds (row, self->content, &bounds))
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), bounds.origin.y);
  g_clear_pointer (&self->pending, g_free);
  self->tick_id = 0;

  return G_SOURCE_REMOVE;
}

static void
show_pending (LoosenGuidePage *self)
{
  if (self->pending == NULL)
    return;

  build (self);
  if (loosen_catalog_find_source (self->catalog, self->pending) != NULL)
    build_sources (self);
  loosen_guide_row_set_open (g_hash_table_lookup (self->rows, self->pending), TRUE);
  gtk_editable_set_text (self->search, "");
  gtk_stack_set_visible_child_name (self->stack, "guide");
  self->n_ticks = 0;
  if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

static void
search_changed_cb (LoosenGuidePage *self)
{
  g_autofree char *query = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));

  if (*query == '\0' || self->catalog == NULL) {
    gtk_stack_set_visible_child_name (self->stack, "guide");
    return;
  }

  /* First, because only what is shown can tell a screen reader how much was found. */
  gtk_stack_set_visible_child_name (self->stack, "results");
  loosen_guide_results_search (self->results, self->catalog, query);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->results_scrolled), 0);
}

static void
activate_cb (LoosenGuidePage *self)
{
  /* What was typed last may not have been looked for yet. */
  search_changed_cb (self);
  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "results"))
    loosen_guide_results_choose_first (self->results);
}

static void
clear_search (LoosenGuidePage *self)
{
  gtk_editable_set_text (self->search, "");
  search_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
technique_cb (LoosenGuidePage *self, const LoosenTechnique *technique)
{
  g_signal_emit (self, signals[TECHNIQUE], 0, technique);
}

static void
entry_cb (LoosenGuidePage *self, const char *id)
{
  loosen_guide_page_show_entry (self, id);
}

static void
show_sources_cb (LoosenGuidePage *self)
{
  build_sources (self);
  gtk_widget_grab_focus (gtk_widget_get_first_child (GTK_WIDGET (self->sources)));
}

static gboolean
find_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;

  return gtk_widget_grab_focus (GTK_WIDGET (LOOSEN_GUIDE_PAGE (widget)->search));
}

static void
show_entry_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  loosen_guide_page_show_entry (LOOSEN_GUIDE_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
loosen_guide_page_map (GtkWidget *widget)
{
  build (LOOSEN_GUIDE_PAGE (widget));
  show_pending (LOOSEN_GUIDE_PAGE (widget));

  GTK_WIDGET_CLASS (loosen_guide_page_parent_class)->map (widget);
}

static void
loosen_guide_page_dispose (GObject *object)
{
  LoosenGuidePage *self = LOOSEN_GUIDE_PAGE (object);

  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  g_hash_table_remove_all (self->rows);
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_GUIDE_PAGE);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_guide_page_parent_class)->dispose (object);
}

static void
loosen_guide_page_finalize (GObject *object)
{
  LoosenGuidePage *self = LOOSEN_GUIDE_PAGE (object);

  g_hash_table_unref (self->rows);
  g_free (self->pending);

  G_OBJECT_CLASS (loosen_guide_page_parent_class)->finalize (object);
}

static void
loosen_guide_page_class_init (LoosenGuidePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_guide_page_dispose;
  object_class->finalize = loosen_guide_page_finalize;
  widget_class->map = loosen_guide_page_map;

  signals[TECHNIQUE] = g_signal_new ("technique", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                     NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  g_type_ensure (LOOSEN_TYPE_GUIDE_RESULTS);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-guide-page.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, LoosenGuidePage, child)
  BIND (search);
  BIND (stack);
  BIND (scrolled);
  BIND (results_scrolled);
  BIND (content);
  BIND (questions);
  BIND (corrections);
  BIND (words);
  BIND (about);
  BIND (sources);
  BIND (show_sources);
  BIND (results);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_search);
  gtk_widget_class_bind_template_callback (widget_class, technique_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_sources_cb);

  gtk_widget_class_install_action (widget_class, "guide.show-entry", "s", show_entry_action);
}

static void
loosen_guide_page_init (LoosenGuidePage *self)
{
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();

  self->rows = g_hash_table_new (g_str_hash, g_str_equal);
  gtk_widget_init_template (GTK_WIDGET (self));
  loosen_stack_pages_follow (GTK_WIDGET (self->stack));
  /* What has the focus is the text within the entry. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_editable_get_delegate (self->search)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Search the guide"), -1);
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (shortcuts), GTK_SHORTCUT_SCOPE_MANAGED);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (shortcuts),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>f"),
                                                          gtk_callback_action_new (find_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), shortcuts);
}

/**
 * loosen_guide_page_set_catalog:
 * @self: the page
 * @catalog: the catalog whose guide is shown
 *
 * To be called once.
 */
void
loosen_guide_page_set_catalog (LoosenGuidePage *self, LoosenCatalog *catalog)
{
  g_return_if_fail (LOOSEN_IS_GUIDE_PAGE (self));
  g_return_if_fail (catalog != NULL && self->catalog == NULL);

  self->catalog = loosen_catalog_ref (catalog);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    build (self);
}

/**
 * loosen_guide_page_show_entry:
 * @self: the page, with a catalog
 * @id: id of an entry of the guide or of a source
 *
 * Opens an entry, scrolls to it and gives it the focus; where the page is not shown yet, as soon as it is. A
 * search ends.
 *
 * Returns: whether there is such an entry
 */
gboolean
loosen_guide_page_show_entry (LoosenGuidePage *self, const char *id)
{
  char *pending;

  g_return_val_if_fail (LOOSEN_IS_GUIDE_PAGE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (self->catalog != NULL, FALSE);

  if (loosen_guide_find (loosen_catalog_get_guide (self->catalog), id) == NULL &&
      loosen_catalog_find_source (self->catalog, id) == NULL)
    return FALSE;

  pending = g_strdup (id);
  g_free (self->pending);
  self->pending = pending;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_pending (self);

  return TRUE;
}
