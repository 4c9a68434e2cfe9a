import type { ExcelSession } from "../excel-session";
import { tableBytes } from "./answer-bytes";
import { findUsedAreas } from "./find-used";
import type { SurveyedSheet } from "./made-survey";
import { readTiles } from "./read-tiles";
import type { SheetArea } from "./sheet-area";

/** A cell of a form, with its value twice: as value and as formula. */
const CELL_BYTES = 100;

/** A cell with a value; row and column 1-based. */
export interface MadeCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

type Table = readonly (readonly unknown[])[];

interface CellsAnswer {
  readonly values: Table;
  readonly formulas: Table;
}

/** The cells with values of each sheet by its id, row by row; null for a sheet that holds a formula. */
export async function readMadeCells(
  session: ExcelSession,
  sheets: readonly SurveyedSheet[],
): Promise<ReadonlyMap<string, readonly MadeCell[] | null>> {
  const bySheet = new Map<string, MadeCell[] | null>(sheets.map(({ id }) => [id, []]));
  const used = sheets.flatMap(({ id, used: area }): SheetArea[] => (area ? [{ sheet: id, area }] : []));
  await readTiles<CellsAnswer>(session, await findUsedAreas(session, used), {
    guess: CELL_BYTES,
    queue: (range) => {
      range.load(["values", "formulas"]);
      return () => cellsOf(range);
    },
    sizeOf: ({ values, formulas }) => tableBytes(values) + tableBytes(formulas),
    receive: ({ sheet, area }, { values, formulas }) => {
      values.forEach((cells, i) =>
        cells.forEach((value, j) => {
          const list = bySheet.get(sheet);
          if (isFormula(formulas[i]?.[j], value)) bySheet.set(sheet, null);
          else if (list && isValue(value)) list.push({ row: area.top + i, column: area.left + j, value });
        }),
      );
    },
  });
  for (const cells of bySheet.values()) cells?.sort((a, b) => a.row - b.row || a.column - b.column);
  return bySheet;
}

function cellsOf(range: Excel.Range): CellsAnswer | null {
  const values = range.values as Table | null;
  const formulas = range.formulas as Table | null;
  return values && formulas && { values, formulas };
}

/** Excel gives a cell's value where it has no formula, and text may begin with `=`: a formula is what differs from its value. */
function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function isValue(value: unknown): value is string | number | boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "boolean";
}
