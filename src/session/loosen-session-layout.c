/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-session-layout.h"

#define CONTROL_HEIGHT 64
#define STOP_HEIGHT 74
#define THUMB_WIDTH 108
#define THUMB_HEIGHT 72
#define POSE_SMALLEST 132
#define RING_SMALL 172 /* a smaller one has no room for a breath word that is read from afar */
#define GUIDE_SMALLEST 60

/* Narrower than this there is one column; lower than this the ring stands beside the controls. */
#define WIDE_FROM 700
#define TALL_FROM 440

/* A window of 600 px without its header. */
#define THUMB_FROM 550

#define FIRST_CONTROL LOOSEN_SESSION_PART_BACK
#define N_CONTROLS 4

/**
 * LoosenSessionLayout:
 *
 * Lays out the parts of a running session, from a small telephone to a television: one tree of widgets, three
 * arrangements.
 *
 * - wide: picture, side, cue and next to one side; ring, controls and stop to the other
 * - tall: all in one column, as for a telephone held upright
 * - low: the ring beside the rest, as for a telephone on its side
 *
 * The controls and the stop always have their full size, and are where they are whatever else is shown; the ring
 * is always there. What has no room goes: the picture first, then the cue, then what comes next, at last the side.
 * While the person gets into place, the text matters most, and the ring gives way to it. The question at half of a
 * hold takes the place of the cue; what comes next and the side give way to it, the ring as far as it can.
 *
 * # Text direction
 * Columns follow it. The controls do not: they go along the time of the session, as the ring does.
 */
struct _LoosenSessionLayout {
  GtkLayoutManager parent_instance;

  GtkWidget
    *parts[LOOSEN_SESSION_N_PARTS]; /* (unowned) (nullable): children of the widget that has this layout */
  gboolean compact;
  gboolean reading;
};

G_DEFINE_FINAL_TYPE (LoosenSessionLayout, loosen_session_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Where each part goes; a part without a width is not shown. */
typedef struct {
  LoosenSessionLayout *layout;
  int width;
  int height;
  gboolean rtl;
  GdkRectangle rects[LOOSEN_SESSION_N_PARTS];
} Plan;

static int
measure (LoosenSessionLayout *self,
         LoosenSessionPart part,
         GtkOrientation orientation,
         int for_size,
         gboolean natural)
{
  GtkWidget *widget = self->parts[part];
  int sizes[2] = { 0, 0 };

  if (widget == NULL || !gtk_widget_get_visible (widget))
    return 0;
  gtk_widget_measure (widget, orientation, for_size, &sizes[0], &sizes[1], NULL, NULL);
  /* What scrolls does not say how high its text is at some width; the text itself does. */
  if (GTK_IS_SCROLLED_WINDOW (widget)) {
    gtk_widget_measure (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (widget)), orientation, for_size,
                        NULL, &sizes[1], NULL, NULL);
    sizes[1] = sizes[1] > 0 ? MAX (sizes[0], sizes[1]) : 0;
  }

  return sizes[natural ? 1 : 0];
}

static int
get_height (LoosenSessionLayout *self, LoosenSessionPart part, int width)
{
  return measure (self, part, GTK_ORIENTATION_VERTICAL, width, TRUE);
}

static int
get_min_height (LoosenSessionLayout *self, LoosenSessionPart part, int width)
{
  return measure (self, part, GTK_ORIENTATION_VERTICAL, width, FALSE);
}

/* The least of the guide that is of use: two lines that scroll, or a whole cue. */
static int
get_min_guide (LoosenSessionLayout *self, int width)
{
  int height = get_height (self, LOOSEN_SESSION_PART_GUIDE, width);

  if (!self->reading)
    return height;

  return MAX (MIN (height, GUIDE_SMALLEST), get_min_height (self, LOOSEN_SESSION_PART_GUIDE, width));
}

static int
get_min_width (LoosenSessionLayout *self, LoosenSessionPart part)
{
  return measure (self, part, GTK_ORIENTATION_HORIZONTAL, -1, FALSE);
}

/* The height of the question at half of a hold; 0 where it is not asked, or has no room in the width. */
static int
get_check (LoosenSessionLayout *self, int width)
{
  int least = get_min_width (self, LOOSEN_SESSION_PART_CHECK);

  return least > 0 && least <= width ? get_height (self, LOOSEN_SESSION_PART_CHECK, width) : 0;
}

/* Puts a part somewhere, if it is wanted and its smallest size fits. */
static void
put (Plan *plan, LoosenSessionPart part, int x, int y, int width, int height)
{
  LoosenSessionLayout *self = plan->layout;

  if (height <= 0 || measure (self, part, GTK_ORIENTATION_HORIZONTAL, -1, TRUE) == 0)
    return;
  if (width < get_min_width (self, part) || height < get_min_height (self, part, width))
    return;
  plan->rects[part] = (GdkRectangle){ x, y, width, height };
}

static int
count_rows (LoosenSessionLayout *self, int width, int spacing)
{
  int widest = 0;

  for (guint i = 0; i < N_CONTROLS; i++)
    widest = MAX (widest, measure (self, FIRST_CONTROL + i, GTK_ORIENTATION_HORIZONTAL, -1, TRUE));

  return N_CONTROLS * widest + (N_CONTROLS - 1) * spacing <= width ? 1 : 2;
}

static int
get_row_height (LoosenSessionLayout *self)
{
  int height = CONTROL_HEIGHT;

  for (guint i = 0; i < N_CONTROLS; i++)
    height = MAX (height, get_height (self, FIRST_CONTROL + i, -1));

  return height;
}

static int
get_stop_height (LoosenSessionLayout *self, int width)
{
  return MAX (STOP_HEIGHT, get_height (self, LOOSEN_SESSION_PART_STOP, width));
}

/* The height of the controls and the stop, which are always there. */
static int
get_bottom_height (LoosenSessionLayout *self, int width, int spacing)
{
  int rows = count_rows (self, width, spacing);

  return rows * get_row_height (self) + (rows - 1) * spacing + 12 + get_stop_height (self, width);
}

static void
put_bottom (Plan *plan, int x, int bottom, int width, int spacing)
{
  LoosenSessionLayout *self = plan->layout;
  int rows = count_rows (self, width, spacing);
  int columns = N_CONTROLS / rows;
  int row_height = get_row_height (self);
  int stop_height = get_stop_height (self, width);
  int y = bottom - get_bottom_height (self, width, spacing);
  double column_width = (width - (columns - 1) * spacing) / (double) columns;

  for (int i = 0; i < N_CONTROLS; i++) {
    int column = plan->rtl ? columns - 1 - i % columns : i % columns;
    int left = (int) (column * (column_width + spacing) + 0.5);
    int right = (int) (column * (column_width + spacing) + column_width + 0.5);

    put (plan, FIRST_CONTROL + i, x + left, y + i / columns * (row_height + spacing), right - left,
         row_height);
  }
  put (plan, LOOSEN_SESSION_PART_STOP, x, bottom - stop_height, width, stop_height);
}

static void
put_ring (Plan *plan, int x, int y, int width, int height)
{
  int diameter = MIN (width, height);

  put (plan, LOOSEN_SESSION_PART_RING, x + (width - diameter) / 2, y + (height - diameter) / 2, diameter,
       diameter);
}

/* The column beside the ring of the wide arrangement. */
static void
put_side_column (Plan *plan, int x, int width, int margin)
{
  LoosenSessionLayout *self = plan->layout;
  int room = plan->height - 2 * margin;
  int side = get_height (self, LOOSEN_SESSION_PART_SIDE, width);
  int check = get_check (self, width);
  int guide = check > 0 ? check : get_height (self, LOOSEN_SESSION_PART_GUIDE, width);
  int next = get_height (self, LOOSEN_SESSION_PART_NEXT, width);
  int pose = MIN (width * 2 / 3, plan->height * 45 / 100);
  int spaces = 18;
  int y;

  spaces += guide > 0 ? 18 : 0;
  spaces += next > 0 ? 18 : 0;

  pose = MIN (pose, room - side - guide - next - spaces);
  if (pose < POSE_SMALLEST) {
    pose = 0;
    spaces -= 18;
  }
  if (check > 0 && side + check + next + spaces + pose > room) {
    next = 0;
    spaces = 18;
  }
  if (check == 0 && side + guide + next + spaces + pose > room)
    guide = self->reading ? room - side - next - spaces : 0;
  if (self->reading && guide < get_min_guide (self, width)) {
    guide = MIN (get_height (self, LOOSEN_SESSION_PART_GUIDE, width), room - side - 18);
    next = 0;
    spaces = 18;
  }

  y = margin + MAX (0, room - side - MAX (guide, 0) - next - spaces - pose) / 2;
  if (pose > 0) {
    put (plan, LOOSEN_SESSION_PART_POSE, x, y, width, pose);
    y += pose + 18;
  }
  put (plan, LOOSEN_SESSION_PART_SIDE, x, y, width, side);
  y += side + 18;
  if (guide > 0) {
    put (plan, check > 0 ? LOOSEN_SESSION_PART_CHECK : LOOSEN_SESSION_PART_GUIDE, x, y, width, guide);
    y += guide + 18;
  }
  put (plan, LOOSEN_SESSION_PART_NEXT, x, y, width, next);
}

static void
plan_wide (Plan *plan)
{
  int margin = 24;
  int gap = plan->width < 960 ? 36 : 48;
  int inner = MIN (plan->width - 2 * margin, MAX (1080, plan->height * 155 / 100));
  int left = MAX (inner * 37 / 100, 240);
  int right = inner - gap - left;
  int x = (plan->width - inner) / 2;
  int bottom = get_bottom_height (plan->layout, right, 12);

  put_side_column (plan, x, left, margin);
  put_ring (plan, x + left + gap, margin, right, plan->height - 3 * margin - bottom);
  put_bottom (plan, x + left + gap, plan->height - margin, right, 12);
}

static void
plan_low (Plan *plan)
{
  LoosenSessionLayout *self = plan->layout;
  int margin = 12;
  int stop = measure (self, LOOSEN_SESSION_PART_STOP, GTK_ORIENTATION_HORIZONTAL, -1, TRUE);
  int least = MAX (plan->width * 33 / 100, get_min_width (self, LOOSEN_SESSION_PART_RING));
  int wish = CLAMP (plan->width - 3 * margin - 6 - stop, least, MAX (least, plan->width * 45 / 100));
  int diameter = MIN (plan->height - 2 * margin, wish);
  int x = 2 * margin + diameter + 6;
  int width = plan->width - margin - x;
  int bottom = get_bottom_height (self, width, 6);
  int side = get_height (self, LOOSEN_SESSION_PART_SIDE, width);
  int next = get_height (self, LOOSEN_SESSION_PART_NEXT_LINE, width);
  int guide = get_height (self, LOOSEN_SESSION_PART_GUIDE, width);
  int room = plan->height - 2 * margin - bottom - 12;
  int check = get_check (self, width);
  int y = margin;

  put_ring (plan, margin, margin, diameter, plan->height - 2 * margin);
  put_bottom (plan, x, plan->height - margin, width, 6);

  if (check > 0 && check <= room) {
    /* Just above the controls, so that it does not move when the side has no room. */
    put (plan, LOOSEN_SESSION_PART_CHECK, x, y + room - check, width, check);
    if (side + 6 + check <= room)
      put (plan, LOOSEN_SESSION_PART_SIDE, x, y, width, side);
    return;
  }
  if (side <= room) {
    put (plan, LOOSEN_SESSION_PART_SIDE, x, y, width, side);
    y += side + 6;
    room -= side + 6;
  }
  if (get_min_guide (self, width) <= room) {
    put (plan, LOOSEN_SESSION_PART_GUIDE, x, y, width, MIN (guide, room));
    y += guide + 6;
    room -= guide + 6;
  }
  if (next <= room)
    put (plan, LOOSEN_SESSION_PART_NEXT_LINE, x, y, width, next);
}

/* Side and hold at the top of the tall arrangement, with a small picture if there is room. Returns its
 * height. */
static int
put_top (Plan *plan, int x, int y, int width)
{
  LoosenSessionLayout *self = plan->layout;
  int beside = width - THUMB_WIDTH - 12;
  int height;

  if (plan->height < THUMB_FROM || get_min_width (self, LOOSEN_SESSION_PART_SIDE) > beside ||
      measure (self, LOOSEN_SESSION_PART_SIDE, GTK_ORIENTATION_HORIZONTAL, -1, TRUE) > beside) {
    height = get_height (self, LOOSEN_SESSION_PART_SIDE, width);
    put (plan, LOOSEN_SESSION_PART_SIDE, x, y, width, height);
    return height;
  }

  height = get_height (self, LOOSEN_SESSION_PART_SIDE, beside);
  put (plan, LOOSEN_SESSION_PART_SIDE, x, y, beside, height);
  put (plan, LOOSEN_SESSION_PART_POSE, x + width - THUMB_WIDTH, y, THUMB_WIDTH, THUMB_HEIGHT);

  return MAX (height, THUMB_HEIGHT);
}

static void
plan_tall (Plan *plan)
{
  LoosenSessionLayout *self = plan->layout;
  int margin = plan->width < WIDE_FROM ? 12 : 24;
  int spacing = plan->width < WIDE_FROM ? 6 : 12;
  int width = MIN (plan->width - 2 * margin, 600);
  int x = (plan->width - width) / 2;
  int bottom = get_bottom_height (self, width, spacing);
  int top = put_top (plan, x, margin, width);
  int y = margin + top + 12;
  int room = plan->height - margin - bottom - 12 - y;
  int least = get_min_width (self, LOOSEN_SESSION_PART_RING);
  int check = get_check (self, width);
  int guide = get_height (self, LOOSEN_SESSION_PART_GUIDE, width);
  int next = get_height (self, LOOSEN_SESSION_PART_NEXT_LINE, width);
  int ring = MIN (width, plan->height * (self->reading ? 26 : 38) / 100);

  /* The ring is always there, and the question if it can be: the side gives way. */
  if ((self->reading ? least : MAX (least, MIN (width, RING_SMALL))) + (check > 0 ? check + 12 : 0) > room) {
    plan->rects[LOOSEN_SESSION_PART_SIDE] = plan->rects[LOOSEN_SESSION_PART_POSE] = (GdkRectangle){ 0 };
    room += y - margin;
    y = margin;
  }
  if (least + 12 + check > room)
    check = 0;
  if (check > 0) {
    guide = check;
    ring = least;
  }
  if (self->reading && guide + ring + 18 + next > room) {
    /* There is time to read what comes next when it comes. */
    next = 0;
    guide = MIN (guide, room - ring - 12);
  }
  if (check > 0 && ring + 12 + check + (next > 0 ? next + 6 : 0) > room)
    next = 0;
  if (check == 0 && (ring + 12 + guide + (next > 0 ? next + 6 : 0) > room || guide < get_min_guide (self, width)))
    guide = 0;
  if (next > 0 && ring + 6 + next > room)
    next = 0;

  ring = room - (guide > 0 ? guide + 12 : 0) - (next > 0 ? next + 6 : 0);
  put_ring (plan, x, y, width, ring);
  y += ring + 12;
  if (check > 0) {
    put (plan, LOOSEN_SESSION_PART_CHECK, x, y, width, check);
  } else if (guide > 0 && self->reading) {
    put (plan, LOOSEN_SESSION_PART_GUIDE, x, y, width, guide);
  } else if (guide > 0) {
    int cue = MIN (measure (self, LOOSEN_SESSION_PART_GUIDE, GTK_ORIENTATION_HORIZONTAL, -1, TRUE), width);

    put (plan, LOOSEN_SESSION_PART_GUIDE, x + (width - cue) / 2, y, cue, guide);
  }
  if (next > 0)
    put (plan, LOOSEN_SESSION_PART_NEXT_LINE, x, plan->height - margin - bottom - 12 - next, width, next);
  put_bottom (plan, x, plan->height - margin, width, spacing);
}

static void
loosen_session_layout_measure (GtkLayoutManager *manager,
                               GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  LoosenSessionLayout *self = LOOSEN_SESSION_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    int width = get_min_width (self, LOOSEN_SESSION_PART_STOP);

    for (guint i = 0; i < N_CONTROLS; i++)
      width = MAX (width, 2 * get_min_width (self, FIRST_CONTROL + i) + 6);
    width = MAX (width, get_min_width (self, LOOSEN_SESSION_PART_SIDE));
    *minimum = width + 24;
    *natural = MAX (*minimum, 1080);
  } else {
    /* The low arrangement, as the least that can be: a third of the width may be the ring's. */
    *minimum = 24 + get_row_height (self) + 12 + STOP_HEIGHT;
    *natural = MAX (*minimum, 700);
  }
}

static void
loosen_session_layout_allocate (
  GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  LoosenSessionLayout *self = LOOSEN_SESSION_LAYOUT (manager);
  Plan plan = { .layout = self, .width = width, .height = height };

  plan.rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  if (height < TALL_FROM && width > height)
    plan_low (&plan);
  else if (self->compact || width < WIDE_FROM)
    plan_tall (&plan);
  else
    plan_wide (&plan);

  /* For screen readers only: it has a size and is not drawn. */
  plan.rects[LOOSEN_SESSION_PART_STATUS].width = get_min_width (self, LOOSEN_SESSION_PART_STATUS);
  plan.rects[LOOSEN_SESSION_PART_STATUS].height = get_height (self, LOOSEN_SESSION_PART_STATUS, -1);

  for (guint i = 0; i < LOOSEN_SESSION_N_PARTS; i++) {
    GdkRectangle rect = plan.rects[i];

    if (self->parts[i] == NULL)
      continue;
    gtk_widget_set_child_visible (self->parts[i], rect.width > 0);
    if (rect.width == 0 || !gtk_widget_get_visible (self->parts[i]))
      continue;
    /* A stop for the keyboard only where there is something to scroll. */
    if (GTK_IS_SCROLLED_WINDOW (self->parts[i]))
      gtk_widget_set_can_focus (self->parts[i], rect.height < get_height (self, i, rect.width));
    if (plan.rtl)
      rect.x = width - rect.x - rect.width;
    gtk_widget_size_allocate (self->parts[i], &rect, -1);
  }
}

static void
loosen_session_layout_class_init (LoosenSessionLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = loosen_session_layout_measure;
  layout_class->allocate = loosen_session_layout_allocate;
}

static void
loosen_session_layout_init (LoosenSessionLayout *self)
{
}

/**
 * loosen_session_layout_new:
 *
 * Returns: (transfer full): a layout without parts
 */
GtkLayoutManager *
loosen_session_layout_new (void)
{
  return g_object_new (LOOSEN_TYPE_SESSION_LAYOUT, NULL);
}

/**
 * loosen_session_layout_set_part:
 * @self: a layout
 * @part: which part
 * @widget: (nullable): a child of the widget that has this layout
 *
 * Says which child is @part.
 */
void
loosen_session_layout_set_part (LoosenSessionLayout *self, LoosenSessionPart part, GtkWidget *widget)
{
  g_return_if_fail (LOOSEN_IS_SESSION_LAYOUT (self));
  g_return_if_fail (part < LOOSEN_SESSION_N_PARTS);

  if (self->parts[part] == widget)
    return;
  self->parts[part] = widget;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

/**
 * loosen_session_layout_set_compact:
 * @self: a layout
 * @compact: whether to use one column whatever the width
 *
 * A low window still has the ring beside the rest.
 */
void
loosen_session_layout_set_compact (LoosenSessionLayout *self, gboolean compact)
{
  g_return_if_fail (LOOSEN_IS_SESSION_LAYOUT (self));

  if (self->compact == compact)
    return;
  self->compact = compact;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

/**
 * loosen_session_layout_set_reading:
 * @self: a layout
 * @reading: whether the guide is what matters
 *
 * Gives the room to the guide, as far as the ring can spare it.
 */
void
loosen_session_layout_set_reading (LoosenSessionLayout *self, gboolean reading)
{
  g_return_if_fail (LOOSEN_IS_SESSION_LAYOUT (self));

  if (self->reading == reading)
    return;
  self->reading = reading;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
