import type { Document, Element } from "@xmldom/xmldom";
import { quoteSheet } from "../../../core/address/address";
import { childElement, childElements } from "../package/xml-part";
import type { SheetEntry } from "./sheet-entry";

/** What stands where a name's sheet is gone. */
const LOST_REFERENCE = "#REF!";

/** The defined names of a workbook part. Those of a sheet hold on to the sheet, not to its number, until they are renumbered. */
export class DefinedNames {
  readonly #document: Document;
  readonly #open: () => Element;
  readonly #all: Element[];
  readonly #byScope = new Map<SheetEntry, Element[]>();

  /** `document` is the workbook part's; `open` gives the `definedNames` element, adding it when it is not there; `sheets` are those that `localSheetId` counts. */
  constructor(document: Document, open: () => Element, sheets: readonly SheetEntry[]) {
    this.#document = document;
    this.#open = open;
    const element = document.documentElement && childElement(document.documentElement, "definedNames");
    this.#all = element ? childElements(element, "definedName") : [];
    for (const name of this.#all) {
      const scope = name.hasAttribute("localSheetId") ? sheets[Number(name.getAttribute("localSheetId"))] : undefined;
      if (scope) this.#scope(scope).push(name);
    }
  }

  /** The formula of a sheet's own name, or null. Names ignore case. */
  get(sheet: SheetEntry, name: string): string | null {
    return this.#find(sheet, name)?.textContent ?? null;
  }

  /** Adds a name that belongs to a sheet. */
  add(sheet: SheetEntry, name: string, formula: string, hidden: boolean): void {
    const parent = this.#open();
    const prefix = parent.prefix ? `${parent.prefix}:` : "";
    const element = this.#document.createElementNS(parent.namespaceURI, `${prefix}definedName`);
    element.setAttribute("name", name);
    element.setAttribute("localSheetId", "0");
    if (hidden) element.setAttribute("hidden", "1");
    element.textContent = formula;
    parent.appendChild(element);
    this.#all.push(element);
    this.#scope(sheet).push(element);
  }

  /** Removes one name of a sheet; nothing happens when there is none. */
  remove(sheet: SheetEntry, name: string): void {
    const element = this.#find(sheet, name);
    if (!element) return;
    element.parentNode?.removeChild(element);
    this.#scope(sheet).splice(this.#scope(sheet).indexOf(element), 1);
  }

  /** Removes all names of a sheet that goes, and turns references of other names to it into `#REF!`, as Excel does. */
  removeScope(sheet: SheetEntry, sheetName: string): void {
    for (const element of this.#scope(sheet)) element.parentNode?.removeChild(element);
    this.#byScope.delete(sheet);
    const quoted = `'${sheetName.replace(/'/g, "''")}'!`;
    const plain = quoteSheet(sheetName) === sheetName ? `|(?<![\\w.'])${escapeRegExp(sheetName)}!` : "";
    const reference = new RegExp(`(?:${escapeRegExp(quoted)}${plain})[$A-Za-z0-9:]*`, "gi");
    for (const name of this.#all) {
      const formula = name.textContent ?? "";
      const kept = formula.replace(reference, LOST_REFERENCE);
      if (kept !== formula) name.textContent = kept;
    }
  }

  /** Writes every `localSheetId` by the sheets' new order; an element without names left goes. */
  renumber(order: readonly SheetEntry[]): void {
    order.forEach((sheet, index) => {
      for (const name of this.#byScope.get(sheet) ?? []) name.setAttribute("localSheetId", String(index));
    });
    const parent = this.#all.find((name) => name.parentNode)?.parentNode;
    if (!parent && this.#all.length > 0) {
      const empty = this.#open();
      empty.parentNode?.removeChild(empty);
    }
  }

  #find(sheet: SheetEntry, name: string): Element | undefined {
    return this.#byScope
      .get(sheet)
      ?.find((element) => element.getAttribute("name")?.toLowerCase() === name.toLowerCase());
  }

  #scope(sheet: SheetEntry): Element[] {
    let names = this.#byScope.get(sheet);
    if (!names) this.#byScope.set(sheet, (names = []));
    return names;
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
