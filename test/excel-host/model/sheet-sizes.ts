import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./formats";
import type { HostSheet } from "./host-workbook";

/** Excel's greatest row height, and the width of 255 characters of its default font, in points. */
export const MAX_HEIGHT = 409.5;
export const MAX_WIDTH = 1342.5;

interface Line {
  readonly sizes: Map<number, number>;
  readonly hidden: Set<number>;
  readonly standard: number;
}

export function rowLine(sheet: HostSheet): Line {
  return { sizes: sheet.rowHeights, hidden: sheet.hiddenRows, standard: STANDARD_HEIGHT };
}

export function columnLine(sheet: HostSheet): Line {
  return { sizes: sheet.columnWidths, hidden: sheet.hiddenColumns, standard: STANDARD_WIDTH };
}

/** Points from the beginning of one row or column to the end of another, 1-based; hidden ones count for nothing. */
export function spanOf({ sizes, hidden, standard }: Line, from: number, to: number): number {
  let total = Math.max(0, to - from + 1) * standard;
  for (const [at, size] of sizes) if (at >= from && at <= to && !hidden.has(at)) total += size - standard;
  for (const at of hidden) if (at >= from && at <= to) total -= standard;
  return total;
}

/** The size that all of them have, hidden ones being of none; null when they differ. */
export function commonSize({ sizes, hidden, standard }: Line, from: number, to: number): number | null {
  if (from === to) return hidden.has(from) ? 0 : (sizes.get(from) ?? standard);
  const found = new Set<number>();
  let known = 0;
  for (const at of hidden) {
    if (at < from || at > to) continue;
    known++;
    found.add(0);
  }
  for (const [at, size] of sizes) {
    if (at < from || at > to || hidden.has(at)) continue;
    known++;
    found.add(size);
  }
  if (known < to - from + 1) found.add(standard);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Sizes them all; a size of 0 hides them, as in Excel. Null gives them the standard size. */
export function setSizes({ sizes, hidden, standard }: Line, from: number, to: number, size: number | null): void {
  for (let at = from; at <= to; at++) {
    if (size === 0) hidden.add(at);
    else hidden.delete(at);
    if (size === 0) continue;
    if (size === null || size === standard) sizes.delete(at);
    else sizes.set(at, size);
  }
}

/** Whether all of them are hidden, or none; null when some are. */
export function commonHidden(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  if (from === to) return hidden.has(from);
  let count = 0;
  for (const at of hidden) if (at >= from && at <= to) count++;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

export function setHidden(hidden: Set<number>, from: number, to: number, value: boolean): void {
  for (let at = from; at <= to; at++) {
    if (value) hidden.add(at);
    else hidden.delete(at);
  }
}
