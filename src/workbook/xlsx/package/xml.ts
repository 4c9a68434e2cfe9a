/** Characters that XML 1.0 cannot carry, not even as a reference: most controls, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** The same and the carriage return, which XML readers turn into a line feed. */
const NEEDS_EXCEL_ESCAPE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** What reads as an escape already, or will once the character after it is escaped and so begins with the closing `_`. */
const LITERAL_EXCEL_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${NEEDS_EXCEL_ESCAPE.source}))`, "g");
const EXCEL_ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text as element content. Characters that XML 1.0 cannot carry are left out; cell text goes through `encodeExcelText` first. */
export function escapeXmlText(text: string): string {
  return text
    .replace(ILLEGAL, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

/** The text as an attribute's value for either quote; tabs and line ends are kept as references. */
export function escapeXmlAttribute(text: string): string {
  return escapeXmlText(text)
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&apos;")
    .replace(/\t/g, "&#9;")
    .replace(/\n/g, "&#10;");
}

/**
 * The text in SpreadsheetML's own escape (ST_Xstring, ECMA-376 part 1, 22.9.2.19): a control character becomes `_x0007_`, and text that
 * already looks like such an escape is protected as `_x005F_x0041_`. For cell text, sheet names, headers; not for DrawingML text.
 */
export function encodeExcelText(text: string): string {
  return text
    .replace(LITERAL_EXCEL_ESCAPE, "_x005F_")
    .replace(
      NEEDS_EXCEL_ESCAPE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

/** The text that `encodeExcelText` (or Excel) wrote. */
export function decodeExcelText(text: string): string {
  return text.includes("_x")
    ? text.replace(EXCEL_ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
