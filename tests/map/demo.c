/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The body map alone in a window, to be looked at while it is worked on. Not a test and not installed.
 *
 *   demo --mark 'piriformis right' --work --frame hips --dark --shot map.png
 */

#include <adwaita.h>

#include "loosen-body-map.h"
#include "loosen-map-zone.h"
#include "loosen-test-utils.h"

static int width = 640;
static int height = 753;
static gboolean front, dark, compact, rtl, work, pinning;
static char **marks;
static char *frame_name, *shot, *hover, *focus, *pin_at, *technique_id;
static double zoom = 1;

static const GOptionEntry entries[] = {
  { "width", 0, 0, G_OPTION_ARG_INT, &width, "Width of the window", "PIXELS" },
  { "height", 0, 0, G_OPTION_ARG_INT, &height, "Height of the window", "PIXELS" },
  { "front", 0, 0, G_OPTION_ARG_NONE, &front, "The front view", NULL },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Dark; for high contrast set ADW_DEBUG_HIGH_CONTRAST=1", NULL },
  { "compact", 0, 0, G_OPTION_ARG_NONE, &compact, "A legend in place of callouts", NULL },
  { "rtl", 0, 0, G_OPTION_ARG_NONE, &rtl, "From right to left", NULL },
  { "mark", 0, 0, G_OPTION_ARG_STRING_ARRAY, &marks, "A zone that hurts, again and again", "'ZONE SIDE'" },
  { "work", 0, 0, G_OPTION_ARG_NONE, &work, "Show the work areas of the best match", NULL },
  { "technique", 0, 0, G_OPTION_ARG_STRING, &technique_id, "Show the work areas of this technique", "ID" },
  { "frame", 0, 0, G_OPTION_ARG_STRING, &frame_name, "whole, lower or hips", "NAME" },
  { "zoom", 0, 0, G_OPTION_ARG_DOUBLE, &zoom, "Zoom in further", "FACTOR" },
  { "hover", 0, 0, G_OPTION_ARG_STRING, &hover, "The pointer lies on a zone", "LABEL" },
  { "focus", 0, 0, G_OPTION_ARG_STRING, &focus, "The focus lies on a zone", "LABEL" },
  { "pin", 0, 0, G_OPTION_ARG_STRING, &pin_at, "The sharpest spot", "X,Y" },
  { "pinning", 0, 0, G_OPTION_ARG_NONE, &pinning, "Set the pin with the next click", NULL },
  { "shot", 0, 0, G_OPTION_ARG_FILENAME, &shot, "Save a picture and leave", "FILE" },
  { NULL }
};

static gboolean
zone_matches (GtkWidget *widget, gconstpointer label)
{
  return LOOSEN_IS_MAP_ZONE (widget) && g_str_equal (loosen_map_zone_get_label (LOOSEN_MAP_ZONE (widget)), label);
}

static void
explain_cb (LoosenBodyMap *map, const char *title, const char *text)
{
  g_print ("%s: %s\n", title, text);
}

static void
red_flag_cb (LoosenBodyMap *map, const char *zone_id)
{
  g_print ("red flag: %s\n", zone_id);
}

/* The matches live as long as the map shows them. */
static void
changed_cb (LoosenComplaint *complaint, LoosenBodyMap *map)
{
  g_autoptr (LoosenMatches) matches = loosen_match (complaint, NULL);
  const LoosenMatch *match = NULL;

  if (technique_id != NULL)
    match = loosen_matches_find (
      matches, loosen_catalog_find_technique (loosen_complaint_get_catalog (complaint), technique_id));
  else if (work && loosen_matches_get_n_chosen (matches) > 0)
    match = loosen_matches_get (matches, 0);
  loosen_body_map_set_work (map, match);
}

static void
set_marks (LoosenComplaint *complaint)
{
  LoosenCatalog *catalog = loosen_complaint_get_catalog (complaint);

  for (guint i = 0; marks != NULL && marks[i] != NULL; i++) {
    g_auto (GStrv) words = g_strsplit (marks[i], " ", 2);
    const LoosenZone *zone = loosen_catalog_find_zone (catalog, words[0]);
    LoosenSide side = LOOSEN_SIDE_CENTRE;

    if (g_strcmp0 (words[1], "left") == 0)
      side = LOOSEN_SIDE_LEFT;
    else if (g_strcmp0 (words[1], "right") == 0)
      side = LOOSEN_SIDE_RIGHT;
    if (zone != NULL)
      loosen_complaint_set_mark (complaint, zone, side, TRUE);
    else
      g_printerr ("No zone: %s\n", words[0]);
  }
  if (pin_at != NULL) {
    char *end;
    LoosenPin pin = { front ? LOOSEN_VIEW_FRONT : LOOSEN_VIEW_BACK, { g_ascii_strtod (pin_at, &end), 0 } };

    pin.point.y = g_ascii_strtod (end + 1, NULL);
    loosen_complaint_set_pin (complaint, &pin);
  }
}

static void
save (GtkWidget *window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int scale = gtk_widget_get_scale_factor (window);

  gtk_snapshot_scale (snapshot, scale, scale);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width * scale, height * scale));
  gdk_texture_save_to_png (texture, shot);
}

static void
wait (guint rounds)
{
  for (guint i = 0; i < rounds; i++)
    loosen_test_settle ();
}

int
main (int argc, char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (LoosenCatalog) catalog = NULL;
  g_autoptr (LoosenComplaint) complaint = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *window, *map, *zone;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error)) {
    g_printerr ("%s\n", error->message);
    return 1;
  }

  adw_init ();
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  if (rtl)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  catalog = loosen_test_load_catalog ();
  complaint = loosen_complaint_new (catalog);
  map = loosen_body_map_new (complaint);
  g_signal_connect (map, "explain", G_CALLBACK (explain_cb), NULL);
  g_signal_connect (map, "red-flag", G_CALLBACK (red_flag_cb), NULL);
  g_signal_connect_object (complaint, "changed", G_CALLBACK (changed_cb), map, 0);
  loosen_body_map_set_view (LOOSEN_BODY_MAP (map), front ? LOOSEN_VIEW_FRONT : LOOSEN_VIEW_BACK);
  loosen_body_map_set_compact (LOOSEN_BODY_MAP (map), compact);
  loosen_body_map_set_pinning (LOOSEN_BODY_MAP (map), pinning);
  if (g_strcmp0 (frame_name, "hips") == 0)
    loosen_body_map_set_frame (LOOSEN_BODY_MAP (map), LOOSEN_FRAME_HIPS);
  else if (g_strcmp0 (frame_name, "lower") == 0)
    loosen_body_map_set_frame (LOOSEN_BODY_MAP (map), LOOSEN_FRAME_LOWER);
  set_marks (complaint);
  changed_cb (complaint, LOOSEN_BODY_MAP (map));
  window = loosen_test_show (map, width, height);
  gtk_widget_add_css_class (window, "view");
  if (zoom != 1)
    loosen_body_map_zoom (LOOSEN_BODY_MAP (map), zoom);
  if (hover != NULL && (zone = loosen_test_find (map, zone_matches, hover)) != NULL)
    gtk_widget_set_state_flags (zone, GTK_STATE_FLAG_PRELIGHT, FALSE);
  if (focus != NULL && (zone = loosen_test_find (map, zone_matches, focus)) != NULL) {
    gtk_widget_grab_focus (zone);
    gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  }

  if (shot != NULL) {
    wait (8);
    save (window);
    loosen_test_close (window);
    return 0;
  }
  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);

  return 0;
}
