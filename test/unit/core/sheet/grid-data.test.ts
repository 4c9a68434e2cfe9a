import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { column, MAX_COLUMN, MAX_ROW, rect, row } from "../../../../src/core/address/address";
import type { CellValue, Grid } from "../../../../src/core/sheet/grid";
import { GridBuilder, gridFromRows, type GridStyles } from "../../../../src/core/sheet/grid-builder";
import { packGrid, packInSteps, unpackGrid } from "../../../../src/core/sheet/grid-data";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { encodeWorkbook } from "../../cli/plain-workbook";

/** Styles that change what is shown, also of the default style. */
const STYLES: GridStyles = {
  displayNumber: (value, style) => (style === 1 ? `${value * 100}%` : String(value)),
  displayText: (value, style) => (style === 2 ? `(${value})` : value),
  numberFormat: (style) => `f${style}`,
  look: () => ({ fill: null, bold: false, italic: false, indent: 0 }),
};

/** As a worker gets it. */
function sent(grid: Grid): Grid {
  return unpackGrid(structuredClone(packGrid(grid)));
}

function told(grid: Grid, r: number, c: number): readonly unknown[] {
  return [
    grid.value(row(r), column(c)),
    grid.text(row(r), column(c)),
    grid.numberFormat(row(r), column(c)),
    r <= grid.rowCount && grid.isRowHidden(row(r)),
    c <= grid.columnCount && grid.isColumnHidden(column(c)),
  ];
}

const place = fc.tuple(
  fc.oneof(fc.integer({ min: 1, max: 140 }), fc.integer({ min: 1, max: MAX_ROW })),
  fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: MAX_COLUMN })),
);
const content = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#REF!", "#N/A").map((error) => ({ error })),
);
const writes = fc.array(fc.tuple(place, content, fc.integer({ min: 0, max: 3 })), { maxLength: 60 });

function build(cells: readonly (readonly [readonly [number, number], CellValue | { error: string }, number])[]): Grid {
  const builder = new GridBuilder("Data", STYLES);
  for (const [[r, c], what, style] of cells) {
    if (what === null) builder.blank(r, c, style);
    else if (typeof what === "object") builder.error(r, c, what.error, style);
    else if (typeof what === "string") builder.text(r, c, what, style);
    else if (typeof what === "number") builder.number(r, c, what, style);
    else builder.boolean(r, c, what, style);
    if (r % 5 === 0) builder.hideRow(r);
    if (c % 5 === 0) builder.hideColumn(c);
  }
  builder.merge(rect(2, 1, 3, 4));
  return builder.build();
}

describe("a packed grid", () => {
  test("tells the same of every cell as the grid it was packed from", () => {
    fc.assert(
      fc.property(writes, (cells) => {
        const grid = build(cells);
        const copy = sent(grid);
        const frame = ({ sheet, rowCount, columnCount, merges }: Grid) => [sheet, rowCount, columnCount, merges];
        expect(frame(copy)).toEqual(frame(grid));
        const near = cells.flatMap(([[r, c]]) => [
          [r, c],
          [Math.min(r + 1, MAX_ROW), c],
          [r, Math.min(c + 1, MAX_COLUMN)],
        ]);
        for (const [r, c] of [...near, [1, 1], [MAX_ROW, MAX_COLUMN]])
          expect(told(copy, r!, c!)).toEqual(told(grid, r!, c!));
      }),
    );
  });

  test("tells the same of a real sheet with merged areas, percentages and hidden parts", async () => {
    const sample = join(__dirname, "..", "..", "..", "..", "samples", "biro-organisasi.xlsx");
    const workbook = XlsxWorkbook.open(readFileSync(sample));
    for (const { name } of await workbook.sheets()) {
      const grid = await workbook.read(name);
      const copy = sent(grid);
      expect(copy.merges).toEqual(grid.merges);
      for (let r = 1; r <= grid.rowCount + 1; r++)
        for (let c = 1; c <= grid.columnCount + 1; c++) expect(told(copy, r, c)).toEqual(told(grid, r, c));
    }
  });

  test("keeps the format of cells that hold nothing apart from that of a cell in the last row of the sheet", () => {
    const builder = new GridBuilder("Data", STYLES);
    for (const c of [MAX_COLUMN, MAX_COLUMN - 1]) builder.number(MAX_ROW, c, 1, 1);
    const copy = sent(builder.build());
    expect(copy.numberFormat(row(1), column(1))).toBe("f0");
    expect(copy.numberFormat(row(MAX_ROW), column(MAX_COLUMN - 1))).toBe("f1");
  });

  test("costs as much as its cells, though they lie in the farthest corners", () => {
    const builder = new GridBuilder("Data");
    builder.text(1, 1, "awal");
    builder.text(MAX_ROW, MAX_COLUMN, "akhir");
    const data = packGrid(builder.build());
    expect([data.rows.length, data.strings]).toEqual([2, ["General", "awal", "akhir"]]);
    expect(unpackGrid(data).value(row(MAX_ROW), column(MAX_COLUMN))).toBe("akhir");
  });

  test("is the same when it is packed with pauses, of which there are more for more cells", () => {
    const rows = Array.from({ length: 500 }, (_, r) => Array.from({ length: 10 }, (_, c) => r * c));
    const grid = gridFromRows("Data", rows);
    const steps = packInSteps(grid);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(step.value).toEqual(packGrid(grid));
    expect(pauses).toBe(2);
  });

  test("tells formulas when they were asked for, as far as their cells show something", () => {
    const formulas = { formula: (r: number, c: number) => (c === 2 ? `A${r}*2` : null) };
    const builder = new GridBuilder("Data", STYLES, formulas);
    for (const r of [1, 200]) {
      builder.number(r, 1, r);
      builder.number(r, 2, 2 * r);
    }
    const copy = unpackGrid(structuredClone(packGrid(builder.build(), { formulas: true })));
    expect([1, 200].map((r) => [copy.formula(row(r), column(1)), copy.formula(row(r), column(2))])).toEqual([
      [null, "A1*2"],
      [null, "A200*2"],
    ]);
    expect(copy.formula(row(7), column(2))).toBeNull();
  });

  test("says that looks and formulas were not packed", () => {
    const copy = sent(gridFromRows("Data", [["a"]]));
    expect(() => copy.look(row(1), column(1))).toThrow(new RangeError("not packed: looks"));
    expect(() => copy.formula(row(1), column(1))).toThrow(new RangeError("not packed: formulas"));
  });

  test("of 100,000 cells holds every one of them", async () => {
    const rows = Array.from({ length: 10_000 }, (_, r) =>
      Array.from({ length: 10 }, (_, c) => (c < 5 ? `Kinerja ${r}.${c}` : String(r * c))),
    );
    const read = await XlsxWorkbook.open(encodeWorkbook({ Data: rows })).read("Data");
    const packed = packGrid(read);
    expect(packed.rows.length).toBe(100_000);
    const unpacked = unpackGrid(packed);
    const texts = (grid: Grid): readonly string[] =>
      rows.flatMap((cells, r) => cells.map((_, c) => grid.text(row(r + 1), column(c + 1))));
    expect(texts(unpacked)).toEqual(texts(read));
  });
});
