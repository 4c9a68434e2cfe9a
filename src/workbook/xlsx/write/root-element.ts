import type { Document, Element } from "@xmldom/xmldom";
import { WorkbookError } from "../../workbook";

/** The document's root element. Throws WorkbookError `damaged` naming the part when it has none. */
export function rootElement(document: Document, part: string): Element {
  if (!document.documentElement) throw new WorkbookError("damaged", part);
  return document.documentElement;
}
