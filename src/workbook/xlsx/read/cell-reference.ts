import { MAX_COLUMN, MAX_ROW } from "../../../core/address/address";

/**
 * The `r` of a cell, straight from its bytes: `B3` gives `cellKey(3, 2)`, anything else -1. Says the same as the core's `parseCell`
 * on what files contain, without making a string for each of millions of cells.
 */
export function parseCellKey(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let column = 0;
  for (; at < to; at++) {
    const letter = (bytes[at]! & 0xdf) - 0x40;
    if (bytes[at]! < 0x41 || letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MAX_COLUMN) return -1;
  }
  let row = 0;
  const digits = at;
  for (; at < to; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
    if (row > MAX_ROW) return -1;
  }
  return column === 0 || digits === to || row === 0 ? -1 : cellKey(row, column);
}

/** One number for a cell's 1-based row and column. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMN + column - 1;
}

export function keyRow(key: number): number {
  return Math.floor(key / MAX_COLUMN);
}

export function keyColumn(key: number): number {
  return (key % MAX_COLUMN) + 1;
}
