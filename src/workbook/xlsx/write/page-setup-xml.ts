import type { PaperName, PrintSetup } from "../../../core/sheet/sheet-plan";
import { WorkbookError } from "../../workbook";
import { encodeExcelText, escapeXmlText } from "../package/xml";

const MILLIMETRES_PER_INCH = 25.4;
/** Paper codes of Windows and Excel; F4 is sold as Folio, 8.5 x 13 in = 215.9 x 330.2 mm. */
const PAPER_CODES: Readonly<Record<PaperName, number>> = { A4: 9, A3: 8, F4: 14 };
const LAST_COLUMN_INDEX = 16_383;
/** Excel's limit of page breaks in a direction. */
const MAX_BREAKS = 1026;
/** Excel's limit of a header or footer with its codes. */
const MAX_FOOTER = 255;
const ELLIPSIS = "…";
const AMPERSAND_IN_TEXT = /&(?![PN])/g;

/** `printOptions`, `pageMargins`, `pageSetup`, `headerFooter` and `rowBreaks`, in the format's order. */
export function pageSetupXml(print: PrintSetup): string {
  const centered = print.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "";
  return centered + marginsXml(print) + paperXml(print) + footerXml(print) + breaksXml(print);
}

/** The text of a footer's three parts, `&` of the text doubled, cut with an ellipsis at its left part when Excel would refuse its length. */
export function footerText(footer: NonNullable<PrintSetup["footer"]>): string {
  const compose = (left: string) =>
    (
      [
        ["&L", left],
        ["&C", footer.center],
        ["&R", footer.right],
      ] as const
    )
      .map(([code, text]) => (text ? code + text.replace(AMPERSAND_IN_TEXT, "&&") : ""))
      .join("");
  const whole = compose(footer.left);
  if (whole.length <= MAX_FOOTER) return whole;
  let left = Array.from(footer.left);
  while (left.length > 0 && compose(left.join("") + ELLIPSIS).length > MAX_FOOTER) left = left.slice(0, -1);
  const short = compose(left.length > 0 ? left.join("") + ELLIPSIS : "");
  if (short.length > MAX_FOOTER) throw new WorkbookError("unsupported", `footer of ${short.length} characters`);
  return short;
}

function marginsXml({ margins }: PrintSetup): string {
  const sides = (["left", "right", "top", "bottom", "header", "footer"] as const).map(
    (side) => `${side}="${inches(margins[side])}"`,
  );
  return `<pageMargins ${sides.join(" ")}/>`;
}

function paperXml(print: PrintSetup): string {
  const scale = print.fit ? "" : ` scale="${Math.round(print.scale)}"`;
  const fit = print.fit ? ` fitToWidth="${print.fit.wide}" fitToHeight="${print.fit.tall}"` : "";
  return `<pageSetup paperSize="${PAPER_CODES[print.paper]}"${scale}${fit} orientation="${print.orientation}"/>`;
}

function footerXml({ footer }: PrintSetup): string {
  const text = footer ? footerText(footer) : "";
  return text === ""
    ? ""
    : `<headerFooter><oddFooter>${escapeXmlText(encodeExcelText(text))}</oddFooter></headerFooter>`;
}

function breaksXml(print: PrintSetup): string {
  const rows = Array.from(new Set(print.breaksAfterRows)).sort((a, b) => a - b);
  if (rows.length === 0) return "";
  if (rows.length > MAX_BREAKS) throw new WorkbookError("unsupported", `${rows.length} page breaks`);
  const breaks = rows.map((at) => `<brk id="${at}" max="${LAST_COLUMN_INDEX}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join("")}</rowBreaks>`;
}

function inches(millimetres: number): number {
  const DECIMALS = 1e6;
  return Math.round((millimetres / MILLIMETRES_PER_INCH) * DECIMALS) / DECIMALS;
}
