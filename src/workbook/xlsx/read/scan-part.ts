import { decodeXmlBytes } from "../package/xml-part";
import type { OpcPackage } from "../package/opc-package";
import { XmlScanner } from "./xml-scanner";

/** A scanner at the beginning of the part. A part in UTF-16 is turned into UTF-8 first. Throws WorkbookError `damaged`. */
export function scanPart(source: OpcPackage, part: string): XmlScanner {
  const bytes = source.bytes(part);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new XmlScanner(wide ? new TextEncoder().encode(decodeXmlBytes(bytes)) : bytes, part);
}
