import type { CellLook } from "../../../core/sheet/grid";
import type { GridBuilder } from "../../../core/sheet/grid-builder";
import type { ExcelSession } from "../excel-session";
import { tableBytes } from "./answer-bytes";
import { pause } from "./pause";
import { LOOK_BYTES, queueLooks } from "./read-looks";
import type { ReadStyles } from "./read-styles";
import { readTiles } from "./read-tiles";
import type { SheetArea } from "./sheet-area";

/** A cell of a cascade with its number format, at the upper end. */
const CELL_BYTES = 100;
/** Cells that are taken in without a pause: some milliseconds. */
const CELLS_AT_ONCE = 8_000;

/** What Excel gives for the value of an error. A text that somebody typed so is taken for one: they read alike. */
const ERRORS: ReadonlySet<string> = new Set([
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#DIV/0!",
  "#EXTERNAL!",
  "#FIELD!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#PYTHON!",
  "#REF!",
  "#SPILL!",
  "#UNKNOWN!",
  "#VALUE!",
]);

interface CellsAnswer {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly CellLook[])[] | null;
}

/** Where read cells go. */
export interface CellTarget {
  readonly builder: GridBuilder;
  readonly styles: ReadStyles;
}

/** Reads values and number formats of areas of one sheet, and their looks when wanted. */
export async function readCells(
  session: ExcelSession,
  areas: readonly SheetArea[],
  { builder, styles }: CellTarget,
  withLooks: boolean,
): Promise<void> {
  await readTiles<CellsAnswer>(session, areas, {
    guess: withLooks ? CELL_BYTES + LOOK_BYTES : CELL_BYTES,
    queue: (range) => {
      range.load(["values", "numberFormat"]);
      const looks = withLooks ? queueLooks(range) : null;
      return () => {
        const values = range.values as unknown[][] | null;
        const formats = range.numberFormat as unknown[][] | null;
        return values && formats && { values, formats, looks: looks?.() ?? null };
      };
    },
    sizeOf: ({ values, formats, looks }) => {
      const lookBytes = looks ? values.length * (values[0]?.length ?? 0) * LOOK_BYTES : 0;
      return tableBytes(values) + tableBytes(formats) + lookBytes;
    },
    receive: async ({ area }, { values, formats, looks }) => {
      let taken = 0;
      for (const [i, cells] of values.entries()) {
        cells.forEach((value, j) => {
          const style = styles.indexOf(textOf(formats[i]?.[j]), looks?.[i]?.[j]);
          storeCell(builder, area.top + i, area.left + j, value, style);
        });
        taken += cells.length;
        if (taken < CELLS_AT_ONCE) continue;
        await pause();
        taken = 0;
      }
    },
  });
}

/** The format code of a cell; a cell for which Excel gives none has no format of its own. */
function textOf(format: unknown): string {
  return typeof format === "string" && format !== "" ? format : "General";
}

/** Puts a value as Excel gives it into a grid. */
export function storeCell(builder: GridBuilder, row: number, column: number, value: unknown, style: number): void {
  if (typeof value === "number") builder.number(row, column, value, style);
  else if (typeof value === "boolean") builder.boolean(row, column, value, style);
  else if (typeof value !== "string") builder.blank(row, column, style);
  else if (ERRORS.has(value)) builder.error(row, column, value, style);
  else builder.text(row, column, value, style);
}
