/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-zone-list.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "loosen-toolkit.h"

/**
 * LoosenZoneList:
 *
 * The zones of the body map once more, as a plain list: for those who would rather read than point. Shows and sets the
 * marks of a complaint, in step with the map. Below them is where not to press, and where to take care.
 *
 * # Signals
 * `red-flag` (zone id): the saddle area was chosen; it cannot be marked, it opens a safety question.
 *
 * # Accessibility
 * One check box for each zone and side, named as on the map.
 */
struct _LoosenZoneList {
  GtkWidget parent_instance;

  LoosenComplaint *complaint; /* (owned) (nullable) */
  GtkWidget *list;
  GPtrArray *checks; /* (element-type GtkCheckButton) (unowned), each with data "zone" and "side" */
  gboolean showing;  /* the boxes are being set from the complaint */
};

G_DEFINE_FINAL_TYPE (LoosenZoneList, loosen_zone_list, GTK_TYPE_WIDGET)

enum { RED_FLAG, N_SIGNALS };
static guint signals[N_SIGNALS];

static const struct {
  const char *region;
  const char *icon;
} region_icons[] = {
  { "low_back", "loosen-lower-back-symbolic" },
  { "glutes", "loosen-glutes-symbolic" },
  { "piriformis", "loosen-piriformis-symbolic" },
  { "leg", "loosen-leg-symbolic" },
};

static void
show_marks (LoosenZoneList *self)
{
  self->showing = TRUE;
  for (guint i = 0; i < self->checks->len; i++) {
    GObject *check = g_ptr_array_index (self->checks, i);
    const LoosenZone *zone = g_object_get_data (check, "zone");
    LoosenSide side = GPOINTER_TO_UINT (g_object_get_data (check, "side"));

    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), loosen_complaint_has_mark (self->complaint, zone, side));
  }
  self->showing = FALSE;
}

static void
toggled_cb (LoosenZoneList *self, GtkCheckButton *check)
{
  const LoosenZone *zone = g_object_get_data (G_OBJECT (check), "zone");
  LoosenSide side = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "side"));

  if (!self->showing)
    loosen_complaint_set_mark (self->complaint, zone, side, gtk_check_button_get_active (check));
}

static void
red_flag_cb (LoosenZoneList *self, GtkWidget *row)
{
  const LoosenZone *zone = g_object_get_data (G_OBJECT (row), "zone");

  g_signal_emit (self, signals[RED_FLAG], 0, zone->id);
}

static GtkWidget *
make_check (LoosenZoneList *self, const LoosenZone *zone, LoosenSide side)
{
  g_autofree char *name = loosen_zone_dup_label (zone, side);
  GtkWidget *check = gtk_check_button_new ();

  if (side == LOOSEN_SIDE_LEFT)
    gtk_check_button_set_label (GTK_CHECK_BUTTON (check), C_ ("side", "Left"));
  else if (side == LOOSEN_SIDE_RIGHT)
    gtk_check_button_set_label (GTK_CHECK_BUTTON (check), C_ ("side", "Right"));

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (check), "zone", (gpointer) zone);
  g_object_set_data (G_OBJECT (check), "side", GUINT_TO_POINTER (side));
  loosen_toolkit_name (check, name);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (toggled_cb), self);
  g_ptr_array_add (self->checks, check);

  return check;
}

static GtkWidget *
make_zone_row (LoosenZoneList *self, const LoosenZone *zone)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), zone->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), zone->line);
  if (zone->sides == LOOSEN_SIDE_CENTRE) {
    GtkWidget *check = make_check (self, zone, LOOSEN_SIDE_CENTRE);

    adw_action_row_add_suffix (ADW_ACTION_ROW (row), check);
    adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  } else {
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_check (self, zone, LOOSEN_SIDE_LEFT));
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_check (self, zone, LOOSEN_SIDE_RIGHT));
  }

  return row;
}

/* A text that is read and not pressed. */
static GtkWidget *
make_text_row (const char *title, const char *text)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (text != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);

  return row;
}

static void
add_zone (LoosenZoneList *self, AdwExpanderRow *row, GString *names, const LoosenZone *zone)
{
  if (names->len > 0)
    /* Translators: between the names of zones in a list */
    g_string_append (names, _ (", "));
  g_string_append (names, zone->name);
  adw_expander_row_add_row (row, make_zone_row (self, zone));
}

static gboolean
region_lists_zone (const LoosenRegion *region, const LoosenZone *zone)
{
  for (guint i = 0; region->zones[i] != NULL; i++)
    if (region->zones[i] == zone)
      return TRUE;

  return FALSE;
}

static GtkWidget *
make_region_row (LoosenZoneList *self, const LoosenRegion *region)
{
  const LoosenZone *const *zones = loosen_catalog_get_zones (loosen_complaint_get_catalog (self->complaint));
  g_autoptr (GString) names = g_string_new (NULL);
  GtkWidget *row = adw_expander_row_new ();

  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), make_text_row (region->line, NULL));
  /* First what the region names, then what else lies in it and can only be marked, such as the back of the knee. */
  for (guint i = 0; region->zones[i] != NULL; i++)
    add_zone (self, ADW_EXPANDER_ROW (row), names, region->zones[i]);
  for (guint i = 0; zones[i] != NULL; i++)
    if (g_strcmp0 (zones[i]->region, region->id) == 0 && !region_lists_zone (region, zones[i]))
      add_zone (self, ADW_EXPANDER_ROW (row), names, zones[i]);

  for (guint i = 0; i < G_N_ELEMENTS (region_icons); i++)
    if (g_str_equal (region_icons[i].region, region->id)) {
      GtkWidget *icon = gtk_image_new_from_icon_name (region_icons[i].icon);

      gtk_image_set_pixel_size (GTK_IMAGE (icon), 24);
      adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), icon);
    }

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), region->name);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), names->str);

  return row;
}

static GtkWidget *
make_red_flag_row (LoosenZoneList *self, const LoosenZone *zone)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_image_set_pixel_size (GTK_IMAGE (icon), 24);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), zone->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), zone->line);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "zone", (gpointer) zone);
  g_signal_connect_swapped (row, "activated", G_CALLBACK (red_flag_cb), self);

  return row;
}

static void
add_overlays (AdwExpanderRow *row, const LoosenOverlay *const *overlays, gboolean no_go)
{
  for (guint i = 0; overlays[i] != NULL; i++)
    if (overlays[i]->no_go == no_go)
      adw_expander_row_add_row (row, make_text_row (overlays[i]->name, overlays[i]->text));
}

/* What the map tells of areas under a zone, or only to those who can point at them: never press first, then take care. */
static GtkWidget *
make_care_row (LoosenZoneList *self)
{
  const LoosenOverlay *const *overlays =
    loosen_catalog_get_overlays (loosen_complaint_get_catalog (self->complaint));
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "loosen-shield-check-symbolic",
                                  "pixel-size", 24,
                                  NULL);

  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), icon);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Where not to press"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), _ ("Bones, nerves and what else to keep away from"));
  add_overlays (ADW_EXPANDER_ROW (row), overlays, TRUE);
  add_overlays (ADW_EXPANDER_ROW (row), overlays, FALSE);

  return row;
}

static void
loosen_zone_list_dispose (GObject *object)
{
  LoosenZoneList *self = LOOSEN_ZONE_LIST (object);

  if (self->checks != NULL)
    g_ptr_array_set_size (self->checks, 0);
  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_object (&self->complaint);

  G_OBJECT_CLASS (loosen_zone_list_parent_class)->dispose (object);
}

static void
loosen_zone_list_finalize (GObject *object)
{
  g_ptr_array_unref (LOOSEN_ZONE_LIST (object)->checks);

  G_OBJECT_CLASS (loosen_zone_list_parent_class)->finalize (object);
}

static void
loosen_zone_list_class_init (LoosenZoneListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_zone_list_dispose;
  object_class->finalize = loosen_zone_list_finalize;

  signals[RED_FLAG] = g_signal_new ("red-flag", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
loosen_zone_list_init (LoosenZoneList *self)
{
  self->checks = g_ptr_array_new ();
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
}

/**
 * loosen_zone_list_set_complaint:
 * @self: a zone list
 * @complaint: the complaint to show and set
 *
 * Fills the list with the zones of the complaint's catalog. May be called once.
 */
void
loosen_zone_list_set_complaint (LoosenZoneList *self, LoosenComplaint *complaint)
{
  const LoosenRegion *const *regions;
  const LoosenZone *const *zones;
  LoosenCatalog *catalog;

  g_return_if_fail (LOOSEN_IS_ZONE_LIST (self));
  g_return_if_fail (LOOSEN_IS_COMPLAINT (complaint));
  g_return_if_fail (self->complaint == NULL);

  self->complaint = g_object_ref (complaint);
  catalog = loosen_complaint_get_catalog (complaint);

  regions = loosen_catalog_get_regions (catalog);
  for (guint i = 0; regions[i] != NULL; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), make_region_row (self, regions[i]));
  zones = loosen_catalog_get_zones (catalog);
  for (guint i = 0; zones[i] != NULL; i++)
    if (zones[i]->kind == LOOSEN_ZONE_RED_FLAG)
      gtk_list_box_append (GTK_LIST_BOX (self->list), make_red_flag_row (self, zones[i]));
  gtk_list_box_append (GTK_LIST_BOX (self->list), make_care_row (self));

  g_signal_connect_object (complaint, "changed", G_CALLBACK (show_marks), self, G_CONNECT_SWAPPED);
  show_marks (self);
}
