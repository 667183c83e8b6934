/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the map costs: picking with few and many zones, librsvg, and a click. CPU time of this thread. */

#include <adwaita.h>
#include <stdlib.h>
#include <time.h>

#include "loosen-body-map.h"
#include "loosen-map-pick.h"
#include "loosen-map-shapes.h"
#include "loosen-test-utils.h"

#define MAP "/io/github/loosen_app/Loosen/bodymap.svg"
#define N_PICKS 2000000
#define N_CLICKS 60

static double
get_cpu_us (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

static int
compare (const void *a, const void *b)
{
  double one = *(const double *) a;
  double other = *(const double *) b;

  return (one > other) - (one < other);
}

static double
get_median (double *values, guint n)
{
  qsort (values, n, sizeof (double), compare);

  return values[n / 2];
}

static void
measure_pick (GPtrArray *shapes, int scale)
{
  LoosenMapCamera camera = loosen_map_camera_fit (-215, -16, 430, 1036, 640, 753);
  double start = get_cpu_us ();
  g_autoptr (LoosenMapPick) pick = loosen_map_pick_new (shapes, NULL, camera, 640, 753, scale);
  double made = get_cpu_us () - start;
  double exact, near;
  gint64 sum = 0;
  guint seed = 1;

  start = get_cpu_us ();
  for (guint i = 0; i < N_PICKS; i++) {
    seed = seed * 1664525 + 1013904223;
    sum += loosen_map_pick_exact (pick, (seed >> 8) % 640, (seed >> 20) % 753);
  }
  exact = get_cpu_us () - start;
  start = get_cpu_us ();
  for (guint i = 0; i < N_PICKS / 10; i++) {
    seed = seed * 1664525 + 1013904223;
    sum += loosen_map_pick_near (pick, (seed >> 8) % 640, (seed >> 20) % 753, 22);
  }
  near = get_cpu_us () - start;
  g_print ("  %u zones at %dx: made in %.1f ms; a pick %.1f ns, with the look around %.0f ns (sum %" G_GINT64_FORMAT
           ")\n",
           shapes->len, scale, made / 1000, exact * 1000 / N_PICKS, near * 1000 / (N_PICKS / 10), sum);
}

static void
measure_picks (void)
{
  g_autoptr (LoosenMapShapes) shapes = loosen_map_shapes_new_from_resource (MAP, NULL);
  g_autoptr (GPtrArray) few = loosen_map_shapes_list (shapes, LOOSEN_VIEW_BACK, "zone-");
  g_autoptr (GPtrArray) many = g_ptr_array_new ();

  for (guint i = 0; i < 2000; i++)
    g_ptr_array_add (many, few->pdata[i % few->len]);
  g_print ("picking, goal 100 ns:\n");
  measure_pick (few, 1);
  measure_pick (few, 2);
  measure_pick (many, 1);
}

static double frame_begun;
static double frame_took;

static void
before_paint_cb (void)
{
  frame_begun = get_cpu_us ();
}

static void
after_paint_cb (void)
{
  frame_took = get_cpu_us () - frame_begun;
}

/* Waits for the next frame; returns what it took, the renderer included. */
static double
wait_for_frame (void)
{
  frame_took = -1;
  while (frame_took < 0)
    g_main_context_iteration (NULL, TRUE);

  return frame_took;
}

static void
measure_clicks (int width, int height)
{
  g_autoptr (LoosenCatalog) catalog = loosen_test_load_catalog ();
  g_autoptr (LoosenComplaint) complaint = loosen_complaint_new (catalog);
  GtkWidget *map = loosen_body_map_new (complaint);
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *dot = gtk_label_new (".");
  GtkWidget *window;
  GdkFrameClock *clock;
  const LoosenZone *zone = loosen_test_zone (catalog, "piriformis");
  double clicks[N_CLICKS], bare[N_CLICKS];
  double click, empty;

  gtk_widget_set_halign (dot, GTK_ALIGN_START);
  gtk_widget_set_valign (dot, GTK_ALIGN_START);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), map);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), dot);
  window = loosen_test_show (overlay, width, height);
  clock = gtk_widget_get_frame_clock (map);
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), NULL);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), NULL);

  for (guint i = 0; i < N_CLICKS; i++) {
    g_autoptr (LoosenMatches) matches = NULL;
    double start = get_cpu_us ();

    /* The mark, what follows from it, and the next frame with it. */
    loosen_complaint_set_mark (complaint, zone, LOOSEN_SIDE_RIGHT, i % 2 == 0);
    matches = loosen_match (complaint, NULL);
    loosen_body_map_set_work (LOOSEN_BODY_MAP (map), i % 2 == 0 ? loosen_matches_get (matches, 0) : NULL);
    clicks[i] = get_cpu_us () - start + wait_for_frame ();
    loosen_test_settle ();
    /* Any frame of this window, in which the map has nothing new. */
    gtk_widget_queue_draw (dot);
    bare[i] = wait_for_frame ();
    loosen_test_settle ();
  }
  click = get_median (clicks, N_CLICKS) / 1000;
  empty = get_median (bare, N_CLICKS) / 1000;
  g_print ("a click at %d x %d, goal 2 ms: %.2f ms more than any other frame (%.2f and %.2f ms); figure drawn %u time(s)\n",
           width, height, click - empty, click, empty, loosen_body_map_get_n_renders (LOOSEN_BODY_MAP (map)));
  loosen_test_close (window);
}

int
main (int argc, char **argv)
{
  adw_init ();
  measure_picks ();
  measure_clicks (640, 753);
  measure_clicks (1920, 1080);

  return 0;
}
