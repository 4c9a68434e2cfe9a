import { planSkpSheets } from "../../../../src/core/forms/skp/plan-skp-sheets";
import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { SheetPreview } from "../../../../src/taskpane/parts/sheet-preview";
import { tableRows } from "../../../../src/taskpane/parts/sheet-table";
import { EXAMPLE, EXAMPLE_STAFF, OPTIONS } from "../../core/forms/example";
import { rendered } from "./rendered";

const PLANS = planSkpSheets(EXAMPLE, EXAMPLE_STAFF, OPTIONS).sheets.map(({ plan }) => plan);
const html = (plan: SheetPlan) =>
  rendered(<SheetPreview plan={plan} label="Lembar" actualSize namePage={(page) => `Halaman ${page}`} />);

describe("a planned sheet as a table", () => {
  test("covers every place once, and holds every text of the plan in its order", () => {
    for (const plan of PLANS) {
      const rows = tableRows(plan);
      const places = rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, columns, rows: tall }) =>
          Array.from(
            { length: tall * columns },
            (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`,
          ),
        ),
      );
      expect(new Set(places).size).toBe(places.length);
      expect(places).toHaveLength(rows.length * plan.columnWidths.length);
      const texts = rows.flatMap(({ cells }) => cells.flatMap(({ cell }) => cell?.value ?? []));
      expect(texts).toEqual(plan.cells.flatMap(({ value }) => value ?? []));
    }
  });

  test("has the plan's heights, those of merged rows together, and Excel's own where the plan has none", () => {
    const [plan] = PLANS;
    const rows = tableRows({ ...plan!, rowHeights: new Map([...plan!.rowHeights].filter(([row]) => row !== 1)) });
    expect(rows[0]!.height).toBe(15);
    for (const { row, cells } of rows.slice(1))
      for (const cell of cells) {
        const own = Array.from({ length: cell.rows }, (_, i) => rows[row - 1 + i]!.height);
        expect(cell.height).toBe(own.reduce((sum, each) => sum + each, 0));
      }
  });

  test("numbers the pages where they begin", () => {
    const plan = PLANS.find(({ print }) => print.breaksAfterRows.length > 0)!;
    const pages = tableRows(plan).flatMap(({ row, page }) => (page === null ? [] : [[row, page]]));
    expect(pages).toEqual(plan.print.breaksAfterRows.map((end, i) => [end + 1, i + 2]));
  });

  test("an empty plan has no rows", () => {
    expect(tableRows({ ...PLANS[0]!, cells: [], merges: [] })).toEqual([]);
  });
});

describe("the picture of a planned sheet", () => {
  const plan = PLANS.find(({ name }) => name.includes("Ana"))!;

  test("has the plan's columns, merged areas and looks", () => {
    const text = html(plan);
    expect([...text.matchAll(/<col style="width:([\d.]+)pt"/g)].map(([, width]) => Number(width))).toEqual(
      plan.columnWidths,
    );
    expect(text).toMatch(/<td[^>]*font-size:12pt[^>]*font-weight:700[^>]*text-align:center[^>]*colSpan="9"[^>]*>/i);
    expect(text).toMatch(/<td[^>]*background-color:#FFF2CC[^>]*font-style:italic/i);
    expect(text).toMatch(/<td[^>]*rowSpan="3"/i);
    expect(text).toMatch(/border-top:0.75pt solid #000000/);
  });

  test("tells where each page begins", () => {
    const pages = [...html(plan).matchAll(/Halaman (\d+)/g)].map(([, page]) => Number(page));
    expect(pages).toEqual(plan.print.breaksAfterRows.map((_, i) => i + 2));
  });
});
