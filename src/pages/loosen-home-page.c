/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-home-page.h"

#include "loosen-config.h"
#include "loosen-stack-pages.h"

/**
 * LoosenHomePage:
 *
 * Where everything begins: the views side by side, with one switcher, at the top where there is room and at the bottom
 * where there is not. The first of them is relief; the window adds the others.
 *
 * # Signals
 * `view-changed`: another view is shown.
 */
struct _LoosenHomePage {
  AdwBin parent_instance;

  GtkStack *titles;
  GtkWidget *switcher;
  GtkWidget *title;
  AdwViewStack *views;
  AdwViewSwitcherBar *bar;
  LoosenReliefPage *relief;
  gboolean compact;
};

G_DEFINE_FINAL_TYPE (LoosenHomePage, loosen_home_page, ADW_TYPE_BIN)

enum { VIEW_CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

/* One view needs no switcher. */
static void
update_switchers (LoosenHomePage *self)
{
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (self->views);
  gboolean several = g_list_model_get_n_items (G_LIST_MODEL (pages)) > 1;

  gtk_stack_set_visible_child (self->titles, several && !self->compact ? self->switcher : self->title);
  adw_view_switcher_bar_set_reveal (self->bar, several && self->compact);
}

static void
view_changed_cb (LoosenHomePage *self)
{
  g_signal_emit (self, signals[VIEW_CHANGED], 0);
}

static void
loosen_home_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), LOOSEN_TYPE_HOME_PAGE);

  G_OBJECT_CLASS (loosen_home_page_parent_class)->dispose (object);
}

static void
loosen_home_page_class_init (LoosenHomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = loosen_home_page_dispose;

  signals[VIEW_CHANGED] = g_signal_new ("view-changed", LOOSEN_TYPE_HOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);

  g_type_ensure (LOOSEN_TYPE_RELIEF_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, LOOSEN_RESOURCE_PATH "/ui/loosen-home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, titles);
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, switcher);
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, title);
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, views);
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, bar);
  gtk_widget_class_bind_template_child (widget_class, LoosenHomePage, relief);
  gtk_widget_class_bind_template_callback (widget_class, view_changed_cb);
}

static void
loosen_home_page_init (LoosenHomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  loosen_stack_pages_follow (GTK_WIDGET (self->titles));
  loosen_stack_pages_follow (GTK_WIDGET (self->views));
  update_switchers (self);
}

/**
 * loosen_home_page_get_relief:
 * @self: the page
 *
 * Returns: (transfer none): the view with the map
 */
LoosenReliefPage *
loosen_home_page_get_relief (LoosenHomePage *self)
{
  g_return_val_if_fail (LOOSEN_IS_HOME_PAGE (self), NULL);

  return self->relief;
}

/**
 * loosen_home_page_add_view:
 * @self: the page
 * @view: the view; what is in it should be built when it is first mapped
 * @name: its name in the program
 * @title: translated: its name on the switcher
 * @icon_name: its icon
 *
 * Adds a view after those that are there.
 */
void
loosen_home_page_add_view (
  LoosenHomePage *self, GtkWidget *view, const char *name, const char *title, const char *icon_name)
{
  g_return_if_fail (LOOSEN_IS_HOME_PAGE (self));
  g_return_if_fail (GTK_IS_WIDGET (view));
  g_return_if_fail (name != NULL && title != NULL && icon_name != NULL);

  adw_view_stack_page_set_icon_name (adw_view_stack_add_titled (self->views, view, name, title), icon_name);
  loosen_stack_pages_update (GTK_WIDGET (self->views));
  update_switchers (self);
}

/**
 * loosen_home_page_get_view:
 * @self: the page
 *
 * Returns: the name of the view that is shown
 */
const char *
loosen_home_page_get_view (LoosenHomePage *self)
{
  g_return_val_if_fail (LOOSEN_IS_HOME_PAGE (self), NULL);

  return adw_view_stack_get_visible_child_name (self->views);
}

/**
 * loosen_home_page_show_view:
 * @self: the page
 * @name: the name of a view
 */
void
loosen_home_page_show_view (LoosenHomePage *self, const char *name)
{
  g_return_if_fail (LOOSEN_IS_HOME_PAGE (self));

  adw_view_stack_set_visible_child_name (self->views, name);
}

/**
 * loosen_home_page_set_compact:
 * @self: the page
 * @compact: whether there is little width
 */
void
loosen_home_page_set_compact (LoosenHomePage *self, gboolean compact)
{
  g_return_if_fail (LOOSEN_IS_HOME_PAGE (self));

  self->compact = compact;
  loosen_relief_page_set_compact (self->relief, compact);
  update_switchers (self);
}
