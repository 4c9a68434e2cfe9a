import { type CellRef, formatCell, formatRef } from "../core/address/address";
import type { Cascade } from "../core/cascade/cascade";
import type { Question } from "../core/cascade/evidence";

/** Where a question and the cell it compares with stand, `""` when it compares none: with the sheet's name where that is not the cascade's own. */
export function questionCells(
  { sheet }: Cascade,
  question: Question,
): { readonly cell: string; readonly beside: string } {
  const format = (at: CellRef): string => (at.sheet === sheet ? formatCell(at) : formatRef(at));
  return { cell: format(question.at), beside: "beside" in question ? format(question.beside) : "" };
}
