import { columnName } from "../core/address/address";
import type { Cited } from "../core/cascade/cascade";
import type { ColumnHeading } from "../core/report/sheet-texts";

/** Cited headings as a person finds them again: `G`, `Warna Map`. */
export function nameColumns(headings: readonly Cited[]): readonly ColumnHeading[] {
  return headings.map(({ text, at }) => ({ letters: columnName(at.column), heading: text }));
}
