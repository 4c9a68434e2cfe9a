import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";

import { formatRect } from "../../../src/core/address/address";
import { encodeExcelText, escapeXmlText } from "../../../src/workbook/xlsx/package/xml";
import { childElement, childElements, parseXmlPart } from "../../../src/workbook/xlsx/package/xml-part";
import type { HostConditionalFormat } from "../model/host-workbook";
import { numberOf } from "./element-values";
import { formulaRules } from "./load-conditional-formats";

/** What stands before conditional formats in a worksheet part (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_RULES = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
]);
/** What stands behind the looks of rules in a styles part. */
const AFTER_LOOKS = new Set(["tableStyles", "colors", "extLst"]);

/** The rules that came and went; `gone` are places among the part's formula rules. */
export interface RuleChanges {
  readonly added: readonly HostConditionalFormat[];
  readonly gone: readonly number[];
}

/** A worksheet part without the rules that are gone and with the new ones; `looks` are the indexes of their looks. */
export function patchRules(text: string, part: string, { added, gone }: RuleChanges, looks: readonly number[]): string {
  const document = parseXmlPart(text, part);
  const root = rootOf(document, part);
  const rules = formulaRules(root);
  for (const index of gone) removeRule(rules[index]!.rule);
  const priorities = Array.from(root.getElementsByTagNameNS("*", "cfRule"), (rule) => numberOf(rule, "priority", 0));
  let priority = Math.max(0, ...priorities);
  const next = childElements(root).find(({ localName }) => !BEFORE_RULES.has(localName ?? "")) ?? null;
  added.forEach((format, i) => {
    const element = importXml(document, root, ruleXml(format, looks[i]!, ++priority), part);
    root.insertBefore(element, next);
  });
  return new XMLSerializer().serializeToString(document);
}

/** A styles part with the looks of rules added, and the index of the first of them. */
export function addRuleLooks(
  text: string,
  part: string,
  formats: readonly HostConditionalFormat[],
): { readonly text: string; readonly first: number } {
  const document = parseXmlPart(text, part);
  const root = rootOf(document, part);
  const looks = childElement(root, "dxfs") ?? addLooks(document, root, part);
  const first = childElements(looks).length;
  for (const format of formats) looks.appendChild(importXml(document, root, lookXml(format), part));
  looks.setAttribute("count", String(first + formats.length));
  return { text: new XMLSerializer().serializeToString(document), first };
}

function removeRule(rule: Element): void {
  const parent = rule.parentNode as Element;
  parent.removeChild(rule);
  if (childElements(parent, "cfRule").length === 0) parent.parentNode?.removeChild(parent);
}

function addLooks(document: Document, root: Element, part: string): Element {
  const next = childElements(root).find(({ localName }) => AFTER_LOOKS.has(localName ?? "")) ?? null;
  const element = importXml(document, root, "<dxfs/>", part);
  root.insertBefore(element, next);
  return element;
}

function ruleXml({ ranges, formula, stopIfTrue }: HostConditionalFormat, look: number, priority: number): string {
  const stop = stopIfTrue ? ' stopIfTrue="1"' : "";
  const text = escapeXmlText(encodeExcelText(formula.replace(/^=/, "")));
  return `<conditionalFormatting sqref="${ranges.map(formatRect).join(" ")}"><cfRule type="expression" dxfId="${look}" priority="${priority}"${stop}><formula>${text}</formula></cfRule></conditionalFormatting>`;
}

function lookXml({ fill, fontColor, bold }: HostConditionalFormat): string {
  const weight = bold === null ? "" : `<b val="${bold ? 1 : 0}"/>`;
  const color = fontColor === null ? "" : `<color rgb="FF${fontColor.slice(1)}"/>`;
  const font = weight + color === "" ? "" : `<font>${weight}${color}</font>`;
  const paint =
    fill === null
      ? ""
      : `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`;
  return `<dxf>${font}${paint}</dxf>`;
}

function importXml(document: Document, root: Element, xml: string, part: string): Element {
  const added = parseXmlPart(`<x xmlns="${root.namespaceURI ?? ""}">${xml}</x>`, part);
  return document.importNode(childElements(rootOf(added, part))[0]!, true);
}

function rootOf(document: Document, part: string): Element {
  if (!document.documentElement) throw new Error(`${part}: no root`);
  return document.documentElement;
}
