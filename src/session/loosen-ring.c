/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-ring.h"

#include <adwaita.h>
#include <math.h>

#include "loosen-ring-art.h"
#include "loosen-session-words.h"

#define MIN_DIAMETER 96
#define NATURAL_DIAMETER 512

/* The digits at rest: style.css sets this size, the ring scales it. */
#define DIGITS_PX 150.0
#define DIGITS_PART 0.295

/* Without animations the orb stays at four fifths of its guide. */
#define STILL_FULLNESS 0.474

/**
 * LoosenRing:
 *
 * The countdown of a session: a ring whose arc is what remains, an orb that breathes, and between them the
 * digits with the breath word. It keeps no time: it reads its session whenever it draws.
 *
 * Frames: while a step runs, the ring is mapped and animations are on, it follows the frame clock. Without
 * animations it draws on the session's "second" and on each change of breath. Paused, it draws nothing.
 *
 * # CSS nodes
 * `loosenring` with `label.digits`, `box.breath` with `label.word` and `label.count`, and `label.beat`,
 * `.leads` for repetitions.
 *
 * # Accessibility
 * A meter from 0 to the length of the step, with the remaining seconds as its text. The labels are ordinary
 * labels, so their change is not announced.
 *
 * # Text direction
 * Never mirrored: the arc runs clockwise and the digits are one left-to-right run in every language.
 */
struct _LoosenRing {
  GtkWidget parent_instance;

  LoosenSession *session; /* (owned) (nullable) */
  GtkWidget *digits;
  GtkWidget *breath;
  GtkWidget *word;
  GtkWidget *count;
  GtkWidget *beat;
  gboolean beat_leads; /* the repetition stands first, the breath below it */

  LoosenRingArt *art; /* (owned) */
  LoosenRingLook look;
  gint64 length; /* of the step, as told to the accessibility */
  guint tick;
  guint n_frames;
};

G_DEFINE_FINAL_TYPE (LoosenRing, loosen_ring, GTK_TYPE_WIDGET)

typedef enum {
  PROP_SESSION = 1,
} LoosenRingProperty;

static GParamSpec *props[PROP_SESSION + 1];

static gboolean
may_animate (LoosenRing *self)
{
  gboolean animate = TRUE;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animate, NULL);

  return animate;
}

static gboolean
is_moving (LoosenRing *self, const LoosenReading *reading)
{
  LoosenSessionState state = loosen_session_get_state (self->session);

  return reading->remaining > 0 && (state == LOOSEN_SESSION_RUNNING || state == LOOSEN_SESSION_SETTLING);
}

static double
get_fullness (LoosenRing *self, const LoosenStep *step, const LoosenReading *reading)
{
  if (!may_animate (self))
    return STILL_FULLNESS;
  /* A repetition leads the movement out and back, where no breath is led. */
  if (step != NULL && step->kind == LOOSEN_STEP_REPS && reading->breath.phase == LOOSEN_BREATH_EASY)
    return 0.5 - 0.5 * cos (reading->beat_progress * 2 * G_PI);

  return reading->breath.fullness;
}

static LoosenRingLook
get_look (LoosenRing *self, const LoosenReading *reading)
{
  const LoosenStep *step = loosen_session_get_step (self->session);
  LoosenSessionState state = loosen_session_get_state (self->session);
  gboolean work = step != NULL && (step->kind == LOOSEN_STEP_HOLD || step->kind == LOOSEN_STEP_REPS);
  LoosenRingLook look = { 0 };

  look.fraction = reading->length > 0 ? (double) reading->remaining / reading->length : 0;
  look.orb = state == LOOSEN_SESSION_SETTLING ? reading->remaining > 0 : work;
  look.dotted = state != LOOSEN_SESSION_SETTLING && !work;
  look.faint = state == LOOSEN_SESSION_PAUSED || state == LOOSEN_SESSION_SLEPT ||
               state == LOOSEN_SESSION_READY;
  look.fullness = get_fullness (self, step, reading);

  return look;
}

static gboolean
set_text (GtkWidget *label, const char *text)
{
  if (g_strcmp0 (gtk_label_get_text (GTK_LABEL (label)), text) == 0)
    return FALSE;
  gtk_label_set_text (GTK_LABEL (label), text);

  return TRUE;
}

static void
sync_meter (LoosenRing *self, const LoosenReading *reading)
{
  g_autofree char *text = loosen_session_words_remaining (reading->remaining);

  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX,
    (double) reading->length / G_USEC_PER_SEC, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
    ceil ((double) reading->remaining / G_USEC_PER_SEC), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static void
sync_labels (LoosenRing *self, const LoosenReading *reading)
{
  const LoosenStep *step = loosen_session_get_step (self->session);
  g_autofree char *digits = loosen_format_time (reading->remaining);
  g_autofree char *beat = NULL;
  g_autofree char *count = NULL;

  if (set_text (self->digits, digits) || self->length != reading->length) {
    self->length = reading->length;
    sync_meter (self, reading);
  }
  set_text (self->word, loosen_session_words_ring (self->session, reading));

  if (loosen_session_words_counts (self->session, reading))
    count = g_strdup_printf ("%d", (int) ((reading->breath.left + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC));
  set_text (self->count, count != NULL ? count : "");
  gtk_widget_set_visible (self->count, count != NULL);

  if (step != NULL && loosen_session_get_state (self->session) == LOOSEN_SESSION_RUNNING)
    beat = loosen_session_words_beat (step, reading);
  self->beat_leads = beat != NULL && step->kind == LOOSEN_STEP_REPS;
  if (self->beat_leads)
    gtk_widget_add_css_class (self->beat, "leads");
  else
    gtk_widget_remove_css_class (self->beat, "leads");
  set_text (self->beat, beat != NULL ? beat : "");
  gtk_widget_set_visible (self->beat, beat != NULL);
}

/* Reads the session, and asks for a frame only if there is something new to see. Returns whether time is
 * passing. */
static gboolean
update (LoosenRing *self)
{
  LoosenReading reading;
  LoosenRingLook look;

  if (self->session == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return FALSE;

  reading = loosen_session_read (self->session);
  look = get_look (self, &reading);
  sync_labels (self, &reading);
  if (loosen_ring_art_differs (self->art, &self->look, &look)) {
    self->look = look;
    gtk_widget_queue_draw (GTK_WIDGET (self));
  }

  return is_moving (self, &reading);
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *frame_clock, gpointer user_data)
{
  LoosenRing *self = LOOSEN_RING (widget);

  if (update (self) && may_animate (self))
    return G_SOURCE_CONTINUE;
  self->tick = 0;

  return G_SOURCE_REMOVE;
}

static void
stop_ticking (LoosenRing *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}

static void
refresh (LoosenRing *self)
{
  if (!update (self) || !may_animate (self))
    stop_ticking (self);
  else if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

static void
changed_cb (LoosenRing *self)
{
  refresh (self);
}

static void
cue_cb (LoosenRing *self, LoosenCue cue)
{
  refresh (self);
}

static void
theme_changed_cb (LoosenRing *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  loosen_ring_art_set_theme (self->art, adw_style_manager_get_dark (manager),
                             adw_style_manager_get_high_contrast (manager));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static double
get_text_scale (LoosenRing *self)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? CLAMP (dpi / (96.0 * PANGO_SCALE), 1, 3) : 1;
}

/* What a digit covers within the label of the digits, before scaling: fonts differ in the room above and
 * below it. */
static PangoRectangle
get_digit (LoosenRing *self)
{
  g_autoptr (PangoLayout) layout = pango_layout_copy (gtk_label_get_layout (GTK_LABEL (self->digits)));
  PangoRectangle ink;

  pango_layout_set_text (layout, "0", -1);
  pango_layout_get_pixel_extents (layout, &ink, NULL);

  return ink;
}

/* Allocates a label at its natural size, scaled, around a point. Returns its height. */
static double
place (GtkWidget *child, double x, double y, double scale)
{
  int width;
  int height;
  GskTransform *transform;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  transform = gsk_transform_translate (NULL,
                                       &GRAPHENE_POINT_INIT (x - width * scale / 2, y - height * scale / 2));
  transform = gsk_transform_scale (transform, scale, scale);
  gtk_widget_allocate (child, width, height, -1, transform);

  return height * scale;
}

static double
get_natural (GtkWidget *child, GtkOrientation orientation)
{
  int natural;

  gtk_widget_measure (child, orientation, -1, NULL, &natural, NULL, NULL);

  return MAX (natural, 1);
}

/* The width that a circle has where a line of text of some height is centred @offset below its middle. */
static double
get_chord (double radius, double offset, double height)
{
  double reach = offset + height / 2;

  return reach < radius ? 2 * sqrt (radius * radius - reach * reach) : 1;
}

/* Places a line of text that begins @below the middle of the ring, as large as it fits into the circle but no larger
 * than @wish. Returns its height. */
static double
place_line (GtkWidget *line, double x, double y, double radius, double below, double wish)
{
  double width = get_natural (line, GTK_ORIENTATION_HORIZONTAL);
  double height = get_natural (line, GTK_ORIENTATION_VERTICAL);
  double scale = wish;

  while (scale > 0.05 &&
         width * scale > 0.96 * get_chord (radius, below + height * scale / 2, height * scale))
    scale *= 0.96;

  return place (line, x, y + below + height * scale / 2, scale);
}

static void
loosen_ring_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  *minimum = MIN_DIAMETER;
  *natural = NATURAL_DIAMETER;
}

static void
loosen_ring_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LoosenRing *self = LOOSEN_RING (widget);
  double diameter = MIN (width, height);
  double x = width / 2.0;
  double y = height / 2.0;
  double radius;
  PangoRectangle digit = get_digit (self);
  double middle;
  double scale;
  double grown;
  double below;

  loosen_ring_art_set_diameter (self->art, diameter);
  radius = loosen_ring_art_get_inner_radius (self->art);

  /* The digits grow with the ring and with the person's text size, as far as the ring holds them. */
  scale = diameter * DIGITS_PART * get_text_scale (self) / DIGITS_PX;
  scale = MIN (scale, 1.56 * radius / get_natural (self->digits, GTK_ORIENTATION_HORIZONTAL));
  middle = digit.y + digit.height / 2.0 - get_natural (self->digits, GTK_ORIENTATION_VERTICAL) / 2;
  place (self->digits, x, y - 0.025 * diameter - middle * scale, scale);

  /* Text below keeps its own size until the ring is larger than it is on a usual screen. */
  grown = MAX (1, diameter / (NATURAL_DIAMETER + 40));
  below = digit.height * scale / 2 + 0.025 * diameter;
  for (guint i = 0; i < 2; i++) {
    GtkWidget *line = (i == 0) == self->beat_leads ? self->beat : self->breath;

    if (gtk_widget_get_visible (line))
      below += place_line (line, x, y, radius, below, grown) + 0.005 * diameter;
  }
}

static void
loosen_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LoosenRing *self = LOOSEN_RING (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int diameter = MIN (width, height);

  self->n_frames++;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((width - diameter) / 2.0, (height - diameter) / 2.0));
  loosen_ring_art_snapshot (self->art, snapshot, &self->look);
  gtk_snapshot_restore (snapshot);

  GTK_WIDGET_CLASS (loosen_ring_parent_class)->snapshot (widget, snapshot);
}

static void
loosen_ring_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (loosen_ring_parent_class)->map (widget);
  refresh (LOOSEN_RING (widget));
}

static void
loosen_ring_unmap (GtkWidget *widget)
{
  stop_ticking (LOOSEN_RING (widget));
  GTK_WIDGET_CLASS (loosen_ring_parent_class)->unmap (widget);
}

static void
loosen_ring_dispose (GObject *object)
{
  LoosenRing *self = LOOSEN_RING (object);

  loosen_ring_set_session (self, NULL);
  g_clear_pointer (&self->digits, gtk_widget_unparent);
  g_clear_pointer (&self->breath, gtk_widget_unparent);
  g_clear_pointer (&self->beat, gtk_widget_unparent);

  G_OBJECT_CLASS (loosen_ring_parent_class)->dispose (object);
}

static void
loosen_ring_finalize (GObject *object)
{
  loosen_ring_art_free (LOOSEN_RING (object)->art);

  G_OBJECT_CLASS (loosen_ring_parent_class)->finalize (object);
}

static void
loosen_ring_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  LoosenRing *self = LOOSEN_RING (object);

  switch ((LoosenRingProperty) property_id) {
  case PROP_SESSION:
    g_value_set_object (value, self->session);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
loosen_ring_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  LoosenRing *self = LOOSEN_RING (object);

  switch ((LoosenRingProperty) property_id) {
  case PROP_SESSION:
    loosen_ring_set_session (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
loosen_ring_class_init (LoosenRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = loosen_ring_dispose;
  object_class->finalize = loosen_ring_finalize;
  object_class->get_property = loosen_ring_get_property;
  object_class->set_property = loosen_ring_set_property;
  widget_class->measure = loosen_ring_measure;
  widget_class->size_allocate = loosen_ring_size_allocate;
  widget_class->snapshot = loosen_ring_snapshot;
  widget_class->map = loosen_ring_map;
  widget_class->unmap = loosen_ring_unmap;

  /**
   * LoosenRing:session: (nullable)
   *
   * The session that is shown.
   */
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, LOOSEN_TYPE_SESSION,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                               G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "loosenring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static GtkWidget *
make_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
loosen_ring_init (LoosenRing *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->art = loosen_ring_art_new ();

  self->digits = make_label ("digits");
  gtk_widget_set_direction (self->digits, GTK_TEXT_DIR_LTR);
  gtk_widget_set_parent (self->digits, GTK_WIDGET (self));

  self->breath = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  gtk_widget_add_css_class (self->breath, "breath");
  self->word = make_label ("word");
  self->count = make_label ("count");
  gtk_box_append (GTK_BOX (self->breath), self->word);
  gtk_box_append (GTK_BOX (self->breath), self->count);
  gtk_widget_set_parent (self->breath, GTK_WIDGET (self));

  self->beat = make_label ("beat");
  gtk_widget_set_visible (self->beat, FALSE);
  gtk_widget_set_parent (self->beat, GTK_WIDGET (self));

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (theme_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (theme_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-enable-animations",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  theme_changed_cb (self);
}

/**
 * loosen_ring_new:
 *
 * Returns: (transfer floating): an empty ring
 */
GtkWidget *
loosen_ring_new (void)
{
  return g_object_new (LOOSEN_TYPE_RING, NULL);
}

/**
 * loosen_ring_get_session:
 * @self: a ring
 *
 * Returns: (transfer none) (nullable): the session that is shown
 */
LoosenSession *
loosen_ring_get_session (LoosenRing *self)
{
  g_return_val_if_fail (LOOSEN_IS_RING (self), NULL);

  return self->session;
}

/**
 * loosen_ring_set_session:
 * @self: a ring
 * @session: (nullable): a session
 *
 * Shows @session from now on.
 */
void
loosen_ring_set_session (LoosenRing *self, LoosenSession *session)
{
  g_return_if_fail (LOOSEN_IS_RING (self));
  g_return_if_fail (session == NULL || LOOSEN_IS_SESSION (session));

  if (self->session == session)
    return;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_set_object (&self->session, session);
  if (session != NULL) {
    g_signal_connect_object (session, "state-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (session, "step-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (session, "second", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (session, "cue", G_CALLBACK (cue_cb), self, G_CONNECT_SWAPPED);
  }
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}

/**
 * loosen_ring_get_n_frames:
 * @self: a ring
 *
 * Returns: how often it was drawn, so that a test can see that it rests
 */
guint
loosen_ring_get_n_frames (LoosenRing *self)
{
  g_return_val_if_fail (LOOSEN_IS_RING (self), 0);

  return self->n_frames;
}
