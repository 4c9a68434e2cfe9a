import fc from "fast-check";
import { column, rect, row } from "../../../../src/core/address/address";
import { GridBuilder, gridFromRows } from "../../../../src/core/sheet/grid-builder";
import type { CellValue, Grid } from "../../../../src/core/sheet/grid";

const value = (grid: Grid, r: number, c: number): CellValue => grid.value(row(r), column(c));

describe("gridFromRows", () => {
  const grid = gridFromRows("Data", [["Kode", 1.5, true], [], ["", null, "-"]], [rect(1, 1, 2, 1)]);

  test("holds the values at their 1-based places, with plain texts", () => {
    expect([value(grid, 1, 1), value(grid, 1, 2), value(grid, 1, 3), value(grid, 3, 3)]).toEqual([
      "Kode",
      1.5,
      true,
      "-",
    ]);
    expect([1, 2, 3].map((c) => grid.text(row(1), column(c)))).toEqual(["Kode", "1.5", "TRUE"]);
    expect([value(grid, 3, 1), grid.text(row(3), column(1)), value(grid, 900, 900)]).toEqual([null, "", null]);
    expect([grid.sheet, grid.rowCount, grid.columnCount, grid.merges]).toEqual([
      "Data",
      3,
      3,
      [{ top: 1, left: 1, bottom: 2, right: 1 }],
    ]);
  });

  test("has no looks, formats, formulas or hidden rows of its own", () => {
    expect(grid.look(row(1), column(1))).toEqual({ fill: null, bold: false, italic: false, indent: 0 });
    expect([
      grid.numberFormat(row(1), column(1)),
      grid.formula(row(1), column(1)),
      grid.isRowHidden(row(1)),
      grid.isColumnHidden(column(1)),
    ]).toEqual(["General", null, false, false]);
  });

  test("an empty table is an empty grid", () => {
    expect([gridFromRows("a", []).rowCount, gridFromRows("a", [[null], [""]]).columnCount]).toEqual([0, 0]);
  });
});

describe("the builder", () => {
  const place = fc.tuple(
    fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1_048_576 })),
    fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 16_384 })),
  );
  const content = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
  const write = (builder: GridBuilder, r: number, c: number, what: CellValue, style: number): void => {
    if (typeof what === "string") builder.text(r, c, what, style);
    else if (typeof what === "number") builder.number(r, c, what, style);
    else if (typeof what === "boolean") builder.boolean(r, c, what, style);
    else builder.blank(r, c, style);
  };

  test("gives back what was last written to each cell, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, content), { maxLength: 60 }), (writes) => {
        const builder = new GridBuilder("a");
        const expected = new Map<string, CellValue>();
        for (const [[r, c], what] of writes) {
          write(builder, r, c, what, 0);
          expected.set(`${r},${c}`, what === "" ? null : what);
        }
        const grid = builder.build();
        for (const [[r, c]] of writes) expect(value(grid, r, c)).toBe(expected.get(`${r},${c}`));
      }),
    );
  });

  test("keeps cells apart also when they are too scattered for arrays", () => {
    const builder = new GridBuilder("a");
    const cells = 40_000;
    const placeOf = (i: number): [number, number] => [((i * 7919) % 1_048_576) + 1, ((i * 104_729) % 16_384) + 1];
    for (let i = 0; i < cells; i++) builder.number(...placeOf(i), i, 3);
    builder.text(...placeOf(cells - 1), "diganti");
    const grid = builder.build();
    const wrong = Array.from({ length: cells - 1 }, (_, i) => i).filter((i) => value(grid, ...placeOf(i)) !== i);
    expect(wrong).toEqual([]);
    expect(value(grid, ...placeOf(cells - 1))).toBe("diganti");
  });

  test("asks styles and formulas only when a reader asks", () => {
    const asked: string[] = [];
    const builder = new GridBuilder(
      "a",
      {
        displayNumber: (number, style) => (asked.push("number"), `${number}@${style}`),
        displayText: (text, style) => (asked.push("text"), `${text}@${style}`),
        numberFormat: (style) => (asked.push("format"), `f${style}`),
        look: (style) => (asked.push("look"), { fill: null, bold: style === 7, italic: false, indent: 0 }),
      },
      { formula: (r, c) => (asked.push("formula"), `R${r}C${c}`) },
    );
    builder.number(1, 1, 5, 7);
    builder.text(1, 2, "lima", 8);
    builder.error(1, 3, "#REF!", 9);
    builder.blank(4, 4, 7);
    builder.hideRow(1);
    builder.hideColumn(3);
    const grid = builder.build();
    expect(asked).toEqual([]);
    expect([1, 2, 3, 4].map((c) => grid.text(row(1), column(c)))).toEqual(["5@7", "lima@8", "#REF!", ""]);
    expect([
      grid.numberFormat(row(1), column(3)),
      grid.formula(row(1), column(2)),
      grid.look(row(4), column(4)).bold,
    ]).toEqual(["f9", "R1C2", true]);
    expect([
      grid.isRowHidden(row(1)),
      grid.isRowHidden(row(2)),
      grid.isColumnHidden(column(3)),
      grid.rowCount,
      grid.columnCount,
    ]).toEqual([true, false, true, 1, 3]);
  });

  test("refuses a cell that is not on a sheet", () => {
    for (const [r, c] of [
      [0, 1],
      [1, 0],
      [1_048_577, 1],
      [1, 16_385],
      [NaN, 1],
    ] as const)
      expect(() => new GridBuilder("a").number(r, c, 1)).toThrow(RangeError);
  });
});
