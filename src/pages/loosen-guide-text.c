/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The texts of the guide as widgets: what stands in a row that is open. */

#include "loosen-guide-text.h"

#include <glib/gi18n.h>

#include "loosen-source-link.h"

static GtkWidget *
new_label_with_role (GtkAccessibleRole role, const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0, "hexpand", TRUE, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  return new_label_with_role (GTK_ACCESSIBLE_ROLE_LABEL, text, css_class);
}

static GtkWidget *
new_heading (const char *text)
{
  return new_label_with_role (GTK_ACCESSIBLE_ROLE_HEADING, text, "caption-heading");
}

static GtkWidget *
new_box (int spacing)
{
  return gtk_box_new (GTK_ORIENTATION_VERTICAL, spacing);
}

static void
add_paragraphs (GtkBox *box, const char *text, const char *css_class)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      gtk_box_append (box, new_label (lines[i], css_class));
}

static void
add_part (GtkBox *box, const char *icon_name, const char *caption, const char *text, const char *css_class)
{
  GtkWidget *part = new_box (6);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", icon_name, NULL);

  gtk_box_append (GTK_BOX (head), icon);
  gtk_box_append (GTK_BOX (head), new_heading (caption));
  gtk_box_append (GTK_BOX (part), head);
  add_paragraphs (GTK_BOX (part), text, NULL);
  gtk_widget_add_css_class (part, css_class);
  gtk_box_append (box, part);
}

static const char *
origin_text (LoosenOrigin origin)
{
  switch (origin) {
  case LOOSEN_ORIGIN_DOCUMENT:
    return _ ("The article says so too.");
  case LOOSEN_ORIGIN_CORRECTED:
    return _ ("The article says some of this differently.");
  case LOOSEN_ORIGIN_ADDED:
    return _ ("Not in the article, added by us.");
  default:
    g_return_val_if_reached ("");
  }
}

static void
add_see (GtkBox *box, LoosenCatalog *catalog, const LoosenGuideEntry *entry)
{
  GtkWidget *list = new_box (6);

  gtk_box_append (GTK_BOX (list), new_heading (_ ("More about this")));
  for (guint i = 0; entry->see[i] != NULL; i++) {
    const LoosenGuideEntry *other = loosen_guide_find (loosen_catalog_get_guide (catalog), entry->see[i]);
    GtkWidget *button = gtk_button_new ();
    g_autofree char *title = loosen_guide_text_dup_title (other);

    gtk_button_set_child (GTK_BUTTON (button), new_label (title, NULL));
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "guide.show-entry");
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", other->id);
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
    gtk_widget_add_css_class (button, "see");
    gtk_box_append (GTK_BOX (list), button);
  }
  gtk_box_append (box, list);
}

/* Whether there is a source besides the article and ourselves, which the origin has named. */
static gboolean
has_sources (const LoosenGuideEntry *entry)
{
  for (guint i = 0; entry->sources[i] != NULL; i++)
    if (entry->evidence != NULL ||
        (!g_str_equal (entry->sources[i], "DOC") && !g_str_equal (entry->sources[i], "OWN")))
      return TRUE;

  return FALSE;
}

/* What is about this program has nothing to do with the article. */
static gboolean
has_origin (LoosenCatalog *catalog, const LoosenGuideEntry *entry)
{
  const LoosenGuideEntry *const *pages = loosen_catalog_get_guide (catalog)->pages;

  for (guint i = 0; pages[i] != NULL; i++)
    if (pages[i] == entry)
      return FALSE;

  return entry->evidence == NULL;
}

static char *
list_sources (LoosenCatalog *catalog, const LoosenGuideEntry *entry)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; entry->sources[i] != NULL; i++) {
    if (names->len > 0)
      /* Translators: between two of the sources */
      g_string_append (names, _ ("; "));
    g_string_append (names, loosen_catalog_find_source (catalog, entry->sources[i])->who);
  }

  return g_string_free (names, FALSE);
}

/**
 * loosen_guide_text_wrap_button:
 * @button: a button with a label
 *
 * Lets its label take more lines, so that large text fits into a narrow window.
 */
void
loosen_guide_text_wrap_button (GtkButton *button)
{
  GtkWidget *label;

  g_return_if_fail (GTK_IS_BUTTON (button));

  label = gtk_button_get_child (button);
  g_return_if_fail (GTK_IS_LABEL (label));
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
}

/**
 * loosen_guide_text_dup_title:
 * @entry: an entry
 *
 * The title as it can stand alone. What the article says and is put right is quoted, so that nobody takes it
 * for ours.
 *
 * Returns: (transfer full): the title
 */
char *
loosen_guide_text_dup_title (const LoosenGuideEntry *entry)
{
  g_return_val_if_fail (entry != NULL, NULL);

  if (entry->evidence == NULL)
    return g_strdup (entry->title);

  /* Translators: a claim of the article that the program puts right */
  return g_strdup_printf (_ ("The article says: “%s”"), entry->title);
}

/**
 * loosen_guide_text_new_title:
 * @caption: (nullable): a few words above the title
 * @title: the title
 * @line: (nullable): a line below the title, cut off where it is too long
 *
 * Makes what stands on the button of a row. The button needs the same as its name.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
loosen_guide_text_new_title (const char *caption, const char *title, const char *line)
{
  GtkWidget *box;

  g_return_val_if_fail (title != NULL, NULL);

  box = new_box (3);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  if (caption != NULL)
    gtk_box_append (GTK_BOX (box), new_label (caption, "caption"));
  gtk_box_append (GTK_BOX (box), new_label (title, "title"));
  if (line != NULL) {
    GtkWidget *label = new_label (line, "caption");

    gtk_label_set_wrap (GTK_LABEL (label), FALSE);
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
    gtk_box_append (GTK_BOX (box), label);
  }

  return box;
}

/**
 * loosen_guide_text_new_body:
 * @catalog: the catalog
 * @entry: an entry of its guide
 *
 * Makes all that an entry says besides its title. Its buttons use the action `guide.show-entry`, which the
 * page has.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
loosen_guide_text_new_body (LoosenCatalog *catalog, const LoosenGuideEntry *entry)
{
  GtkWidget *box;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (entry != NULL, NULL);

  box = new_box (12);
  if (entry->evidence != NULL) {
    add_part (GTK_BOX (box), "system-search-symbolic", _ ("What is known"), entry->evidence, "known");
    add_part (GTK_BOX (box), "loosen-shield-check-symbolic", _ ("What Loosen says instead"), entry->text,
              "instead");
  } else {
    add_paragraphs (GTK_BOX (box), entry->text, NULL);
  }
  if (entry->note != NULL)
    add_paragraphs (GTK_BOX (box), entry->note, "origin");
  if (has_origin (catalog, entry))
    gtk_box_append (GTK_BOX (box), new_label (origin_text (entry->origin), "origin"));
  if (has_sources (entry)) {
    g_autofree char *names = list_sources (catalog, entry);
    /* Translators: names of the sources of a text */
    g_autofree char *text = g_strdup_printf (_ ("Sources: %s"), names);

    gtk_box_append (GTK_BOX (box), new_label (text, "origin"));
  }
  if (entry->see[0] != NULL)
    add_see (GTK_BOX (box), catalog, entry);

  return box;
}

/**
 * loosen_guide_text_new_source_body:
 * @source: a source
 *
 * Makes its citation, how far it was checked, and a link where the citation names an address.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
loosen_guide_text_new_source_body (const LoosenSource *source)
{
  g_autofree char *name = NULL;
  g_autofree char *uri = NULL;
  g_autofree char *checked = NULL;
  GtkWidget *box;

  g_return_val_if_fail (source != NULL, NULL);

  box = new_box (6);
  gtk_box_append (GTK_BOX (box), new_label (source->what, NULL));
  /* Translators: how far a source was checked, such as "abstract seen" */
  checked = g_strdup_printf (_ ("How far we checked it: %s."), source->checked);
  gtk_box_append (GTK_BOX (box), new_label (checked, "origin"));
  uri = loosen_source_link_dup_uri (source, &name);
  if (uri != NULL) {
    /* Translators: link to a page of the web, such as "nice.org.uk" */
    g_autofree char *label = g_strdup_printf (_ ("Open %s"), name);
    GtkWidget *link = gtk_link_button_new_with_label (uri, label);

    loosen_guide_text_wrap_button (GTK_BUTTON (link));
    gtk_widget_set_halign (link, GTK_ALIGN_START);
    gtk_box_append (GTK_BOX (box), link);
  }

  return box;
}
