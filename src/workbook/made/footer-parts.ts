import type { PrintSetup } from "../../core/sheet/sheet-plan";
import { WorkbookError } from "../workbook";

type Footer = NonNullable<PrintSetup["footer"]>;

/** Excel's limit of a header or footer with its codes. */
const MAX_FOOTER = 255;
/** `&L`, `&C` or `&R`, which stand before a part in a file and count towards the limit in Excel too. */
const SECTION_CODE = 2;
const ELLIPSIS = "…";
const AMPERSAND_IN_TEXT = /&(?![PN])/g;

/**
 * A footer as Excel writes it: `&` of the text doubled, the codes `&P` and `&N` left alone, the left part cut with an ellipsis
 * when the whole would be longer than Excel takes. Throws WorkbookError `unsupported` when that is not enough.
 */
export function footerParts(footer: Footer): Footer {
  const whole = encodeParts(footer);
  if (lengthOf(whole) <= MAX_FOOTER) return whole;
  let left = Array.from(footer.left);
  const shorten = (): Footer => encodeParts({ ...footer, left: left.length > 0 ? left.join("") + ELLIPSIS : "" });
  while (left.length > 0 && lengthOf(shorten()) > MAX_FOOTER) left = left.slice(0, -1);
  const short = shorten();
  if (lengthOf(short) > MAX_FOOTER) throw new WorkbookError("unsupported", `footer of ${lengthOf(short)} characters`);
  return short;
}

function encodeParts({ left, center, right }: Footer): Footer {
  const encode = (text: string): string => text.replace(AMPERSAND_IN_TEXT, "&&");
  return { left: encode(left), center: encode(center), right: encode(right) };
}

function lengthOf({ left, center, right }: Footer): number {
  return [left, center, right].reduce((sum, part) => sum + (part === "" ? 0 : SECTION_CODE + part.length), 0);
}
