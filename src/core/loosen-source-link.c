/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-source-link.h"

/* Where the things that a citation names are found, the most exact first. */
static const struct {
  const char *pattern;
  const char *before;
  const char *after;
} places[] = {
  { "\\b10\\.[0-9]{4,9}/[^\\s,;()]*[^\\s,;().:]", "https://doi.org/", "" },
  { "\\bPMC[0-9]{5,9}\\b", "https://www.ncbi.nlm.nih.gov/pmc/articles/", "/" },
  { "\\bNCT[0-9]{8}\\b", "https://clinicaltrials.gov/study/", "" },
  { "\\b[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(org|com|net|int|edu|gov|uk|nl)\\b", "https://", "/" },
};

/**
 * loosen_source_link_dup_uri:
 * @source: a source
 * @name: (out) (transfer full) (optional): what the address leads to, as the citation has it: "PMC9434898",
 *   "nice.org.uk"
 *
 * A citation carries no address, but often a number of a register or the name of a site.
 *
 * Returns: (transfer full) (nullable): the address, %NULL where the citation names no such thing
 */
char *
loosen_source_link_dup_uri (const LoosenSource *source, char **name)
{
  g_return_val_if_fail (source != NULL, NULL);

  if (name != NULL)
    *name = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_autoptr (GRegex) regex = g_regex_new (places[i].pattern, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
    g_autoptr (GMatchInfo) match = NULL;
    g_autofree char *found = NULL;
    char *uri;

    if (!g_regex_match (regex, source->what, G_REGEX_MATCH_DEFAULT, &match))
      continue;
    found = g_match_info_fetch (match, 0);
    uri = g_strconcat (places[i].before, found, places[i].after, NULL);
    if (name != NULL)
      *name = g_steal_pointer (&found);

    return uri;
  }

  return NULL;
}
