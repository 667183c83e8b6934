/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-care-list.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-toolkit.h"

#define TARGET_HEIGHT 44 /* pixels, for a finger */

/**
 * LoosenCareList:
 *
 * A list of care under its heading: what to look for, to do or to say, each with its time and note. Where it can be
 * ticked, a tick shows only once it is kept, and "Clear ticks" takes them all back.
 *
 * # Accessibility
 * Each line is a check box named as its text and described by its time and note; a line that cannot be ticked is text.
 */
struct _LoosenCareList {
  GtkWidget parent_instance;

  LoosenCareTicks *ticks; /* (owned) (nullable) */
  char *title;            /* (owned) (nullable) */
  GPtrArray *checks;      /* (element-type GtkCheckButton) (unowned), of the rows */
  gboolean showing;       /* the boxes are being set from the ticks */

  GtkWidget *box;
  GtkLabel *heading;
  GtkWidget *clear;
  GtkWidget *trouble;
  GtkLabel *trouble_text;
  GtkListBox *list;
};

typedef enum { PROP_TITLE = 1 } LoosenCareListProperty;

G_DEFINE_FINAL_TYPE (LoosenCareList, loosen_care_list, GTK_TYPE_WIDGET)

static GParamSpec *props[PROP_TITLE + 1];

static const char *
get_id (GtkCheckButton *check)
{
  return g_object_get_data (G_OBJECT (check), "id");
}

static void
show_ticks (LoosenCareList *self)
{
  gboolean any = FALSE;

  self->showing = TRUE;
  for (guint i = 0; i < self->checks->len; i++) {
    GtkCheckButton *check = g_ptr_array_index (self->checks, i);
    gboolean ticked = loosen_care_ticks_get (self->ticks, get_id (check));

    gtk_check_button_set_active (check, ticked);
    any = any || ticked;
  }
  self->showing = FALSE;
  gtk_widget_set_sensitive (self->clear, any);
}

static void
show_trouble (LoosenCareList *self, const char *text)
{
  gtk_label_set_label (self->trouble_text, text != NULL ? text : "");
  gtk_widget_set_visible (self->trouble, text != NULL);
}

static void
toggled_cb (LoosenCareList *self, GtkCheckButton *check)
{
  const char *ids[] = { get_id (check), NULL };
  gboolean ticked = gtk_check_button_get_active (check);
  g_autoptr (GError) error = NULL;

  if (self->showing)
    return;

  if (loosen_care_ticks_set (self->ticks, ids, ticked, &error)) {
    show_trouble (self, NULL);
    return;
  }
  g_message ("Cannot keep a tick: %s", error->message);
  show_trouble (self, ticked ? _ ("This tick could not be saved, so it is not set. Is there room on the disk?")
                             : _ ("This could not be saved, so the tick stays. Is there room on the disk?"));
  show_ticks (self);
}

static void
clear_cb (LoosenCareList *self)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < self->checks->len; i++)
    g_ptr_array_add (ids, (gpointer) get_id (g_ptr_array_index (self->checks, i)));
  g_ptr_array_add (ids, NULL);

  /* The button goes insensitive with the last tick: whoever came by keyboard stays on this list. */
  gtk_widget_grab_focus (g_ptr_array_index (self->checks, 0));
  if (loosen_care_ticks_set (self->ticks, (const char *const *) ids->pdata, FALSE, &error)) {
    show_trouble (self, NULL);
    return;
  }
  g_message ("Cannot clear ticks: %s", error->message);
  show_trouble (self, _ ("The ticks could not be cleared. Is there room on the disk?"));
}

static GtkWidget *
make_line (const char *text, const char *css_class, const char *icon_name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   "hexpand", TRUE,
                                   NULL);

  if (icon_name != NULL)
    gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE,
                                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                 "icon-name", icon_name,
                                                 "pixel-size", 12,
                                                 NULL));
  gtk_box_append (GTK_BOX (box), label);
  if (css_class != NULL)
    gtk_widget_add_css_class (box, css_class);

  return box;
}

static GtkWidget *
make_words (const LoosenCareItem *item, gboolean timed)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (words), make_line (item->text, NULL, NULL));
  if (item->when != NULL)
    gtk_box_append (GTK_BOX (words), make_line (item->when, "care-when", timed ? "loosen-clock-symbolic" : NULL));
  if (item->note != NULL)
    gtk_box_append (GTK_BOX (words), make_line (item->note, "care-note", NULL));
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);

  return words;
}

static GtkWidget *
make_check (LoosenCareList *self, const LoosenCareItem *item, GtkWidget *words)
{
  GtkWidget *check = gtk_check_button_new ();
  g_autoptr (GString) description = g_string_new (item->when);

  if (item->note != NULL)
    g_string_append_printf (description, "%s%s", description->len > 0 ? ". " : "", item->note);
  g_object_set_data (G_OBJECT (check), "id", (gpointer) item->id);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), words);
  gtk_widget_set_size_request (check, -1, TARGET_HEIGHT);
  loosen_toolkit_name (check, item->text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description->str, -1);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (toggled_cb), self);
  g_ptr_array_add (self->checks, check);

  return check;
}

static void
add_item (LoosenCareList *self, const LoosenCareItem *item)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *words = make_words (item, self->ticks != NULL);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), self->ticks != NULL ? make_check (self, item, words) : words);
  gtk_list_box_append (self->list, row);
}

static void
loosen_care_list_dispose (GObject *object)
{
  LoosenCareList *self = LOOSEN_CARE_LIST (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_CARE_LIST);
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  g_clear_pointer (&self->title, g_free);
  g_clear_object (&self->ticks);

  G_OBJECT_CLASS (loosen_care_list_parent_class)->dispose (object);
}

static void
loosen_care_list_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  LoosenCareList *self = LOOSEN_CARE_LIST (object);

  switch ((LoosenCareListProperty) property_id) {
  case PROP_TITLE:
    g_value_set_string (value, self->title);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
loosen_care_list_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  LoosenCareList *self = LOOSEN_CARE_LIST (object);

  switch ((LoosenCareListProperty) property_id) {
  case PROP_TITLE:
    if (g_strcmp0 (self->title, g_value_get_string (value)) == 0)
      return;
    g_free (self->title);
    self->title = g_value_dup_string (value);
    gtk_label_set_label (self->heading, self->title != NULL ? self->title : "");
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->clear), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    self->title != NULL ? self->title : "", -1);
    g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
loosen_care_list_class_init (LoosenCareListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_care_list_dispose;
  object_class->get_property = loosen_care_list_get_property;
  object_class->set_property = loosen_care_list_set_property;

  /**
   * LoosenCareList:title:
   *
   * What stands above the list.
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "carelist");
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-care-list.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenCareList, box);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareList, heading);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareList, clear);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareList, trouble);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareList, trouble_text);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareList, list);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
loosen_care_list_init (LoosenCareList *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_care_list_set_items:
 * @self: a list
 * @items: (array zero-terminated=1): its lines; of a catalog that outlives the list
 * @ticks: (nullable): where ticks are kept; %NULL for lines that cannot be ticked
 *
 * Fills the list. May be called once.
 */
void
loosen_care_list_set_items (LoosenCareList *self, const LoosenCareItem *const *items, LoosenCareTicks *ticks)
{
  g_return_if_fail (LOOSEN_IS_CARE_LIST (self));
  g_return_if_fail (items != NULL);
  g_return_if_fail (ticks == NULL || LOOSEN_IS_CARE_TICKS (ticks));
  g_return_if_fail (gtk_list_box_get_row_at_index (self->list, 0) == NULL);

  g_set_object (&self->ticks, ticks);
  for (guint i = 0; items[i] != NULL; i++)
    add_item (self, items[i]);
  gtk_widget_set_visible (self->clear, ticks != NULL);
  if (ticks == NULL)
    return;

  g_signal_connect_object (ticks, "changed", G_CALLBACK (show_ticks), self, G_CONNECT_SWAPPED);
  show_ticks (self);
}
