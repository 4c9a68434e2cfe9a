import fc from "fast-check";
import { formatRect, rect } from "../../../../../src/core/address/address";
import type { Border, BorderLine, CellStyle, SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { planPaint, planWrap } from "../../../../../src/workbook/excel/write/paint";
import type { HostFormat, HostSheet } from "../../../../excel-host/model/host-workbook";
import { borderOf } from "../../../../excel-host/model/edges";
import { formatOf } from "../../../../excel-host/model/sheet-cells";
import { buildCell, buildPlan, PLAIN_STYLE } from "../../../../contract/plan-builder";
import { hostWithSheet, writePlan } from "./written-on-host";

const THIN: BorderLine = { weight: "thin", color: "7F7F7F" };
const BOXED: Border = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/** Weight and colour go together, so that of two lines in one place it is known which wins. */
const anyLine: fc.Arbitrary<BorderLine | null> = fc.constantFrom(
  null,
  { weight: "hair", color: "0000FF" },
  { weight: "thin", color: "7f7f7f" },
  { weight: "medium", color: "000000" },
);

const anyStyle: fc.Arbitrary<CellStyle> = fc.record({
  font: fc.constantFrom("Arial", "Times New Roman"),
  size: fc.constantFrom(8, 10),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  color: fc.constantFrom("000000", "c00000"),
  fill: fc.constantFrom(null, "FFF2CC", "ddebf7"),
  horizontal: fc.constantFrom("left", "center", "right"),
  vertical: fc.constantFrom("top", "center", "bottom"),
  wrap: fc.boolean(),
  indent: fc.nat(2),
  border: fc.record({ top: anyLine, right: anyLine, bottom: anyLine, left: anyLine }),
  numberFormat: fc.constantFrom("@", "General", "#,##0", "0%"),
});

const anyPlan: fc.Arbitrary<SheetPlan> = fc
  .record({
    styles: fc.array(anyStyle, { minLength: 1, maxLength: 5 }),
    places: fc.uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 7 }), across: fc.integer({ min: 1, max: 7 }) }), {
      selector: ({ at, across }) => `${at} ${across}`,
      maxLength: 49,
    }),
    picks: fc.array(fc.nat(4), { minLength: 49, maxLength: 49 }),
    values: fc.array(fc.constantFrom(null, "teks", "=1+1", 12.5), { minLength: 49, maxLength: 49 }),
  })
  .map(({ styles, places, picks, values }) =>
    buildPlan({
      styles,
      cells: places.map(({ at, across }, i) => buildCell(at, across, values[i]!, { style: picks[i]! % styles.length })),
    }),
  );

const SIDES = ["top", "right", "bottom", "left"] as const;
/** The cells of any plan, and those around them. */
const SQUARE = Array.from({ length: 64 }, (_, i) => ({ row: Math.floor(i / 8) + 1, column: (i % 8) + 1 }));
const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
const HEAVINESS = ["hair", "thin", "medium"];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function wantedFormat(style: CellStyle): Omit<HostFormat, "borders"> {
  return {
    numberFormat: style.numberFormat,
    font: {
      name: style.font,
      size: style.size,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline ? "Single" : "None",
      color: `#${style.color.toUpperCase()}`,
    },
    fill: style.fill === null ? "" : `#${style.fill.toUpperCase()}`,
    horizontalAlignment: capital(style.horizontal),
    verticalAlignment: capital(style.vertical),
    wrapText: style.wrap,
    indentLevel: style.indent,
  };
}

/** The line that is seen: of a cell's own and its neighbour's the heavier. */
function wantedLine(plan: SheetPlan, row: number, column: number, side: keyof Border): string {
  const beside = {
    top: { down: -1, across: 0, back: "bottom" },
    bottom: { down: 1, across: 0, back: "top" },
    left: { down: 0, across: -1, back: "right" },
    right: { down: 0, across: 1, back: "left" },
  } as const;
  const { down, across, back } = beside[side];
  const lineAt = (at: number, over: number, edge: keyof Border): BorderLine | null => {
    const cell = plan.cells.find((each) => each.row === at && each.column === over);
    return cell ? plan.styles[cell.style]!.border[edge] : null;
  };
  const lines = [lineAt(row, column, side), lineAt(row + down, column + across, back)].filter((line) => line !== null);
  const [heavier] = lines.sort((a, b) => HEAVINESS.indexOf(b.weight) - HEAVINESS.indexOf(a.weight));
  return heavier ? `Continuous ${WEIGHTS[heavier.weight]} #${heavier.color.toUpperCase()}` : "None";
}

function readLine(sheet: HostSheet, row: number, column: number, side: keyof Border): string {
  const { style, weight, color } = borderOf(sheet, row, column, `Edge${capital(side)}` as keyof HostFormat["borders"]);
  return style === "None" ? "None" : `${style} ${weight} ${color}`;
}

describe("painting", () => {
  test("gives every cell exactly its style, and cells without one neither fill nor line of their own", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const sheet = await writePlan(hostWithSheet(), plan);
        for (const { row, column, style } of plan.cells) {
          const { borders: _, ...format } = formatOf(sheet, row, column);
          expect({ row, column, ...format }).toEqual({ row, column, ...wantedFormat(plan.styles[style]!) });
        }
        for (const { row, column } of SQUARE) {
          const isStyled = plan.cells.some((cell) => cell.row === row && cell.column === column);
          if (!isStyled) expect(formatOf(sheet, row, column).fill).toBe("");
          const lines = (read: (side: keyof Border) => string) => [row, column, ...SIDES.map(read)];
          expect(lines((side) => readLine(sheet, row, column, side))).toEqual(
            lines((side) => wantedLine(plan, row, column, side)),
          );
        }
      }),
    );
  });

  test("never takes a line away, for its neighbour would lose it too", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const settings = planPaint(plan).flatMap((paint) => paint.settings);
        for (const setting of settings)
          if (setting.property === "border") expect(setting.line.weight).toMatch(/hair|thin|medium/);
      }),
    );
  });

  test("asks for inner lines only where a rectangle has some", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { areas, settings } of planPaint(plan))
          for (const setting of settings) {
            if (setting.property !== "border") continue;
            for (const { top, left, bottom, right } of areas) {
              if (setting.edges.includes("InsideHorizontal")) expect(bottom).toBeGreaterThan(top);
              if (setting.edges.includes("InsideVertical")) expect(right).toBeGreaterThan(left);
            }
          }
      }),
    );
  });

  test("a table of any length takes one paint for what is common, one for its head and one for its lines", () => {
    const styles = [
      { ...PLAIN_STYLE, border: BOXED },
      { ...PLAIN_STYLE, border: BOXED, bold: true, fill: "DDEBF7", horizontal: "center" as const },
    ];
    const cells = Array.from({ length: 1_000 }, (_, i) => i).flatMap((at) =>
      [1, 2, 3, 4].map((across) => buildCell(at + 1, across, "isi", { style: at === 0 ? 1 : 0 })),
    );
    const paints = planPaint(buildPlan({ styles, cells }));
    expect(paints.map(({ areas }) => areas.map(formatRect))).toEqual([
      ["A1:D1000"],
      ["A1:D1"],
      ["A1:D1"],
      ["A1:D1000"],
    ]);
    expect(planWrap(buildPlan({ styles, cells }))).toHaveLength(1);
  });

  test("wraps a merged area as its first cell says", () => {
    const styles = [PLAIN_STYLE, { ...PLAIN_STYLE, wrap: false }];
    const cells = [buildCell(1, 1, "judul", { style: 1 }), buildCell(1, 2, null), buildCell(2, 1, "isi")];
    const paints = planWrap(buildPlan({ styles, cells, merges: [rect(1, 1, 1, 2)] }));
    expect(paints).toEqual([
      { areas: [rect(1, 1, 2, 2)], settings: [{ property: "wrap", value: false }] },
      { areas: [rect(2, 1, 2, 1)], settings: [{ property: "wrap", value: true }] },
    ]);
  });
});
