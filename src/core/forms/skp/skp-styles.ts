import type { Border, BorderLine, CellStyle } from "../../sheet/sheet-plan";

const BODY_SIZE = 10;
const SUBTITLE_SIZE = 11;
const TITLE_SIZE = 12;
const NOTE_SIZE = 9;
const BLACK = "000000";
/** Header fill seen in the ministry's templates (domain 3.13). */
const HEADER_FILL = "B8CCE4";
const SECTION_FILL = "DCE6F1";
/** Light yellow of cells to be completed, and an ink that stays readable on it. */
const MARK_FILL = "FFF2CC";
const MARK_INK = "7F6000";

const THIN: BorderLine = { weight: "thin", color: BLACK };
const BOX: Border = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const SIDES: Border = { ...BOX, top: null, bottom: null };
const NO_BORDER: Border = { top: null, right: null, bottom: null, left: null };

const PLAIN: CellStyle = {
  font: "Times New Roman",
  size: BODY_SIZE,
  bold: false,
  italic: false,
  underline: false,
  color: BLACK,
  fill: null,
  horizontal: "left",
  vertical: "top",
  wrap: true,
  indent: 0,
  border: NO_BORDER,
  numberFormat: "General",
};
const CELL: CellStyle = { ...PLAIN, border: BOX };
const MARK: CellStyle = { ...CELL, italic: true, color: MARK_INK, fill: MARK_FILL };

/** The looks of an SKP sheet. Long texts stay `General`: text-formatted cells of more than 255 characters show as #### in old Excels. */
export const SKP_STYLES = {
  title: { ...PLAIN, size: TITLE_SIZE, bold: true, horizontal: "center" },
  subtitle: { ...PLAIN, size: SUBTITLE_SIZE, bold: true, horizontal: "center" },
  plain: PLAIN,
  plainRight: { ...PLAIN, horizontal: "right" },
  header: { ...CELL, bold: true, fill: HEADER_FILL, horizontal: "center", vertical: "center" },
  columnNumber: { ...CELL, italic: true, horizontal: "center", vertical: "center" },
  section: { ...CELL, bold: true, fill: SECTION_FILL, vertical: "center" },
  cell: CELL,
  cellCenter: { ...CELL, horizontal: "center" },
  field: { ...CELL, vertical: "center" },
  fieldCenter: { ...CELL, horizontal: "center", vertical: "center" },
  fieldCode: { ...CELL, vertical: "center", numberFormat: "@" },
  fieldMark: { ...MARK, vertical: "center" },
  measuresHead: { ...CELL, border: { ...BOX, bottom: null } },
  measure: { ...CELL, border: SIDES },
  measureMark: { ...MARK, border: SIDES },
  lastMeasure: { ...CELL, border: { ...BOX, top: null } },
  lastMeasureMark: { ...MARK, border: { ...BOX, top: null } },
  continued: { ...CELL, italic: true },
  mark: MARK,
  conductName: { ...CELL, bold: true, border: { ...BOX, bottom: null } },
  conductGuides: { ...CELL, border: { ...BOX, top: null } },
  note: { ...PLAIN, size: NOTE_SIZE, italic: true },
  sign: { ...PLAIN, horizontal: "center" },
  signName: { ...PLAIN, bold: true, underline: true, horizontal: "center" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type SkpStyle = keyof typeof SKP_STYLES;

const MARKS: ReadonlySet<CellStyle> = new Set<CellStyle>([
  SKP_STYLES.mark,
  SKP_STYLES.fieldMark,
  SKP_STYLES.measureMark,
  SKP_STYLES.lastMeasureMark,
]);

/** Whether it is the look of a cell that is to be completed. */
export function isMark(style: CellStyle): boolean {
  return MARKS.has(style);
}
