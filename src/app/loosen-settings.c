/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-settings.h"

#include "loosen-config.h"

#define DEFAULT_WIDTH 1180
#define DEFAULT_HEIGHT 780
/* More than any screen has is a damaged value. */
#define MAX_SIZE 16384

/**
 * LoosenSettings:
 *
 * What the person chose, as properties. Kept in GSettings where its schema is installed; without one the program
 * works the same and forgets at the end.
 */
struct _LoosenSettings {
  GObject parent_instance;

  GSettings *backing; /* (owned) (nullable) */
  char *breathing;    /* (owned): "" for each technique's own, BREATH_FREE, or the id of a pattern */
  guint settle_extra; /* seconds */
  char *emergency_number; /* (owned): "" for none */
  gboolean keep_awake;
  int width;  /* of the window, pixels; only where there is no @backing */
  int height;
  gboolean maximized;
};

G_DEFINE_FINAL_TYPE (LoosenSettings, loosen_settings, G_TYPE_OBJECT)

#define BREATH_FREE "none"

typedef enum {
  PROP_BREATHING = 1,
  PROP_SETTLE_EXTRA,
  PROP_EMERGENCY_NUMBER,
  PROP_KEEP_AWAKE,
} LoosenSettingsProperty;

static GParamSpec *properties[PROP_KEEP_AWAKE + 1];

static void
loosen_settings_finalize (GObject *object)
{
  LoosenSettings *self = LOOSEN_SETTINGS (object);

  g_clear_object (&self->backing);
  g_free (self->breathing);
  g_free (self->emergency_number);

  G_OBJECT_CLASS (loosen_settings_parent_class)->finalize (object);
}

static void
loosen_settings_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LoosenSettings *self = LOOSEN_SETTINGS (object);

  switch ((LoosenSettingsProperty) id) {
  case PROP_BREATHING:
    g_value_set_string (value, self->breathing);
    break;
  case PROP_SETTLE_EXTRA:
    g_value_set_uint (value, self->settle_extra);
    break;
  case PROP_EMERGENCY_NUMBER:
    g_value_set_string (value, self->emergency_number);
    break;
  case PROP_KEEP_AWAKE:
    g_value_set_boolean (value, self->keep_awake);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

/* Takes a text, none being an empty one, and tells when it is another. */
static void
set_text (LoosenSettings *self, char **text, const GValue *value, GParamSpec *pspec)
{
  const char *wanted = g_value_get_string (value) != NULL ? g_value_get_string (value) : "";

  if (g_strcmp0 (*text, wanted) == 0)
    return;

  g_free (*text);
  *text = g_strdup (wanted);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
loosen_settings_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LoosenSettings *self = LOOSEN_SETTINGS (object);

  switch ((LoosenSettingsProperty) id) {
  case PROP_BREATHING:
    set_text (self, &self->breathing, value, pspec);
    break;
  case PROP_EMERGENCY_NUMBER:
    set_text (self, &self->emergency_number, value, pspec);
    break;
  case PROP_SETTLE_EXTRA:
    if (g_value_get_uint (value) != self->settle_extra) {
      self->settle_extra = g_value_get_uint (value);
      g_object_notify_by_pspec (object, pspec);
    }
    break;
  case PROP_KEEP_AWAKE:
    if (g_value_get_boolean (value) != self->keep_awake) {
      self->keep_awake = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
    }
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
loosen_settings_class_init (LoosenSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = loosen_settings_finalize;
  object_class->get_property = loosen_settings_get_property;
  object_class->set_property = loosen_settings_set_property;

  /* The id of a breathing pattern, "" for the one that each technique suggests, "none" for no lead. */
  properties[PROP_BREATHING] = g_param_spec_string ("breathing", NULL, NULL, "", flags);
  /* Seconds more to get into place. */
  properties[PROP_SETTLE_EXTRA] =
    g_param_spec_uint ("settle-extra", NULL, NULL, 0, LOOSEN_PACE_MAX_EXTRA_S, 0, flags);
  /* A telephone number, "" for none. */
  properties[PROP_EMERGENCY_NUMBER] = g_param_spec_string ("emergency-number", NULL, NULL, "", flags);
  /* Whether the screen stays on during a session. */
  properties[PROP_KEEP_AWAKE] = g_param_spec_boolean ("keep-awake", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
loosen_settings_init (LoosenSettings *self)
{
  self->breathing = g_strdup ("");
  self->emergency_number = g_strdup ("");
  self->keep_awake = TRUE;
  self->width = DEFAULT_WIDTH;
  self->height = DEFAULT_HEIGHT;
}

/**
 * loosen_settings_new:
 * @backing: (nullable): where they are kept, with the program's schema; %NULL for nowhere
 *
 * Returns: (transfer full): the settings
 */
LoosenSettings *
loosen_settings_new (GSettings *backing)
{
  LoosenSettings *self;

  g_return_val_if_fail (backing == NULL || G_IS_SETTINGS (backing), NULL);

  self = g_object_new (LOOSEN_TYPE_SETTINGS, NULL);
  if (backing != NULL) {
    self->backing = g_object_ref (backing);
    g_settings_bind (backing, "breathing", self, "breathing", G_SETTINGS_BIND_DEFAULT);
    g_settings_bind (backing, "settle-extra", self, "settle-extra", G_SETTINGS_BIND_DEFAULT);
    g_settings_bind (backing, "emergency-number", self, "emergency-number", G_SETTINGS_BIND_DEFAULT);
    g_settings_bind (backing, "keep-awake", self, "keep-awake", G_SETTINGS_BIND_DEFAULT);
  }

  return self;
}

/**
 * loosen_settings_new_default:
 *
 * The settings of the person who runs the program. A missing schema, which would end the program inside GSettings,
 * is only warned of: nobody in pain shall wait for a preference.
 *
 * Returns: (transfer full): the settings
 */
LoosenSettings *
loosen_settings_new_default (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettings) backing = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, LOOSEN_APP_ID, TRUE);
  if (schema != NULL)
    backing = g_settings_new (LOOSEN_APP_ID);
  else
    g_message ("The settings schema %s is not installed: preferences will not be kept", LOOSEN_APP_ID);

  return loosen_settings_new (backing);
}

/**
 * loosen_settings_get_pace:
 * @self: the settings
 * @catalog: where breathing patterns are looked up; it must outlive what is returned
 *
 * How the person likes to be led. A pattern that the catalog does not know, or that is not for holds, counts as none
 * chosen.
 *
 * Returns: the pace
 */
LoosenPace
loosen_settings_get_pace (LoosenSettings *self, LoosenCatalog *catalog)
{
  LoosenPace pace = { 0 };
  const LoosenBreathPattern *const *patterns;

  g_return_val_if_fail (LOOSEN_IS_SETTINGS (self), pace);
  g_return_val_if_fail (catalog != NULL, pace);

  pace.settle_extra_s = self->settle_extra;
  pace.breath_free = g_str_equal (self->breathing, BREATH_FREE);
  patterns = loosen_catalog_get_breath_patterns (catalog);
  for (guint i = 0; patterns[i] != NULL; i++)
    if (g_str_equal (patterns[i]->id, self->breathing) && patterns[i]->for_holds)
      pace.breathing = patterns[i];

  return pace;
}

/**
 * loosen_settings_get_emergency_number:
 * @self: the settings
 *
 * Returns: (transfer none): a telephone number as the person wrote it, empty for none
 */
const char *
loosen_settings_get_emergency_number (LoosenSettings *self)
{
  g_return_val_if_fail (LOOSEN_IS_SETTINGS (self), "");

  return self->emergency_number;
}

/**
 * loosen_settings_get_keep_awake:
 * @self: the settings
 *
 * Returns: whether the screen stays on during a session
 */
gboolean
loosen_settings_get_keep_awake (LoosenSettings *self)
{
  g_return_val_if_fail (LOOSEN_IS_SETTINGS (self), TRUE);

  return self->keep_awake;
}

/**
 * loosen_settings_get_window_size:
 * @self: the settings
 * @width: (out): pixels
 * @height: (out): pixels
 * @maximized: (out): whether it was maximised
 *
 * How large the window was when it was last closed; the usual size where that makes no sense.
 */
void
loosen_settings_get_window_size (LoosenSettings *self, int *width, int *height, gboolean *maximized)
{
  g_return_if_fail (LOOSEN_IS_SETTINGS (self));

  *width = self->width;
  *height = self->height;
  *maximized = self->maximized;
  if (self->backing == NULL)
    return;

  g_settings_get (self->backing, "window-size", "(ii)", width, height);
  *maximized = g_settings_get_boolean (self->backing, "window-maximized");
  if (*width <= 0 || *height <= 0 || *width > MAX_SIZE || *height > MAX_SIZE) {
    *width = DEFAULT_WIDTH;
    *height = DEFAULT_HEIGHT;
  }
}

/**
 * loosen_settings_set_window_size:
 * @self: the settings
 * @width: pixels, before it was maximised
 * @height: pixels, before it was maximised
 * @maximized: whether it is maximised
 */
void
loosen_settings_set_window_size (LoosenSettings *self, int width, int height, gboolean maximized)
{
  g_return_if_fail (LOOSEN_IS_SETTINGS (self));
  g_return_if_fail (width > 0 && height > 0);

  self->width = width;
  self->height = height;
  self->maximized = maximized;
  if (self->backing != NULL) {
    g_settings_set (self->backing, "window-size", "(ii)", width, height);
    g_settings_set_boolean (self->backing, "window-maximized", maximized);
  }
}
