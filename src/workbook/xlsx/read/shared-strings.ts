import type { OpcPackage } from "../package/opc-package";
import { decodeExcelText } from "../package/xml";
import { scanPart } from "./scan-part";
import type { XmlScanner } from "./xml-scanner";

/** The workbook's shared strings in order (ECMA-376 part 1, 18.4): runs joined, phonetic runs left out. Throws `damaged`. */
export function readSharedStrings(source: OpcPackage, part: string): string[] {
  const scanner = scanPart(source, part);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.name === "si") strings.push(readStringItem(scanner));
  }
  return strings;
}

/**
 * The text of the `si` or `is` element just opened. White space is kept whatever `xml:space` says: programs forget the attribute,
 * and a lost blank between two runs joins two words.
 */
export function readStringItem(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let text = "";
  for (;;) {
    const token = scanner.next();
    if (token === "close" && scanner.depth < depth) return decodeExcelText(text);
    if (token !== "open") continue;
    if (scanner.name === "t") text = text === "" ? scanner.elementText() : text + scanner.elementText();
    else if (scanner.name === "rPh" || scanner.name === "rPr") scanner.skip();
  }
}
