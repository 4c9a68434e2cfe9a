import type { PaperName, PrintSetup } from "../../../core/sheet/sheet-plan";
import { footerParts } from "../../made/footer-parts";
import { WorkbookError } from "../../workbook";
import { encodeExcelText, escapeXmlText } from "../package/xml";

const MILLIMETRES_PER_INCH = 25.4;
/** Paper codes of Windows and Excel; F4 is sold as Folio, 8.5 x 13 in = 215.9 x 330.2 mm. */
const PAPER_CODES: Readonly<Record<PaperName, number>> = { A4: 9, A3: 8, F4: 14 };
const LAST_COLUMN_INDEX = 16_383;
/** Excel's limit of page breaks in a direction. */
const MAX_BREAKS = 1026;

/** `printOptions`, `pageMargins`, `pageSetup`, `headerFooter` and `rowBreaks`, in the format's order. */
export function pageSetupXml(print: PrintSetup): string {
  const centered = print.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "";
  return centered + marginsXml(print) + paperXml(print) + footerXml(print) + breaksXml(print);
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

/** The footer's parts behind their section codes. */
export function footerText(footer: NonNullable<PrintSetup["footer"]>): string {
  const { left, center, right } = footerParts(footer);
  const sections = [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ] as const;
  return sections.map(([code, text]) => (text === "" ? "" : code + text)).join("");
}
