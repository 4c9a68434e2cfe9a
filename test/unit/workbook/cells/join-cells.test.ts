import fc from "fast-check";
import { column, rect, row, type Cell } from "../../../../src/core/address/address";
import { joinCells } from "../../../../src/workbook/cells/join-cells";

function cell(at: number, across: number): Cell {
  return { row: row(at), column: column(across) };
}

describe("joining cells into rectangles", () => {
  it("joins a block, a row and a lone cell each into one", () => {
    const cells = [cell(2, 2), cell(2, 3), cell(3, 3), cell(3, 2), cell(4, 9), cell(9, 1), cell(9, 2), cell(9, 3)];
    expect(joinCells(cells)).toEqual([rect(2, 2, 3, 3), rect(4, 9, 4, 9), rect(9, 1, 9, 3)]);
  });

  it("holds exactly the cells, each once, in whatever order and however often they are given", () => {
    const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(cells, (drawn) => {
        const held = joinCells(drawn.map(([at, across]) => cell(at, across))).flatMap((area) => {
          const inside: string[] = [];
          for (let at = area.top as number; at <= area.bottom; at++) {
            for (let across = area.left as number; across <= area.right; across++) inside.push(`${at},${across}`);
          }
          return inside;
        });
        expect(held.sort()).toEqual(Array.from(new Set(drawn.map((place) => place.join(",")))).sort());
      }),
    );
  });
});
