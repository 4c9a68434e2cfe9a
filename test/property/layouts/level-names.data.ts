/** Headings of statement columns by the number of levels, as planning documents have them. */
export const COLUMN_NAMES: Readonly<Record<number, readonly (readonly string[])[]>> = {
  2: [
    ["Sasaran Strategis", "Sasaran Program"],
    ["Tujuan", "Sasaran"],
    ["Kinerja Taktikal", "Kinerja Operasional"],
    ["Sasaran Program", "Sasaran Kegiatan"],
  ],
  3: [
    ["Kinerja Strategis", "Kinerja Taktikal", "Kinerja Operasional"],
    ["Strategic Objectives", "Tactical Objectives", "Operational Objectives"],
    ["Tujuan", "Sasaran", "Sasaran Program"],
    ["Sasaran Strategis", "Sasaran Program", "Sasaran Kegiatan"],
    ["Sasaran Eselon II", "Sasaran Eselon III", "Sasaran Eselon IV"],
  ],
  4: [
    ["Tujuan", "Sasaran", "Sasaran Program", "Sasaran Kegiatan"],
    ["Tujuan PD", "Sasaran PD", "Outcome", "Output"],
    ["Sasaran RPJMD", "Tujuan Renstra", "Sasaran Renstra", "Sasaran Program"],
    ["Ultimate Outcome", "Intermediate Outcome", "Immediate Outcome", "Output"],
  ],
  5: [
    [
      "Kinerja Strategis Daerah",
      "Kinerja Strategis Urusan",
      "Kinerja Taktikal",
      "Kinerja Taktikal (Immediate Outcome)",
      "Kinerja Operasional",
    ],
    ["Tujuan", "Sasaran", "Sasaran Program", "Sasaran Kegiatan", "Sasaran Sub Kegiatan"],
    ["Tujuan RPJMD", "Sasaran RPJMD", "Tujuan Perangkat Daerah", "Sasaran Perangkat Daerah", "Outcome"],
  ],
  6: [
    ["Tujuan RPJMD", "Sasaran RPJMD", "Tujuan Renstra", "Sasaran Strategis", "Sasaran Program", "Sasaran Kegiatan"],
    ["NSPK dan Sasaran RPJMD yang Relevan", "Tujuan", "Sasaran", "Outcome", "Output", "Kinerja Operasional"],
  ],
  7: [
    [
      "Tujuan RPJMD",
      "Sasaran RPJMD",
      "Tujuan Renstra",
      "Sasaran ESS II",
      "Sasaran ESS III",
      "Sasaran ESS IV/JF",
      "Sasaran Pelaksana",
    ],
    [
      "Tematik",
      "Sub Tematik",
      "Tujuan Renstra",
      "Sasaran Strategis",
      "Sasaran Program",
      "Sasaran Kegiatan",
      "Kinerja Operasional",
    ],
  ],
};

/** What a level column calls the levels. */
export const LEVEL_TEXTS: Readonly<Record<number, readonly (readonly string[])[]>> = {
  2: [
    ["Strategis", "Taktikal"],
    ["1", "2"],
    ["Sasaran", "Program"],
  ],
  3: [
    ["Strategis", "Taktikal", "Operasional"],
    ["Kinerja Strategis", "Kinerja Taktikal", "Kinerja Operasional"],
    ["1", "2", "3"],
    ["Level 1", "Level 2", "Level 3"],
    ["Tujuan", "Sasaran", "Program"],
  ],
  4: [
    ["1", "2", "3", "4"],
    ["Tujuan", "Sasaran", "Program", "Kegiatan"],
    ["Sasaran", "Program", "Kegiatan", "Sub Kegiatan"],
    ["UO", "Into", "Immo", "Op"],
  ],
  5: [
    ["1", "2", "3", "4", "5"],
    [
      "Kinerja Strategis Daerah",
      "Kinerja Strategis Urusan",
      "Kinerja Taktikal",
      "Kinerja Taktikal (Immediate Outcome)",
      "Kinerja Operasional",
    ],
    ["Tujuan", "Sasaran", "Program", "Kegiatan", "Sub Kegiatan"],
    ["Level 1", "Level 2", "Level 3", "Level 4", "Level 5"],
  ],
  6: [["1", "2", "3", "4", "5", "6"]],
  7: [
    ["1", "2", "3", "4", "5", "6", "7"],
    [
      "Tujuan RPJMD",
      "Sasaran RPJMD",
      "Tujuan Renstra",
      "Sasaran Eselon II",
      "Sasaran Eselon III",
      "Sasaran Eselon IV/JF",
      "Sasaran Pelaksana",
    ],
  ],
};
