import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";

import { quoteSheet } from "../../../src/core/address/address";
import { decodeExcelText, encodeExcelText } from "../../../src/workbook/xlsx/package/xml";
import { childElement, childElements, parseXmlPart } from "../../../src/workbook/xlsx/package/xml-part";
import type { HostName, HostWorkbook } from "../model/host-workbook";
import { BUILT_IN_PREFIX } from "./load-names";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** What stands behind the defined names in a workbook part (ECMA-376 part 1, 18.2.27). */
const AFTER_NAMES = new Set([
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** A workbook part whose sheets of these names (lower-cased) have new ones, in the list and wherever a defined name speaks of them. */
export function renameInWorkbookPart(text: string, part: string, names: ReadonlyMap<string, string>): string {
  const { document, root, sheets } = openPart(text, part);
  for (const sheet of sheets) {
    const name = names.get(nameOf(sheet).toLowerCase());
    if (name !== undefined) sheet.setAttribute("name", encodeExcelText(name));
  }
  for (const element of definedNames(root)) {
    const formula = element.textContent ?? "";
    element.textContent = formula.replace(
      /'((?:[^']|'')+)'!|([\w.]+)!/g,
      (reference: string, quoted?: string, plain?: string) => {
        const name = names.get((quoted?.replace(/''/g, "'") ?? plain ?? "").toLowerCase());
        return name === undefined ? reference : `${quoteSheet(name)}!`;
      },
    );
  }
  return new XMLSerializer().serializeToString(document);
}

/**
 * A workbook part with the workbook's tab order, visibility and names; the text itself when it has them already. A tab that is no
 * worksheet stays behind the one that it stood behind. Every sheet must stand in the part under its name.
 */
export function arrangeWorkbookPart(text: string, part: string, workbook: HostWorkbook): string {
  const { document, root, sheets } = openPart(text, part);
  const before = new XMLSerializer().serializeToString(document);
  const byName = new Map(sheets.map((element) => [nameOf(element), element]));
  const known = workbook.sheets.map(({ name }) => byName.get(name)!);
  workbook.sheets.forEach(({ visibility }, i) => setState(known[i]!, STATES[visibility]));
  const scopes = new Map(definedNames(root).map((element) => [element, scopeOf(element, sheets)] as const));
  workbook.sheets.forEach(({ names }, i) => putNames(document, root, scopes, known[i]!, names));
  putNames(document, root, scopes, null, workbook.names);
  const order = tabOrder(sheets, known);
  reorder(order, sheets);
  for (const [element, scope] of scopes) if (scope) element.setAttribute("localSheetId", String(order.indexOf(scope)));
  keepViews(root, sheets, order);
  const after = new XMLSerializer().serializeToString(document);
  return after === before ? text : after;
}

function openPart(text: string, part: string): { document: Document; root: Element; sheets: Element[] } {
  const document = parseXmlPart(text, part);
  const root = document.documentElement;
  const list = root && childElement(root, "sheets");
  if (!root || !list) throw new Error(`${part}: no sheets`);
  return { document, root, sheets: childElements(list, "sheet") };
}

function nameOf(sheet: Element): string {
  return decodeExcelText(sheet.getAttribute("name") ?? "");
}

function definedNames(root: Element): Element[] {
  const list = childElement(root, "definedNames");
  return list ? childElements(list, "definedName") : [];
}

function scopeOf(element: Element, sheets: readonly Element[]): Element | null {
  const index = element.getAttribute("localSheetId");
  return index === null ? null : (sheets[Number(index)] ?? null);
}

/** Makes the names of one scope those of the host; the format's own stay as they are. */
function putNames(
  document: Document,
  root: Element,
  scopes: Map<Element, Element | null>,
  scope: Element | null,
  names: readonly HostName[],
): void {
  const own = new Map<string, Element>();
  for (const [element, its] of scopes) {
    const name = (element.getAttribute("name") ?? "").toLowerCase();
    if (its === scope && !name.startsWith(BUILT_IN_PREFIX)) own.set(name, element);
  }
  for (const { name, formula, visible } of names) {
    const element = own.get(name.toLowerCase()) ?? addName(document, root, name);
    own.delete(name.toLowerCase());
    scopes.set(element, scope);
    const text = formula.replace(/^=/, "");
    if (element.textContent !== text) element.textContent = text;
    if ((element.getAttribute("hidden") === "1") === visible) setOrRemove(element, "hidden", visible ? null : "1");
  }
  for (const element of own.values()) {
    scopes.delete(element);
    element.parentNode?.removeChild(element);
  }
  const list = childElement(root, "definedNames");
  if (list && childElements(list).length === 0) root.removeChild(list);
}

function addName(document: Document, root: Element, name: string): Element {
  const create = (tag: string): Element =>
    document.createElementNS(root.namespaceURI, root.prefix ? `${root.prefix}:${tag}` : tag);
  let list = childElement(root, "definedNames");
  if (!list) {
    list = create("definedNames");
    const next = childElements(root).find(({ localName }) => AFTER_NAMES.has(localName ?? "")) ?? null;
    root.insertBefore(list, next);
  }
  const element = create("definedName");
  element.setAttribute("name", name);
  list.appendChild(element);
  return element;
}

/** The new order: worksheets as the host has them, each other tab behind its neighbour. */
function tabOrder(sheets: readonly Element[], known: readonly Element[]): Element[] {
  const order = [...known];
  sheets.forEach((sheet, i) => {
    if (!order.includes(sheet)) order.splice(i === 0 ? 0 : order.indexOf(sheets[i - 1]!) + 1, 0, sheet);
  });
  return order;
}

function reorder(order: readonly Element[], before: readonly Element[]): void {
  if (order.every((sheet, i) => sheet === before[i])) return;
  const list = before[0]!.parentNode!;
  for (const sheet of order) list.appendChild(sheet);
}

/** The tabs that are open and first in view stay so. */
function keepViews(root: Element, before: readonly Element[], order: readonly Element[]): void {
  const views = childElement(root, "bookViews");
  for (const view of views ? childElements(views, "workbookView") : []) {
    for (const attribute of ["activeTab", "firstSheet"]) {
      const sheet = before[Number(view.getAttribute(attribute) ?? 0)];
      const index = sheet ? order.indexOf(sheet) : 0;
      if (index !== Number(view.getAttribute(attribute) ?? 0)) view.setAttribute(attribute, String(index));
    }
  }
}

function setState(sheet: Element, state: string): void {
  if ((sheet.getAttribute("state") ?? "visible") !== state) sheet.setAttribute("state", state);
}

function setOrRemove(element: Element, attribute: string, value: string | null): void {
  if (value === null) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
