/*
 * Copyright 2026 The Loosen authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "loosen-map-palette.h"

#define RGBA(hex, a) { ((hex) >> 16 & 0xff) / 255.0f, ((hex) >> 8 & 0xff) / 255.0f, ((hex) & 0xff) / 255.0f, (a) }

/* What is composed on top is not drawn into the base; care is said in words where it matters. */
#define HIDDEN ".zones,.work,.caution{display:none}"

static const LoosenMapPalette palettes[] = {
  [LOOSEN_THEME_LIGHT] = {
    .style = HIDDEN
      ".tone-0{fill:#d3c2b6;stroke:#b9a497}.tone-1{fill:#dacbc0}.tone-2{fill:#e0d2c8}.tone-3{fill:#e5d8cf}"
      ".tone-4{fill:#e9ded6}.tone-5{fill:#ece2db}.hair{fill:#c6b2a4}.body-lines{fill:#8a6c5b;fill-opacity:.5}"
      ".muscles{fill:#a9695a;fill-opacity:.06}.muscle-fibre{fill:#8f5546;fill-opacity:.22}"
      ".nerve-line{stroke:#a9780c;stroke-opacity:.42}"
      ".overlay-area{fill:#a51d2d;fill-opacity:.05;stroke:#a51d2d;stroke-opacity:.35}"
      ".overlay-mark{stroke:#a51d2d;stroke-opacity:.4}",
    .rest = { RGBA (0x8a6150, .07), RGBA (0x7a5443, .30), 1 },
    .hover = { RGBA (0x8a6150, .20), RGBA (0x7a5443, 1), 1.5 },
    .marked = { RGBA (0xb8381f, .70), RGBA (0xb8381f, 1), 2.4 },
    .work = { RGBA (0x086b5e, .20), RGBA (0x086b5e, 1), 2 },
    .casing = RGBA (0xffffff, 1),
    .focus = RGBA (0x0b6b5e, 1),
    .text = RGBA (0x2e3436, 1),
    .dim_text = RGBA (0x5e5c64, 1),
    .paper = RGBA (0xffffff, 1),
    .ground = RGBA (0xffffff, 1),
    .nerve = RGBA (0xb8861f, 1),
    .no_press = RGBA (0xa51d2d, .8),
  },
  [LOOSEN_THEME_DARK] = {
    .style = HIDDEN
      ".tone-0{fill:#423b37;stroke:#93857c}.tone-1{fill:#47403b}.tone-2{fill:#4b4440}.tone-3{fill:#504843}"
      ".tone-4{fill:#534b46}.tone-5{fill:#564e48}.hair{fill:#352f2c}.body-lines{fill:#1f1b19;fill-opacity:.55}"
      ".body-shades{fill:#000}.body-lights{fill:#fff;fill-opacity:.015}"
      ".muscles{fill:#d59c8b;fill-opacity:.07}.muscle-fibre{fill:#e2b3a4;fill-opacity:.15}"
      ".nerve-line{stroke:#e5b94e;stroke-opacity:.42}"
      ".overlay-area{fill:#ff7b72;fill-opacity:.06;stroke:#ff8f87;stroke-opacity:.45}"
      ".overlay-mark{stroke:#ff8f87;stroke-opacity:.5}",
    .rest = { RGBA (0xf0d9cc, .06), RGBA (0xf0d9cc, .28), 1 },
    .hover = { RGBA (0xf0d9cc, .18), RGBA (0xf0d9cc, .85), 1.5 },
    .marked = { RGBA (0xff8a6b, .75), RGBA (0xff8a6b, 1), 2.4 },
    .work = { RGBA (0x6edbc7, .20), RGBA (0x6edbc7, 1), 2 },
    .casing = RGBA (0x2b2523, 1),
    .focus = RGBA (0x6edcc7, 1),
    .text = RGBA (0xffffff, 1),
    .dim_text = RGBA (0xc0bfbc, 1),
    .paper = RGBA (0x303030, 1),
    .ground = RGBA (0x1e1e1e, 1),
    .nerve = RGBA (0xe5b94e, 1),
    .no_press = RGBA (0xff8f87, .9),
  },
  [LOOSEN_THEME_CONTRAST] = {
    .style = HIDDEN
      ".body{fill:#fff}.tone-0{stroke:#000;stroke-width:2}.hair{fill:#d0d0d0}.body-lines{fill:#000;fill-opacity:.75}"
      ".body-shades,.body-lights,.muscles,.muscle-fibre{opacity:0}.nerve-line{stroke:#6b4a00;stroke-opacity:.9}"
      ".overlay-area{fill:none;stroke:#8c0000;stroke-opacity:1}.overlay-mark{stroke:#a51d2d;stroke-opacity:.9}",
    .rest = { RGBA (0x000000, 0), RGBA (0x000000, .75), 1 },
    .hover = { RGBA (0x000000, .16), RGBA (0x000000, 1), 2 },
    .marked = { RGBA (0x991a08, .88), RGBA (0x991a08, 1), 2.4 },
    .work = { RGBA (0x004d42, .20), RGBA (0x004d42, 1), 2 },
    .casing = RGBA (0xffffff, 1),
    .focus = RGBA (0x000000, 1),
    .text = RGBA (0x000000, 1),
    .dim_text = RGBA (0x000000, 1),
    .paper = RGBA (0xffffff, 1),
    .ground = RGBA (0xffffff, 1),
    .nerve = RGBA (0x6b4a00, 1),
    .no_press = RGBA (0x8c0000, 1),
  },
  [LOOSEN_THEME_CONTRAST_DARK] = {
    .style = HIDDEN
      ".body{fill:#101010}.tone-0{stroke:#fff;stroke-width:2}.hair{fill:#4a4a4a}.body-lines{fill:#fff;fill-opacity:.75}"
      ".body-shades,.body-lights,.muscles,.muscle-fibre{opacity:0}.nerve-line{stroke:#ffd566;stroke-opacity:.95}"
      ".overlay-area{fill:none;stroke:#ff9d96;stroke-opacity:1}.overlay-mark{stroke:#ff8f87;stroke-opacity:.9}",
    .rest = { RGBA (0xffffff, 0), RGBA (0xffffff, .75), 1 },
    .hover = { RGBA (0xffffff, .16), RGBA (0xffffff, 1), 2 },
    .marked = { RGBA (0xff9980, .88), RGBA (0xff9980, 1), 2.4 },
    .work = { RGBA (0x80f5de, .20), RGBA (0x80f5de, 1), 2 },
    .casing = RGBA (0x000000, 1),
    .focus = RGBA (0xffffff, 1),
    .text = RGBA (0xffffff, 1),
    .dim_text = RGBA (0xffffff, 1),
    .paper = RGBA (0x000000, 1),
    .ground = RGBA (0x1e1e1e, 1),
    .nerve = RGBA (0xffd566, 1),
    .no_press = RGBA (0xff9d96, 1),
  },
};

/**
 * loosen_map_palette_get:
 * @theme: a theme
 *
 * Returns: (transfer none): its colours
 */
const LoosenMapPalette *
loosen_map_palette_get (LoosenTheme theme)
{
  return &palettes[theme];
}
