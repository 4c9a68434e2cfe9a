import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { WorkbookError } from "../../workbook";
import { childElement, childElements, parseXmlPart } from "../package/xml-part";
import { rootElement } from "./root-element";
import { DefinedNames } from "./defined-names";
import type { SheetEntry } from "./sheet-entry";
import { dialectOf, XML_DECLARATION, type XmlDialect } from "./xml-dialect";

/** The order of CT_Workbook (ECMA-376 part 1, 18.2.27) up to the defined names. */
const BEFORE_NAMES = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
]);

/** The workbook part: its sheets in tab order and its defined names. All that it does not know stays as it is. */
export class WorkbookXml {
  readonly dialect: XmlDialect;
  readonly names: DefinedNames;
  readonly #document: Document;
  readonly #root: Element;
  readonly #sheets: Element;
  /** As the file has them; `localSheetId`, `activeTab` and `firstSheet` count in this order until `serialise`. */
  readonly #original: readonly SheetEntry[];
  readonly #order: SheetEntry[];
  #nextSheetId: number;

  private constructor(document: Document, part: string) {
    const root = rootElement(document, part);
    const sheets = childElement(root, "sheets");
    if (!sheets) throw new WorkbookError("damaged", `${part}: no sheets`);
    this.#document = document;
    this.#root = root;
    this.#sheets = sheets;
    this.dialect = dialectOf(root.namespaceURI);
    this.#original = childElements(sheets, "sheet").map((element) => ({
      element,
      relationshipId: element.getAttributeNS(this.dialect.relationships, "id") ?? element.getAttribute("r:id") ?? "",
    }));
    this.#order = [...this.#original];
    this.#nextSheetId =
      1 + Math.max(0, ...this.#original.map(({ element }) => Number(element.getAttribute("sheetId")) || 0));
    this.names = new DefinedNames(document, () => this.#namesElement(), this.#original);
  }

  /** Throws WorkbookError `damaged`. */
  static parse(text: string, part: string): WorkbookXml {
    return new WorkbookXml(parseXmlPart(text, part), part);
  }

  /** In tab order. */
  get sheets(): readonly SheetEntry[] {
    return this.#order;
  }

  nameOf(sheet: SheetEntry): string {
    return sheet.element.getAttribute("name") ?? "";
  }

  isVisible(sheet: SheetEntry): boolean {
    return (sheet.element.getAttribute("state") ?? "visible") === "visible";
  }

  rename(sheet: SheetEntry, name: string): void {
    sheet.element.setAttribute("name", name);
  }

  /** Adds a sheet behind another, or at the front when that is null. */
  insertAfter(before: SheetEntry | null, name: string, relationshipId: string): SheetEntry {
    const prefix = this.#sheets.prefix ? `${this.#sheets.prefix}:` : "";
    const element = this.#document.createElementNS(this.dialect.main, `${prefix}sheet`);
    element.setAttribute("name", name);
    element.setAttribute("sheetId", String(this.#nextSheetId++));
    element.setAttributeNS(this.dialect.relationships, "r:id", relationshipId);
    const entry = { element, relationshipId };
    const at = before === null ? 0 : this.#order.indexOf(before) + 1;
    this.#sheets.insertBefore(element, this.#order[at]?.element ?? this.#order[at - 1]?.element.nextSibling ?? null);
    this.#order.splice(at, 0, entry);
    return entry;
  }

  /** Takes a sheet out, with the names that belong to it. */
  remove(sheet: SheetEntry): void {
    this.names.removeScope(sheet, this.nameOf(sheet));
    this.#sheets.removeChild(sheet.element);
    this.#order.splice(this.#order.indexOf(sheet), 1);
  }

  /** The part as text, every index of a sheet in it renumbered to the new order. */
  serialise(): string {
    this.names.renumber(this.#order);
    this.#renumberViews();
    const text = new XMLSerializer().serializeToString(this.#document);
    return text.startsWith("<?xml") ? text : XML_DECLARATION + text;
  }

  /** The tabs that are open and first in view stay so; of a removed one, its neighbour takes the place. */
  #renumberViews(): void {
    const views = childElement(this.#root, "bookViews");
    for (const view of views ? childElements(views, "workbookView") : []) {
      for (const attribute of ["firstSheet", "activeTab"]) {
        const index = Number(view.getAttribute(attribute) ?? 0);
        const moved = this.#newIndex(index);
        if (moved !== index) view.setAttribute(attribute, String(moved));
      }
    }
  }

  #newIndex(index: number): number {
    const before = this.#original.slice(0, index + 1).reverse();
    for (const entry of before) {
      const at = this.#order.findIndex(({ element }) => element === entry.element);
      if (at !== -1) return at;
    }
    return 0;
  }

  #namesElement(): Element {
    const root = this.#root;
    const known = childElement(root, "definedNames");
    if (known) return known;
    const next = childElements(root).find((child) => !BEFORE_NAMES.has(child.localName ?? ""));
    const prefix = root.prefix ? `${root.prefix}:` : "";
    const element = this.#document.createElementNS(this.dialect.main, `${prefix}definedNames`);
    root.insertBefore(element, next ?? null);
    return element;
  }
}
