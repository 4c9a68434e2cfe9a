import type { Element } from "@xmldom/xmldom";

import { decodeExcelText } from "../../../src/workbook/xlsx/package/xml";
import { childElement, childElements } from "../../../src/workbook/xlsx/package/xml-part";
import type { HostDataValidation, HostValidation } from "../model/host-workbook";
import { flagOf } from "./element-values";
import { parseAreas } from "./parse-area";

/** The types with operands, by their names in a file, each with its field in a rule. */
const TYPES: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** The rules for what may be typed of a worksheet part (ECMA-376 part 1, 18.3.1.32); those of later formats are not read. */
export function loadDataValidations(root: Element): HostDataValidation[] {
  const list = childElement(root, "dataValidations");
  return (list ? childElements(list, "dataValidation") : []).map((element) => ({
    ranges: parseAreas(element.getAttribute("sqref") ?? ""),
    ...ruleOf(element),
    ignoreBlanks: flagOf(element, "allowBlank"),
    errorAlert: {
      showAlert: flagOf(element, "showErrorMessage"),
      style: capitalised(element.getAttribute("errorStyle") ?? "stop"),
      title: textOf(element, "errorTitle"),
      message: textOf(element, "error"),
    },
    prompt: {
      showPrompt: flagOf(element, "showInputMessage"),
      title: textOf(element, "promptTitle"),
      message: textOf(element, "prompt"),
    },
  }));
}

function ruleOf(element: Element): Pick<HostValidation, "type" | "rule"> {
  const type = element.getAttribute("type") ?? "none";
  if (type === "none") return { type: "None", rule: {} };
  const first = formulaOf(element, "formula1");
  if (type === "custom") return { type: "Custom", rule: { custom: { formula: `=${first}` } } };
  if (type === "list") {
    const quoted = /^"(.*)"$/s.exec(first)?.[1];
    const source = quoted === undefined ? `=${first}` : quoted.replace(/""/g, '"');
    return { type: "List", rule: { list: { inCellDropDown: !flagOf(element, "showDropDown"), source } } };
  }
  const field = TYPES[type];
  if (field === undefined) throw new Error(`no data validation has the type ${type}`);
  const operator = capitalised(element.getAttribute("operator") ?? "between");
  const criteria = { formula1: operandOf(first), operator };
  const isBetween = operator.endsWith("etween");
  const second = isBetween ? { formula2: operandOf(formulaOf(element, "formula2")) } : {};
  return { type: capitalised(field), rule: { [field]: { ...criteria, ...second } } };
}

function operandOf(formula: string): string | number {
  return /^-?[\d.]+(E[+-]?\d+)?$/i.test(formula) ? Number(formula) : `=${formula}`;
}

function formulaOf(element: Element, name: string): string {
  return decodeExcelText(childElement(element, name)?.textContent ?? "");
}

function textOf(element: Element, attribute: string): string {
  return decodeExcelText(element.getAttribute(attribute) ?? "");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
