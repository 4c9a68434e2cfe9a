import type { Severity } from "../check/finding";
import type { Border, BorderLine, CellStyle, Points } from "../sheet/sheet-plan";

/** Size of running text on report sheets. */
const REPORT_TEXT: Points = 10;
const TITLE_TEXT: Points = 14;
/** Text that is read as a letter is, not looked up in a table. */
const LETTER_TEXT: Points = 11;

const LINE: BorderLine = { weight: "thin", color: "BFBFBF" };
const BOXED: Border = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const NO_BORDER: Border = { top: null, right: null, bottom: null, left: null };
const HEADER_FILL = "1F3864";
const LINK_COLOR = "0563C1";

/** Fill and ink of a severity; every pair has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const SEVERITY_COLORS: Readonly<Record<Severity, { readonly fill: string; readonly color: string }>> = {
  error: { fill: "F8CBAD", color: "7F1D00" },
  warning: { fill: "FFE699", color: "5C4400" },
  info: { fill: "DDEBF7", color: "1F3864" },
};

const PLAIN: CellStyle = {
  font: "Arial",
  size: REPORT_TEXT,
  bold: false,
  italic: false,
  underline: false,
  color: "000000",
  fill: null,
  horizontal: "left",
  vertical: "top",
  wrap: true,
  indent: 0,
  border: NO_BORDER,
  numberFormat: "@",
};

const COUNT: Partial<CellStyle> = { horizontal: "center", numberFormat: "General", border: BOXED };

/** The styles that report sheets use, by name. */
const STYLES = {
  title: { ...PLAIN, size: TITLE_TEXT, bold: true },
  note: { ...PLAIN, color: "404040" },
  section: { ...PLAIN, bold: true, size: 11 },
  header: {
    ...PLAIN,
    bold: true,
    color: "FFFFFF",
    fill: HEADER_FILL,
    horizontal: "center",
    vertical: "center",
    border: BOXED,
  },
  text: { ...PLAIN, border: BOXED },
  count: { ...PLAIN, ...COUNT },
  link: { ...PLAIN, border: BOXED, underline: true, color: LINK_COLOR },
  empty: { ...PLAIN, border: BOXED, italic: true, horizontal: "center" },
  error: { ...PLAIN, border: BOXED, bold: true, horizontal: "center", ...SEVERITY_COLORS.error },
  warning: { ...PLAIN, border: BOXED, bold: true, horizontal: "center", ...SEVERITY_COLORS.warning },
  info: { ...PLAIN, border: BOXED, bold: true, horizontal: "center", ...SEVERITY_COLORS.info },
  lead: { ...PLAIN, size: LETTER_TEXT + 1 },
  body: { ...PLAIN, size: LETTER_TEXT },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type ReportStyle = keyof typeof STYLES;

const NAMES = Object.keys(STYLES) as readonly ReportStyle[];

/** All styles of a report sheet, in the order of `styleIndex`. */
export const REPORT_STYLES: readonly CellStyle[] = NAMES.map((name) => STYLES[name]);

/** The place of a style in `REPORT_STYLES`. */
export function styleIndex(name: ReportStyle): number {
  return NAMES.indexOf(name);
}

export function styleOf(name: ReportStyle): CellStyle {
  return STYLES[name];
}
