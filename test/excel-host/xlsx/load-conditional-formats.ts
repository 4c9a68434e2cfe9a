import type { Element } from "@xmldom/xmldom";

import { childElement, childElements } from "../../../src/workbook/xlsx/package/xml-part";
import { decodeExcelText } from "../../../src/workbook/xlsx/package/xml";
import type { HostConditionalFormat } from "../model/host-workbook";
import { flagOf, numberOf } from "./element-values";
import type { Formats } from "./load-formats";
import { parseAreas } from "./parse-area";

/** A rule with a formula of its own, which Excel calls a custom format; of other kinds the host knows nothing. */
export interface FormulaRule {
  readonly rule: Element;
  readonly sqref: string;
}

/** The rules with a formula of a worksheet part, in its order. */
export function formulaRules(root: Element): FormulaRule[] {
  return childElements(root, "conditionalFormatting").flatMap((element) =>
    childElements(element, "cfRule")
      .filter((rule) => rule.getAttribute("type") === "expression")
      .map((rule) => ({ rule, sqref: element.getAttribute("sqref") ?? "" })),
  );
}

/** The custom formats of a worksheet part by priority; `idOf` gives the id of the rule at a place in the part, from 0. */
export function loadConditionalFormats(
  root: Element,
  formats: Formats,
  idOf: (index: number) => string,
): HostConditionalFormat[] {
  return formulaRules(root)
    .map(({ rule, sqref }, index) => ({ rule, sqref, id: idOf(index), priority: numberOf(rule, "priority", 0) }))
    .sort((a, b) => a.priority - b.priority)
    .map(({ rule, sqref, id }) => ({
      id,
      type: "Custom",
      ranges: parseAreas(sqref),
      formula: `=${decodeExcelText(childElement(rule, "formula")?.textContent ?? "")}`,
      ...formats.ruleLook(numberOf(rule, "dxfId", -1)),
      stopIfTrue: flagOf(rule, "stopIfTrue"),
    }));
}
