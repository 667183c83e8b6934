/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-notices.h"

#include <glib/gi18n.h>

/**
 * LoosenNotices:
 *
 * What the person should know before anything else, one card each: what could not be remembered, what is off until
 * somebody has been asked, what a clinician should look at. It follows from #LoosenSafety and is empty most of the
 * time.
 *
 * # Signals
 * `show-block`: the person wants to see the card of what is blocked.
 */
struct _LoosenNotices {
  GtkWidget parent_instance;

  LoosenSafety *safety; /* (owned) (nullable) */
  GtkWidget *box;       /* made anew for each change: GTK 4.8 remembers of an empty, hidden box how it wants to be
                         * measured, and then gives what comes into it too little room */
};

G_DEFINE_FINAL_TYPE (LoosenNotices, loosen_notices, GTK_TYPE_WIDGET)

enum { SHOW_BLOCK, N_SIGNALS };
static guint signals[N_SIGNALS];

static GtkWidget *
add_notice (LoosenNotices *self, const char *icon, const char *title, const char *text)
{
  GtkWidget *notice = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", icon,
                                   "valign", GTK_ALIGN_START,
                                   NULL);
  GtkWidget *label;

  if (title != NULL) {
    label = g_object_new (GTK_TYPE_LABEL,
                          "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                          "label", title,
                          "wrap", TRUE,
                          "xalign", 0.0,
                          NULL);
    gtk_widget_add_css_class (label, "heading");
    gtk_box_append (GTK_BOX (words), label);
  }
  gtk_box_append (GTK_BOX (words), g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0, NULL));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (notice), image);
  gtk_box_append (GTK_BOX (notice), words);
  gtk_widget_add_css_class (notice, "notice");
  gtk_widget_add_css_class (notice, "card");
  gtk_box_append (GTK_BOX (self->box), notice);

  return words;
}

static GtkWidget *
add_button (GtkWidget *words, const char *label)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON,
                                    "halign", GTK_ALIGN_START,
                                    "child", g_object_new (GTK_TYPE_LABEL, "label", label, "wrap", TRUE, NULL),
                                    NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_box_append (GTK_BOX (words), button);

  return button;
}

static void
show_cb (LoosenNotices *self)
{
  g_signal_emit (self, signals[SHOW_BLOCK], 0);
}

static void
booked_cb (LoosenNotices *self, GtkWidget *button)
{
  loosen_screening_set_booked (loosen_safety_get_screening (self->safety), g_object_get_data (G_OBJECT (button), "question"));
  loosen_safety_changed (self->safety);
}

static void
seen_cb (LoosenNotices *self, GtkWidget *button)
{
  loosen_screening_set_seen (loosen_safety_get_screening (self->safety), g_object_get_data (G_OBJECT (button), "question"));
  loosen_safety_changed (self->safety);
}

static void
add_block (LoosenNotices *self, LoosenBlock block)
{
  GtkWidget *words = NULL;

  if ((block & LOOSEN_BLOCK_ALL) != 0)
    words = add_notice (self, "dialog-warning-symbolic", _ ("Get help now"),
                        _ ("What you told Loosen can be an emergency. Nothing can be started."));
  else if ((block & LOOSEN_BLOCK_WORK) != 0)
    words = add_notice (self, "dialog-warning-symbolic", _ ("Get advice today"),
                        _ ("Massage and stretches are off until you have been checked. Rest and breathing stay on."));
  else if ((block & LOOSEN_BLOCK_AGE) != 0)
    words = add_notice (self, "dialog-information-symbolic", _ ("For adults"),
                        _ ("You can read everything here. Nothing can be started."));

  if (words != NULL)
    g_signal_connect_object (add_button (words, _ ("Show what to do")), "clicked", G_CALLBACK (show_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
add_banner (LoosenNotices *self, const LoosenQuestion *question)
{
  const LoosenScreeningTexts *texts =
    loosen_catalog_get_screening_texts (loosen_safety_get_catalog (self->safety));
  GtkWidget *words = add_notice (self, "dialog-information-symbolic", texts->clinician, question->message);
  GtkWidget *booked = add_button (words, texts->booked);
  GtkWidget *seen = add_button (words, texts->seen);

  g_object_set_data (G_OBJECT (booked), "question", (gpointer) question);
  g_object_set_data (G_OBJECT (seen), "question", (gpointer) question);
  g_signal_connect_object (booked, "clicked", G_CALLBACK (booked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (seen, "clicked", G_CALLBACK (seen_cb), self, G_CONNECT_SWAPPED);
}

static void
update (LoosenNotices *self)
{
  LoosenScreening *screening = loosen_safety_get_screening (self->safety);
  g_autoptr (GPtrArray) banners = loosen_screening_list_banners (screening);
  const char *trouble = loosen_safety_get_trouble (self->safety);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  add_block (self, loosen_screening_get_block (screening));
  if (trouble != NULL)
    add_notice (self, "dialog-warning-symbolic", NULL, trouble);
  for (guint i = 0; i < banners->len; i++)
    add_banner (self, g_ptr_array_index (banners, i));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_first_child (self->box) != NULL);
}

static GtkSizeRequestMode
loosen_notices_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
loosen_notices_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  gtk_widget_measure (LOOSEN_NOTICES (widget)->box, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
loosen_notices_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_size_allocate (LOOSEN_NOTICES (widget)->box, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static void
loosen_notices_dispose (GObject *object)
{
  LoosenNotices *self = LOOSEN_NOTICES (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->safety);

  G_OBJECT_CLASS (loosen_notices_parent_class)->dispose (object);
}

static void
loosen_notices_class_init (LoosenNoticesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_notices_dispose;
  widget_class->get_request_mode = loosen_notices_get_request_mode;
  widget_class->measure = loosen_notices_measure;
  widget_class->size_allocate = loosen_notices_size_allocate;

  signals[SHOW_BLOCK] =
    g_signal_new ("show-block", LOOSEN_TYPE_NOTICES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
loosen_notices_init (LoosenNotices *self)
{
}

/**
 * loosen_notices_new:
 * @safety: what the notices follow from
 *
 * Returns: new notices
 */
GtkWidget *
loosen_notices_new (LoosenSafety *safety)
{
  LoosenNotices *self;

  g_return_val_if_fail (LOOSEN_IS_SAFETY (safety), NULL);

  self = g_object_new (LOOSEN_TYPE_NOTICES, NULL);
  self->safety = g_object_ref (safety);
  g_signal_connect_object (safety, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
