import fc from "fast-check";
import { rect, type Rect } from "../../../../../src/core/address/address";
import { countCells, parseAddress } from "../../../../../src/workbook/excel/read/sheet-area";
import { splitLonger, takeTile, tileRect } from "../../../../../src/workbook/excel/read/split-rect";

const rects = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), fc.nat(25), fc.nat(25))
  .map(([top, left, down, right]) => rect(top, left, top + down, left + right));

/** That the pieces hold every cell of the whole once, and no other. */
function expectPartition(whole: Rect, pieces: readonly Rect[]): void {
  const cells = pieces.flatMap(cellsOf);
  expect(new Set(cells)).toEqual(new Set(cellsOf(whole)));
  expect(cells).toHaveLength(countCells(whole));
}

function cellsOf({ top, left, bottom, right }: Rect): string[] {
  const cells: string[] = [];
  for (let row = top as number; row <= bottom; row++) {
    for (let column = left as number; column <= right; column++) cells.push(`${row},${column}`);
  }
  return cells;
}

describe("cutting a rectangle", () => {
  it("into tiles leaves no cell out and none twice, and no tile is larger than wanted", () => {
    fc.assert(
      fc.property(rects, fc.integer({ min: 1, max: 400 }), (whole, cells) => {
        const tiles = tileRect(whole, cells);
        expect(Math.max(...tiles.map(countCells))).toBeLessThanOrEqual(cells);
        expectPartition(whole, tiles);
      }),
    );
  });

  it("gives tiles in the order of reading: a first tile comes before all that is left", () => {
    fc.assert(
      fc.property(rects, fc.integer({ min: 1, max: 400 }), (whole, cells) => {
        const { tile, rest } = takeTile(whole, cells);
        expect([tile.top, tile.left]).toEqual([whole.top, whole.left]);
        for (const part of rest) {
          expect(part.top > tile.bottom || (part.top === tile.top && part.left > tile.right)).toBe(true);
        }
        expectPartition(whole, [tile, ...rest]);
      }),
    );
  });

  it("across its longer side gives pieces of one size, give or take a row", () => {
    fc.assert(
      fc.property(rects, fc.integer({ min: 1, max: 12 }), (whole, parts) => {
        const pieces = splitLonger(whole, parts);
        const height = whole.bottom - whole.top + 1;
        const width = whole.right - whole.left + 1;
        expect(pieces).toHaveLength(Math.min(parts, Math.max(height, width)));
        expectPartition(whole, pieces);
        const lengths = pieces.map(({ top, left, bottom, right }) => (height >= width ? bottom - top : right - left));
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("an address from Excel", () => {
  it.each([
    ["Data!B2", rect(2, 2, 2, 2)],
    ["'Data ''25!'!A1:C9", rect(1, 1, 9, 3)],
    ["Data!B:C", rect(1, 2, 1_048_576, 3)],
    ["Data!3:4", rect(3, 1, 4, 16_384)],
  ])("%s is read", (address, area) => {
    expect(parseAddress(address)).toEqual(area);
  });

  it("that names no cells is refused", () => {
    expect(() => parseAddress("Data!#REF!")).toThrow(RangeError);
  });
});
