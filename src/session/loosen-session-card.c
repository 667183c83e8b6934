/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-card.h"

#include "loosen-config.h"

#define WIDTH 560
#define RING_SIZE 260
#define RING_SMALLEST 120
#define ACTION_HEIGHT 74
#define LOW_UNTIL 440
#define TAIL_SMALLEST 60

/**
 * LoosenSessionCard:
 *
 * A calm page with one thing to say and a few large buttons: stopped, slept, ended, done. Title, lead, a ring
 * if it has one, body, question, actions; the actions are always in sight, the texts scroll where there is no
 * room.
 *
 * In a template: children of type "ring" and "action".
 *
 * # CSS nodes
 * `sessioncard` with labels of the classes `.title-1`, `.lead`, `.body` and `.question`, and the actions.
 *
 * # Accessibility
 * A group named by its title and described by its lead, so that both are read when it gets the focus, which
 * no button gets by itself.
 *
 * # Text direction
 * Follows it.
 */
struct _LoosenSessionCard {
  GtkWidget parent_instance;

  GtkWidget *head;
  GtkWidget *tail;
  GtkLabel *title;
  GtkLabel *lead;
  GtkLabel *body;
  GtkLabel *question;
  GtkWidget *ring;    /* (unowned) (nullable): a child */
  GPtrArray *actions; /* (owned) (element-type GtkWidget), children */
  gboolean low;       /* as last allocated */
};

static GtkBuildableIface *parent_buildable;

typedef enum {
  PROP_TITLE = 1,
  PROP_LEAD,
  PROP_BODY,
  PROP_QUESTION,
} LoosenSessionCardProperty;

static GParamSpec *props[PROP_QUESTION + 1];

static void
loosen_session_card_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  LoosenSessionCard *self = LOOSEN_SESSION_CARD (buildable);

  if (g_strcmp0 (type, "ring") == 0) {
    self->ring = GTK_WIDGET (child);
    gtk_widget_insert_after (self->ring, GTK_WIDGET (self), self->head);
  } else if (g_strcmp0 (type, "action") == 0) {
    GtkWidget *label = gtk_button_get_child (GTK_BUTTON (child));

    g_object_set (label, "wrap", TRUE, "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "justify",
                  GTK_JUSTIFY_CENTER, NULL);
    gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (self));
    g_ptr_array_add (self->actions, child);
  } else {
    parent_buildable->add_child (buildable, builder, child, type);
  }
}

static void
loosen_session_card_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = loosen_session_card_add_child;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LoosenSessionCard,
                               loosen_session_card,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, loosen_session_card_buildable_init))

/* Returns whether the text changed. */
static gboolean
set_text (GtkLabel *label, const char *text)
{
  if (g_strcmp0 (gtk_label_get_text (label), text != NULL ? text : "") == 0)
    return FALSE;
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');

  return TRUE;
}

static int
get_height (GtkWidget *child, int width, gboolean natural)
{
  int sizes[2] = { 0, 0 };

  if (child == NULL || !gtk_widget_get_visible (child))
    return 0;
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &sizes[0], &sizes[1], NULL, NULL);
  /* What scrolls does not say how high its text is at some width; the text itself does. */
  if (GTK_IS_SCROLLED_WINDOW (child)) {
    gtk_widget_measure (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (child)), GTK_ORIENTATION_VERTICAL,
                        width, NULL, &sizes[1], NULL, NULL);
    sizes[1] = sizes[1] > 0 ? MAX (sizes[0], sizes[1]) : 0;
  }

  return sizes[natural ? 1 : 0];
}

static guint
count_actions (LoosenSessionCard *self)
{
  guint n = 0;

  for (guint i = 0; i < self->actions->len; i++)
    n += gtk_widget_get_visible (g_ptr_array_index (self->actions, i)) ? 1 : 0;

  return n;
}

/* The width of the widest action, in full or with its text wrapped. */
static int
get_action_width (LoosenSessionCard *self, gboolean natural)
{
  int widest = 0;

  for (guint i = 0; i < self->actions->len; i++) {
    GtkWidget *action = g_ptr_array_index (self->actions, i);
    int sizes[2] = { 0, 0 };

    if (gtk_widget_get_visible (action))
      gtk_widget_measure (action, GTK_ORIENTATION_HORIZONTAL, -1, &sizes[0], &sizes[1], NULL, NULL);
    widest = MAX (widest, sizes[natural ? 1 : 0]);
  }

  return widest;
}

static int
get_action_height (LoosenSessionCard *self, int width)
{
  int height = ACTION_HEIGHT;

  for (guint i = 0; i < self->actions->len; i++)
    height = MAX (height, get_height (g_ptr_array_index (self->actions, i), width, TRUE));

  return height;
}

/* Beside each other where their texts fit on one line, else below each other; where height is dear, whatever
 * is lower. */
static gboolean
is_row (LoosenSessionCard *self, int width)
{
  int n = (int) count_actions (self);
  int each = (width - (n - 1) * 12) / MAX (n, 1);

  if (n < 2 || get_action_width (self, TRUE) <= each)
    return TRUE;
  if (!self->low || get_action_width (self, FALSE) > each)
    return FALSE;

  return get_action_height (self, each) <= n * get_action_height (self, width) + (n - 1) * 12;
}

static int
get_actions_height (LoosenSessionCard *self, int width)
{
  int n = (int) count_actions (self);

  if (n == 0)
    return 0;
  if (is_row (self, width))
    return get_action_height (self, (width - (n - 1) * 12) / n);

  return n * get_action_height (self, width) + (n - 1) * 12;
}

static void
place (LoosenSessionCard *self, GtkWidget *child, int x, int y, int width, int height)
{
  GtkAllocation rect = { x, y, width, height };

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    rect.x = gtk_widget_get_width (GTK_WIDGET (self)) - x - width;
  /* A stop for the keyboard only where there is something to scroll. */
  if (GTK_IS_SCROLLED_WINDOW (child))
    gtk_widget_set_can_focus (child, height < get_height (child, width, TRUE));
  gtk_widget_set_child_visible (child, height > 0);
  if (height > 0)
    gtk_widget_size_allocate (child, &rect, -1);
}

static void
place_actions (LoosenSessionCard *self, int x, int y, int width)
{
  int n = (int) count_actions (self);
  gboolean row = is_row (self, width);
  int each = row && n > 0 ? (width - (n - 1) * 12) / n : width;
  int height = get_action_height (self, each);

  for (guint i = 0; i < self->actions->len; i++) {
    GtkWidget *action = g_ptr_array_index (self->actions, i);

    if (!gtk_widget_get_visible (action))
      continue;
    place (self, action, x, y, each, height);
    if (row)
      x += each + 12;
    else
      y += height + 12;
  }
}

/* The head has all it wants, as far as there is room; what comes after it has the rest, or nothing if that is
 * too little. */
static void
share (LoosenSessionCard *self, int width, int room, int *head, int *tail)
{
  int wish = get_height (self->tail, width, TRUE);

  *head = MIN (get_height (self->head, width, TRUE), MAX (room, get_height (self->head, width, FALSE)));
  *tail = MIN (wish, room - *head);
  if (*tail < MIN (wish, TAIL_SMALLEST))
    *tail = 0;
}

static void
allocate_low (LoosenSessionCard *self, int width, int height)
{
  int size = self->ring != NULL ? MIN (MIN (RING_SIZE, height - 24), width * 2 / 5) : 0;
  int x = 0;
  int column = 0;
  int actions = 0;
  int room = 0;
  int head;
  int tail;
  int y;

  for (;;) {
    x = size > 0 ? size + 36 : MAX (12, (width - WIDTH) / 2);
    column = width - x - (size > 0 ? 18 : x);
    actions = get_actions_height (self, column);
    room = height - 24 - actions - 12;
    /* What to do is more than how long. */
    if (size == 0 || get_height (self->head, column, TRUE) <= room)
      break;
    size = 0;
  }

  share (self, column, room - 6, &head, &tail);
  if (self->ring != NULL)
    place (self, self->ring, 18, (height - size) / 2, size, size);
  y = 12 + MAX (0, room - 6 - head - tail) / 2;
  place (self, self->head, x, y, column, head);
  place (self, self->tail, x, y + head + 6, column, tail);
  place_actions (self, x, height - 12 - actions, column);
}

static void
allocate_tall (LoosenSessionCard *self, int width, int height)
{
  int margin = width < 700 ? 12 : 24;
  int column = MIN (width - 2 * margin, WIDTH);
  int x = (width - column) / 2;
  int actions = get_actions_height (self, column);
  int room = height - 2 * margin - actions - 18;
  int size = 0;
  int head = get_height (self->head, column, TRUE);
  int tail = get_height (self->tail, column, TRUE);
  int y;

  if (self->ring != NULL) {
    size = MIN (RING_SIZE, room - head - tail - 36);
    if (size < RING_SMALLEST)
      size = room - head - MIN (tail, TAIL_SMALLEST) - 36 >= RING_SMALLEST ? RING_SMALLEST : 0;
  }
  share (self, column, room - (size > 0 ? size + 36 : 18), &head, &tail);

  y = margin + MAX (0, (room - head - tail - (size > 0 ? size + 36 : 18)) / 2);
  place (self, self->head, x, y, column, head);
  y += head + 18;
  if (self->ring != NULL)
    place (self, self->ring, (width - size) / 2, y, size, size);
  if (size > 0)
    y += size + 18;
  place (self, self->tail, x, y, column, tail);
  place_actions (self, x, MIN (y + tail + 18, height - margin - actions), column);
}

static void
loosen_session_card_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  LoosenSessionCard *self = LOOSEN_SESSION_CARD (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = 0;
    for (guint i = 0; i < self->actions->len; i++) {
      int action = 0;

      gtk_widget_measure (g_ptr_array_index (self->actions, i), orientation, -1, &action, NULL, NULL, NULL);
      *minimum = MAX (*minimum, action + 24);
    }
    *natural = MAX (*minimum, WIDTH + 48);
  } else {
    *minimum = 24 + ACTION_HEIGHT + 12 + get_height (self->head, -1, FALSE) +
               get_height (self->tail, -1, FALSE);
    *natural = MAX (*minimum, 600);
  }
}

static void
loosen_session_card_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LoosenSessionCard *self = LOOSEN_SESSION_CARD (widget);

  self->low = height < LOW_UNTIL && width > height;
  if (self->low)
    allocate_low (self, width, height);
  else
    allocate_tall (self, width, height);
}

static void
loosen_session_card_dispose (GObject *object)
{
  LoosenSessionCard *self = LOOSEN_SESSION_CARD (object);
  GtkWidget *child;

  self->ring = NULL;
  g_ptr_array_set_size (self->actions, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (loosen_session_card_parent_class)->dispose (object);
}

static void
loosen_session_card_finalize (GObject *object)
{
  g_ptr_array_unref (LOOSEN_SESSION_CARD (object)->actions);

  G_OBJECT_CLASS (loosen_session_card_parent_class)->finalize (object);
}

static void
loosen_session_card_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  LoosenSessionCard *self = LOOSEN_SESSION_CARD (object);

  switch ((LoosenSessionCardProperty) property_id) {
  case PROP_TITLE:
    g_value_set_string (value, gtk_label_get_text (self->title));
    break;
  case PROP_LEAD:
    g_value_set_string (value, gtk_label_get_text (self->lead));
    break;
  case PROP_BODY:
    g_value_set_string (value, gtk_label_get_text (self->body));
    break;
  case PROP_QUESTION:
    g_value_set_string (value, gtk_label_get_text (self->question));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
loosen_session_card_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  LoosenSessionCard *self = LOOSEN_SESSION_CARD (object);

  switch ((LoosenSessionCardProperty) property_id) {
  case PROP_TITLE:
    loosen_session_card_set_title (self, g_value_get_string (value));
    break;
  case PROP_LEAD:
    loosen_session_card_set_lead (self, g_value_get_string (value));
    break;
  case PROP_BODY:
    loosen_session_card_set_body (self, g_value_get_string (value));
    break;
  case PROP_QUESTION:
    loosen_session_card_set_question (self, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
loosen_session_card_class_init (LoosenSessionCardClass *klass)
{
  static const char *names[] = { NULL, "title", "lead", "body", "question" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_session_card_dispose;
  object_class->finalize = loosen_session_card_finalize;
  object_class->get_property = loosen_session_card_get_property;
  object_class->set_property = loosen_session_card_set_property;
  widget_class->measure = loosen_session_card_measure;
  widget_class->size_allocate = loosen_session_card_size_allocate;

  /* The four texts, in their order on the card; each hides its label when it is empty. */
  for (guint i = PROP_TITLE; i < G_N_ELEMENTS (props); i++)
    props[i] = g_param_spec_string (names[i], NULL, NULL, "",
                                    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               LOOSEN_RESOURCE_PATH "/ui/loosen-session-card.ui");
  gtk_widget_class_set_css_name (widget_class, "sessioncard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  gtk_widget_class_bind_template_child (widget_class, LoosenSessionCard, head);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionCard, tail);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionCard, title);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionCard, lead);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionCard, body);
  gtk_widget_class_bind_template_child (widget_class, LoosenSessionCard, question);
}

static void
loosen_session_card_init (LoosenSessionCard *self)
{
  self->actions = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * loosen_session_card_new:
 *
 * Returns: (transfer floating): an empty card
 */
GtkWidget *
loosen_session_card_new (void)
{
  return g_object_new (LOOSEN_TYPE_SESSION_CARD, NULL);
}

/**
 * loosen_session_card_set_title:
 * @self: a card
 * @title: (nullable): what it is about
 *
 * Sets the title, which is also the card's accessible name.
 */
void
loosen_session_card_set_title (LoosenSessionCard *self, const char *title)
{
  g_return_if_fail (LOOSEN_IS_SESSION_CARD (self));

  if (!set_text (self->title, title))
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->title), -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

/**
 * loosen_session_card_set_lead:
 * @self: a card
 * @lead: (nullable): the one thing to do or to know
 *
 * Sets the lead, which is also the card's accessible description.
 */
void
loosen_session_card_set_lead (LoosenSessionCard *self, const char *lead)
{
  g_return_if_fail (LOOSEN_IS_SESSION_CARD (self));

  if (!set_text (self->lead, lead))
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gtk_label_get_text (self->lead), -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LEAD]);
}

/**
 * loosen_session_card_set_body:
 * @self: a card
 * @body: (nullable): what else there is to say
 *
 * Sets the body.
 */
void
loosen_session_card_set_body (LoosenSessionCard *self, const char *body)
{
  g_return_if_fail (LOOSEN_IS_SESSION_CARD (self));

  if (set_text (self->body, body))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BODY]);
}

/**
 * loosen_session_card_set_question:
 * @self: a card
 * @question: (nullable): what the actions answer
 *
 * Sets the question above the actions.
 */
void
loosen_session_card_set_question (LoosenSessionCard *self, const char *question)
{
  g_return_if_fail (LOOSEN_IS_SESSION_CARD (self));

  if (set_text (self->question, question))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_QUESTION]);
}
