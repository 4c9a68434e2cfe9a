import fc from "fast-check";

import { rect, row, type Rect } from "../../../../src/core/address/address";
import type { Box, CellStyle, Connector, PlanCell, PrintSetup, SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { buildCell, buildPlan, PLAIN_PRINT } from "../../../contract/plan-builder";

const TEXTS = ["=1+1", "007.01", "dua\nbaris", "  tepi ", "_x0041_", "😀 𝔸", "<b>&amp;\"'", "a".repeat(300), ""];
const COLORS = ["000000", "1F4E79", "c00000", "FFFFFF"];
const SIDES = ["top", "right", "bottom", "left"] as const;
const SIZE = 6;

const color = fc.constantFrom(...COLORS);
const points = fc.integer({ min: 0, max: 40_000 }).map((hundredths) => hundredths / 100);
const line = fc.option(
  fc.record({ weight: fc.constantFrom("hair" as const, "thin" as const, "medium" as const), color }),
);

const style: fc.Arbitrary<CellStyle> = fc.record({
  font: fc.constantFrom("Arial" as const, "Times New Roman" as const),
  size: fc.constantFrom(8, 9, 10.5, 14),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  color,
  fill: fc.option(color),
  horizontal: fc.constantFrom("left" as const, "center" as const, "right" as const),
  vertical: fc.constantFrom("top" as const, "center" as const, "bottom" as const),
  wrap: fc.boolean(),
  indent: fc.nat(3),
  border: fc.record({ top: line, right: line, bottom: line, left: line }),
  numberFormat: fc.constantFrom("@" as const, "General" as const, "#,##0" as const, "0%" as const),
});

const value = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

/** One cell at most in each place of a small sheet. */
function cellsOf(styles: number): fc.Arbitrary<PlanCell[]> {
  const cell = fc.record({ at: fc.nat(SIZE * SIZE - 1), value, style: fc.nat(styles - 1) });
  return fc
    .uniqueArray(cell, { selector: ({ at }) => at, maxLength: 20 })
    .map((cells) =>
      cells.map(({ at, value: held, style: index }) =>
        buildCell(Math.floor(at / SIZE) + 1, (at % SIZE) + 1, held, { style: index }),
      ),
    );
}

/** Areas that lie one below another. */
const merges: fc.Arbitrary<Rect[]> = fc
  .array(
    fc.record({ rows: fc.integer({ min: 1, max: 2 }), left: fc.integer({ min: 1, max: 3 }), columns: fc.nat(3) }),
    {
      maxLength: 3,
    },
  )
  .map((areas) => {
    let top = 1;
    return areas.map(({ rows, left, columns }) => rect(top, left, (top += rows) - 1, left + columns));
  });

const boxes: fc.Arbitrary<Box[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom("Kotak", "Kotak & <lain>", '"kutip"'),
      altText: fc.constantFrom("", "Sasaran 1: naik"),
      x: points,
      y: points,
      width: points,
      height: points,
      fill: fc.option(color),
      line: fc.option(
        fc.record({
          color,
          width: fc.constantFrom(0.75, 1, 1.5),
          dash: fc.constantFrom("solid" as const, "dash" as const),
        }),
      ),
      paragraphs: fc.array(
        fc.record({
          align: fc.constantFrom("left" as const, "center" as const, "right" as const),
          font: fc.constantFrom("Arial" as const, "Times New Roman" as const),
          size: fc.constantFrom(8, 9, 10.5),
          color,
          spaceBefore: fc.constantFrom(0, 3),
          runs: fc.array(fc.record({ text: fc.constantFrom(...TEXTS), bold: fc.boolean(), italic: fc.boolean() }), {
            maxLength: 3,
          }),
        }),
        { maxLength: 3 },
      ),
      inset: fc.record({ top: points, right: points, bottom: points, left: points }),
      verticalAlign: fc.constantFrom("top" as const, "center" as const, "bottom" as const),
    }),
    { maxLength: 4 },
  )
  .map((drawn) => drawn.map((box, i) => ({ ...box, id: `k${i}` })));

function connectorsOf(count: number): fc.Arbitrary<Connector[]> {
  if (count < 2) return fc.constant([]);
  const end = fc.record({ box: fc.nat(count - 1), side: fc.constantFrom(...SIDES) });
  const drawn = fc.record({
    from: end,
    to: end,
    color,
    width: fc.constantFrom(0.75, 1.25),
    dash: fc.constantFrom("solid" as const, "dash" as const),
  });
  return fc.array(drawn, { maxLength: 4 }).map((connectors) =>
    connectors
      .filter(({ from, to }) => from.box !== to.box)
      .map((connector, i) => ({
        ...connector,
        id: `g${i}`,
        name: `Garis ${i}`,
        from: { ...connector.from, box: `k${connector.from.box}` },
        to: { ...connector.to, box: `k${connector.to.box}` },
      })),
  );
}

const millimetres = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10);

const print: fc.Arbitrary<PrintSetup> = fc.record({
  paper: fc.constantFrom("A4" as const, "F4" as const, "A3" as const),
  orientation: fc.constantFrom("portrait" as const, "landscape" as const),
  margins: fc.record({
    top: millimetres,
    right: millimetres,
    bottom: millimetres,
    left: millimetres,
    header: millimetres,
    footer: millimetres,
  }),
  fit: fc.option(fc.record({ wide: fc.nat(2), tall: fc.nat(2) })),
  scale: fc.integer({ min: 10, max: 400 }),
  area: fc.option(fc.constant(rect(1, 1, SIZE, SIZE))),
  titleRows: fc.option(fc.constant({ from: row(1), to: row(2) })),
  breaksAfterRows: fc.subarray([row(2), row(3), row(5)]),
  centerHorizontally: fc.boolean(),
  footer: fc.option(
    fc.record({
      left: fc.constantFrom("", "R&D & lain", "x".repeat(300)),
      center: fc.constantFrom("", "&P / &N"),
      right: fc.constantFrom("", "kanan"),
    }),
  ),
});

/** Any sheet that a plan can ask for, on few cells. */
export const anyPlan: fc.Arbitrary<SheetPlan> = fc
  .record({ styles: fc.array(style, { minLength: 1, maxLength: 4 }), boxes })
  .chain(({ styles, boxes: drawn }) =>
    fc.record({
      styles: fc.constant(styles),
      boxes: fc.constant(drawn),
      connectors: connectorsOf(drawn.length),
      cells: cellsOf(styles.length),
      merges,
      tabColor: fc.option(color),
      columnWidths: fc.array(
        fc.integer({ min: 10, max: 3000 }).map((tenths) => tenths / 10),
        { maxLength: SIZE },
      ),
      rowHeights: fc
        .array(
          fc.integer({ min: 10, max: 4500 }).map((tenths) => tenths / 10),
          { maxLength: SIZE },
        )
        .map((heights) => new Map(heights.map((height, i) => [row(i + 1), height]))),
      freeze: fc.record({ rows: fc.nat(2), columns: fc.nat(2) }),
      autoFilter: fc.option(fc.constant(rect(1, 1, 3, 3))),
      gridlines: fc.boolean(),
      print: fc.oneof({ weight: 3, arbitrary: print }, { weight: 1, arbitrary: fc.constant(PLAIN_PRINT) }),
    }),
  )
  .map((parts) => buildPlan(parts));
