import type { Cascade } from "../core/cascade/cascade";
import { type Conversion, type NoMatrixReason, convertCascade } from "../core/convert/convert-cascade";
import type { TableTexts } from "../core/convert/table-texts";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import type { Workbook, WriteOptions, WrittenSheet } from "../workbook/workbook";

/** What became of the tables, and what could not be put into them. */
export interface ConvertedSheets {
  readonly written: readonly WrittenSheet[];
  readonly conversion: Conversion;
}

/** Why a cascade is no matrix, and the first of the cells that say so. */
export interface MissingMatrix {
  readonly reason: NoMatrixReason;
  readonly cells: readonly string[];
}

/** A cascade that no table says the same as; `cell` is where the first statement stands that would read otherwise. */
export class Unconvertible extends Error {
  constructor(readonly cell: string) {
    super(cell);
    this.name = "Unconvertible";
  }
}

/** The tables that a cascade can be, the canonical one first. */
export function tablePlans({ table, matrix }: Conversion): readonly SheetPlan[] {
  return [...(table === null ? [] : [table]), ...(matrix.ok ? [matrix.plan] : [])];
}

/**
 * Writes the cascade as a clean table and, where it can be one, as a matrix: each proved by reading it again. Nothing is written when there is
 * neither. Throws `WorkbookError`.
 */
export async function convertSheets(
  workbook: Workbook,
  cascade: Cascade,
  texts: TableTexts,
  write: WriteOptions = {},
): Promise<ConvertedSheets> {
  const conversion = convertCascade(cascade, texts);
  const plans = tablePlans(conversion);
  const written = plans.length === 0 ? [] : await workbook.write(plans, write);
  return { written, conversion };
}
