/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every way in which a catalog may be wrong: the shipped one with one thing changed. Whoever writes a catalog
 * must be told the file, the place and the rule. */

#include "catalog-folder.h"

#include <string.h>

typedef struct {
  const char *after; /* (nullable): look for @from after this */
  const char *from;
  const char *to;
  const char *message; /* without the name of the file */
} Change;

static const Change body_changes[] = {
  { NULL, "\"format\": 1", "\"format\": 2", "format: is not within 1 and 1" },
  { NULL, "\"format\": 1", "\"format\": 0", "format: is not within 1 and 1" },
  { NULL, "\"format\": 1", "\"format\": \"1\"", "format: must be a number" },
  { NULL, "\"format\": 1", "\"format\": true", "format: must be a number" },
  { NULL, "\"format\": 1", "\"format\": null", "format: is missing" },
  { NULL, "\"format\": 1", "\"version\": 1", "format: is missing" },
  { NULL, "\"zones\": [\n", "\"places\": [\n", "zones: is missing" },
  { NULL, "\"zones\": [\n", "\"zones\": 5, \"places\": [\n", "zones: must be an array" },
  { NULL, "\"zones\": [\n", "\"zones\": [], \"places\": [\n", "zones: has 0 elements, needs 1" },
  { NULL, "\"zones\": [\n", "\"zones\": [7,\n", "zones[0]: must be an object or array" },
  { NULL, "\"zones\": [\n", "\"zones\": [[],\n", "zones[0].id: is missing" },
  { NULL, "\"id\": \"saddle\"", "\"id\": \"sad dle\"",
    "zones[0].id: \"sad dle\" has other characters than letters, digits, - and _" },
  { NULL, "\"id\": \"saddle\"", "\"id\": \"s\u00e4ddle\"",
    "zones[0].id: \"s\u00e4ddle\" has other characters than letters, digits, - and _" },
  { NULL, "\"id\": \"saddle\"", "\"id\": \"\"", "zones[0].id: is empty" },
  { NULL, "\"id\": \"saddle\"", "\"id\": null", "zones[0].id: is missing" },
  { NULL, "\"id\": \"saddle\"", "\"id\": 7", "zones[0].id: must be a string" },
  { NULL, "\"id\": \"saddle\"", "\"id\": {}", "zones[0].id: must be a string" },
  { NULL, "\"id\": \"spine_mid\"", "\"id\": \"saddle\"", "zones[1].id: \"saddle\" is there twice" },
  { "\"id\": \"saddle\"", "\"name\"", "\"title\"", "zones[0].name: is missing" },
  { "\"id\": \"saddle\"", "\"name\": \"Groin", "\"name\": false, \"x\": \"Groin",
    "zones[0].name: must be a string" },
  { "\"id\": \"saddle\"", "\"line\"", "\"x\"", "zones[0].line: is missing" },
  { "\"id\": \"saddle\"", "\"landmarks\"", "\"x\"", "zones[0].landmarks: is missing" },
  { "\"id\": \"saddle\"", "\"red_flag\"", "\"redflag\"",
    "zones[0].type: \"redflag\" is none of work, pain_only, info_only, red_flag" },
  { "\"id\": \"saddle\"", "\"region\": null", "\"region\": 3", "zones[0].region: must be a string" },
  { "\"id\": \"saddle\"", "\"region\": null", "\"region\": \"groin\"",
    "zones[0].region: \"groin\" is no region" },
  { "\"id\": \"saddle\"", "\"front\", ", "\"side\", ", "zones[0].views: \"side\" is none of back, front" },
  { "\"id\": \"saddle\"", "[\"front\", \"back\"]", "[]", "zones[0].views: has 0 elements, needs 1" },
  { "\"id\": \"saddle\"", "[\"front\", \"back\"]", "\"front\"", "zones[0].views: must be an array" },
  { "\"id\": \"saddle\"", "[\"front\", \"back\"]", "[7]", "zones[0].views[0]: must be a string" },
  { "\"id\": \"saddle\"", "[\"C\"]", "[\"M\"]", "zones[0].sides: \"M\" is none of L, R, C" },
  { "\"id\": \"saddle\"", "[\"C\"]", "[\"L\"]", "zones[0].sides: must be both L and R, or C" },
  { "\"id\": \"saddle\"", "[\"C\"]", "[\"L\", \"R\", \"C\"]", "zones[0].sides: must be both L and R, or C" },
  { "\"id\": \"spine_mid\"", "\"type\": \"pain_only\"",
    "\"type\": \"pain_only\", \"work\": [[[30, 400], [40, 400], [40, 410]]]",
    "zones[1].work: only zones of type \"work\" may be worked" },
  { "\"id\": \"spine_mid\"", "\"type\": \"pain_only\"", "\"type\": \"work\"",
    "zones[1].sides: must be both L and R in type \"work\"" },
  { "\"id\": \"knee_back\"", "\"type\": \"pain_only\"", "\"type\": \"work\"", "zones[7].work: is missing" },
  { NULL, "[[46, 452], [76, 467], [76, 471], [48, 462]]", "", "zones[2].work: has 0 elements, needs 1" },
  { NULL, "[[46, 452], [76, 467], [76, 471], [48, 462]]", "[[46, 452], [76, 467]]",
    "zones[2].work[0]: has 2 points, needs 3 to 1000" },
  { NULL, "[[46, 452], [76, 467], [76, 471], [48, 462]]", "{}",
    "zones[2].work[0]: has 0 points, needs 3 to 1000" },
  { NULL, "[46, 452], [76, 467]", "[19.999, 452], [76, 467]",
    "zones[2].work[0][0]: is closer than 20 to the midline" },
  { NULL, "[46, 452], [76, 467]", "[46, 452], [-76, 467]",
    "zones[2].work[0][1]: is closer than 20 to the midline" },
  { NULL, "[46, 452], [76, 467]", "[46], [76, 467]", "zones[2].work[0][0]: has 1 elements, needs 2" },
  { NULL, "[46, 452], [76, 467]", "[46, 452, 1], [76, 467]", "zones[2].work[0][0]: has 3 elements, needs 2" },
  { NULL, "[46, 452], [76, 467]", "{\"x\": 46}, [76, 467]", "zones[2].work[0][0]: has 0 elements, needs 2" },
  { NULL, "[46, 452], [76, 467]", "46, [76, 467]", "zones[2].work[0][0]: must be an object or array" },
  { NULL, "[46, 452], [76, 467]", "[\"46\", 452], [76, 467]", "zones[2].work[0][0][0]: must be a number" },
  { NULL, "[46, 452], [76, 467]", "[46, -1], [76, 467]", "zones[2].work[0][0][1]: is not within 0 and 1100" },
  { NULL, "[46, 452], [76, 467]", "[46, 1e999], [76, 467]",
    "zones[2].work[0][0][1]: is not within 0 and 1100" },
  { NULL, "[46, 452], [76, 467]", "[1100.5, 452], [76, 467]",
    "zones[2].work[0][0][0]: is not within -1100 and 1100" },
  { NULL, "\"work_dot\": [60, 463]", "\"dot\": [60, 463]", "zones[2].work_dot: is missing" },
  { NULL, "\"work_dot\": [60, 463]", "\"work_dot\": [60]", "zones[2].work_dot: has 1 elements, needs 2" },
  { NULL, "\"work_dot\": [60, 463]", "\"work_dot\": [-60, 463]",
    "zones[2].work_dot[0]: is not within 20 and 1100" },
  { NULL, "\"work_dot\": [60, 463]", "\"work_dot\": [60, null]", "zones[2].work_dot[1]: must be a number" },
  { "\"id\": \"low_back\"", "\"id\": \"glutes\"", "\"id\": \"low_back\"",
    "regions[1].id: \"low_back\" is there twice" },
  { NULL, "\"zones\": [\"piriformis\"]", "\"zones\": [\"piri\"]",
    "regions[2].zones[0]: \"piri\" is no zone" },
  { NULL, "\"zones\": [\"piriformis\"]", "\"zones\": [\"piriformis\", \"calf\"]",
    "regions[2].zones: \"calf\" says it lies elsewhere" },
  { NULL, "\"zones\": [\"piriformis\"]", "\"zones\": []", "regions[2].zones: has 0 elements, needs 1" },
  { NULL, "\"zones\": [\"piriformis\"]", "\"zones\": [\"piriformis\", \"piriformis\"]",
    "regions[2].zones: \"piriformis\" is there twice" },
  { "\"overlays\"", "\"kind\": \"no_go\"", "\"kind\": \"never\"",
    "overlays[0].kind: \"never\" is none of caution, no_go, anatomy" },
  { "\"overlays\"", "\"text\"", "\"x\"", "overlays[0].text: is missing" },
  { "\"overlays\"", "caution_kidney", "no_go_spine", "overlays[1].id: \"no_go_spine\" is there twice" },
  { NULL, "\"id\": \"low_back_stiff\"", "\"id\": \"sharp_leg\"",
    "symptoms[1].id: \"sharp_leg\" is there twice" },
  { "\"symptoms\"", "\"document_view\"", "\"x\"", "symptoms[0].document_view: is missing" },
  { "\"symptoms\"", "\"app_view\"", "\"x\"", "symptoms[0].app_view: is missing" },
};

static const Change breathing_changes[] = {
  { NULL, "\"patterns\"", "\"breaths\"", "patterns: is missing" },
  { NULL, "\"even_five\"", "\"slow_long_out\"", "patterns[1].id: \"slow_long_out\" is there twice" },
  { NULL, "[[\"in\", 4], [\"out\", 6]]", "[[\"in\", 4]]", "patterns[0].phases: has 1 elements, needs 2" },
  { NULL, "[[\"in\", 4], [\"out\", 6]]",
    "[[\"in\", 1], [\"out\", 1], [\"in\", 1], [\"out\", 1], [\"in\", 1], [\"out\", 1], [\"in\", 1]]",
    "patterns[0].phases: more than 6" },
  { NULL, "[\"in\", 4]", "[\"inn\", 4]",
    "patterns[0].phases[0][0]: \"inn\" is none of in, hold_in, out, hold_out" },
  { NULL, "[\"in\", 4]", "[\"in\"]", "patterns[0].phases[0]: has 1 elements, needs 2" },
  { NULL, "[\"in\", 4]", "{\"in\": 4}", "patterns[0].phases[0]: has 0 elements, needs 2" },
  { NULL, "[\"in\", 4]", "[4, \"in\"]", "patterns[0].phases[0][0]: must be a string" },
  { NULL, "[\"in\", 4]", "[\"in\", -4]", "patterns[0].phases[0][1]: is not within 0 and 20" },
  { NULL, "[\"in\", 4]", "[\"in\", 20.5]", "patterns[0].phases[0][1]: is not within 0 and 20" },
  { NULL, "[\"in\", 4]", "[\"in\", 4.25]", "patterns[0].phases[0][1]: is no multiple of half a second" },
  { NULL, "[\"in\", 4]", "[\"in\", 0]", "patterns[0].phases[1][0]: \"out\" has no place here" },
  { NULL, "[[\"in\", 4], [\"out\", 6]]", "[[\"out\", 6], [\"in\", 4]]",
    "patterns[0].phases[0][0]: \"out\" has no place here" },
  { NULL, "[[\"in\", 4], [\"out\", 6]]", "[[\"in\", 4], [\"hold_in\", 6]]",
    "patterns[0].phases: must end breathed out" },
  { NULL, "[[\"in\", 4], [\"out\", 6]]", "[[\"in\", 0], [\"out\", 0]]",
    "patterns[0].phases: must end breathed out" },
  { NULL, "[[\"in\", 4], [\"out\", 6]]", "[[\"in\", 4], [\"hold_out\", 6]]",
    "patterns[0].phases[1][0]: \"hold_out\" has no place here" },
  { NULL, "[[\"in\", 4], [\"out\", 6]]", "[[\"in\", 4], [\"in\", 1], [\"in\", 1], [\"out\", 6]]",
    "patterns[0].phases[2][0]: \"in\" has no place here" },
  { NULL, "[[\"in\", 4], [\"out\", 6]]", "[[\"in\", 4], [\"hold_in\", 1], [\"in\", 1], [\"out\", 6]]",
    "patterns[0].phases[2][0]: \"in\" has no place here" },
  { NULL, "[[\"in\", 4], [\"out\", 6]]", "[[\"in\", 4], [\"out\", 1], [\"out\", 6]]",
    "patterns[0].phases[2][0]: \"out\" has no place here" },
  { NULL, "[[\"in\", 4], [\"out\", 6]]", "[[\"in\", 4], [\"out\", 1], [\"hold_in\", 6]]",
    "patterns[0].phases[2][0]: \"hold_in\" has no place here" },
  { NULL, "\"cue_in\"", "\"x\"", "patterns[0].cue_in: is missing" },
  { NULL, "\"cue_out\"", "\"x\"", "patterns[0].cue_out: is missing" },
  { NULL, "\"note\"", "\"x\"", "patterns[0].note: is missing" },
};

static const Change evidence_changes[] = {
  { NULL, "\"grades\": {", "\"grades\": [], \"x\": {", "grades: must be an object" },
  { NULL, "\"C\":", "\"E\":", "grades.C: is missing" },
  { NULL, "\"id\": \"OWN\"", "\"id\": \"DOC\"", "sources[1].id: \"DOC\" is there twice" },
  { NULL, "\"who\"", "\"x\"", "sources[0].who: is missing" },
  { NULL, "\"what\"", "\"x\"", "sources[0].what: is missing" },
  { NULL, "\"checked\"", "\"x\"", "sources[0].checked: is missing" },
};

static const Change safety_changes[] = {
  { NULL, "\"general_notice\"", "\"x\"", "texts.general_notice: is missing" },
  { NULL, "\"pressure_notice\"", "\"x\"", "texts.pressure_notice: is missing" },
  { NULL, "\"front_thigh\"", "\"x\"", "texts.front_thigh: is missing" },
  { NULL, "\"sharpest_spot\"", "\"x\"", "texts.sharpest_spot: is missing" },
  { NULL, "\"numb\"", "\"x\"", "texts.numb: is missing" },
  { NULL, "\"after_session\"", "\"x\"", "texts.after_session: is missing" },
  { NULL, "\"sharpest_spot_radius\": 23", "\"sharpest_spot_radius\": 0",
    "sharpest_spot_radius: is not within 1 and 200" },
  { NULL, "\"sharpest_spot_radius\": 23", "\"sharpest_spot_radius\": 23.5",
    "sharpest_spot_radius: must be a whole number" },
  { "\"levels\"", "\"min\": 0", "\"min\": 1",
    "pressure.levels[0].min: 1 leaves a gap or overlaps, must be 0" },
  { "\"levels\"", "\"max\": 1", "\"max\": 2",
    "pressure.levels[1].min: 2 leaves a gap or overlaps, must be 3" },
  { "\"levels\"", "\"min\": 6", "\"min\": 7",
    "pressure.levels[4].min: 7 leaves a gap or overlaps, must be 6" },
  { "\"levels\"", "\"max\": 4", "\"max\": 2", "pressure.levels[2].max: is not within 3 and 10" },
  { "\"levels\"", "\"max\": 10", "\"max\": 11", "pressure.levels[4].max: is not within 6 and 10" },
  { "\"levels\"", "\"max\": 10", "\"max\": 9", "pressure.levels: end at 9, must end at 10" },
  { "\"levels\"", "\"label\"", "\"x\"", "pressure.levels[0].label: is missing" },
  { NULL, "\"override\"", "\"x\"", "pressure.override: is missing" },
  { NULL, "\"settle_s\": 120", "\"settle_s\": 9", "stop.settle_s: is not within 10 and 600" },
  { NULL, "\"settle_s\": 120", "\"settle_s\": 601", "stop.settle_s: is not within 10 and 600" },
  { NULL, "\"breathing\": \"double_sigh\"", "\"breathing\": \"sigh\"",
    "stop.breathing: \"sigh\" is no breathing pattern" },
  { "\"stop\"", "\"question\"", "\"x\"", "stop.question: is missing" },
  { NULL, "\"ease_off\"", "\"x\"", "stop.ease_off: is missing" },
  { NULL, "\"settle\"", "\"x\"", "stop.settle: is missing" },
  { NULL, "\"gone\"", "\"x\"", "stop.gone: is missing" },
  { NULL, "\"second\"", "\"x\"", "stop.second: is missing" },
  { NULL, "\"not_gone\"", "\"x\"", "stop.not_gone: is missing" },
  { NULL, "\"halfway_check\"", "\"x\"", "halfway_check: is missing" },
  { NULL, "\"min_load\": 2", "\"min_load\": 4", "halfway_check.min_load: is not within 0 and 3" },
  { NULL, "\"prompt\"", "\"x\"", "halfway_check.prompt: is missing" },
  { NULL, "\"ease_off_from\": 6", "\"ease_off_from\": 0", "halfway_check.ease_off_from: is not within 1 and 10" },
  { NULL, "\"ease_off_from\": 6", "\"ease_off_from\": 11", "halfway_check.ease_off_from: is not within 1 and 10" },
  { "\"halfway_check\"", "\"ease_off\"", "\"x\"", "halfway_check.ease_off: is missing" },
  { NULL, "\"skippable\": true", "\"skippable\": 1", "halfway_check.skippable: must be true or false" },
};

static const Change screening_changes[] = {
  { NULL, "\"MSG_EMERGENCY\":", "\"MSG\":", "messages.MSG_EMERGENCY: is missing" },
  { NULL, "\"MSG_URGENT\":", "\"MSG\":", "messages.MSG_URGENT: is missing" },
  { NULL, "\"MSG_CLINICIAN\":", "\"MSG\":", "messages.MSG_CLINICIAN: is missing" },
  { NULL, "\"checked_safe\"", "\"x\"", "texts.checked_safe: is missing" },
  { NULL, "\"booked\"", "\"x\"", "texts.booked: is missing" },
  { NULL, "\"worse_leg\"", "\"x\"", "texts.worse_leg: is missing" },
  { NULL, "\"id\": \"EM_SADDLE\"", "\"id\": \"EM_OTHER\"", "questions: EM_SADDLE is missing" },
  { "\"id\": \"EM_SADDLE\"", "\"help\"", "\"x\"", "questions[0].help: is missing" },
  { "\"id\": \"EM_SADDLE\"", "\"question\"", "\"x\"", "questions[0].question: is missing" },
  { "\"id\": \"EM_SADDLE\"", "\"tick\"", "\"x\"", "questions[0].tick: is missing" },
  { "\"id\": \"EM_SADDLE\"", "\"group\": \"emergency\"", "\"group\": \"grave\"",
    "questions[0].group: \"grave\" is none of emergency, urgent, clinician, contra, access" },
  { "\"id\": \"EM_SADDLE\"", "\"group\": \"emergency\"", "\"group\": \"urgent\"",
    "questions[0].on_yes: \"block_all\" is not for \"urgent\"" },
  { "\"id\": \"EM_SADDLE\"", "\"block_all\"", "\"block_some\"",
    "questions[0].on_yes: \"block_some\" is none of block_all, block_work, banner, banner_withhold, withhold, "
    "withhold_region, age_block" },
  { "\"id\": \"EM_SADDLE\"", "\"block_all\"", "\"block_work\"",
    "questions[0].on_yes: \"block_work\" is not for \"emergency\"" },
  { "\"id\": \"EM_SADDLE\"", "\"block_all\"", "\"banner\"",
    "questions[0].on_yes: \"banner\" is not for \"emergency\"" },
  { "\"id\": \"UR_FEVER\"", "\"block_work\"", "\"withhold\"",
    "questions[8].on_yes: \"withhold\" is not for \"urgent\"" },
  { "\"id\": \"CL_SIX_WEEKS\"", "\"banner\"", "\"age_block\"",
    "questions[13].on_yes: \"age_block\" is not for \"clinician\"" },
  { "\"id\": \"XC_CLOT\"", "\"withhold\"", "\"banner_withhold\"",
    "questions[16].on_yes: \"banner_withhold\" is not for \"contra\"" },
  { "\"id\": \"XC_AGE\"", "\"age_block\"", "\"withhold_region\"",
    "questions[29].on_yes: \"withhold_region\" is not for \"access\"" },
  { "\"id\": \"EM_BLADDER_BOWEL\"", "EM_BLADDER_BOWEL", "EM_SADDLE",
    "questions[1].id: \"EM_SADDLE\" is there twice" },
  { "\"id\": \"XC_CLOT\"", "\"group\": \"contra\"", "\"group\": \"urgent\"",
    "questions[16].group: \"urgent\" comes after \"clinician\", which is less urgent" },
  { "\"id\": \"EM_SADDLE\"", "\"on_yes\"", "\"message\": \"No.\", \"on_yes\"",
    "questions[0].message: has no meaning with \"block_all\"" },
  { "\"id\": \"UR_FEVER\"", "\"on_yes\"", "\"message\": \"No.\", \"on_yes\"",
    "questions[8].message: has no meaning with \"block_work\"" },
  { "\"id\": \"UR_FEVER\"", "\"on_yes\"", "\"withhold\": [\"roller_calf\"], \"on_yes\"",
    "questions[8].withhold: has no meaning with \"block_work\"" },
  { "\"id\": \"XC_SKIN\"", "\"on_yes\"", "\"withhold\": [\"roller_calf\"], \"on_yes\"",
    "questions[23].withhold: has no meaning with \"withhold_region\"" },
  { "\"id\": \"CL_SIX_WEEKS\"", "\"message\"", "\"x\"", "questions[13].message: is missing" },
  { "\"id\": \"XC_AGE\"", "\"message\"", "\"x\"", "questions[29].message: is missing" },
  { "\"id\": \"XC_CLOT\"", "\"withhold\": [", "\"x\": [", "questions[16].withhold: is missing" },
  { "\"id\": \"XC_CLOT\"", "\"withhold\": [", "\"withhold\": [], \"x\": [",
    "questions[16].withhold: has 0 elements, needs 1" },
  { "\"id\": \"XC_CLOT\"", "\"withhold\": [", "\"withhold\": [\"roller_foot\", ",
    "questions[16].withhold[0]: \"roller_foot\" is no technique" },
  { "\"id\": \"XC_CLOT\"", "\"withhold\": [", "\"withhold\": [\"roller_calf\", ",
    "questions[16].withhold: \"roller_calf\" is there twice" },
  { NULL, "\"stay_on\": [\"rest_90_90\"]", "\"stay_on\": []", "stay_on: has 0 elements, needs 1" },
  { NULL, "\"stay_on\": [\"rest_90_90\"]", "\"stay_on\": [\"rest\"]", "stay_on[0]: \"rest\" is no technique" },
  { NULL, "\"GIRFT\"", "\"GRIFT\"", "questions[0].sources[2]: \"GRIFT\" is no source" },
  { "\"id\": \"EM_SADDLE\"", "\"quick\": true", "\"quick\": 1", "questions[0].quick: must be true or false" },
};

static const Change technique_changes[] = {
  { NULL, "\"ball_glute_wall\"", "\"ball_piriformis_floor\"",
    "techniques[1].id: \"ball_piriformis_floor\" is there twice" },
  { NULL, "\"self_massage\"", "\"massage\"",
    "techniques[0].kind: \"massage\" is none of self_massage, gentle_stretch, mobility, rest, professional" },
  { NULL, "\"mode\": \"hold\"", "\"mode\": \"press\"",
    "techniques[0].mode: \"press\" is none of hold, roll, reps, info" },
  { NULL, "\"from_document\": true", "\"from_document\": \"yes\"",
    "techniques[0].from_document: must be true or false" },
  { NULL, "\"from_document\": true", "\"from_document\": 1",
    "techniques[0].from_document: must be true or false" },
  { NULL, "[\"tennis_ball\", \"lacrosse_ball\"]", "[]", "techniques[0].equipment: has 0 elements, needs 1" },
  { NULL, "\"first_choice\": \"tennis_ball\"", "\"first_choice\": \"golf_ball\"",
    "techniques[0].first_choice: \"golf_ball\" is not in equipment" },
  { NULL, "\"first_choice\"", "\"x\"", "techniques[0].first_choice: is missing" },
  { NULL, "\"load\": 3", "\"load\": 4", "techniques[0].load: is not within 0 and 3" },
  { NULL, "\"position\"", "\"x\"", "techniques[0].position: is missing" },
  { NULL, "\"side_rule\"", "\"x\"", "techniques[0].side_rule: is missing" },
  { NULL, "\"per_side\"", "\"x\"", "techniques[0].per_side: is missing" },
  { NULL, "\"setup\": [", "\"setup\": [], \"x\": [", "techniques[0].setup: has 0 elements, needs 1" },
  { NULL, "\"steps\": [", "\"steps\": [\"\", ", "techniques[0].steps[0]: is empty" },
  { NULL, "\"cues\": {", "\"cues\": [], \"x\": {", "techniques[0].cues: must be an object" },
  { NULL, "\"start\": \"Settle in.", "\"start\": 4, \"x\": \"Settle in.",
    "techniques[0].cues.start: must be a string" },
  { NULL, "\"mid\": [", "\"mid\": \"\", \"x\": [", "techniques[0].cues.mid: must be an array" },
  { NULL, "\"hold_s\": {\"min\": 30, \"default\": 30, \"max\": 60}", "\"x\": 0",
    "techniques[0].hold_s: is missing" },
  { NULL, "\"hold_s\": {\"min\": 30, \"default\": 30, \"max\": 60}", "\"hold_s\": 30",
    "techniques[0].hold_s: must be an object" },
  { NULL, "{\"min\": 30, \"default\": 30, \"max\": 60}", "{\"min\": 30, \"default\": 30, \"max\": 20}",
    "techniques[0].hold_s.max: 20 is below default 30" },
  { NULL, "{\"min\": 30, \"default\": 30, \"max\": 60}", "{\"min\": 31, \"default\": 30, \"max\": 60}",
    "techniques[0].hold_s.default: 30 is below min 31" },
  { NULL, "{\"min\": 30, \"default\": 30, \"max\": 60}", "{\"min\": 4, \"default\": 30, \"max\": 60}",
    "techniques[0].hold_s.min: is not within 5 and 300" },
  { NULL, "{\"min\": 30, \"default\": 30, \"max\": 60}", "{\"min\": 30, \"default\": 30, \"max\": 301}",
    "techniques[0].hold_s.max: is not within 5 and 300" },
  { NULL, "{\"min\": 30, \"default\": 30, \"max\": 60}", "{\"min\": 30, \"max\": 60}",
    "techniques[0].hold_s.default: is missing" },
  { NULL, "{\"min\": 1, \"default\": 2, \"max\": 3}", "{\"min\": 0, \"default\": 2, \"max\": 3}",
    "techniques[0].reps.min: is not within 1 and 50" },
  { NULL, "\"rest_s\": 15", "\"rest_s\": -1", "techniques[0].rest_s: is not within 0 and 300" },
  { NULL, "\"rest_s\": 15", "\"rest_s\": 1.5", "techniques[0].rest_s: must be a whole number" },
  { NULL, "\"rest_s\": 15", "\"rest_s\": 15, \"rep_s\": 3",
    "techniques[0].rep_s: has no meaning in mode \"hold or roll\"" },
  { NULL, "\"rest_s\": 15", "\"rest_s\": 15, \"roll_stroke_s\": 3",
    "techniques[0].roll_stroke_s: has no meaning in mode \"hold or reps\"" },
  { NULL, "\"settle_s\": 20", "\"settle_s\": 61", "techniques[0].settle_s: is not within 0 and 60" },
  { NULL, "\"per_day_max\": 1", "\"per_day_max\": 0", "techniques[0].per_day_max: is not within 1 and 20" },
  { NULL, "\"roll_stroke_s\": 3", "\"x\": 3", "techniques[4].roll_stroke_s: is missing" },
  { NULL, "\"roll_stroke_s\": 3", "\"roll_stroke_s\": 0",
    "techniques[4].roll_stroke_s: is not within 1 and 30" },
  { NULL, "\"rep_s\": 5", "\"rep_s\": 61", "techniques[14].rep_s: is not within 1 and 60" },
  { NULL, "\"rep_s\": 5", "\"rep_s\": 5, \"hold_s\": {}",
    "techniques[14].hold_s: has no meaning in mode \"reps\"" },
  { NULL, "\"mode\": \"info\"", "\"mode\": \"info\", \"reps\": 3",
    "techniques[18].reps: has no meaning in mode \"info\"" },
  { NULL, "\"mode\": \"info\"", "\"mode\": \"info\", \"hold_s\": 3",
    "techniques[18].hold_s: has no meaning in mode \"info\"" },
  { NULL, "\"mode\": \"info\"", "\"mode\": \"info\", \"rep_s\": 3",
    "techniques[18].rep_s: has no meaning in mode \"info\"" },
  { NULL, "\"mode\": \"info\"", "\"mode\": \"info\", \"roll_stroke_s\": 3",
    "techniques[18].roll_stroke_s: has no meaning in mode \"info\"" },
  { NULL, "\"mode\": \"info\"", "\"mode\": \"info\", \"rest_s\": 3",
    "techniques[18].rest_s: has no meaning in mode \"info\"" },
  { NULL, "\"mode\": \"info\"", "\"mode\": \"info\", \"settle_s\": 3",
    "techniques[18].settle_s: has no meaning in mode \"info\"" },
  { NULL, "\"mode\": \"info\"", "\"mode\": \"info\", \"per_day_max\": 3",
    "techniques[18].per_day_max: has no meaning in mode \"info\"" },
  { "\"pressure\"", "\"cap\": 5", "\"cap\": 6", "techniques[0].pressure.cap: is not within 0 and 5" },
  { "\"pressure\"", "\"start\": 2", "\"start\": 4", "techniques[0].pressure.start: 4 is above target_min 3" },
  { "\"pressure\"", "\"target_min\": 3", "\"target_min\": 5",
    "techniques[0].pressure.target_min: 5 is above target_max 4" },
  { "\"pressure\"", "\"cap\": 5", "\"cap\": 3", "techniques[0].pressure.target_max: 4 is above cap 3" },
  { NULL, "\"targets\": [\"piriformis\"]", "\"targets\": []",
    "techniques[0].targets: has 0 elements, needs 1" },
  { NULL, "\"targets\": [\"piriformis\"]", "\"targets\": [\"piri\"]",
    "techniques[0].targets[0]: \"piri\" is no zone or region" },
  { NULL, "\"targets\": [\"piriformis\"]", "\"targets\": [\"piriformis\", \"knee_back\"]",
    "techniques[0].targets[1]: \"knee_back\" may never be worked" },
  { NULL, "\"targets\": [\"piriformis\"]", "\"targets\": [\"saddle\"]",
    "techniques[0].targets[0]: \"saddle\" may never be worked" },
  { NULL, "\"targets\": [\"piriformis\"]", "\"targets\": [\"leg\"]",
    "techniques[0].targets: what presses must name zones, not regions" },
  { NULL, "\"targets\": [\"piriformis\"]", "\"targets\": [\"piriformis\", \"piriformis\"]",
    "techniques[0].targets[1]: \"piriformis\" is there twice" },
  { NULL, "\"breathing\": \"slow_long_out\"", "\"breathing\": \"slow\"",
    "techniques[0].breathing: \"slow\" is no breathing pattern" },
  { NULL, "\"feel\"", "\"x\"", "techniques[0].feel: is missing" },
  { NULL, "\"back_off\": [", "\"back_off\": [], \"x\": [",
    "techniques[0].back_off: has 0 elements, needs 1" },
  { NULL, "\"XC_THINNER\",", "\"XC_THINER\",",
    "techniques[0].withheld_by[1]: \"XC_THINER\" is no safety question" },
  { NULL, "\"easier\": \"", "\"easier\": [], \"x\": \"", "techniques[0].easier: must be a string" },
  { "\"alt_position\"",
    "\"XC_HIP\": ", "\"XC_KNEE\": ", "techniques[17].alt_position[1]: \"XC_KNEE\" is no safety question" },
  { "\"alt_position\"",
    "\"XC_HIP\": ", "\"XC_HIP\": 3, \"x\": ", "techniques[17].alt_position[2]: \"x\" is no safety question" },
  { "\"evidence\"", "\"sciatica\": \"C\"", "\"sciatica\": \"E\"",
    "techniques[0].evidence.sciatica: \"E\" is none of A, B, C, D, N" },
  { "\"evidence\"", "\"back_pain\"", "\"x\"", "techniques[0].evidence.back_pain: is missing" },
  { "\"evidence\"", "\"WILKE2018\"", "\"WILKE1918\"",
    "techniques[0].evidence.sources[1]: \"WILKE1918\" is no source" },
  { "\"evidence\"", "\"note\"", "\"x\"", "techniques[0].evidence.note: is missing" },
};

static const Change matching_changes[] = {
  { NULL, "\"sites\": {", "\"sites\": [], \"x\": {", "sites: must be an object" },
  { NULL, "\"low_back_paraspinal\":", "\"low_back\":", "sites.low_back: is no zone" },
  { NULL, "\"sharp_leg\":", "\"sharp_foot\":", "symptoms.sharp_foot: is no symptom" },
  { "\"professional\"", "\"sharp_leg\":", "\"sharp_foot\":", "professional.sharp_foot: is no symptom" },
  { NULL, "\"technique\": \"hand_low_back\"", "\"technique\": \"hand_back\"",
    "sites.low_back_paraspinal[0].technique: \"hand_back\" is no technique" },
  { NULL, "\"technique\": \"stretch_knee_to_chest\"", "\"technique\": \"hand_low_back\"",
    "sites.low_back_paraspinal[2].technique: \"hand_low_back\" is there twice" },
  { NULL, "\"technique\": \"hand_low_back\"", "\"technique\": \"pro_nmt\"",
    "sites.low_back_paraspinal[0].technique: \"pro_nmt\" is a professional one" },
  { "\"professional\"", "\"technique\": \"pro_nmt\"", "\"technique\": \"rest_90_90\"",
    "professional.sharp_leg[0].technique: \"rest_90_90\" is no professional one" },
  { NULL, "\"reason\"", "\"why\"", "sites.low_back_paraspinal[0].reason: is missing" },
  { NULL, "\"low_back_paraspinal\": [", "\"low_back_paraspinal\": [], \"front_thigh\": [",
    "sites.low_back_paraspinal: has 0 elements, needs 1" },
  { NULL, "\"format\": 1,\n  \"sites\": {", "\"format\": 1, \"sites\": {}, \"sites\": {",
    "line 2: \"sites\" is there twice" },
  { NULL, "\"format\": 1,\n  \"sites\": {", "\"format\": 1, \"sites\": { \"calf\": [{}], \"calf\": [], ",
    "line 2: \"calf\" is there twice" },
};

static const struct {
  const char *name;
  const Change *changes;
  guint n_changes;
} tables[] = {
  { "body.json", body_changes, G_N_ELEMENTS (body_changes) },
  { "breathing.json", breathing_changes, G_N_ELEMENTS (breathing_changes) },
  { "evidence.json", evidence_changes, G_N_ELEMENTS (evidence_changes) },
  { "safety.json", safety_changes, G_N_ELEMENTS (safety_changes) },
  { "screening.json", screening_changes, G_N_ELEMENTS (screening_changes) },
  { "techniques.json", technique_changes, G_N_ELEMENTS (technique_changes) },
  { "matching.json", matching_changes, G_N_ELEMENTS (matching_changes) },
};

static char *
change (const char *text, const Change *row)
{
  const char *from = row->after != NULL ? strstr (text, row->after) : text;
  g_autofree char *head = NULL;

  if (from == NULL)
    g_error ("No %s to begin at", row->after);
  from = strstr (from, row->from);
  if (from == NULL)
    g_error ("No %s to change", row->from);
  head = g_strndup (text, from - text);

  return g_strconcat (head, row->to, from + strlen (row->from), NULL);
}

static void
test_changes (CatalogFolder *self, gconstpointer data)
{
  guint table = GPOINTER_TO_UINT (data);
  const char *name = tables[table].name;
  g_autoptr (GError) error = NULL;
  g_autoptr (LoosenCatalog) catalog = NULL;

  for (guint i = 0; i < tables[table].n_changes; i++) {
    const Change *row = &tables[table].changes[i];
    g_autofree char *text = change (catalog_folder_get_text (self, name), row);
    g_autofree char *message = NULL;

    message = g_strdup_printf ("%s: %s", name, row->message);
    catalog_folder_write (self, name, text, -1);
    catalog_folder_assert_fails (
      self, strstr (message, ": more than ") != NULL ? LOOSEN_CATALOG_ERROR_LIMIT : LOOSEN_CATALOG_ERROR_RULE,
      message);
  }

  /* Without the change it is right. */
  catalog_folder_write (self, name, catalog_folder_get_text (self, name), -1);
  catalog = loosen_catalog_load (self->folder, &error);
  g_assert_no_error (error);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++) {
    g_autofree char *path = g_strdup_printf ("/catalog-errors/%s", tables[i].name);

    g_test_add (path, CatalogFolder, GUINT_TO_POINTER (i), catalog_folder_set_up, test_changes,
                catalog_folder_tear_down);
  }

  return g_test_run ();
}
