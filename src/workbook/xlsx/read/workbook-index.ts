import type { Element } from "@xmldom/xmldom";
import type { OpcPackage } from "../package/opc-package";
import { Relationships } from "../package/relationships";
import { workbookPartName } from "../package/workbook-part";
import { childElement, childElements, parseXmlRoot } from "../package/xml-part";
import { decodeExcelText } from "../package/xml";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A tab of the workbook as its workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  /** The sheet's part; empty when the workbook names none. */
  readonly part: string;
  readonly visibility: SheetVisibility;
  /** Only worksheets have cells to read; chart, dialog and macro sheets are `unsupported`. */
  readonly kind: "worksheet" | "unsupported";
}

export interface DefinedName {
  readonly name: string;
  /** 0-based index into `sheets` when the name belongs to one sheet, else null. */
  readonly sheetIndex: number | null;
  readonly hidden: boolean;
  /** What it stands for, a formula without `=`. */
  readonly text: string;
}

/** What the workbook part says (ECMA-376 part 1, 18.2), and the names of the parts it leads to. */
export interface WorkbookIndex {
  readonly part: string;
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  /** Serial 0 is 1904-01-01, not 1899-12-31. */
  readonly date1904: boolean;
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
  readonly themePart: string | null;
}

/** Throws WorkbookError `damaged`. */
export function readWorkbookIndex(source: OpcPackage): WorkbookIndex {
  const part = workbookPartName(source);
  const relationships = Relationships.of(source, part);
  const root = parseXmlRoot(source.text(part), part);
  const properties = childElement(root, "workbookPr");
  const partOf = (kind: string): string | null =>
    relationships.byKind(kind).find((found) => source.has(found.part))?.part ?? null;
  return {
    part,
    sheets: childrenOf(root, "sheets", "sheet").map((element) => readSheet(element, relationships)),
    definedNames: childrenOf(root, "definedNames", "definedName").map(readDefinedName),
    date1904: ["1", "true", "on"].includes(properties?.getAttribute("date1904") ?? ""),
    sharedStringsPart: partOf("sharedStrings"),
    stylesPart: partOf("styles"),
    themePart: partOf("theme"),
  };
}

function childrenOf(root: Element, list: string, item: string): Element[] {
  const parent = childElement(root, list);
  return parent ? childElements(parent, item) : [];
}

function readSheet(element: Element, relationships: Relationships): SheetEntry {
  const relationshipId = relationshipIdOf(element);
  const relationship = relationships.byId(relationshipId);
  const state = element.getAttribute("state");
  return {
    name: decodeExcelText(element.getAttribute("name") ?? ""),
    sheetId: element.getAttribute("sheetId") ?? "",
    relationshipId,
    part: relationship?.part ?? "",
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    kind: !relationship || relationship.kind === "worksheet" ? "worksheet" : "unsupported",
  };
}

/** `r:id`, whatever its prefix and whichever dialect its namespace is of. */
function relationshipIdOf(element: Element): string {
  for (let i = 0; i < element.attributes.length; i++) {
    const attribute = element.attributes.item(i)!;
    if (attribute.localName === "id" && attribute.prefix) return attribute.value;
  }
  return "";
}

function readDefinedName(element: Element): DefinedName {
  const index = element.getAttribute("localSheetId");
  return {
    name: element.getAttribute("name") ?? "",
    sheetIndex: index !== null && /^\d+$/.test(index) ? Number(index) : null,
    hidden: ["1", "true"].includes(element.getAttribute("hidden") ?? ""),
    text: element.textContent ?? "",
  };
}
