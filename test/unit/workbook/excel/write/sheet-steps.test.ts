import { rect, row, type Rect } from "../../../../../src/core/address/address";
import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { cellText } from "../../../../../src/workbook/cells/cell-text";
import { fixedRowHeights } from "../../../../../src/workbook/made/cell-sizes";
import { buildSheetFrame } from "../../../../../src/workbook/xlsx/write/sheet-frame";
import type { HostSheet } from "../../../../excel-host/model/host-workbook";
import { cellPlace, formatOf } from "../../../../excel-host/model/sheet-cells";
import { buildCell, buildPlan, PLAIN_STYLE } from "../../../../contract/plan-builder";
import { DEMO_PLANS } from "../../xlsx/write/demo-plans";
import { planSample } from "./sample-plans";
import { cellOf, hostWithSheet, writePlan } from "./written-on-host";

const TRICKY_TEXTS = [
  "=1+1",
  "=SUM(",
  "+62 811",
  "-",
  "@jabatan",
  "007.01.02",
  "198501012010011001",
  "1.2.3",
  "3/4",
  "3 Mei 2025",
  "12%",
  "TRUE",
  "#N/A",
  "tebal 😀 dan 𝔸",
  "baris satu\r\nbaris dua\n",
  "  spasi di tepi  ",
  "<b>&amp; \"kutip\" 'tunggal'</b>",
  "lonceng\u0007di tengah",
  "'apostrof di depan",
  "''dua",
  "x".repeat(32_767),
];

const TRICKY: readonly SheetPlan[] = (["@", "General", "#,##0", "0%"] as const).map((numberFormat) =>
  buildPlan({
    styles: [{ ...PLAIN_STYLE, numberFormat }],
    cells: TRICKY_TEXTS.map((text, i) => buildCell(i + 1, 1 + (i % 3), text)),
  }),
);

interface Written {
  readonly plan: SheetPlan;
  readonly sheet: HostSheet;
}

/** The demo plans and those of the worked example, each on a sheet of its own. */
let written: readonly Written[] = [];

beforeAll(async () => {
  written = await writeAll([...DEMO_PLANS, ...(await planSample())]);
});

async function writeAll(plans: readonly SheetPlan[]): Promise<Written[]> {
  const all: Written[] = [];
  for (const plan of plans) all.push({ plan, sheet: await writePlan(hostWithSheet(), plan) });
  return all;
}

/** What the sheet's cells hold, by row and column. */
function valuesOf(sheet: HostSheet): unknown[] {
  return Array.from(sheet.cells, ([key, { value }]) => ({ ...cellPlace(key), value }))
    .filter(({ value }) => value !== "")
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function wantedValues({ cells }: SheetPlan): unknown[] {
  return cells
    .map(({ row: at, column, value }) => {
      return { row: at, column, value: typeof value === "string" ? cellText(value) : value };
    })
    .filter(({ value }) => value !== null && value !== "")
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

describe("a written sheet", () => {
  test("holds every value of its plan and nothing else: text as text, numbers as numbers, no formula", async () => {
    for (const { sheet, plan } of [...written, ...(await writeAll(TRICKY))]) {
      expect(valuesOf(sheet)).toEqual(wantedValues(plan));
      expect([...sheet.cells.values()].filter(({ formula }) => formula !== null)).toEqual([]);
    }
  });

  test("has the plan's merged areas, also of rows one below the other", async () => {
    const stacked = buildPlan({
      cells: [buildCell(1, 1, "a"), buildCell(2, 1, "b"), buildCell(3, 1, "c"), buildCell(4, 1, "d")],
      merges: [rect(1, 1, 1, 3), rect(2, 1, 2, 3), rect(3, 1, 3, 2), rect(4, 1, 5, 3), rect(6, 1, 6, 1)],
    });
    const inOrder = (areas: readonly Rect[]) =>
      areas
        .filter((area) => area.top !== area.bottom || area.left !== area.right)
        .map(({ top, left, bottom, right }) => [top, left, bottom, right].join())
        .sort();
    for (const { sheet, plan } of [...written, ...(await writeAll([stacked]))])
      expect(inOrder(sheet.merges)).toEqual(inOrder(plan.merges));
  });

  test("has columns and rows of the sizes that they have in a file", () => {
    const POINTS_PER_PIXEL = 0.75;
    for (const { sheet, plan } of written) {
      const frame = buildSheetFrame(plan);
      const standardWidth = 48;
      expect(plan.columnWidths.map((_, i) => sheet.columnWidths.get(i + 1) ?? standardWidth)).toEqual(
        frame.columnPixels.map((pixels) => pixels * POINTS_PER_PIXEL),
      );
      const standardHeight = 15;
      const rows = new Set([...frame.rowHeights.keys(), ...plan.cells.map((cell) => cell.row)]);
      for (const at of rows)
        expect([at, sheet.rowHeights.get(at) ?? standardHeight]).toEqual([
          at,
          frame.rowHeights.get(at) ?? standardHeight,
        ]);
    }
  });

  test("gives a row with a cell its height where boxes stand on the rows, and only there", () => {
    const plan = buildPlan({ cells: [buildCell(9, 1, "di bawah kotak")], rowHeights: new Map([[row(3), 20.1]]) });
    expect([...fixedRowHeights(plan)]).toEqual([[3, 20.25]]);
    expect([...fixedRowHeights({ ...plan, boxes: DEMO_PLANS[0]!.boxes })]).toEqual([
      [3, 20.25],
      [9, 15],
    ]);
  });

  test("shows gridlines, tab colour, frozen panes and filter as planned", async () => {
    const parts: Partial<SheetPlan> = { gridlines: true, tabColor: "1f4e79", autoFilter: rect(2, 1, 9, 3) };
    const frozen = await writePlan(hostWithSheet(), buildPlan({ ...parts, freeze: { rows: 2, columns: 1 } }));
    expect(frozen).toMatchObject({
      showGridlines: true,
      tabColor: "#1F4E79",
      freeze: { rows: 2, columns: 1 },
      autoFilter: rect(2, 1, 9, 3),
    });
    for (const freeze of [
      { rows: 3, columns: 0 },
      { rows: 0, columns: 2 },
      { rows: 0, columns: 0 },
    ]) {
      const sheet = await writePlan(hostWithSheet(), buildPlan({ freeze }));
      expect(sheet).toMatchObject({ freeze, showGridlines: false, tabColor: "", autoFilter: null });
    }
  });

  test("leads where its links say; a linked cell keeps its text and its style", async () => {
    const link = { to: "sheet", sheet: "Sumber", cell: "B2" } as const;
    const gone = { ...link, sheet: "Hilang" };
    const texts = ["Temuan di B2", "=B2", "1.2.3", "x".repeat(300)];
    const plan = buildPlan({
      styles: [{ ...PLAIN_STYLE, color: "C00000", numberFormat: "General" }],
      cells: [
        ...texts.map((text, i) => buildCell(i + 1, 1, text, { link })),
        buildCell(5, 1, 12.5, { link }),
        buildCell(6, 1, "tanpa tujuan", { link: gone }),
        buildCell(7, 1, null, { link }),
      ],
    });
    const sheet = await writePlan(hostWithSheet(), plan, (to) =>
      to.to === "sheet" && to.sheet === "Sumber" ? "Sumber!B2" : null,
    );
    const places = [...sheet.hyperlinks].map(([key, { documentReference }]) => [cellPlace(key).row, documentReference]);
    expect(places).toEqual([1, 2, 3, 4, 5].map((at) => [at, "Sumber!B2"]));
    expect(valuesOf(sheet)).toEqual(wantedValues(plan));
    for (const at of [1, 2, 3, 4, 5, 6])
      expect(formatOf(sheet, at, 1)).toMatchObject({
        numberFormat: "General",
        font: { name: "Arial", color: "#C00000", underline: "None" },
      });
  });

  test("prints as planned", async () => {
    const [tree, skp] = DEMO_PLANS;
    expect((await writePlan(hostWithSheet(), tree!)).pageLayout).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      centerHorizontally: true,
      printArea: rect(1, 1, 30, 16),
      printTitleRows: null,
      headersFooters: { leftFooter: "Bagian R&&D", centerFooter: "&P / &N", rightFooter: "" },
    });
    const sheet = await writePlan(hostWithSheet(), skp!);
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Portrait",
      zoom: { scale: 85 },
      printTitleRows: { from: 1, to: 1 },
    });
    expect(sheet.horizontalPageBreaks).toEqual([4]);
  });

  test("keeps its margins to a hundredth of a millimetre", () => {
    const MILLIMETRES_PER_POINT = 25.4 / 72;
    for (const { sheet, plan } of written)
      for (const side of ["top", "right", "bottom", "left", "header", "footer"] as const)
        expect(sheet.pageLayout.margins[side] * MILLIMETRES_PER_POINT).toBeCloseTo(plan.print.margins[side], 2);
  });

  test("takes nothing from the other sheets", async () => {
    for (const { plan } of written.slice(0, 6)) {
      const host = hostWithSheet();
      const before = structuredClone(host.workbook.sheets[0]);
      await writePlan(host, plan, () => "Sumber!A1");
      expect(host.workbook.sheets[0]).toEqual(before);
    }
  });

  test("has rows with many page breaks in their order", async () => {
    const breaksAfterRows = Array.from({ length: 1_000 }, (_, i) => row(1_000 - i));
    const plan = buildPlan({ cells: [buildCell(1, 1, "a")] });
    const sheet = await writePlan(hostWithSheet(), { ...plan, print: { ...plan.print, breaksAfterRows } });
    expect(sheet.horizontalPageBreaks).toEqual(Array.from({ length: 1_000 }, (_, i) => i + 2));
    expect(cellOf(sheet, 1, 1)?.value).toBe("a");
  });
});
