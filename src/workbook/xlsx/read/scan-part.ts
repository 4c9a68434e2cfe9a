import { utf8Bytes } from "../package/xml-part";
import type { OpcPackage } from "../package/opc-package";
import { XmlScanner } from "./xml-scanner";

/** A scanner at the beginning of the part. A part in UTF-16 is turned into UTF-8 first. Throws WorkbookError `damaged`. */
export function scanPart(source: OpcPackage, part: string): XmlScanner {
  return new XmlScanner(utf8Bytes(source.bytes(part)), part);
}
