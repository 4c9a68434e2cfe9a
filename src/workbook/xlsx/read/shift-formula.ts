import { columnName, MAX_COLUMN, MAX_ROW, type Column } from "../../../core/address/address";

/** What a formula is cut into: texts, quoted sheet names, brackets and words stay; references move. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(]))|(?<rows>\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.]))|(?<column>\$?[A-Za-z]{1,3})(?<row>\$?\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\s\S]/gu;

/**
 * The formula as it reads `rows` further down and `columns` further right: relative references move, `$` ones stay, one that leaves the
 * sheet becomes `#REF!`. This is how the cells of a shared formula are defined (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const kind = rest[rest.length - 1] as { columns?: string; rows?: string; column?: string; row?: string };
    if (kind.column !== undefined && kind.row !== undefined) {
      return joined([shiftColumn(kind.column, columns), shiftRow(kind.row, rows)], "");
    }
    if (kind.columns !== undefined) return shiftEnds(token, (end) => shiftColumn(end, columns));
    if (kind.rows !== undefined) return shiftEnds(token, (end) => shiftRow(end, rows));
    return token;
  });
}

/** Whole columns `A:C` or whole rows `1:5`. */
function shiftEnds(range: string, shift: (end: string) => string | null): string {
  return joined(range.split(":").map(shift), ":");
}

function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.includes(null) ? "#REF!" : parts.join(separator);
}

function shiftRow(text: string, by: number): string | null {
  if (text.startsWith("$")) return text;
  const row = Number(text) + by;
  return row >= 1 && row <= MAX_ROW ? String(row) : null;
}

function shiftColumn(text: string, by: number): string | null {
  if (text.startsWith("$")) return text;
  let number = 0;
  for (const letter of text.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  const column = number + by;
  return column >= 1 && column <= MAX_COLUMN ? columnName(column as Column) : null;
}
