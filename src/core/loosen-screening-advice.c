/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-screening-advice.h"

#include "loosen-complaint.h"

#define WORSE_BY 2                                           /* points of 10 that are more than chance */
#define REST_LENGTH (48 * 60 * 60 * (gint64) G_USEC_PER_SEC) /* content section 5.8, next_day */

/**
 * loosen_screening_advise:
 * @catalog: has the texts
 * @rating: what a person says after a session
 *
 * What follows from how it went. A leg that is worse ends the day (content section 5.10, which shows s6 of
 * the stop rule) and, on the day after, means 48 hours without pressure (section 5.8). Pain that rose by two
 * points or more is taken as seriously: the same rest, and the safety questions.
 *
 * Returns: the advice
 */
LoosenAdvice
loosen_screening_advise (LoosenCatalog *catalog, const LoosenRating *rating)
{
  const LoosenScreeningTexts *texts;
  LoosenAdvice advice = { NULL };
  gboolean more_pain;

  g_return_val_if_fail (catalog != NULL, advice);
  g_return_val_if_fail (rating != NULL, advice);

  texts = loosen_catalog_get_screening_texts (catalog);
  more_pain = rating->before != LOOSEN_PAIN_UNSET && rating->after != LOOSEN_PAIN_UNSET &&
              rating->after - rating->before >= WORSE_BY;
  advice.check = more_pain || rating->leg == LOOSEN_LEG_WORSE;
  advice.ends_day = advice.check;
  advice.easier = advice.check || rating->sore;
  if (more_pain || (rating->next_day && rating->leg == LOOSEN_LEG_WORSE))
    advice.rest = REST_LENGTH;

  if (advice.check)
    advice.text = rating->next_day || rating->leg != LOOSEN_LEG_WORSE
                    ? texts->worse_leg
                    : loosen_catalog_get_safety_texts (catalog)->stop_not_gone;
  else if (rating->sore)
    advice.text = texts->sore_muscle;
  else if (rating->next_day && rating->leg != LOOSEN_LEG_UNKNOWN)
    advice.text = texts->better_or_same;

  return advice;
}
