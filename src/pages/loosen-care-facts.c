/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What an opened card tells of a massage, one thought under each small heading. */

#include "loosen-care-facts.h"

#include <glib/gi18n.h>

static GtkWidget *
make_text (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "label", text,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "xalign", 0.0,
                       NULL);
}

static GtkBox *
add_block (GtkBox *box, const char *heading)
{
  GtkWidget *block = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", heading,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (block), label);
  gtk_box_append (box, block);

  return GTK_BOX (block);
}

static void
add_fact (GtkBox *box, const char *heading, const char *text)
{
  gtk_box_append (add_block (box, heading), make_text (text));
}

static void
add_bullet (GtkBox *block, const char *text)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *bullet = g_object_new (GTK_TYPE_LABEL,
                                    "label", "•",
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "valign", GTK_ALIGN_START,
                                    NULL);
  GtkWidget *label = make_text (text);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), bullet);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (block, line);
}

static void
add_names (GString *names, const char *name)
{
  if (names->len > 0)
    /* Translators: between the names of two places */
    g_string_append (names, C_ ("list of places", ", "));
  g_string_append (names, name);
}

static gboolean
helps (LoosenCatalog *catalog, const LoosenSymptom *symptom, const LoosenTechnique *technique)
{
  const LoosenRule *const *rules = loosen_catalog_get_professional_rules (catalog, symptom);

  for (guint i = 0; rules[i] != NULL; i++)
    if (rules[i]->technique == technique)
      return TRUE;

  return FALSE;
}

static void
add_what_for (GtkBox *box, LoosenCatalog *catalog, const LoosenTechnique *technique)
{
  g_autoptr (GString) places = g_string_new (NULL);
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (catalog);
  GtkBox *block = add_block (box, _ ("What it may be for"));

  for (guint i = 0; symptoms[i] != NULL; i++)
    if (helps (catalog, symptoms[i], technique))
      add_bullet (block, symptoms[i]->name);
  for (guint i = 0; technique->targets[i] != NULL; i++)
    add_names (places, technique->targets[i]->name);
  if (places->len > 0) {
    /* Translators: the names of places of the body */
    g_autofree char *text = g_strdup_printf (_ ("It works on: %s."), places->str);

    gtk_box_append (block, make_text (text));
  }
}

static void
add_evidence (GtkBox *box, LoosenCatalog *catalog, const LoosenTechnique *technique)
{
  GtkBox *block = add_block (box, _ ("How well it is tested"));
  /* Translators: how strong the evidence for sciatica is, in a sentence */
  g_autofree char *sciatica = g_strdup_printf (_ ("For sciatica: %s"),
                                               loosen_catalog_get_grade_text (catalog, technique->grade_sciatica));
  /* Translators: how strong the evidence for back pain is, in a sentence */
  g_autofree char *back_pain = g_strdup_printf (_ ("For back pain: %s"),
                                                loosen_catalog_get_grade_text (catalog, technique->grade_back_pain));

  gtk_box_append (block, make_text (sciatica));
  gtk_box_append (block, make_text (back_pain));
  gtk_box_append (block, make_text (technique->evidence_note));
}

static void
add_corrections (GtkBox *box, LoosenCatalog *catalog, const LoosenTechnique *technique)
{
  g_autofree const LoosenGuideEntry **corrections = loosen_care_facts_list_corrections (catalog, technique);

  for (guint i = 0; corrections[i] != NULL; i++) {
    GtkBox *block = add_block (box, _ ("What the article claims"));
    /* Translators: what the article says, in quotation marks */
    g_autofree char *claim = g_strdup_printf (_ ("“%s”"), corrections[i]->title);
    GtkWidget *label = make_text (claim);

    gtk_widget_add_css_class (label, "care-claim");
    gtk_box_append (block, label);
    gtk_box_append (add_block (box, _ ("What we say instead")), make_text (corrections[i]->text));
  }
}

static void
add_not_for (GtkBox *box, LoosenCatalog *catalog, const LoosenTechnique *technique)
{
  GtkBox *block = add_block (box, _ ("Not for you now, if you would say"));

  for (guint i = 0; technique->withheld_by[i] != NULL; i++) {
    const LoosenQuestion *question = loosen_catalog_find_question (catalog, technique->withheld_by[i]);

    if (question != NULL)
      add_bullet (block, question->tick);
  }
}

static void
add_bullets (GtkBox *box, const char *heading, const char *const *texts)
{
  GtkBox *block = texts[0] != NULL ? add_block (box, heading) : NULL;

  for (guint i = 0; texts[i] != NULL; i++)
    add_bullet (block, texts[i]);
}

/**
 * loosen_care_facts_fill:
 * @box: an empty vertical box
 * @catalog: the catalog
 * @technique: a professional technique of it
 *
 * Tells all there is to know of a massage.
 */
void
loosen_care_facts_fill (GtkBox *box, LoosenCatalog *catalog, const LoosenTechnique *technique)
{
  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (catalog != NULL && technique != NULL);

  if (technique->what != NULL)
    add_fact (box, _ ("What it is"), technique->what);
  add_fact (box, _ ("How it feels"), technique->feel);
  add_what_for (box, catalog, technique);
  if (technique->easier != NULL)
    add_fact (box, _ ("When the pain is bad"), technique->easier);
  if (technique->firmer != NULL)
    add_fact (box, _ ("When the pain is calm"), technique->firmer);
  add_not_for (box, catalog, technique);
  add_bullets (box, _ ("Before you go"), technique->setup);
  add_bullets (box, _ ("While it is done"), technique->steps);
  add_bullets (box, _ ("Tell them to stop at"), technique->back_off);
  add_bullets (box, _ ("You can say"), technique->say);
  add_evidence (box, catalog, technique);
  add_corrections (box, catalog, technique);
}

static guint
count_shared (const char *const *sources, const char *const *others)
{
  guint n = 0;

  for (guint i = 0; sources[i] != NULL; i++)
    n += g_strv_contains (others, sources[i]);

  return n;
}

/**
 * loosen_care_facts_list_corrections:
 * @catalog: the catalog
 * @technique: a technique of it
 *
 * Finds what the article claims of a technique and the studies do not bear out: the correction that rests most on the
 * same studies as the technique's evidence, and every other one that rests on them for the half or more.
 *
 * Returns: (transfer container) (array zero-terminated=1): corrections, the closest first; empty where none shares a study
 */
const LoosenGuideEntry **
loosen_care_facts_list_corrections (LoosenCatalog *catalog, const LoosenTechnique *technique)
{
  const LoosenGuideEntry *const *corrections = loosen_catalog_get_guide (catalog)->corrections;
  const LoosenGuideEntry *best = NULL;
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  double best_share = 0;

  g_return_val_if_fail (technique != NULL, NULL);

  for (guint i = 0; corrections[i] != NULL; i++) {
    guint n = g_strv_length ((char **) corrections[i]->sources);
    double share = n > 0 ? count_shared (corrections[i]->sources, technique->evidence_sources) / (double) n : 0;

    if (share > best_share) {
      best = corrections[i];
      best_share = share;
    }
    if (share >= 0.5)
      g_ptr_array_add (list, (gpointer) corrections[i]);
  }
  if (best != NULL) {
    g_ptr_array_remove (list, (gpointer) best);
    g_ptr_array_insert (list, 0, (gpointer) best);
  }
  g_ptr_array_add (list, NULL);

  return (const LoosenGuideEntry **) g_ptr_array_steal (list, NULL);
}
