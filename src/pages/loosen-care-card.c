/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-care-card.h"

#include <glib/gi18n.h>

#include "loosen-care-facts.h"
#include "loosen-config.h"
#include "loosen-pose.h"
#include "loosen-toolkit.h"

/**
 * LoosenCareCard:
 *
 * A massage by a therapist: picture, name and one line; opened, all there is to know of it. What matches has a badge with
 * its rank and the reason; what is held back has a lock and the reason, and is never offered as matching.
 *
 * # Accessibility
 * A toggle button named as the technique, described by its rank and reason, expanded or not. What it opens is filled in
 * when it is opened first.
 */
struct _LoosenCareCard {
  GtkWidget parent_instance;

  LoosenCatalog *catalog;           /* (owned) */
  const LoosenTechnique *technique; /* (unowned), of the catalog */

  GtkWidget *box;
  GtkToggleButton *header;
  LoosenPose *pose;
  GtkLabel *badge;
  GtkWidget *held_back;
  GtkLabel *name;
  GtkLabel *line;
  GtkImage *arrow;
  GtkRevealer *revealer;
  GtkBox *facts;
};

G_DEFINE_FINAL_TYPE (LoosenCareCard, loosen_care_card, GTK_TYPE_WIDGET)

/* The first sentence: the one line that tells what it is. */
static char *
dup_first_sentence (const char *text)
{
  const char *end = strstr (text, ". ");

  return end != NULL ? g_strndup (text, end + 1 - text) : g_strdup (text);
}

static void
set_css_class (LoosenCareCard *self, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

static void
toggled_cb (LoosenCareCard *self)
{
  gboolean open = gtk_toggle_button_get_active (self->header);

  if (open && gtk_widget_get_first_child (GTK_WIDGET (self->facts)) == NULL)
    loosen_care_facts_fill (self->facts, self->catalog, self->technique);
  gtk_revealer_set_reveal_child (self->revealer, open);
  gtk_image_set_from_icon_name (self->arrow, open ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->header), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}

static void
loosen_care_card_dispose (GObject *object)
{
  LoosenCareCard *self = LOOSEN_CARE_CARD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), LOOSEN_TYPE_CARE_CARD);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);

  G_OBJECT_CLASS (loosen_care_card_parent_class)->dispose (object);
}

static void
loosen_care_card_class_init (LoosenCareCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_care_card_dispose;

  g_type_ensure (LOOSEN_TYPE_POSE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "carecard");
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-care-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenCareCard, box);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareCard, header);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareCard, pose);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareCard, badge);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareCard, held_back);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareCard, name);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareCard, line);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareCard, arrow);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareCard, revealer);
  gtk_widget_class_bind_template_child (widget_class, LoosenCareCard, facts);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
loosen_care_card_init (LoosenCareCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->header), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
}

/**
 * loosen_care_card_new:
 * @catalog: the catalog
 * @technique: a professional technique of @catalog
 *
 * Returns: a closed card that nothing is known of yet
 */
GtkWidget *
loosen_care_card_new (LoosenCatalog *catalog, const LoosenTechnique *technique)
{
  LoosenCareCard *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (technique != NULL && technique->what != NULL, NULL);

  self = g_object_new (LOOSEN_TYPE_CARE_CARD, NULL);
  self->catalog = loosen_catalog_ref (catalog);
  self->technique = technique;
  loosen_pose_set_technique (self->pose, technique->id);
  gtk_label_set_label (self->name, technique->name);
  loosen_toolkit_name (GTK_WIDGET (self->header), technique->name);
  loosen_care_card_set_match (self, NULL, 0);

  return GTK_WIDGET (self);
}

/**
 * loosen_care_card_get_technique:
 * @self: a card
 *
 * Returns: the technique it stands for
 */
const LoosenTechnique *
loosen_care_card_get_technique (LoosenCareCard *self)
{
  g_return_val_if_fail (LOOSEN_IS_CARE_CARD (self), NULL);

  return self->technique;
}

/**
 * loosen_care_card_set_match:
 * @self: a card
 * @match: (nullable): how its technique matches the complaint; %NULL for nothing known
 * @n_chosen: how many techniques match at all
 *
 * Shows rank, reason and state. Keeps nothing of @match.
 */
void
loosen_care_card_set_match (LoosenCareCard *self, const LoosenMatch *match, guint n_chosen)
{
  g_autofree char *sentence = NULL;
  g_autofree char *badge = NULL;
  g_autofree char *description = NULL;
  gboolean chosen;
  gboolean withheld;

  g_return_if_fail (LOOSEN_IS_CARE_CARD (self));
  g_return_if_fail (match == NULL || match->technique == self->technique);

  chosen = match != NULL && match->state == LOOSEN_MATCH_CHOSEN;
  withheld = match != NULL && match->state == LOOSEN_MATCH_WITHHELD;
  set_css_class (self, "chosen", chosen);
  set_css_class (self, "withheld", withheld);

  sentence = dup_first_sentence (self->technique->what);
  gtk_label_set_label (self->line, chosen || withheld ? match->reason : sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->badge), chosen);
  gtk_widget_set_visible (self->held_back, withheld);
  if (chosen) {
    /* Translators: marks a massage that matches what the person marked; its rank */
    badge = g_strdup_printf (_ ("Match %u"), match->rank);
    gtk_label_set_label (self->badge, badge);
    /* Translators: rank of a technique, number of matching ones, and the reason; read by screen readers */
    description = g_strdup_printf (_ ("Match %u of %u. %s"), match->rank, n_chosen, match->reason);
  } else if (withheld) {
    /* Translators: why a technique is held back; read by screen readers */
    description = g_strdup_printf (_ ("Held back. %s"), match->reason);
  } else {
    description = g_steal_pointer (&sentence);
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->header), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/**
 * loosen_care_card_set_open:
 * @self: a card
 * @open: whether to show all there is to know
 */
void
loosen_care_card_set_open (LoosenCareCard *self, gboolean open)
{
  g_return_if_fail (LOOSEN_IS_CARE_CARD (self));

  gtk_toggle_button_set_active (self->header, open);
}
