import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";

import { formatCell, parseCell, type Cell, type Column, type Row } from "../../../src/core/address/address";
import { childElement, childElements, parseXmlPart } from "../../../src/workbook/xlsx/package/xml-part";
import { encodeExcelText } from "../../../src/workbook/xlsx/package/xml";
import type { HostCell, HostSheet } from "../model/host-workbook";
import { cellPlace } from "../model/sheet-cells";
import { flagOf, numberOf } from "./element-values";

/** A worksheet part with the named cells as the sheet has them. Their formats stay; a new cell takes its row's or its column's. */
export function patchCells(text: string, part: string, sheet: HostSheet, keys: readonly number[]): string {
  const document = parseXmlPart(text, part);
  const root = document.documentElement;
  const data = root && childElement(root, "sheetData");
  if (!root || !data) throw new Error(`${part}: no cells`);
  const patch = new CellPatch(document, root, data, sheet.name);
  for (const key of keys) patch.put(cellPlace(key) as Cell, sheet.cells.get(key));
  return new XMLSerializer().serializeToString(document);
}

class CellPatch {
  readonly #document: Document;
  readonly #root: Element;
  readonly #data: Element;
  readonly #sheet: string;
  readonly #rows = new Map<number, Element>();

  constructor(document: Document, root: Element, data: Element, sheet: string) {
    this.#document = document;
    this.#root = root;
    this.#data = data;
    this.#sheet = sheet;
    for (const row of childElements(data, "row")) this.#rows.set(numberOf(row, "r", 0), row);
  }

  put(at: Cell, cell: HostCell | undefined): void {
    const element = this.#cell(at);
    const formula = childElement(element, "f");
    if (formula?.getAttribute("t"))
      throw new Error(`cannot save ${this.#sheet}!${formatCell(at)}: its formula is shared with other cells`);
    while (element.firstChild) element.removeChild(element.firstChild);
    element.removeAttribute("t");
    if (!cell) return;
    if (cell.formula !== null) this.#add(element, "f", cell.formula.replace(/^=/, ""));
    this.#putValue(element, cell);
  }

  #putValue(element: Element, { value, formula }: HostCell): void {
    if (typeof value === "number") this.#add(element, "v", String(value));
    else if (typeof value === "boolean") {
      element.setAttribute("t", "b");
      this.#add(element, "v", value ? "1" : "0");
    } else if (formula !== null) {
      element.setAttribute("t", "str");
      this.#add(element, "v", encodeExcelText(value));
    } else if (value !== "") {
      element.setAttribute("t", "inlineStr");
      const text = this.#add(this.#add(element, "is", ""), "t", encodeExcelText(value));
      text.setAttribute("xml:space", "preserve");
    }
  }

  #cell(at: Cell): Element {
    const row = this.#row(at.row);
    const columnOf = (element: Element): number => parseCell(element.getAttribute("r") ?? "")?.column ?? 0;
    const cells = childElements(row, "c");
    const found = cells.find((element) => columnOf(element) === at.column);
    if (found) return found;
    const element = this.#create("c");
    element.setAttribute("r", formatCell(at));
    const style = this.#styleAround(row, at.column);
    if (style > 0) element.setAttribute("s", String(style));
    row.insertBefore(element, cells.find((other) => columnOf(other) > at.column) ?? null);
    return element;
  }

  #row(at: Row): Element {
    const known = this.#rows.get(at);
    if (known) return known;
    const element = this.#create("row");
    element.setAttribute("r", String(at));
    const next = Array.from(this.#rows.keys())
      .filter((other) => other > at)
      .sort((a, b) => a - b)[0];
    this.#data.insertBefore(element, next === undefined ? null : this.#rows.get(next)!);
    this.#rows.set(at, element);
    return element;
  }

  /** The style index that a cell without one of its own has. */
  #styleAround(row: Element, column: Column): number {
    if (flagOf(row, "customFormat")) return numberOf(row, "s", 0);
    const columns = childElement(this.#root, "cols");
    const around = (columns ? childElements(columns, "col") : []).find(
      (element) => numberOf(element, "min", 0) <= column && column <= numberOf(element, "max", 0),
    );
    return around ? numberOf(around, "style", 0) : 0;
  }

  #add(parent: Element, name: string, text: string): Element {
    const element = this.#create(name);
    if (text !== "") element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  #create(name: string): Element {
    const prefix = this.#root.prefix ? `${this.#root.prefix}:` : "";
    return this.#document.createElementNS(this.#root.namespaceURI, prefix + name);
  }
}
