/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-guide-results.h"

#include <glib/gi18n.h>

#include "loosen-guide-search.h"
#include "loosen-guide-text.h"
#include "loosen-toolkit.h"

/**
 * LoosenGuideResults:
 *
 * What a search of the guide found, best first: a button each, with what kind of thing it is. Where nothing
 * was found, it says what to try.
 *
 * # Signals
 * `technique`: the person chose a technique, a const #LoosenTechnique of the catalog.
 * `entry`: the person chose an entry of the guide, by its id.
 * `clear`: the person wants to see the whole guide again.
 */
struct _LoosenGuideResults {
  AdwBin parent_instance;

  LoosenCatalog *catalog; /* (owned) (nullable) */
  GArray *hits;           /* (owned) (nullable) (element-type LoosenGuideHit) */
};

G_DEFINE_FINAL_TYPE (LoosenGuideResults, loosen_guide_results, ADW_TYPE_BIN)

enum { TECHNIQUE, ENTRY, CLEAR, N_SIGNALS };
static guint signals[N_SIGNALS];

static const char *
kind_name (LoosenGuideHitKind kind)
{
  switch (kind) {
  case LOOSEN_GUIDE_HIT_PAGE:
    return _ ("About this guide");
  case LOOSEN_GUIDE_HIT_FAQ:
    return _ ("Question");
  case LOOSEN_GUIDE_HIT_CORRECTION:
    return _ ("What is true, and what is not");
  case LOOSEN_GUIDE_HIT_TERM:
    return _ ("Word");
  case LOOSEN_GUIDE_HIT_TECHNIQUE:
    return _ ("Technique");
  default:
    g_return_val_if_reached ("");
  }
}

static void
choose (LoosenGuideResults *self, const LoosenGuideHit *hit)
{
  if (hit->technique != NULL)
    g_signal_emit (self, signals[TECHNIQUE], 0, hit->technique);
  else
    g_signal_emit (self, signals[ENTRY], 0, hit->entry->id);
}

static void
clicked_cb (LoosenGuideResults *self, GtkWidget *button)
{
  /* A copy, because whoever is told may search anew. */
  LoosenGuideHit hit = g_array_index (self->hits, LoosenGuideHit,
                                      GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "hit")));

  choose (self, &hit);
}

static void
clear_cb (LoosenGuideResults *self)
{
  g_signal_emit (self, signals[CLEAR], 0);
}

static GtkWidget *
make_button (LoosenGuideResults *self, guint i)
{
  const LoosenGuideHit *hit = &g_array_index (self->hits, LoosenGuideHit, i);
  g_autofree char *title = hit->technique != NULL ? g_strdup (hit->technique->name)
                                                  : loosen_guide_text_dup_title (hit->entry);
  /* Translators: what was found and what kind of thing it is, read by screen readers: "Glutes, Word" */
  g_autofree char *name = g_strdup_printf (_ ("%s, %s"), title, kind_name (hit->kind));
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (box), loosen_guide_text_new_title (kind_name (hit->kind), title, NULL));
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                "icon-name", "go-next-symbolic", NULL));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "hit");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "hit", GUINT_TO_POINTER (i));
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
make_label (const char *text, GtkAccessibleRole role, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static char *
describe_count (LoosenGuideResults *self)
{
  /* Translators: how many things a search found */
  return g_strdup_printf (ngettext ("%u found", "%u found", self->hits->len), self->hits->len);
}

/* The focus stays in the search, so that who does not see the list must be told of it. */
static void
announce (LoosenGuideResults *self)
{
  g_autofree char *count = describe_count (self);

  loosen_toolkit_announce (GTK_WIDGET (self), self->hits->len > 0 ? count : _ ("Nothing found"));
}

static GtkWidget *
make_list (LoosenGuideResults *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *count = describe_count (self);
  GtkWidget *label = make_label (count, GTK_ACCESSIBLE_ROLE_HEADING, "heading");

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), label);
  for (guint i = 0; i < self->hits->len; i++)
    gtk_box_append (GTK_BOX (list), make_button (self, i));
  gtk_widget_add_css_class (list, "guide-list");
  gtk_box_append (GTK_BOX (box), list);

  return box;
}

static GtkWidget *
make_nothing (LoosenGuideResults *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *button = gtk_button_new_with_label (_ ("Show the whole guide"));
  GtkWidget *text;

  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                "icon-name", "system-search-symbolic", "pixel-size", 64, "css-classes",
                                (const char *const[]){ "dim-label", NULL }, NULL));
  gtk_box_append (GTK_BOX (box), make_label (_ ("Nothing found"), GTK_ACCESSIBLE_ROLE_HEADING, "title-2"));
  /* Translators: take words that are found in the translated guide */
  text = make_label (_ ("Try one plain word, such as “nerve”, “ball” or “numb”."), GTK_ACCESSIBLE_ROLE_LABEL,
                     NULL);
  gtk_label_set_justify (GTK_LABEL (text), GTK_JUSTIFY_CENTER);
  gtk_box_append (GTK_BOX (box), text);
  loosen_guide_text_wrap_button (GTK_BUTTON (button));
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "see");
  g_signal_connect_object (button, "clicked", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_add_css_class (box, "nothing");

  return box;
}

static void
loosen_guide_results_dispose (GObject *object)
{
  LoosenGuideResults *self = LOOSEN_GUIDE_RESULTS (object);

  g_clear_pointer (&self->hits, g_array_unref);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_guide_results_parent_class)->dispose (object);
}

static void
loosen_guide_results_class_init (LoosenGuideResultsClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_guide_results_dispose;

  signals[TECHNIQUE] = g_signal_new ("technique", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                     1, G_TYPE_POINTER);
  signals[ENTRY] = g_signal_new ("entry", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                 G_TYPE_STRING);
  signals[CLEAR] = g_signal_new ("clear", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
loosen_guide_results_init (LoosenGuideResults *self)
{
}

/**
 * loosen_guide_results_search:
 * @self: the results
 * @catalog: the catalog
 * @query: what a person typed
 *
 * Shows what @query finds in the guide and the techniques.
 */
void
loosen_guide_results_search (LoosenGuideResults *self, LoosenCatalog *catalog, const char *query)
{
  g_return_if_fail (LOOSEN_IS_GUIDE_RESULTS (self));
  g_return_if_fail (catalog != NULL);
  g_return_if_fail (query != NULL);

  loosen_catalog_ref (catalog);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
  self->catalog = catalog;
  g_clear_pointer (&self->hits, g_array_unref);
  self->hits = loosen_guide_search (catalog, query);
  adw_bin_set_child (ADW_BIN (self), self->hits->len > 0 ? make_list (self) : make_nothing (self));
  announce (self);
}

/**
 * loosen_guide_results_choose_first:
 * @self: the results
 *
 * Does what a click on the best result does; nothing where nothing was found.
 */
void
loosen_guide_results_choose_first (LoosenGuideResults *self)
{
  LoosenGuideHit hit;

  g_return_if_fail (LOOSEN_IS_GUIDE_RESULTS (self));

  if (self->hits == NULL || self->hits->len == 0)
    return;

  hit = g_array_index (self->hits, LoosenGuideHit, 0);
  choose (self, &hit);
}
