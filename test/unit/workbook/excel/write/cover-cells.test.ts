import fc from "fast-check";
import type { Rect } from "../../../../../src/core/address/address";
import type { PlanCell } from "../../../../../src/core/sheet/sheet-plan";
import { coverCells, rowsOfCells, type CoverRule } from "../../../../../src/workbook/excel/write/cover-cells";
import { buildCell } from "../../../../contract/plan-builder";

const anyRule: fc.Arbitrary<CoverRule> = fc.record({
  overGaps: fc.boolean(),
  shape: fc.constantFrom("any", "rows", "columns"),
});

const anyCells: fc.Arbitrary<readonly PlanCell[]> = fc
  .uniqueArray(
    fc.record({ at: fc.integer({ min: 1, max: 8 }), across: fc.integer({ min: 1, max: 8 }), style: fc.nat(1) }),
    {
      selector: ({ at, across }) => `${at} ${across}`,
      maxLength: 64,
    },
  )
  .map((drawn) => drawn.map(({ at, across, style }) => buildCell(at, across, null, { style })));

const isWanted = ({ style }: PlanCell): boolean => style === 1;

function holds({ top, left, bottom, right }: Rect, { row, column }: PlanCell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

describe("covering cells with rectangles", () => {
  test("every wanted cell lies in one rectangle, and no other cell of the plan in any", () => {
    fc.assert(
      fc.property(anyCells, anyRule, (cells, rule) => {
        const areas = coverCells(rowsOfCells(cells), isWanted, rule);
        for (const cell of cells)
          expect(areas.filter((area) => holds(area, cell))).toHaveLength(isWanted(cell) ? 1 : 0);
      }),
    );
  });

  test("rectangles keep to their shape, and hold nothing but cells of the plan where gaps count", () => {
    fc.assert(
      fc.property(anyCells, anyRule, (cells, rule) => {
        for (const area of coverCells(rowsOfCells(cells), isWanted, rule)) {
          if (rule.shape === "rows") expect(area.top).toBe(area.bottom);
          if (rule.shape === "columns") expect(area.left).toBe(area.right);
          const inside = cells.filter((cell) => holds(area, cell)).length;
          if (!rule.overGaps) expect(inside).toBe((area.bottom - area.top + 1) * (area.right - area.left + 1));
        }
      }),
    );
  });

  test("a filled table is one rectangle, and a table with gaps too when gaps do not count", () => {
    const cells = [1, 2, 3].flatMap((at) => [1, 3, 4].map((across) => buildCell(at, across, null, { style: 1 })));
    const cover = (overGaps: boolean) =>
      coverCells(rowsOfCells(cells), isWanted, { overGaps, shape: "any" }).map(({ left, right }) => [left, right]);
    expect(cover(true)).toEqual([[1, 4]]);
    expect(cover(false)).toEqual([
      [1, 1],
      [3, 4],
    ]);
  });
});
