import fc from "fast-check";
import { entryText, valueBlocks } from "../../../../../src/workbook/excel/write/value-blocks";
import { jsonBytes } from "../../../../../src/workbook/excel/write/json-bytes";
import { isRiskyText } from "../../../../../src/workbook/excel/write/risky-text";
import { PLAIN_STYLE, buildCell, buildPlan } from "../../../../contract/plan-builder";

describe("values as blocks of rows", () => {
  test("every value stands in one block at its place, and all else is left alone", () => {
    const anyValues = fc.uniqueArray(
      fc.record({
        at: fc.integer({ min: 1, max: 3_000 }),
        across: fc.integer({ min: 1, max: 30 }),
        value: fc.oneof(fc.constantFrom("teks", "x".repeat(9_000)), fc.integer(), fc.constant(null)),
      }),
      { selector: ({ at, across }) => `${at} ${across}`, maxLength: 25 },
    );
    fc.assert(
      fc.property(anyValues, (drawn) => {
        const cells = drawn.map(({ at, across, value }) => buildCell(at, across, value));
        const blocks = valueBlocks(buildPlan({ cells }));
        const read = blocks.flatMap(({ area, entries }) =>
          entries.flatMap((row, i) =>
            row.flatMap((entry, j) => (entry === null ? [] : [[area.top + i, area.left + j, entry]])),
          ),
        );
        const wanted = cells.flatMap(({ row, column, value }) => (value === null ? [] : [[row, column, value]]));
        const inOrder = (list: (string | number | null)[][]) => list.map((each) => JSON.stringify(each)).sort();
        expect(inOrder(read)).toEqual(inOrder(wanted));
      }),
    );
  });

  test("cells far apart do not make a block of the emptiness between them", () => {
    const blocks = valueBlocks(buildPlan({ cells: [buildCell(1, 1, "awal"), buildCell(1_000_000, 16_384, "akhir")] }));
    expect(blocks.map(({ entries }) => entries)).toEqual([[["awal"]], [["akhir"]]]);
  });

  test("a block is small enough for a request, however long its texts", () => {
    const cells = Array.from({ length: 200 }, (_, i) => buildCell(i + 1, 1, "é".repeat(5_000)));
    const sizes = valueBlocks(buildPlan({ cells })).map(({ bytes }) => bytes);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(130_000);
  });

  test("the sign of text stands before an apostrophe, and before what would be a formula outside a text cell", () => {
    expect(entryText("'kutip", true)).toBe("''kutip");
    expect(entryText("=1+1", true)).toBe("=1+1");
    expect(entryText("=1+1", false)).toBe("'=1+1");
    expect(entryText("1.2.3", false)).toBe("1.2.3");
    expect(entryText("dua\r\nbaris", false)).toBe("dua\nbaris");
  });

  test("numbers stay numbers whatever their style", () => {
    const styles = [PLAIN_STYLE, { ...PLAIN_STYLE, numberFormat: "#,##0" as const }];
    const cells = [buildCell(1, 1, 12.5), buildCell(1, 2, 7, { style: 1 })];
    expect(valueBlocks(buildPlan({ styles, cells }))[0]!.entries).toEqual([[12.5, 7]]);
  });
});

test("the bytes of a value are those of its JSON in UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(jsonBytes([text])).toBe(Buffer.byteLength(JSON.stringify([text])));
    }),
  );
});

test("texts are at risk that Excel could read as something else", () => {
  const risky = ["=1+1", "+62 811", "-", "@jabatan", "'kutip", "007", "1.2.3", "3 Mei", "TRUE", "benar", "#N/A", " =1"];
  const safe = ["Meningkatnya kinerja", "", "Mei", `${"x".repeat(40)} 1`];
  expect(risky.filter((text) => !isRiskyText(text))).toEqual([]);
  expect(safe.filter(isRiskyText)).toEqual([]);
});
