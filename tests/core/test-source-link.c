/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core-fixture.h"
#include "loosen-source-link.h"

static void
test_addresses (void)
{
  static const struct {
    const char *what;
    const char *name;
    const char *uri;
  } cases[] = {
    { "PMC9434898 (17 trials); from memory: Lu", "PMC9434898",
      "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9434898/" },
    { "Int J 6(10):827, PMC4637917", "PMC4637917", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4637917/" },
    { "Int J 2023(11):1-10; NCT05660005", "NCT05660005", "https://clinicaltrials.gov/study/NCT05660005" },
    { "Thrombosis, uclh.nhs.uk", "uclh.nhs.uk", "https://uclh.nhs.uk/" },
    { "2024 (csp.org.uk)", "csp.org.uk", "https://csp.org.uk/" },
    { "a.com, b.org (opinions)", "a.com", "https://a.com/" },
    { "J 1:2, doi 10.1371/journal.pone.0302930.", "10.1371/journal.pone.0302930",
      "https://doi.org/10.1371/journal.pone.0302930" },
    /* The most exact comes first. */
    { "acsm.org, PMC8567814: nerve", "PMC8567814", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8567814/" },
    { "Ann Intern Med 155(1):1-9", NULL, NULL },
    { "Cochrane CD001929.pub3", NULL, NULL },
    { "recommendation 1.2.7: C.4.2 Massage", NULL, NULL },
    { "PMC12", NULL, NULL },
    { "", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    LoosenSource source = { "ID", "Who", cases[i].what, "seen" };
    g_autofree char *name = NULL;
    g_autofree char *uri = loosen_source_link_dup_uri (&source, &name);
    g_autofree char *alone = loosen_source_link_dup_uri (&source, NULL);

    g_assert_cmpstr (uri, ==, cases[i].uri);
    g_assert_cmpstr (alone, ==, cases[i].uri);
    g_assert_cmpstr (name, ==, cases[i].name);
  }
}

/* No address of the shipped sources is broken, and nothing in the clear is sent. */
static void
test_shipped (void)
{
  g_autoptr (LoosenCatalog) catalog = core_fixture_load_catalog ();
  const LoosenSource *const *sources = loosen_catalog_get_sources (catalog);
  guint n = 0;

  for (guint i = 0; sources[i] != NULL; i++) {
    g_autofree char *uri = loosen_source_link_dup_uri (sources[i], NULL);
    g_autoptr (GError) error = NULL;

    if (uri == NULL)
      continue;
    g_assert_true (g_uri_is_valid (uri, G_URI_FLAGS_NONE, &error));
    g_assert_no_error (error);
    g_assert_true (g_str_has_prefix (uri, "https://"));
    n++;
  }
  g_assert_cmpuint (n, ==, 15);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/source-link/addresses", test_addresses);
  g_test_add_func ("/source-link/shipped", test_shipped);

  return g_test_run ();
}
