/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-guide-row.h"

#include <glib/gi18n.h>

#include "loosen-guide-text.h"

/**
 * LoosenGuideRow:
 *
 * One entry of the guide, or one source: its title (and of a source a line of what it is) until it is opened,
 * then its text below. The text is made when the row is first opened.
 *
 * # CSS nodes
 * `guiderow` with the class `open` while it is; in it `button`, and a box with the class `guide-text`.
 *
 * # Accessibility
 * The button has the title as its name, and tells whether it is expanded.
 */
struct _LoosenGuideRow {
  GtkWidget parent_instance;

  LoosenCatalog *catalog;        /* (owned) */
  const LoosenGuideEntry *entry; /* (unowned) (nullable), of the catalog */
  const LoosenSource *source;    /* (unowned) (nullable), of the catalog */

  GtkWidget *button;
  GtkWidget *arrow;
  GtkWidget *body; /* (nullable) until it is opened */
};

G_DEFINE_FINAL_TYPE (LoosenGuideRow, loosen_guide_row, GTK_TYPE_WIDGET)

static void
show_state (LoosenGuideRow *self)
{
  gboolean open = loosen_guide_row_get_open (self);

  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow), open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
  if (open)
    gtk_widget_add_css_class (GTK_WIDGET (self), "open");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "open");
}

static void
clicked_cb (LoosenGuideRow *self)
{
  loosen_guide_row_set_open (self, !loosen_guide_row_get_open (self));
}

static gboolean
loosen_guide_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LOOSEN_GUIDE_ROW (widget)->button);
}

static void
loosen_guide_row_dispose (GObject *object)
{
  LoosenGuideRow *self = LOOSEN_GUIDE_ROW (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->body, gtk_widget_unparent);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_guide_row_parent_class)->dispose (object);
}

static void
loosen_guide_row_class_init (LoosenGuideRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_guide_row_dispose;
  widget_class->grab_focus = loosen_guide_row_grab_focus;

  gtk_widget_class_set_css_name (widget_class, "guiderow");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
loosen_guide_row_init (LoosenGuideRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
}

static GtkWidget *
make_row (LoosenCatalog *catalog, const char *caption, const char *title, const char *line, const char *name)
{
  LoosenGuideRow *self = g_object_new (LOOSEN_TYPE_GUIDE_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->catalog = loosen_catalog_ref (catalog);
  self->arrow = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_box_append (GTK_BOX (box), loosen_guide_text_new_title (caption, title, line));
  gtk_box_append (GTK_BOX (box), self->arrow);
  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), box);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  show_state (self);

  return GTK_WIDGET (self);
}

/**
 * loosen_guide_row_new:
 * @catalog: the catalog
 * @entry: an entry of its guide
 *
 * Makes the row of an entry, closed.
 *
 * Returns: a new row
 */
GtkWidget *
loosen_guide_row_new (LoosenCatalog *catalog, const LoosenGuideEntry *entry)
{
  g_autofree char *name = NULL;
  g_autofree char *quoted = NULL;
  GtkWidget *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (entry != NULL, NULL);

  name = loosen_guide_text_dup_title (entry);
  /* Translators: what the article says, word for word */
  quoted = g_strdup_printf (_ ("“%s”"), entry->title);
  self = make_row (catalog, entry->evidence != NULL ? _ ("The article says") : NULL,
                   entry->evidence != NULL ? quoted : entry->title, NULL, name);
  LOOSEN_GUIDE_ROW (self)->entry = entry;
  if (entry->evidence != NULL)
    gtk_widget_add_css_class (self, "claim");

  return self;
}

/**
 * loosen_guide_row_new_for_source:
 * @catalog: the catalog
 * @source: a source of its
 *
 * Makes the row of a source, closed.
 *
 * Returns: a new row
 */
GtkWidget *
loosen_guide_row_new_for_source (LoosenCatalog *catalog, const LoosenSource *source)
{
  g_autofree char *name = NULL;
  GtkWidget *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (source != NULL, NULL);

  /* Who wrote it is not enough: several are by the same. */
  /* Translators: who wrote a source, and what it is; read by screen readers */
  name = g_strdup_printf (_ ("%s: %s"), source->who, source->what);
  self = make_row (catalog, NULL, source->who, source->what, name);
  LOOSEN_GUIDE_ROW (self)->source = source;

  return self;
}

/**
 * loosen_guide_row_get_id:
 * @self: a row
 *
 * Returns: the id of its entry or source
 */
const char *
loosen_guide_row_get_id (LoosenGuideRow *self)
{
  g_return_val_if_fail (LOOSEN_IS_GUIDE_ROW (self), NULL);

  return self->entry != NULL ? self->entry->id : self->source->id;
}

/**
 * loosen_guide_row_get_open:
 * @self: a row
 *
 * Returns: whether its text is shown
 */
gboolean
loosen_guide_row_get_open (LoosenGuideRow *self)
{
  g_return_val_if_fail (LOOSEN_IS_GUIDE_ROW (self), FALSE);

  return self->body != NULL && gtk_widget_get_visible (self->body);
}

/**
 * loosen_guide_row_set_open:
 * @self: a row
 * @open: whether to show its text
 *
 * Opens or closes it.
 */
void
loosen_guide_row_set_open (LoosenGuideRow *self, gboolean open)
{
  g_return_if_fail (LOOSEN_IS_GUIDE_ROW (self));

  if (open == loosen_guide_row_get_open (self))
    return;

  if (self->body == NULL) {
    self->body = self->entry != NULL ? loosen_guide_text_new_body (self->catalog, self->entry)
                                     : loosen_guide_text_new_source_body (self->source);
    gtk_widget_add_css_class (self->body, "guide-text");
    gtk_widget_set_parent (self->body, GTK_WIDGET (self));
  }
  gtk_widget_set_visible (self->body, open);
  show_state (self);
}
