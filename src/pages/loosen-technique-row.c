/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-technique-row.h"

#include <glib/gi18n.h>

#include "loosen-config.h"
#include "loosen-pose.h"
#include "loosen-words.h"

/**
 * LoosenTechniqueRow:
 *
 * One technique in the list beside the map: its rank, picture, name, the reason why it is offered (or held back), what
 * it needs and how long it takes. The best match is drawn as a card.
 *
 * # Accessibility
 * The name is the technique's, the description its rank and reason. A list row alone offers assistive technologies
 * nothing to activate it with, so the action `technique.open` does what a click does.
 */
struct _LoosenTechniqueRow {
  GtkListBoxRow parent_instance;

  LoosenCatalog *catalog;           /* (owned) */
  const LoosenTechnique *technique; /* (unowned), of the catalog */

  gboolean compact;
  gboolean best;

  GtkWidget *rank;
  GtkWidget *lock;
  GtkWidget *pose;
  GtkWidget *badge;
  GtkWidget *name;
  GtkWidget *reason;
  GtkWidget *equipment_icon;
  GtkWidget *equipment;
  GtkWidget *length;
};

G_DEFINE_FINAL_TYPE (LoosenTechniqueRow, loosen_technique_row, GTK_TYPE_LIST_BOX_ROW)

static void
update_pose_size (LoosenTechniqueRow *self)
{
  if (self->best)
    gtk_widget_set_size_request (self->pose, self->compact ? 104 : 168, self->compact ? 70 : 112);
  else
    gtk_widget_set_size_request (self->pose, self->compact ? 72 : 84, self->compact ? 48 : 56);
}

static void
set_css_class (LoosenTechniqueRow *self, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate (widget);
}

static void
loosen_technique_row_dispose (GObject *object)
{
  LoosenTechniqueRow *self = LOOSEN_TECHNIQUE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_TECHNIQUE_ROW);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_technique_row_parent_class)->dispose (object);
}

static void
loosen_technique_row_class_init (LoosenTechniqueRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_technique_row_dispose;

  gtk_widget_class_install_action (widget_class, "technique.open", NULL, open_action);

  g_type_ensure (LOOSEN_TYPE_POSE);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-technique-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenTechniqueRow, rank);
  gtk_widget_class_bind_template_child (widget_class, LoosenTechniqueRow, lock);
  gtk_widget_class_bind_template_child (widget_class, LoosenTechniqueRow, pose);
  gtk_widget_class_bind_template_child (widget_class, LoosenTechniqueRow, badge);
  gtk_widget_class_bind_template_child (widget_class, LoosenTechniqueRow, name);
  gtk_widget_class_bind_template_child (widget_class, LoosenTechniqueRow, reason);
  gtk_widget_class_bind_template_child (widget_class, LoosenTechniqueRow, equipment_icon);
  gtk_widget_class_bind_template_child (widget_class, LoosenTechniqueRow, equipment);
  gtk_widget_class_bind_template_child (widget_class, LoosenTechniqueRow, length);
}

static void
loosen_technique_row_init (LoosenTechniqueRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_technique_row_new:
 * @catalog: the catalog
 * @technique: a technique of @catalog
 *
 * Makes the row of a technique, as one that nothing is known of yet.
 *
 * Returns: a new row
 */
GtkWidget *
loosen_technique_row_new (LoosenCatalog *catalog, const LoosenTechnique *technique)
{
  LoosenTechniqueRow *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (technique != NULL, NULL);

  self = g_object_new (LOOSEN_TYPE_TECHNIQUE_ROW, NULL);
  self->catalog = loosen_catalog_ref (catalog);
  self->technique = technique;

  loosen_pose_set_technique (LOOSEN_POSE (self->pose), technique->id);
  gtk_label_set_label (GTK_LABEL (self->name), technique->name);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->equipment_icon),
                                loosen_words_equipment_icon (technique->first_choice));
  gtk_label_set_label (GTK_LABEL (self->equipment), loosen_words_equipment (technique->first_choice));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, technique->name, -1);
  update_pose_size (self);

  return GTK_WIDGET (self);
}

/**
 * loosen_technique_row_get_technique:
 * @self: a row
 *
 * Returns: the technique it stands for
 */
const LoosenTechnique *
loosen_technique_row_get_technique (LoosenTechniqueRow *self)
{
  g_return_val_if_fail (LOOSEN_IS_TECHNIQUE_ROW (self), NULL);

  return self->technique;
}

/**
 * loosen_technique_row_set_match:
 * @self: a row
 * @match: how its technique matches the complaint
 * @n_chosen: how many techniques match at all
 *
 * Shows rank, reason and state. Keeps nothing of @match.
 */
void
loosen_technique_row_set_match (LoosenTechniqueRow *self, const LoosenMatch *match, guint n_chosen)
{
  g_autofree char *rank = NULL;
  g_autofree char *length = NULL;
  g_autofree char *description = NULL;
  gboolean chosen;
  gboolean withheld;

  g_return_if_fail (LOOSEN_IS_TECHNIQUE_ROW (self));
  g_return_if_fail (match != NULL && match->technique == self->technique);

  chosen = match->state == LOOSEN_MATCH_CHOSEN;
  withheld = match->state == LOOSEN_MATCH_WITHHELD;
  self->best = chosen && match->rank == 1;

  set_css_class (self, "best", self->best);
  set_css_class (self, "chosen", chosen);
  set_css_class (self, "other", match->state == LOOSEN_MATCH_OTHER && n_chosen > 0);
  set_css_class (self, "withheld", withheld);

  rank = g_strdup_printf ("%u", match->rank);
  gtk_label_set_label (GTK_LABEL (self->rank), rank);
  gtk_widget_set_visible (self->rank, chosen && !self->best);
  gtk_widget_set_visible (self->badge, self->best);
  gtk_widget_set_visible (self->lock, withheld);
  gtk_widget_set_visible (self->pose, !withheld);

  gtk_label_set_label (GTK_LABEL (self->reason), match->reason != NULL ? match->reason : "");
  gtk_widget_set_visible (self->reason, match->reason != NULL);
  set_css_class (self, "explained", match->reason != NULL);

  loosen_pose_set_mirrored (LOOSEN_POSE (self->pose), match->sides == LOOSEN_SIDE_LEFT);
  length = loosen_words_length (loosen_words_suggested_length (self->catalog, self->technique, match->sides));
  gtk_label_set_label (GTK_LABEL (self->length), length);
  update_pose_size (self);

  if (chosen)
    /* Translators: rank of a technique, number of matching ones, and the reason; read by screen readers */
    description = g_strdup_printf (_ ("Match %u of %u. %s"), match->rank, n_chosen, match->reason);
  else if (withheld)
    /* Translators: why a technique is held back; read by screen readers */
    description = g_strdup_printf (_ ("Held back. %s"), match->reason);
  else
    description = g_strdup (n_chosen > 0 ? _ ("Not chosen for this spot") : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/**
 * loosen_technique_row_set_compact:
 * @self: a row
 * @compact: whether the window is narrow
 *
 * Makes the picture smaller.
 */
void
loosen_technique_row_set_compact (LoosenTechniqueRow *self, gboolean compact)
{
  g_return_if_fail (LOOSEN_IS_TECHNIQUE_ROW (self));

  if (self->compact == compact)
    return;

  self->compact = compact;
  update_pose_size (self);
}
