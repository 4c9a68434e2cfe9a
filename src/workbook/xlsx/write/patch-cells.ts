import { formatCell, formatRect, rect, type Column, type Rect, type Row } from "../../../core/address/address";
import { keyColumn, keyRow } from "../read/cell-reference";
import type { FoundCell, FoundRow, Holder, SheetPlaces } from "./locate-cells";
import { textXml } from "./sheet-data-xml";
import type { Splice } from "./splice-bytes";

/**
 * What to change in a worksheet part so that cells, by their keys, hold these texts: the cells themselves, rows that are not there yet, and
 * what the sheet and its rows say of their extent. Every cell keeps its style; a new one gets its row's or its column's.
 */
export function patchCells(places: SheetPlaces, texts: ReadonlyMap<number, string>): Splice[] {
  const splices: Splice[] = [];
  const missing = new Map<number, number[]>();
  for (const [key, text] of [...texts].sort(([a], [b]) => a - b)) {
    const found = places.cells.get(key);
    if (found) for (const cell of found) splices.push({ ...cell, text: cellXml(cell, text, places.prefix) });
    else if (text !== "") missing.set(keyRow(key), [...(missing.get(keyRow(key)) ?? []), key]);
  }
  for (const [at, keys] of missing) {
    const row = places.rows.get(at);
    const cells = keys.map((key) => ({ column: keyColumn(key), xml: newCellXml(places, key, texts.get(key)!) }));
    splices.push(...(row ? insertCells(row, cells, places.prefix) : [insertRow(places, at, cells)]));
  }
  const grown = growDimension(places, Array.from(missing.values()).flat());
  return grown ? [...splices, grown] : splices;
}

/** A cell that is to be put into a row. */
interface NewCell {
  readonly column: number;
  readonly xml: string;
}

function cellXml({ tag, rest }: FoundCell, text: string, prefix: string): string {
  if (text === "") return rest === "" ? `${tag}/>` : `${tag}>${rest}</${prefix}c>`;
  return `${tag} t="inlineStr"><${prefix}is>${textXml(text, prefix)}</${prefix}is>${rest}</${prefix}c>`;
}

function newCellXml({ rows, columnStyles, prefix }: SheetPlaces, key: number, text: string): string {
  const [row, column] = [keyRow(key), keyColumn(key)];
  const around = columnStyles.find(({ first, last }) => first <= column && column <= last);
  const style = rows.get(row)?.style || (around?.style ?? 0);
  const tag = `<${prefix}c r="${formatCell({ row: row as Row, column: column as Column })}"${style > 0 ? ` s="${style}"` : ""}`;
  return cellXml({ from: 0, to: 0, tag, hasFormula: false, rest: "" }, text, prefix);
}

function insertCells(row: FoundRow, cells: readonly NewCell[], prefix: string): Splice[] {
  const splices = cells.flatMap(({ column, xml }): Splice[] => {
    const next = row.cells.find((other) => other.column > column);
    return next ? [{ from: next.from, to: next.from, text: xml }] : [];
  });
  const last = cells.filter(({ column }) => !row.cells.some((other) => other.column > column));
  if (last.length > 0) splices.push(append(row, last.map(({ xml }) => xml).join(""), `${prefix}row`));
  const spans = widenSpans(row, cells);
  return spans ? [...splices, spans] : splices;
}

function insertRow({ order, data, prefix }: SheetPlaces, at: number, cells: readonly NewCell[]): Splice {
  const xml = `<${prefix}row r="${at}">${cells.map((cell) => cell.xml).join("")}</${prefix}row>`;
  const next = order.find(({ row }) => row > at);
  return next ? { from: next.from, to: next.from, text: xml } : append(data, xml, `${prefix}sheetData`);
}

/** Puts something at the end of an element, which may have had nothing in it. */
function append({ tagTo, isOneTag, end }: Holder, xml: string, name: string): Splice {
  return isOneTag
    ? { from: tagTo - "/>".length, to: tagTo, text: `>${xml}</${name}>` }
    : { from: end, to: end, text: xml };
}

/** A row that says which columns it spans says so of the new ones too. */
function widenSpans({ spans }: FoundRow, cells: readonly NewCell[]): Splice | null {
  if (!spans) return null;
  const said = spans.text.split(/[\s:]+/).map(Number);
  const all = [...said, ...cells.map(({ column }) => column)];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const isWide = !Number.isFinite(first + last) || (first === Math.min(...said) && last === Math.max(...said));
  return isWide ? null : { from: spans.valueFrom, to: spans.valueTo, text: `${first}:${last}` };
}

/** Cells that were there already are left out: where the sheet says too little of them, that is not ours to put right. */
function growDimension({ dimension }: SheetPlaces, added: readonly number[]): Splice | null {
  if (!dimension) return null;
  const { area, place } = dimension;
  const rows = added.map(keyRow);
  const columns = added.map(keyColumn);
  const grown = rect(
    Math.min(area.top, ...rows),
    Math.min(area.left, ...columns),
    Math.max(area.bottom, ...rows),
    Math.max(area.right, ...columns),
  );
  return sameArea(grown, area) ? null : { from: place.valueFrom, to: place.valueTo, text: formatRect(grown) };
}

function sameArea(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
