import fc from "fast-check";

import { rect, row } from "../../../../src/core/address/address";
import type { Box, CellStyle, SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { asExcelShows } from "../../../excel-host/xlsx/as-excel-shows";
import { normalisePlan } from "../../../excel-host/xlsx/normalise-plan";
import {
  buildBox,
  buildCell,
  buildConnector,
  buildPlan,
  PLAIN_PRINT,
  PLAIN_STYLE,
} from "../../../contract/plan-builder";
import { anyPlan } from "./any-plan";

const LINE = { weight: "thin", color: "7F7F7F" } as const;
const NO_LINES = PLAIN_STYLE.border;

function bordered(border: Partial<CellStyle["border"]>): CellStyle {
  return { ...PLAIN_STYLE, border: { ...NO_LINES, ...border } };
}

const PLAN: SheetPlan = buildPlan({
  styles: [PLAIN_STYLE, bordered({ bottom: LINE })],
  rowHeights: new Map([[row(1), 20.25]]),
  cells: [
    buildCell(1, 1, "satu"),
    buildCell(2, 1, "dua", { style: 1, link: { to: "sheet", sheet: "Data", cell: "B2" } }),
  ],
  merges: [rect(4, 1, 5, 2)],
  boxes: [buildBox("a", 100, 40, 120, 40, "Sasaran"), buildBox("b", 20, 130, 120, 40, "Program")],
  connectors: [buildConnector("a bottom", "b top")],
});

function withBox(change: Partial<Box>): SheetPlan {
  return { ...PLAN, boxes: [{ ...PLAN.boxes[0]!, ...change }, PLAN.boxes[1]!] };
}

function withStyle(change: Partial<CellStyle>): SheetPlan {
  return { ...PLAN, styles: [{ ...PLAIN_STYLE, ...change }, PLAN.styles[1]!] };
}

function withPrint(change: Partial<SheetPlan["print"]>): SheetPlan {
  return { ...PLAN, print: { ...PLAIN_PRINT, ...change } };
}

describe("plans that look alike have one normal form", () => {
  const paragraph = PLAN.boxes[0]!.paragraphs[0]!;
  const alike: Readonly<Record<string, SheetPlan>> = {
    "cells in another order": { ...PLAN, cells: [...PLAN.cells].reverse() },
    "styles in another order, and one that no cell has": {
      ...PLAN,
      styles: [bordered({ top: LINE }), PLAN.styles[1]!, PLAN.styles[0]!],
      cells: PLAN.cells.map((cell) => ({ ...cell, style: cell.style === 0 ? 2 : 1 })),
    },
    "a line as the top of the cell below": {
      ...PLAN,
      styles: [PLAIN_STYLE, PLAIN_STYLE, bordered({ top: LINE })],
      cells: [...PLAN.cells, buildCell(3, 1, null, { style: 2 })],
    },
    "an empty cell without fill or lines": { ...PLAN, cells: [...PLAN.cells, buildCell(9, 9, null)] },
    "lines inside a merged area": {
      ...PLAN,
      styles: [...PLAN.styles, bordered({ bottom: LINE, right: LINE })],
      cells: [...PLAN.cells, buildCell(4, 1, null, { style: 2 })],
    },
    "the standard height said": { ...PLAN, rowHeights: new Map([...PLAN.rowHeights, [row(7), 15]]) },
    "a height that becomes the same whole pixels": { ...PLAN, rowHeights: new Map([[row(1), 19.6]]) },
    "the standard width said": { ...PLAN, columnWidths: [...PLAN.columnWidths, 48] },
    "other ids of boxes": {
      ...PLAN,
      boxes: PLAN.boxes.map((box) => ({ ...box, id: `x${box.id}` })),
      connectors: [
        { ...PLAN.connectors[0]!, id: "y", from: { box: "xa", side: "bottom" }, to: { box: "xb", side: "top" } },
      ],
    },
    "colours in lower case": withBox({ fill: "ddebf7" }),
    "a line end inside a paragraph, and the bell": withBox({
      paragraphs: [
        {
          ...paragraph,
          runs: [
            { text: "Sasa\u0007", bold: true },
            { text: "ran", bold: true },
          ],
        },
      ],
    }),
  };
  test.each(Object.entries(alike))("%s", (_, plan) => {
    expect(normalisePlan(plan)).toEqual(normalisePlan(PLAN));
  });

  test("also when their areas come in another order", () => {
    const areas = [rect(4, 1, 5, 2), rect(7, 1, 7, 3), rect(9, 9, 9, 9)];
    const wide = normalisePlan({ ...PLAN, merges: areas });
    expect(normalisePlan({ ...PLAN, merges: [...areas].reverse() })).toEqual(wide);
    expect(wide.merges).toEqual(["A4:B5", "A7:C7"]);
  });
});

describe("plans that look different have different normal forms", () => {
  const paragraph = PLAN.boxes[0]!.paragraphs[0]!;
  const different: Readonly<Record<string, SheetPlan>> = {
    text: { ...PLAN, cells: [PLAN.cells[0]!, { ...PLAN.cells[1]!, value: "dua " }] },
    "a number for a text": { ...PLAN, cells: [PLAN.cells[0]!, { ...PLAN.cells[1]!, value: 2 }] },
    link: { ...PLAN, cells: [PLAN.cells[0]!, buildCell(2, 1, "dua", { style: 1 })] },
    font: withStyle({ font: "Times New Roman" }),
    size: withStyle({ size: 11 }),
    fill: withStyle({ fill: "FFF2CC" }),
    wrap: withStyle({ wrap: false }),
    indent: withStyle({ indent: 1 }),
    "number format": withStyle({ numberFormat: "General" }),
    "weight of a line": { ...PLAN, styles: [PLAIN_STYLE, bordered({ bottom: { ...LINE, weight: "medium" } })] },
    "side of a line": { ...PLAN, styles: [PLAIN_STYLE, bordered({ top: LINE })] },
    "column width": { ...PLAN, columnWidths: [121, 60, 60] },
    "row height": { ...PLAN, rowHeights: new Map([[row(1), 21]]) },
    merge: { ...PLAN, merges: [rect(4, 1, 5, 3)] },
    freeze: { ...PLAN, freeze: { rows: 1, columns: 0 } },
    filter: { ...PLAN, autoFilter: rect(1, 1, 2, 2) },
    gridlines: { ...PLAN, gridlines: true },
    tab: { ...PLAN, tabColor: "1F4E79" },
    paper: withPrint({ paper: "F4" }),
    margin: withPrint({ margins: { ...PLAIN_PRINT.margins, top: 21 } }),
    fit: withPrint({ fit: { wide: 1, tall: 1 } }),
    area: withPrint({ area: rect(1, 1, 2, 2) }),
    titles: withPrint({ titleRows: { from: row(1), to: row(1) } }),
    breaks: withPrint({ breaksAfterRows: [row(2)] }),
    footer: withPrint({ footer: { left: "", center: "&P", right: "" } }),
    "place of a box": withBox({ x: 100.01 }),
    "text of a box": withBox({ paragraphs: [{ ...paragraph, runs: [{ text: "Sasarán", bold: true }] }] }),
    "boldness in a box": withBox({ paragraphs: [{ ...paragraph, runs: [{ text: "Sasaran", bold: false }] }] }),
    "an empty line in a box": withBox({ paragraphs: [paragraph, { ...paragraph, runs: [] }] }),
    inset: withBox({ inset: { top: 4, right: 4, bottom: 4, left: 5 } }),
    "alternative text": withBox({ altText: "lain" }),
    "no line around a box": withBox({ line: null }),
    "order of boxes": { ...PLAN, boxes: [...PLAN.boxes].reverse() },
    "end of a connector": { ...PLAN, connectors: [buildConnector("a bottom", "b left")] },
    "line of a connector": { ...PLAN, connectors: [{ ...PLAN.connectors[0]!, dash: "dash" }] },
  };
  test.each(Object.entries(different))("%s", (_, plan) => {
    expect(normalisePlan(plan)).not.toEqual(normalisePlan(PLAN));
  });
});

test("of two lines in one place the heavier is seen", () => {
  const styles = [bordered({ bottom: { weight: "medium", color: "000000" } }), bordered({ top: LINE })];
  const plan = buildPlan({ styles, cells: [buildCell(1, 1, "a"), buildCell(2, 1, "b", { style: 1 })] });
  expect(normalisePlan(plan).lines).toEqual({ "top of A2": "medium 000000" });
});

test("a link to a plan leads where that plan's sheet stands, and a dead one nowhere", () => {
  const link = { to: "plan", kind: "skp", key: "1" } as const;
  const plan = buildPlan({ cells: [buildCell(1, 1, "SKP", { link })] });
  expect(normalisePlan(plan, () => "'SKP Satu'!A1").cells["A1"]!.link).toBe("'SKP Satu'!A1");
  expect(normalisePlan(plan, () => null).cells["A1"]!.link).toBeNull();
});

describe("what Excel cannot show of a plan", () => {
  test("are space between paragraphs, and paragraphs that stand differently", () => {
    const [box] = PLAN.boxes;
    const paragraph = { ...box!.paragraphs[0]!, align: "right", spaceBefore: 3 } as const;
    const uneven = { ...PLAN, boxes: [{ ...box!, paragraphs: [box!.paragraphs[0]!, paragraph] }, PLAN.boxes[1]!] };
    const shown = asExcelShows(uneven);
    expect(shown.boxes[0]!.paragraphs.map(({ align, spaceBefore }) => [align, spaceBefore])).toEqual([
      ["center", 0],
      ["center", 0],
    ]);
  });

  test("and nothing else: what is left of it is all shown", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const shown = asExcelShows(plan);
        expect(asExcelShows(shown)).toEqual(shown);
        const texts = ({ cells, boxes }: SheetPlan) => [
          cells.map(({ value }) => value),
          boxes.map((box) => box.paragraphs.map(({ runs }) => runs)),
        ];
        expect(texts(shown)).toEqual(texts(plan));
        const rest = ({ cells: _cells, boxes: _boxes, ...others }: SheetPlan) => others;
        expect(rest(shown)).toEqual(rest(plan));
      }),
    );
  });
});
