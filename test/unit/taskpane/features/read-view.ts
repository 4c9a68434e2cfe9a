import { nameColumns } from "../../../../src/app/name-columns";
import { viewQuestions } from "../../../../src/app/desk/view-questions";
import { viewLevels } from "../../../../src/app/desk/view-levels";
import type { ReadView } from "../../../../src/app/desk/views";
import { PROFILES } from "../../../../src/core/profile/profiles";
import { readCascade } from "../../../../src/core/read/read-cascade";
import { NO_CHOICES, type ReadChoices } from "../../../../src/core/read/read-choices";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";

type Rows = readonly (readonly (string | number | null)[])[];

export const WIDE: Rows = [
  ["CASCADING BIRO CONTOH"],
  [null],
  ["Tujuan", "Sasaran", "Indikator", "Target 2025", "Warna Map", "Keterangan", null],
  ["Meningkatnya A", "Meningkatnya B", "Nilai B", "70", "Biru", "x", "lihat"],
  [null, "Meningkatnya C", "Nilai C", "80", "Merah", "y", null],
];
export const LONG: Rows = [
  ["Kode", "Induk", "Level", "Kinerja", "Indikator"],
  ["S.1", null, "1", "Meningkatnya A", "Nilai A"],
  ["T.1", "S.1", "2", "Meningkatnya B", "Nilai B"],
  ["O.1", "T.1", "3", "Tersusunnya C", "Jumlah C"],
];
export const OTHER: Rows = [
  ["No", "Sasaran", "Indikator", "Satuan"],
  ["1", "Meningkatnya A", "Nilai A", "Nilai"],
  ["2", "Meningkatnya B", "Nilai B", "Nilai"],
];

/** What a pane gets to see of rows that were read as sheet `Cascading`. */
export function readView(rows: Rows, choices: ReadChoices = NO_CHOICES): ReadView {
  const read = readCascade(gridFromRows("Cascading", rows), choices);
  return {
    sheet: "Cascading",
    sheets: [
      { name: "Cascading", kind: "table" },
      { name: "Pegawai", kind: "staff" },
      { name: "Lama", kind: "hidden" },
      { name: "Temuan", kind: "made" },
    ],
    result: read.ok
      ? { ok: true, facts: factsOf(read.cascade) }
      : { ok: false, refusal: { ok: false, reason: read.reason, sheet: read.sheet } },
    header: read.header,
    columns: read.columns,
    profiles: PROFILES.map(({ id, label, labelEn }) => ({ id, label, labelEn })),
    choices,
    remembered: false,
    year: read.ok ? (read.cascade.years[0] ?? null) : null,
    settings: DEFAULT_SETTINGS,
  };
}

type Read = Extract<ReturnType<typeof readCascade>, { ok: true }>;

function factsOf(cascade: Read["cascade"]): Extract<ReadView["result"], { ok: true }>["facts"] {
  const { nodes, layout, confidence, area, titles, profile, years, unread } = cascade;
  return {
    questions: viewQuestions(cascade),
    allLevels: profile.levels.map(({ label, labelEn }, i) => ({ level: i + 1, label, labelEn })),
    ...{ nodes: nodes.length, layout, confidence, titles, profile, years },
    rows: { from: area.top, to: area.bottom },
    levels: viewLevels(cascade),
    unread: nameColumns(unread),
    staff: { sheet: "Pegawai", people: 34 },
    joined: [],
    nomenclature: null,
  };
}
