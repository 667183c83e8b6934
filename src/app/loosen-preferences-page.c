/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-preferences-page.h"

#include <glib/gi18n.h>

#include "loosen-config.h"

/**
 * LoosenPreferencesPage:
 *
 * The choices that hold for all techniques, bound to #LoosenSettings: each is kept at once, nothing is to be confirmed.
 */
struct _LoosenPreferencesPage {
  AdwPreferencesPage parent_instance;

  LoosenSettings *settings; /* (owned) */
  LoosenCatalog *catalog;   /* (owned) */

  AdwComboRow *breathing;
  GtkAdjustment *settle_extra;
  GtkSwitch *keep_awake;
  AdwEntryRow *emergency_number;
};

G_DEFINE_FINAL_TYPE (LoosenPreferencesPage, loosen_preferences_page, ADW_TYPE_PREFERENCES_PAGE)

/* What a row of the list of patterns stands for: the values of the setting, in the order of the list. */
static const char *
get_breathing_id (LoosenPreferencesPage *self, guint position)
{
  GListModel *model = adw_combo_row_get_model (self->breathing);
  g_autoptr (GObject) item = g_list_model_get_item (model, position);

  return item != NULL ? g_object_get_data (item, "id") : "";
}

static void
add_breathing (GtkStringList *names, const char *id, const char *name)
{
  g_autoptr (GObject) item = NULL;

  gtk_string_list_append (names, name);
  item = g_list_model_get_item (G_LIST_MODEL (names), g_list_model_get_n_items (G_LIST_MODEL (names)) - 1);
  g_object_set_data_full (item, "id", g_strdup (id), g_free);
}

static void
show_note (LoosenPreferencesPage *self)
{
  const char *id = get_breathing_id (self, adw_combo_row_get_selected (self->breathing));
  const LoosenBreathPattern *pattern = loosen_catalog_find_breath_pattern (self->catalog, id);
  const char *note = _ ("The pattern that each technique suggests.");

  if (pattern != NULL)
    note = pattern->note;
  else if (g_str_equal (id, "none"))
    note = _ ("Breathe as you like. The rest of the session is led as before.");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->breathing), note);
}

static void
breathing_selected_cb (LoosenPreferencesPage *self)
{
  g_object_set (self->settings, "breathing", get_breathing_id (self, adw_combo_row_get_selected (self->breathing)),
                NULL);
  show_note (self);
}

static void
show_breathing (LoosenPreferencesPage *self)
{
  guint n = g_list_model_get_n_items (adw_combo_row_get_model (self->breathing));
  g_autofree char *chosen = NULL;
  guint position = 0;

  g_object_get (self->settings, "breathing", &chosen, NULL);
  for (guint i = 0; i < n; i++)
    if (g_str_equal (get_breathing_id (self, i), chosen))
      position = i;
  if (position != adw_combo_row_get_selected (self->breathing)) {
    g_signal_handlers_block_by_func (self->breathing, breathing_selected_cb, self);
    adw_combo_row_set_selected (self->breathing, position);
    g_signal_handlers_unblock_by_func (self->breathing, breathing_selected_cb, self);
  }
  show_note (self);
}

static void
loosen_preferences_page_dispose (GObject *object)
{
  LoosenPreferencesPage *self = LOOSEN_PREFERENCES_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_PREFERENCES_PAGE);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_preferences_page_parent_class)->dispose (object);
}

static void
loosen_preferences_page_class_init (LoosenPreferencesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_preferences_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-preferences-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenPreferencesPage, breathing);
  gtk_widget_class_bind_template_child (widget_class, LoosenPreferencesPage, settle_extra);
  gtk_widget_class_bind_template_child (widget_class, LoosenPreferencesPage, keep_awake);
  gtk_widget_class_bind_template_child (widget_class, LoosenPreferencesPage, emergency_number);
}

static void
loosen_preferences_page_init (LoosenPreferencesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_preferences_page_new:
 * @settings: what is shown and changed
 * @catalog: whose breathing patterns can be chosen
 *
 * Returns: a new page
 */
GtkWidget *
loosen_preferences_page_new (LoosenSettings *settings, LoosenCatalog *catalog)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const LoosenBreathPattern *const *patterns;
  LoosenPreferencesPage *self;

  g_return_val_if_fail (LOOSEN_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (catalog != NULL, NULL);

  self = g_object_new (LOOSEN_TYPE_PREFERENCES_PAGE, NULL);
  self->settings = g_object_ref (settings);
  self->catalog = loosen_catalog_ref (catalog);

  /* Translators: choice of a breathing pattern: the one that each technique suggests */
  add_breathing (names, "", C_ ("breathing", "As suggested"));
  patterns = loosen_catalog_get_breath_patterns (catalog);
  for (guint i = 0; patterns[i] != NULL; i++)
    if (patterns[i]->for_holds)
      add_breathing (names, patterns[i]->id, patterns[i]->name);
  /* Translators: choice of a breathing pattern: the breath is not led */
  add_breathing (names, "none", C_ ("breathing", "Not led"));
  adw_combo_row_set_model (self->breathing, G_LIST_MODEL (names));

  g_signal_connect_swapped (self->breathing, "notify::selected", G_CALLBACK (breathing_selected_cb), self);
  g_signal_connect_object (settings, "notify::breathing", G_CALLBACK (show_breathing), self, G_CONNECT_SWAPPED);
  show_breathing (self);
  g_object_bind_property (settings, "settle-extra", self->settle_extra, "value",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (settings, "emergency-number", self->emergency_number, "text",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (settings, "keep-awake", self->keep_awake, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  return GTK_WIDGET (self);
}
