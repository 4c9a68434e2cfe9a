import { borderOf, changeBorders, type RangeSide } from "../model/edges";
import { internFormat } from "../model/formats";
import type { HostBorder, HostFormat, HostSheet } from "../model/host-workbook";
import { formatOf, putFormat } from "../model/sheet-cells";
import { rect, type Rect } from "../../../src/core/address/address";
import { asFields, invalidArgument } from "./arguments";
import { alignmentChanges, borderChanges, fillChanges, fillColor, fillTint, fontChanges } from "./format-values";
import { changeFormats } from "../model/change-formats";

type Fields = Readonly<Record<string, unknown>>;

/** Sides under the names that cell properties have for them; a single cell has no lines inside. */
const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const INNER_SIDES = { horizontal: "InsideHorizontal", vertical: "InsideVertical" } as const;
const ALIGNMENTS = ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"] as const;
const FONT = ["name", "size", "bold", "italic", "underline", "color"] as const;
const FILL = ["color", "tintAndShade"] as const;
const BORDER = ["style", "weight", "color"] as const;

/** Names of `format` in load options and in properties, besides the sizes that rows and columns have. */
const FORMAT = ["borders", "fill", "font", ...ALIGNMENTS] as const;

/** The formats that load options ask for, of what the cells have in common. Throws `InvalidArgument`. */
export function readFormat(
  formats: () => ReadonlySet<HostFormat>,
  border: (side: keyof typeof SIDES) => readonly HostBorder[],
  asked: unknown,
  sizes: Readonly<Record<string, () => number | boolean | null>> = {},
): Fields {
  const options = asFields(asked, "format", [...FORMAT, ...Object.keys(sizes)]);
  let known: ReadonlySet<HostFormat> | undefined;
  const found = () => (known ??= formats());
  const only = <T>(pick: (format: HostFormat) => T): T | null => same([...found()].map(pick));
  const read: Record<string, unknown> = {};
  for (const name of ALIGNMENTS) if (options[name] === true) read[name] = only((format) => format[name]);
  for (const [name, size] of Object.entries(sizes)) if (options[name] === true) read[name] = size();
  if (options.font !== undefined) {
    const names = picked(options.font, "font", FONT);
    read.font = Object.fromEntries(names.map((name) => [name, only(({ font }) => font[name])]));
  }
  if (options.fill !== undefined) {
    const names = picked(options.fill, "fill", FILL);
    const pick = (name: (typeof FILL)[number]) => (name === "color" ? only(fillColor) : only(fillTint));
    read.fill = Object.fromEntries(names.map((name) => [name, pick(name)]));
  }
  if (options.borders !== undefined) {
    const names = picked(options.borders, "borders", BORDER);
    const sides = Object.keys(SIDES) as (keyof typeof SIDES)[];
    read.borders = Object.fromEntries(
      sides.map((side) => [
        side,
        Object.fromEntries(names.map((name) => [name, same(border(side).map((b) => b[name]))])),
      ]),
    );
  }
  return read;
}

/** The line of one cell at a side. */
export function cellBorder(sheet: HostSheet, row: number, column: number, side: keyof typeof SIDES): HostBorder {
  return borderOf(sheet, row, column, SIDES[side]);
}

function picked<T extends string>(asked: unknown, what: string, known: readonly T[]): T[] {
  const options = asFields(asked, what, known);
  return known.filter((name) => options[name] === true);
}

function same<T>(values: readonly T[]): T | null {
  const found = new Set(values);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** A change that properties of `format` ask for; `sizes` are the fields that rows or columns take besides. */
export interface FormatEdit {
  readonly look: ((format: HostFormat) => HostFormat) | null;
  readonly borders: readonly { readonly side: RangeSide; readonly change: (border: HostBorder) => HostBorder }[];
  readonly sizes: Fields;
}

/** Reads properties of `format`, all of them before anything is changed. Throws `InvalidArgument`. */
export function parseFormat(value: unknown, sizes: readonly string[] = []): FormatEdit {
  const fields = asFields(value, "format", [...FORMAT, ...sizes]);
  const looks: ((format: HostFormat) => HostFormat)[] = [];
  for (const name of ALIGNMENTS) if (isSet(fields[name])) looks.push(alignmentChanges[name](fields[name]));
  if (isSet(fields.font)) {
    const font = asFields(fields.font, "font", FONT);
    for (const name of FONT) {
      if (!isSet(font[name])) continue;
      const change = fontChanges[name](font[name]);
      looks.push((format) => ({ ...format, font: change(format.font) }));
    }
  }
  if (isSet(fields.fill)) {
    const fill = asFields(fields.fill, "fill", ["color"]);
    if (isSet(fill.color)) looks.push(fillChanges.color(fill.color));
  }
  return {
    look: looks.length === 0 ? null : (format) => looks.reduce((made, change) => change(made), format),
    borders: isSet(fields.borders) ? parseBorders(fields.borders) : [],
    sizes: fields,
  };
}

function parseBorders(value: unknown): FormatEdit["borders"] {
  const all = { ...SIDES, ...INNER_SIDES };
  const fields = asFields(value, "borders", Object.keys(all));
  return Object.entries(all).flatMap(([name, side]) => {
    if (!isSet(fields[name])) return [];
    const border = asFields(fields[name], name, BORDER);
    const changes = BORDER.filter((part) => isSet(border[part])).map((part) => borderChanges[part](border[part]));
    return [{ side, change: (old: HostBorder) => changes.reduce((made, change) => change(made), old) }];
  });
}

/** Carries out a change on an area; lines inside only where it has any. */
export function applyFormat(sheet: HostSheet, area: Rect, edit: FormatEdit): void {
  if (edit.look) {
    const single = area.top === area.bottom && area.left === area.right;
    if (single) putFormat(sheet, area.top, area.left, internFormat(edit.look(formatOf(sheet, area.top, area.left))));
    else changeFormats(sheet, area, edit.look);
  }
  for (const { side, change } of edit.borders) changeBorders(sheet, area, side, change);
}

/** Entry by entry of an array of properties, which must be as long as there are rows, columns or cells. */
export function checkCount(value: unknown, count: number, what: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== count) throw invalidArgument(`${what} must be an array of ${count}.`);
  return value;
}

/** One cell as an area. */
export function cellArea(row: number, column: number): Rect {
  return rect(row, column, row, column);
}

/** In properties, null and undefined leave things as they are. */
export function isSet(value: unknown): boolean {
  return value !== null && value !== undefined;
}
