import { rect } from "../../../../src/core/address/address";
import type { CellValue } from "../../../../src/core/sheet/grid";
import { readCascade } from "../../../../src/core/read/read-cascade";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";

const KEYS = ["Kode", "Induk", "Jenjang", "Kinerja", "Indikator", "Satuan"];
const BODY: readonly (readonly CellValue[])[] = [
  ["S1", null, "Strategis", "Meningkatnya kualitas pelayanan publik", "Indeks pelayanan", "Indeks", 80, 85, 1000, 1500],
  ["T1", "S1", "Taktikal", "Meningkatnya kepatuhan standar", "Persentase kepatuhan", "%", 90, null, 200, "-"],
  ["O1", "T1", "Operasional", "Tersusunnya standar pelayanan", "Jumlah dokumen", "Dokumen", 3, 4, 100, 120],
];

function valuesUnder(heading: readonly (readonly CellValue[])[], merges: Parameters<typeof gridFromRows>[2] = []) {
  const result = readCascade(gridFromRows("Renja", [...heading, ...BODY], merges));
  if (!result.ok) throw new Error(result.reason);
  const { nodes, unread } = result.cascade;
  expect(unread).toEqual([]);
  return nodes.map(({ indicators, budget }) => [
    ...Object.values(indicators[0]!.targets).map(({ text }) => text),
    ...Object.values(budget).map(({ value }) => value),
  ]);
}

/** The changed values, and the first ones where nothing was changed. */
const IN_FORCE = [
  ["85", 1500],
  ["90", 200],
  ["4", 120],
];

describe("a plan and its change in columns side by side", () => {
  test.each([
    ["Target Murni", "Target Perubahan", "Pagu Murni", "Pagu Perubahan"],
    ["Target Sebelum Perubahan", "Target Setelah Perubahan", "Pagu Sebelum Perubahan", "Pagu Sesudah Perubahan"],
    ["Target 2025 Sebelum Pergeseran", "Target 2025 Setelah Pergeseran", "Pagu 2025 Murni", "Pagu 2025 Pergeseran"],
    ["Target (Murni)", "Target (Perubahan)", "Pagu (Murni)", "Pagu (Perubahan)"],
    ["Target APBD", "Target P-APBD", "Anggaran APBD", "Anggaran APBD-P"],
    ["Target Renja", "Target Renja Perubahan", "Pagu Indikatif", "Pagu Indikatif Perubahan"],
  ])("%s, %s: the change is in force", (...names) => {
    expect(valuesUnder([[...KEYS, ...names]])).toEqual(IN_FORCE);
  });

  test.each([
    ["Murni", "Perubahan"],
    ["Sebelum", "Sesudah"],
    ["APBD", "P-APBD"],
  ])("%s and %s below one heading", (first, changed) => {
    const merges = [...KEYS.map((_, i) => rect(1, i + 1, 2, i + 1)), rect(1, 7, 1, 8), rect(1, 9, 1, 10)];
    const heading = [
      [...KEYS, "Target 2025", null, "Pagu 2025 (Rp)", null],
      [...KEYS.map(() => null), first, changed, first, changed],
    ];
    expect(valuesUnder(heading, merges)).toEqual(IN_FORCE);
  });

  test("what a change adds is no value of its own", () => {
    const heading = [[...KEYS, "Target Murni", "Target Perubahan", "Pagu Perubahan", "Bertambah/(Berkurang)"]];
    expect(valuesUnder(heading).map((values) => values.at(-1))).toEqual([1000, 200, 100]);
  });

  test("a parent column is no version", () => {
    const result = readCascade(gridFromRows("Renja", [[...KEYS, "Target", "x", "Pagu", "y"], ...BODY]));
    expect(result.ok && result.cascade.nodes.map(({ parents }) => parents)).toEqual([[], ["S1"], ["T1"]]);
  });
});
