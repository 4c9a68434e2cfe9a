import { formatCell, parseRect, type Rect } from "../../../../src/core/address/address";
import { type ExplainedRow, explainReading } from "../../../../src/core/explain/explain-reading";
import { readCascade } from "../../../../src/core/read/read-cascade";
import { NO_CHOICES, type ReadChoices } from "../../../../src/core/read/read-choices";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";

type Rows = readonly (readonly (string | number | null)[])[];

/** The explanation of rows that must be read as a cascade. */
function explained(
  rows: Rows,
  { merges = [], choices = {} }: { readonly merges?: readonly string[]; readonly choices?: Partial<ReadChoices> } = {},
): readonly ExplainedRow[] {
  const areas = merges.map(parseRect).filter((area): area is Rect => area !== null);
  const grid = gridFromRows("S", rows, areas);
  const result = readCascade(grid, { ...NO_CHOICES, ...choices });
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return explainReading(grid, result.cascade, result.columns);
}

const rolesOf = (rows: readonly ExplainedRow[]) => rows.map(({ row, role }) => `${row} ${role}`);
const cellsOf = (rows: readonly ExplainedRow[], row: number) =>
  rows
    .find((one) => one.row === row)!
    .cells.map((cell) => [formatCell(cell), cell.field, cell.year, cell.text] as const);
const nodesOf = (rows: readonly ExplainedRow[], row: number) => rows.find((one) => one.row === row)!.nodes;

const WIDE: Rows = [
  ["CASCADING BIRO CONTOH"],
  [null],
  ["Tujuan", "Sasaran", "Indikator", "Target 2025", "Warna Map"],
  ["1", "2", "3", "4", "5"],
  ["Meningkatnya A", "Meningkatnya B", "Nilai  B", "70", "Biru"],
  [null, null, "Predikat B", "BB", null],
  [null, "Meningkatnya C", "Nilai C", "80", "Merah"],
  [null],
  [null, null, "Kupang, 2 Januari 2025"],
];
const LONG: Rows = [
  ["Kode", "Induk", "Level", "Kinerja", "Indikator"],
  ["S.1", null, "1", "Meningkatnya A", "Nilai A"],
  ["T.1", "S.1", "2", "Meningkatnya B", "Nilai B"],
  ["O.1", "T.1", "3", "Tersusunnya C", "Jumlah C"],
];
const BOXES: Rows = [
  ["POHON KINERJA RSUD SUKAMAJU"],
  [null],
  [null, null, null, null, "Meningkatnya mutu pelayanan rumah sakit"],
  [null, null, null, null, "IKU: Indeks kepuasan masyarakat"],
  [null, null, null, null, "Target: 85 Indeks"],
  [null, null, null, null, "Direktur RSUD"],
  [null],
  ["Meningkatnya mutu pelayanan medis", ...Array<null>(7).fill(null), "Meningkatnya tata kelola rumah sakit"],
  ["IKU: Persentase standar pelayanan (90%)", ...Array<null>(7).fill(null), "IKU: Nilai SAKIP (BB)"],
];
const BOX_MERGES = ["A1:K1", "E3:G3", "E4:G4", "E5:G5", "E6:G6", "A8:C8", "A9:C9", "I8:K8", "I9:K9"];

describe("an explained reading", () => {
  test("tells what each filled row is, and leaves empty rows out", () => {
    expect(rolesOf(explained(WIDE))).toEqual([
      "1 title",
      "3 heading",
      "4 skipped",
      "5 node",
      "6 more",
      "7 node",
      "9 outside",
    ]);
  });

  test("tells of each filled cell the field and the year of its column, with its text tidied", () => {
    const rows = explained(WIDE);
    expect(cellsOf(rows, 5)).toEqual([
      ["A5", "levelStatement", null, "Meningkatnya A"],
      ["B5", "levelStatement", null, "Meningkatnya B"],
      ["C5", "indicator", null, "Nilai B"],
      ["D5", "target", "2025", "70"],
      ["E5", "unknown", null, "Biru"],
    ]);
    expect(cellsOf(rows, 6).map(([cell]) => cell)).toEqual(["C6", "D6"]);
  });

  test("tells of each statement what told its level and its parent, and where that stands", () => {
    const rows = explained(WIDE);
    const [root, child] = nodesOf(rows, 5);
    expect([root!.parentRow, root!.parentAt, root!.evidence.parent.by]).toEqual([null, null, "root"]);
    expect([child!.parentRow, formatCell(child!.parentAt!)]).toEqual([5, "A5"]);
    expect([child!.evidence.level.by, child!.evidence.parent.by]).toEqual(["column", "left"]);
    expect(nodesOf(rows, 7).map(({ parentAt }) => formatCell(parentAt!))).toEqual(["A5"]);
    expect(nodesOf(rows, 6)).toEqual([]);
    const long = explained(LONG);
    expect([3, 4].map((row) => nodesOf(long, row)[0]!.parentRow)).toEqual([2, 3]);
    expect(nodesOf(long, 3)[0]!.evidence).toMatchObject({ level: { by: "level-text" }, parent: { by: "parent-code" } });
  });

  test("names every statement of the cascade once", () => {
    for (const [rows, merges, count] of [
      [WIDE, [], 3],
      [LONG, [], 3],
      [BOXES, BOX_MERGES, 3],
    ] as const) {
      const ids = explained(rows, { merges }).flatMap(({ nodes }) => nodes.map(({ node }) => node.id));
      expect([ids.length, new Set(ids).size]).toEqual([count, count]);
    }
  });

  test("tells what a person chose of a column and of a row", () => {
    const columns = [{ index: 5, heading: "Warna Map", field: "csf", year: null }] as const;
    const chosen = explained(WIDE, { choices: { columns, rows: [{ row: 7, level: 1, parent: 0 }] } });
    const marked = chosen.find(({ row }) => row === 5)!.cells.filter(({ chosen: isChosen }) => isChosen);
    expect(marked.map((cell) => [formatCell(cell), cell.field])).toEqual([["E5", "csf"]]);
    expect(nodesOf(chosen, 7)[0]!.evidence.level).toEqual({ by: "choice", confidence: 1 });
  });

  test("leaves out what stands on a sheet that is joined to it, but names a parent there", () => {
    const grid = gridFromRows("S", LONG);
    const read = readCascade(grid);
    if (!read.ok) throw new Error(read.reason);
    const [top, ...others] = read.cascade.nodes;
    const nodes = [{ ...top!, at: { ...top!.at, sheet: "Renstra" }, indicators: [] }, ...others];
    const rows = explainReading(grid, { ...read.cascade, nodes }, read.columns);
    expect(rolesOf(rows)).toEqual(["1 heading", "2 skipped", "3 node", "4 node"]);
    expect(nodesOf(rows, 3)[0]!.parentAt).toMatchObject({ sheet: "Renstra", row: 2 });
  });

  test("where there are no columns, tells what was read from the cell itself", () => {
    const rows = explained(BOXES, { merges: BOX_MERGES });
    expect(rolesOf(rows).slice(0, 2)).toEqual(["1 title", "3 node"]);
    expect([4, 5, 6].flatMap((row) => cellsOf(rows, row).map(([cell, field]) => `${cell} ${field}`))).toEqual([
      "E4 indicator",
      "E5 target",
      "E6 position",
    ]);
    expect(cellsOf(rows, 9).map(([, field]) => field)).toEqual(["indicator", "indicator"]);
    expect(cellsOf(rows, 1).map(([, field]) => field)).toEqual([null]);
  });
});
