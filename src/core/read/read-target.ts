import type { CellRef } from "../address/address";
import type { Target } from "../cascade/cascade";
import { parseNumericTarget, parseTarget } from "../cascade/parse-target";
import { inIndonesian } from "./indonesian-number";
import type { TableColumn } from "./column";
import { refAt } from "./read-cell";
import type { TableView } from "./table-view";

/** The target in a cell, or null when it is empty. A number is shown as Indonesian sheets print it, whatever the program that shows it. */
export function readTarget(view: TableView, row: number, column: TableColumn | null): Target | null {
  if (!column) return null;
  const at = refAt(view, row, column.index);
  const shown = view.text(row, column.index);
  if (shown === "") return null;
  const value = view.grid.value(at.row, at.column);
  if (typeof value !== "number" || isDate(view.grid.numberFormat(at.row, at.column))) return targetOf(shown, at);
  const text = inIndonesian(shown, value);
  return { text, at, value: parseNumericTarget(value, text) };
}

/** A part of a cell's text as a target. */
export function targetOf(text: string, at: CellRef): Target {
  return { text, at, value: parseTarget(text) };
}

const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** True for a number format that shows days, months or years. */
function isDate(format: string): boolean {
  return format !== "General" && /[dy]|mm/i.test(format.replace(LITERALS, ""));
}
