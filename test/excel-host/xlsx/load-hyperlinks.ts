import type { Element } from "@xmldom/xmldom";

import type { Relationships } from "../../../src/workbook/xlsx/package/relationships";
import { childElement, childElements } from "../../../src/workbook/xlsx/package/xml-part";
import { decodeExcelText } from "../../../src/workbook/xlsx/package/xml";
import { cellKey, type HostHyperlink, type HostSheet } from "../model/host-workbook";
import { parseArea } from "./parse-area";

/** Puts the hyperlinks of a worksheet part into the sheet, each at the top-left cell of its area. */
export function loadHyperlinks(root: Element, relationships: Relationships, sheet: HostSheet): void {
  const links = childElement(root, "hyperlinks");
  for (const element of links ? childElements(links, "hyperlink") : []) {
    const area = parseArea(element.getAttribute("ref") ?? "");
    if (area) sheet.hyperlinks.set(cellKey(area.top, area.left), readHyperlink(element, relationships));
  }
}

function readHyperlink(element: Element, relationships: Relationships): HostHyperlink {
  const id = Array.from(element.attributes).find(({ localName, prefix }) => localName === "id" && prefix !== null);
  const address = id && relationships.byId(id.value)?.target;
  const text = (name: string): string | null => {
    const value = element.getAttribute(name);
    return value === null ? null : decodeExcelText(value);
  };
  const location = text("location");
  const tip = text("tooltip");
  const shown = text("display");
  return {
    ...(address ? { address } : {}),
    ...(location ? { documentReference: location } : {}),
    ...(tip ? { screenTip: tip } : {}),
    ...(shown ? { textToDisplay: shown } : {}),
  };
}
