import type { HostBorder, HostFormat } from "./host-workbook";
import { internFont } from "./intern-font";

/** Points of a row and a column that nobody has sized, in Excel's default font. */
export const STANDARD_HEIGHT = 15;
export const STANDARD_WIDTH = 48;

const BORDERS = new Map<string, HostBorder>();
const FORMATS = new Map<string, HostFormat>();

/** The one object for lines that are alike, frozen. */
function internBorder({ style, weight, color }: HostBorder): HostBorder {
  const key = `${style} ${weight} ${color}`;
  let known = BORDERS.get(key);
  if (!known) BORDERS.set(key, (known = Object.freeze({ style, weight, color })));
  return known;
}

/** Numbers the parts of formats, which are one object for all that are alike. */
const PART_NUMBERS = new WeakMap<object, number>();
let parts = 0;

function numberOf(part: object): number {
  let number = PART_NUMBERS.get(part);
  if (number === undefined) PART_NUMBERS.set(part, (number = parts++));
  return number;
}

/** The one object for formats that are alike, frozen; its font and lines are the ones for all that are alike, too. */
export function internFormat(format: HostFormat): HostFormat {
  const font = internFont(format.font);
  const borders = {
    EdgeTop: internBorder(format.borders.EdgeTop),
    EdgeBottom: internBorder(format.borders.EdgeBottom),
    EdgeLeft: internBorder(format.borders.EdgeLeft),
    EdgeRight: internBorder(format.borders.EdgeRight),
  };
  const { numberFormat, fill, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  const lines = Object.values(borders).map(numberOf).join(" ");
  const look = `${fill} ${horizontalAlignment} ${verticalAlignment} ${String(wrapText)} ${indentLevel}`;
  const key = `${numberOf(font)} ${lines} ${look} ${numberFormat}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const made = Object.freeze({
    numberFormat,
    font,
    fill,
    horizontalAlignment,
    verticalAlignment,
    wrapText,
    indentLevel,
    borders: Object.freeze(borders),
  });
  FORMATS.set(key, made);
  return made;
}

const NO_BORDER: HostBorder = { style: "None", weight: "Thin", color: "#000000" };

/** What a cell looks like that nobody has formatted. */
export const DEFAULT_FORMAT: HostFormat = internFormat({
  numberFormat: "General",
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: "None", color: "#000000" },
  fill: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  borders: { EdgeTop: NO_BORDER, EdgeBottom: NO_BORDER, EdgeLeft: NO_BORDER, EdgeRight: NO_BORDER },
});
