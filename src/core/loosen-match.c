/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-match.h"

#include <glib/gi18n.h>

/* The numbers of content section 2.4: our design, there is no study behind it. */
#define POINTS_MAX 10
#define SEVERE_PAIN 7
#define FIRM_LOAD 3
#define MIDDLE_LOAD 2
#define NUMB_SYMPTOM "numb_tingle"
#define LEG_REGION "leg"
#define WORSE_ANSWER "CL_WORSE" /* switches off what a therapist does firmly */
#define PROFESSIONAL_SITE_POINTS 1

struct _LoosenMatches {
  LoosenCatalog *catalog; /* (owned), owns the techniques and reasons */
  LoosenGates *gates;     /* (owned) (nullable), owns the reasons for what is held back */
  LoosenMatch *matches;   /* (owned) (array length=n) */
  guint n;
  guint n_chosen;
  GArray *areas;          /* of LoosenWorkArea: all of them, the matches point into it */
  GPtrArray *reasons;     /* (element-type utf8): reasons made up here, the matches point to them */
  GHashTable *index;      /* technique (unowned) -> its place + 1 */
};

G_DEFINE_BOXED_TYPE (LoosenMatches, loosen_matches, loosen_matches_ref, loosen_matches_unref)

/* What is found out about one technique before it is ranked. */
typedef struct {
  LoosenMatch match;
  guint site_points;
  guint symptom_points;
  const char *site_reason;
  const char *symptom_reason;
  guint catalog_index;
  gboolean last; /* comes after all other chosen ones */
  guint first_area;
} Candidate;

/* The complaint, with what is asked of it for each technique found out once. */
typedef struct {
  LoosenComplaint *complaint;
  LoosenCatalog *catalog;
  LoosenGates *gates;
  gboolean severe;
  gboolean numb;
  LoosenSide sides;
  const LoosenPin *pin;
  double pin_radius;
} Situation;

static void
add_points (GHashTable *candidates, const LoosenRule *const *rules, gboolean site)
{
  for (guint i = 0; rules[i] != NULL; i++) {
    Candidate *candidate = g_hash_table_lookup (candidates, rules[i]->technique);
    guint points = rules[i]->rank < POINTS_MAX ? POINTS_MAX - rules[i]->rank : 0;
    guint *best = candidate == NULL ? NULL : site ? &candidate->site_points : &candidate->symptom_points;

    if (candidate == NULL || points <= *best)
      continue;
    *best = points;
    if (site)
      candidate->site_reason = rules[i]->reason;
    else
      candidate->symptom_reason = rules[i]->reason;
  }
}

static void
score (const Situation *situation, GHashTable *candidates)
{
  const LoosenSymptom *const *symptoms = loosen_catalog_get_symptoms (situation->catalog);
  const LoosenMark *marks;
  guint n_marks;

  marks = loosen_complaint_get_marks (situation->complaint, &n_marks);
  for (guint i = 0; i < n_marks; i++)
    add_points (candidates, loosen_catalog_get_site_rules (situation->catalog, marks[i].zone), TRUE);
  for (guint i = 0; symptoms[i] != NULL; i++)
    if (loosen_complaint_has_symptom (situation->complaint, symptoms[i]))
      add_points (candidates, loosen_catalog_get_symptom_rules (situation->catalog, symptoms[i]), FALSE);
}

static gboolean
presses_on_leg (const LoosenTechnique *technique)
{
  return technique->has_pressure && loosen_technique_targets_region (technique, LEG_REGION);
}

static gboolean
is_near_pin (const Situation *situation, const LoosenZone *zone, LoosenSide side)
{
  LoosenPoint point;

  if (situation->pin == NULL)
    return FALSE;

  point = situation->pin->point;
  if (situation->pin->view == LOOSEN_VIEW_FRONT) {
    /* Seen from the front, the person's right is at x < 0. What lies only at the back is not under the pin. */
    if ((zone->views & LOOSEN_VIEW_FRONT) == 0)
      return FALSE;
    point.x = -point.x;
  }

  return loosen_zone_work_distance (zone, side, point) < situation->pin_radius;
}

/* Sides on which all that the technique presses lies at the sharpest spot. */
static LoosenSide
find_barred (const Situation *situation, const LoosenTechnique *technique)
{
  static const LoosenSide single[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT };
  guint barred = LOOSEN_SIDE_NONE;

  if (!technique->has_pressure || !technique->per_side || technique->targets[0] == NULL)
    return LOOSEN_SIDE_NONE;

  for (guint k = 0; k < G_N_ELEMENTS (single); k++) {
    guint i = 0;

    while (technique->targets[i] != NULL && is_near_pin (situation, technique->targets[i], single[k]))
      i++;
    if (technique->targets[i] == NULL)
      barred |= single[k];
  }

  return barred;
}

static void
find_work (const Situation *situation, Candidate *candidate, GArray *areas)
{
  static const LoosenSide single[] = { LOOSEN_SIDE_LEFT, LOOSEN_SIDE_RIGHT };
  const LoosenTechnique *technique = candidate->match.technique;
  LoosenSide sides = technique->per_side ? candidate->match.sides : LOOSEN_SIDE_BOTH;
  guint remaining = LOOSEN_SIDE_NONE;
  gboolean left_out = FALSE;

  candidate->first_area = areas->len;
  for (guint i = 0; technique->targets[i] != NULL; i++)
    for (guint k = 0; k < G_N_ELEMENTS (single); k++) {
      LoosenWorkArea area = { technique->targets[i], single[k] };

      if ((sides & single[k]) == 0)
        continue;
      if (technique->has_pressure && is_near_pin (situation, area.zone, area.side)) {
        left_out = TRUE;
        continue;
      }
      g_array_append_val (areas, area);
      candidate->match.n_work++;
      remaining |= area.side;
    }

  /* A session must not lead to a side where only the sharpest spot could be pressed. */
  if (left_out && technique->per_side && remaining != LOOSEN_SIDE_NONE)
    candidate->match.sides = remaining;
  if (left_out && candidate->match.n_work == 0 && candidate->match.state != LOOSEN_MATCH_WITHHELD) {
    candidate->match.state = LOOSEN_MATCH_WITHHELD;
    candidate->match.reason = loosen_catalog_get_safety_texts (situation->catalog)->sharpest_spot;
  }
}

static const char *
find_filter (const Situation *situation, const LoosenTechnique *technique)
{
  const char *reason = loosen_gates_get_reason (situation->gates, technique);

  if (reason != NULL)
    return reason;
  if (situation->numb && (technique->load >= MIDDLE_LOAD || presses_on_leg (technique)))
    return _ ("Not with numbness or tingling: only the lightest work then, and no pressure on the leg.");
  if (situation->severe && technique->load >= FIRM_LOAD)
    return _ ("Too firm while the pain is this strong. Let it settle first.");

  return NULL;
}

/* What is held back on one side may be done on the other one. */
static void
heed_sides (const Situation *situation, LoosenMatch *match)
{
  guint held = loosen_gates_get_sides (situation->gates, match->technique);
  guint remaining = match->sides & ~held;
  const LoosenGate *gate;

  if (!match->technique->per_side || held == LOOSEN_SIDE_NONE || held == LOOSEN_SIDE_BOTH)
    return;

  gate = loosen_gates_find (situation->gates, match->technique, held);
  match->barred |= held;
  match->barred_reason = gate->reason;
  if (remaining != LOOSEN_SIDE_NONE) {
    match->sides = remaining;
  } else if (match->state != LOOSEN_MATCH_WITHHELD) {
    match->state = LOOSEN_MATCH_WITHHELD;
    match->reason = gate->reason;
  }
}

static void
judge (const Situation *situation, Candidate *candidate, GArray *areas)
{
  LoosenMatch *match = &candidate->match;
  const char *filter = find_filter (situation, match->technique);

  match->score = candidate->site_points + candidate->symptom_points;
  match->sides = !match->technique->per_side             ? LOOSEN_SIDE_NONE
                 : situation->sides != LOOSEN_SIDE_NONE ? situation->sides
                                                         : LOOSEN_SIDE_BOTH;
  if (filter != NULL) {
    match->state = LOOSEN_MATCH_WITHHELD;
    match->reason = filter;
  } else if (match->score > 0) {
    match->state = LOOSEN_MATCH_CHOSEN;
    match->reason = candidate->site_points >= candidate->symptom_points ? candidate->site_reason
                                                                        : candidate->symptom_reason;
  } else {
    match->state = LOOSEN_MATCH_OTHER;
  }
  match->barred = find_barred (situation, match->technique);
  if (match->barred != LOOSEN_SIDE_NONE)
    match->barred_reason = loosen_catalog_get_safety_texts (situation->catalog)->sharpest_spot;
  heed_sides (situation, match);
  candidate->last = situation->severe && match->technique->load == MIDDLE_LOAD;
  find_work (situation, candidate, areas);
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *left = *(Candidate *const *) a;
  const Candidate *right = *(Candidate *const *) b;

  if (left->match.state != right->match.state)
    return left->match.state < right->match.state ? -1 : 1;
  if (left->match.state == LOOSEN_MATCH_CHOSEN) {
    if (left->last != right->last)
      return left->last ? 1 : -1;
    if (left->match.score != right->match.score)
      return left->match.score > right->match.score ? -1 : 1;
    if (left->match.technique->load != right->match.technique->load)
      return left->match.technique->load < right->match.technique->load ? -1 : 1;
  }

  return left->catalog_index < right->catalog_index ? -1 : 1;
}

static Situation
look_at (LoosenComplaint *complaint, LoosenGates *gates)
{
  LoosenCatalog *catalog = loosen_complaint_get_catalog (complaint);
  const LoosenSymptom *numb = loosen_catalog_find_symptom (catalog, NUMB_SYMPTOM);

  return (Situation) {
    .complaint = complaint,
    .catalog = catalog,
    .gates = gates,
    .severe = loosen_complaint_get_pain (complaint) >= SEVERE_PAIN || loosen_complaint_get_sharp_constant (complaint),
    .numb = numb != NULL && loosen_complaint_has_symptom (complaint, numb),
    .sides = loosen_complaint_get_sides (complaint),
    .pin = loosen_complaint_get_pin (complaint),
    .pin_radius = loosen_catalog_get_safety_texts (catalog)->sharpest_spot_radius,
  };
}

static LoosenMatches *
rank (const Situation *situation, GPtrArray *candidates, GArray *areas, GPtrArray *reasons)
{
  LoosenMatches *self = g_rc_box_new0 (LoosenMatches);

  g_ptr_array_sort (candidates, compare_candidates);

  self->catalog = loosen_catalog_ref (situation->catalog);
  self->gates = situation->gates != NULL ? loosen_gates_ref (situation->gates) : NULL;
  self->areas = g_array_ref (areas);
  self->reasons = g_ptr_array_ref (reasons);
  self->n = candidates->len;
  self->matches = g_new0 (LoosenMatch, MAX (self->n, 1));
  self->index = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < self->n; i++) {
    Candidate *candidate = g_ptr_array_index (candidates, i);

    self->matches[i] = candidate->match;
    if (candidate->match.n_work > 0)
      self->matches[i].work = &g_array_index (areas, LoosenWorkArea, candidate->first_area);
    if (candidate->match.state == LOOSEN_MATCH_CHOSEN)
      self->matches[i].rank = ++self->n_chosen;
    g_hash_table_insert (self->index, (gpointer) candidate->match.technique, GUINT_TO_POINTER (i + 1));
  }

  return self;
}

static GPtrArray *
list_candidates (LoosenCatalog *catalog, gboolean professional, GHashTable *by_technique)
{
  GPtrArray *candidates = g_ptr_array_new_with_free_func (g_free);
  const LoosenTechnique *const *techniques = loosen_catalog_get_techniques (catalog);

  for (guint i = 0; techniques[i] != NULL; i++) {
    Candidate *candidate;

    if ((techniques[i]->kind == LOOSEN_KIND_PROFESSIONAL) != professional)
      continue;
    candidate = g_new0 (Candidate, 1);
    candidate->match.technique = techniques[i];
    candidate->catalog_index = i;
    g_ptr_array_add (candidates, candidate);
    g_hash_table_insert (by_technique, (gpointer) techniques[i], candidate);
  }

  return candidates;
}

/**
 * loosen_match:
 * @complaint: what the person reports
 * @gates: (nullable): what is held back
 *
 * Finds what may help: content sections 2.1 to 2.4. The same complaint and gates always give the same answer. Every
 * technique that can be done alone appears once; professional ones do not.
 *
 * Returns: (transfer full): the matches
 */
LoosenMatches *
loosen_match (LoosenComplaint *complaint, LoosenGates *gates)
{
  g_autoptr (GHashTable) by_technique = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) reasons = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) candidates = NULL;
  g_autoptr (GArray) areas = g_array_new (FALSE, FALSE, sizeof (LoosenWorkArea));
  Situation situation;

  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (complaint), NULL);

  situation = look_at (complaint, gates);
  candidates = list_candidates (situation.catalog, FALSE, by_technique);
  score (&situation, by_technique);
  for (guint i = 0; i < candidates->len; i++)
    judge (&situation, g_ptr_array_index (candidates, i), areas);

  return rank (&situation, candidates, areas, reasons);
}

/* The marked zones that a therapist would work on: "Piriformis, Calf"; NULL for none. */
static char *
list_marked_targets (const Situation *situation, const LoosenTechnique *technique)
{
  g_autoptr (GString) names = g_string_new (NULL);
  const LoosenMark *marks;
  guint n_marks;

  marks = loosen_complaint_get_marks (situation->complaint, &n_marks);
  for (guint i = 0; technique->targets[i] != NULL; i++)
    for (guint k = 0; k < n_marks; k++)
      if (marks[k].zone == technique->targets[i]) {
        if (names->len > 0)
          /* Translators: between the names of two places */
          g_string_append (names, C_ ("list of places", ", "));
        g_string_append (names, technique->targets[i]->name);
        break;
      }

  return names->len > 0 ? g_string_free (g_steal_pointer (&names), FALSE) : NULL;
}

static gboolean
helps_when_numb (const Situation *situation, const LoosenTechnique *technique)
{
  const LoosenSymptom *numb = loosen_catalog_find_symptom (situation->catalog, NUMB_SYMPTOM);
  const LoosenRule *const *rules = loosen_catalog_get_professional_rules (situation->catalog, numb);

  for (guint i = 0; rules[i] != NULL; i++)
    if (rules[i]->technique == technique)
      return TRUE;

  return FALSE;
}

static void
judge_professional (const Situation *situation, Candidate *candidate, GPtrArray *reasons)
{
  LoosenMatch *match = &candidate->match;
  g_autofree char *places = list_marked_targets (situation, match->technique);
  const char *reason = loosen_gates_get_reason (situation->gates, match->technique);

  if (reason == NULL && situation->numb && !helps_when_numb (situation, match->technique))
    reason = _ ("Not with numbness or tingling, until a clinician has looked at it.");
  if (reason == NULL && situation->severe && g_strv_contains (match->technique->withheld_by, WORSE_ANSWER))
    reason = _ ("Too firm while the pain is this strong. Let it settle first.");

  match->score = candidate->symptom_points + (places != NULL ? PROFESSIONAL_SITE_POINTS : 0);
  match->state = reason != NULL     ? LOOSEN_MATCH_WITHHELD
                 : match->score > 0 ? LOOSEN_MATCH_CHOSEN
                                    : LOOSEN_MATCH_OTHER;
  match->reason = reason;
  if (match->state != LOOSEN_MATCH_CHOSEN)
    return;

  match->reason = candidate->symptom_reason;
  if (match->reason == NULL) {
    /* Translators: why a massage matches; the names of places of the body */
    g_ptr_array_add (reasons, g_strdup_printf (_ ("It works where you marked: %s."), places));
    match->reason = g_ptr_array_index (reasons, reasons->len - 1);
  }
}

/**
 * loosen_match_professional:
 * @complaint: what the person reports
 * @gates: (nullable): what is held back
 *
 * Finds which massage by a therapist may suit: content section 2.3. What is felt decides; a marked place that is
 * worked on adds %PROFESSIONAL_SITE_POINTS, which is our design. With numbness only what its table names is left, and
 * what is done firmly is held back while the pain is strong. Every professional technique appears once, with no side
 * and no work area: that is the therapist's to find.
 *
 * Returns: (transfer full): the matches
 */
LoosenMatches *
loosen_match_professional (LoosenComplaint *complaint, LoosenGates *gates)
{
  g_autoptr (GHashTable) by_technique = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) reasons = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) candidates = NULL;
  g_autoptr (GArray) areas = g_array_new (FALSE, FALSE, sizeof (LoosenWorkArea));
  const LoosenSymptom *const *symptoms;
  Situation situation;

  g_return_val_if_fail (LOOSEN_IS_COMPLAINT (complaint), NULL);

  situation = look_at (complaint, gates);
  candidates = list_candidates (situation.catalog, TRUE, by_technique);
  symptoms = loosen_catalog_get_symptoms (situation.catalog);
  for (guint i = 0; symptoms[i] != NULL; i++)
    if (loosen_complaint_has_symptom (complaint, symptoms[i]))
      add_points (by_technique, loosen_catalog_get_professional_rules (situation.catalog, symptoms[i]), FALSE);
  for (guint i = 0; i < candidates->len; i++)
    judge_professional (&situation, g_ptr_array_index (candidates, i), reasons);

  return rank (&situation, candidates, areas, reasons);
}

/**
 * loosen_matches_ref:
 * @self: matches
 *
 * Returns: (transfer full): @self
 */
LoosenMatches *
loosen_matches_ref (LoosenMatches *self)
{
  return g_rc_box_acquire (self);
}

static void
clear_matches (gpointer data)
{
  LoosenMatches *self = data;

  g_clear_pointer (&self->matches, g_free);
  g_clear_pointer (&self->areas, g_array_unref);
  g_clear_pointer (&self->reasons, g_ptr_array_unref);
  g_clear_pointer (&self->index, g_hash_table_unref);
  g_clear_pointer (&self->gates, loosen_gates_unref);
  g_clear_pointer (&self->catalog, loosen_catalog_unref);
}

/**
 * loosen_matches_unref:
 * @self: (transfer full): matches
 */
void
loosen_matches_unref (LoosenMatches *self)
{
  g_rc_box_release_full (self, clear_matches);
}

/**
 * loosen_matches_get_n:
 * @self: matches
 *
 * Returns: how many techniques there are
 */
guint
loosen_matches_get_n (LoosenMatches *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n;
}

/**
 * loosen_matches_get_n_chosen:
 * @self: matches
 *
 * Returns: how many of them match the complaint; these come first
 */
guint
loosen_matches_get_n_chosen (LoosenMatches *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_chosen;
}

/**
 * loosen_matches_get:
 * @self: matches
 * @index: less than their number
 *
 * Returns: (transfer none): the match at @index
 */
const LoosenMatch *
loosen_matches_get (LoosenMatches *self, guint index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->n, NULL);

  return &self->matches[index];
}

/**
 * loosen_matches_find:
 * @self: matches
 * @technique: a technique
 *
 * Returns: (transfer none) (nullable): the match of @technique
 */
const LoosenMatch *
loosen_matches_find (LoosenMatches *self, const LoosenTechnique *technique)
{
  guint place;

  g_return_val_if_fail (self != NULL, NULL);

  place = GPOINTER_TO_UINT (g_hash_table_lookup (self->index, technique));

  return place > 0 ? &self->matches[place - 1] : NULL;
}
