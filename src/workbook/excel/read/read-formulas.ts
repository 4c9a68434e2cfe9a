import type { Rect } from "../../../core/address/address";
import type { GridFormulas } from "../../../core/sheet/grid-builder";
import type { ExcelSession } from "../excel-session";
import { tableBytes } from "./answer-bytes";
import { readTiles } from "./read-tiles";
import { intersect, parseAddress, type SheetArea } from "./sheet-area";

/** What an area of formula cells takes in an answer, and the share of a cell in it when every other cell is one. */
const AREA_BYTES = 100;
const SPREAD_BYTES = 2;
/** A formula, rather long. */
const FORMULA_BYTES = 100;

/** For a reader who did not ask for formulas. */
export const UNREAD_FORMULAS: GridFormulas = {
  known: false,
  formula: () => {
    throw new Error("formulas were not read: ask for them by `ReadDetail.formulas`");
  },
};

/** The formulas in areas of one sheet. Read from those cells alone that Excel says hold one: of a text, it would give the text. */
export async function readFormulas(session: ExcelSession, areas: readonly SheetArea[]): Promise<GridFormulas> {
  const found = await findFormulas(session, areas);
  const formulas = new Map<string, string>();
  await readTiles<readonly (readonly unknown[])[]>(session, found, {
    guess: FORMULA_BYTES,
    queue: (range) => {
      range.load("formulas");
      return () => range.formulas as unknown[][] | null;
    },
    sizeOf: tableBytes,
    receive: ({ area }, rows) =>
      rows.forEach((cells, i) =>
        cells.forEach((formula, j) => {
          if (typeof formula === "string" && formula.startsWith("="))
            formulas.set(`${area.top + i},${area.left + j}`, formula.slice(1));
        }),
      ),
  });
  return { formula: (row, column) => formulas.get(`${row},${column}`) ?? null };
}

/** The rectangles that hold formulas. Cut to what was asked for: asked of a single cell, Excel may look at the whole sheet. */
async function findFormulas(session: ExcelSession, areas: readonly SheetArea[]): Promise<SheetArea[]> {
  const found: SheetArea[] = [];
  await readTiles<readonly Rect[]>(session, areas, {
    guess: SPREAD_BYTES,
    queue: (range) => {
      const cells = range.getSpecialCellsOrNullObject("Formulas");
      cells.load(["areaCount", "areas/address"]);
      return () => areasOf(cells);
    },
    sizeOf: (rects) => rects.length * AREA_BYTES,
    receive: ({ sheet, area: tile }, rects) => {
      for (const each of rects) {
        const area = intersect(each, tile);
        if (area) found.push({ sheet, area });
      }
    },
  });
  return found;
}

function areasOf(cells: Excel.RangeAreas): Rect[] {
  return cells.isNullObject ? [] : cells.areas.items.map(({ address }) => parseAddress(address));
}
