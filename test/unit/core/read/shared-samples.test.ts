import { readFileSync } from "node:fs";
import { column, rect, row, type Rect } from "../../../../src/core/address/address";
import type { Cascade } from "../../../../src/core/cascade/cascade";
import { readCascade, type ReadResult } from "../../../../src/core/read/read-cascade";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { describeShared, sharedSample } from "../../../shared-samples";

async function readSample(name: string): Promise<ReadResult> {
  const workbook = XlsxWorkbook.open(readFileSync(sharedSample(name)));
  const [first] = await workbook.sheets();
  return readCascade(await workbook.read(first!.name));
}

async function cascadeIn(name: string): Promise<Cascade> {
  const result = await readSample(name);
  if (!result.ok) throw new Error(result.reason);
  return result.cascade;
}

function perLevel(cascade: Cascade): number[] {
  return cascade.profile.levels.map((_, i) => cascade.nodes.filter((n) => n.level === i + 1).length);
}

describeShared("real tables, counted by hand", () => {
  test("renstra-wide-merged: 72 nodes, an output cut by a page is one", async () => {
    const cascade = await cascadeIn("renstra-wide-merged.xlsx");
    expect(cascade.layout).toBe("wide");
    expect(perLevel(cascade)).toEqual([1, 1, 2, 5, 13, 50]);
    const cut = cascade.nodes.find((n) => n.code === "2.16.01.2.01")!;
    expect(cut.statement).toBe("Terlaksananya Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah");
    for (const node of cascade.nodes.filter((n) => n.level === 6))
      expect(node.code).toMatch(
        new RegExp(`^${cascade.nodes.find((p) => p.id === node.parents[0])!.code!.replace(/\./g, "\\.")}\\.\\d{4}$`),
      );
    // Three indicators were cut by a page before the bracket with their unit.
    expect(
      cascade.nodes
        .flatMap((n) => n.indicators)
        .filter((i) => i.unit === null)
        .map((i) => i.at.row),
    ).toEqual([27, 35, 101]);
  });

  test("renstra-staircase: 52 nodes, the unfinished sub kegiatan of row 21 among them", async () => {
    const cascade = await cascadeIn("renstra-staircase.xlsx");
    expect(perLevel(cascade)).toEqual([1, 1, 2, 6, 12, 30]);
    expect(cascade.nodes.filter((n) => n.statement === "").map((n) => n.at.row)).toEqual([21]);
    expect(cascade.nodes.map((n) => n.statement)).toContain("Meningkatnya Kualitas Pemberdayaan Masyarakat");
    expect(cascade.nodes.filter((n) => n.parents.length === 0)).toHaveLength(1);
  });

  test("pohon-kinerja-long: two roots, every parent found", async () => {
    const cascade = await cascadeIn("pohon-kinerja-long.xlsx");
    expect(cascade.layout).toBe("long");
    expect(cascade.nodes.filter((n) => n.parents.length === 0).map((n) => n.code)).toEqual(["UO 1", "UO 2"]);
    for (const node of cascade.nodes) expect(node.parents).toHaveLength(node.parentRefs.length);
    expect(cascade.nodes.reduce((sum, n) => sum + n.indicators.length, 0)).toBe(119);
  });

  test.each(["garbled-ocr.xlsx", "skp-form-layout.xlsx"])("%s is refused rather than half read", async (name) => {
    expect(await readSample(name)).toMatchObject({ ok: false, reason: "unreadable" });
  });
});

interface Sheet {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly merges: readonly Rect[];
}

async function sheetOf(name: string): Promise<Sheet> {
  const workbook = XlsxWorkbook.open(readFileSync(sharedSample(name)));
  const [first] = await workbook.sheets();
  const grid = await workbook.read(first!.name);
  const rows = Array.from({ length: grid.rowCount }, (_, r) =>
    Array.from({ length: grid.columnCount }, (_, c) => grid.text(row(r + 1), column(c + 1)) || null),
  );
  return { rows, merges: grid.merges };
}

function fillDown({ rows, merges }: Sheet): Sheet {
  const filled = rows.map((cells) => [...cells]);
  for (const { top, left, bottom } of merges)
    for (let r: number = top; r <= bottom; r++) filled[r - 1]![left - 1] = rows[top - 1]![left - 1]!;
  return { rows: filled, merges: [] };
}

/** Ways in which another office would have laid out the same table. */
const SAME_TABLE: readonly (readonly [string, (sheet: Sheet) => Sheet])[] = [
  ["no merges", ({ rows }) => ({ rows, merges: [] })],
  ["merges filled down", fillDown],
  [
    "titles above and an empty column left",
    ({ rows, merges }) => ({
      rows: [["MATRIKS CASCADING"], ["Dinas Contoh"], [null], ...rows.map((cells) => [null, ...cells])],
      merges: merges.map((m) => rect(m.top + 3, m.left + 1, m.bottom + 3, m.right + 1)),
    }),
  ],
  [
    "no column numbers",
    ({ rows }) => ({ rows: rows.filter(([first]) => !/^\(?0?1\)?$/.test(first ?? "")), merges: [] }),
  ],
  [
    "nomenclature without codes",
    ({ rows, merges }) => ({
      rows: rows.map((cells) => cells.map((text) => text?.replace(/^\d[\d.]+\s*-\s*/, "") ?? null)),
      merges,
    }),
  ],
  [
    "indicator behind the nomenclature",
    ({ rows, merges }) => ({
      rows: rows.map((cells) => [...cells.slice(0, 5), cells[6] ?? null, cells[5] ?? null, ...cells.slice(7)]),
      merges: merges.filter((m) => m.right < 6),
    }),
  ],
];

describeShared("the same table laid out in another way is the same cascade", () => {
  test.each(
    ["renstra-wide-merged.xlsx", "renstra-staircase.xlsx"].flatMap((name) =>
      SAME_TABLE.map(([way, change]) => [name, way, change] as const),
    ),
  )("%s with %s", async (name, _, change) => {
    const { rows, merges } = change(await sheetOf(name));
    const result = readCascade(gridFromRows("S", rows, merges));
    if (!result.ok) throw new Error(result.reason);
    const original = await cascadeIn(name);
    const outline = (cascade: Cascade): unknown =>
      cascade.nodes.map((n) => [
        n.level,
        n.statement,
        cascade.nodes.find((p) => p.id === n.parents[0])?.statement,
        n.indicators.length,
      ]);
    expect(outline(result.cascade)).toEqual(outline(original));
  });
});
