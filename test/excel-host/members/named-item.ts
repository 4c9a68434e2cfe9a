import { nameFormulaFault } from "../model/name-syntax";
import { parseArea, splitSheet } from "../model/range-address";
import { requireEditable } from "./access";
import { asBoolean, asText, invalidArgument } from "./arguments";
import { HostError, NULL_OBJECT, type ExcelType, type HostObject, type HostScope } from "./excel-type";
import type { NamedItemTarget } from "./named-item-target";
import { rangeObject } from "./range-target";
import { findSheet, worksheetObject } from "./worksheets";

/** The range that a name refers to, or null when it refers to something else. */
function referredRange({ item }: NamedItemTarget, { workbook }: HostScope): HostObject | null {
  const { sheet: name, rest } = splitSheet(item.formula.slice(1));
  const area = parseArea(rest);
  const sheet = name === null ? undefined : findSheet(workbook, name);
  return sheet && area ? rangeObject(sheet, area) : null;
}

/** The constant of a formula such as `="text"` or `=12`; null when it is no constant. */
function constant(formula: string): string | number | boolean | null {
  const body = formula.slice(1).trim();
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return text[1]!.replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === "true";
  return /^-?\d+(\.\d+)?$/.test(body) ? Number(body) : null;
}

function typeName(target: NamedItemTarget, scope: HostScope): string {
  if (referredRange(target, scope)) return "Range";
  const value = constant(target.item.formula);
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  return value === null ? "Error" : "Double";
}

/** Changes a name. Throws `AccessDenied` when its sheet is protected. */
function change({ sheet }: NamedItemTarget, run: () => void): void {
  if (sheet) requireEditable(sheet);
  run();
}

export const namedItem: ExcelType<NamedItemTarget> = {
  name: "NamedItem",
  id: ({ item }) => item.name,
  get: {
    name: ({ item }) => item.name,
    formula: ({ item }) => item.formula,
    // Of a range, its address as the formula writes it; what is neither that nor a constant is not calculated.
    value: (target, scope) =>
      referredRange(target, scope) ? target.item.formula.slice(1) : (constant(target.item.formula) ?? "#NAME?"),
    type: typeName,
    visible: ({ item }) => item.visible,
    comment: ({ item }) => item.comment,
    scope: ({ sheet }) => (sheet ? "Worksheet" : "Workbook"),
  },
  set: {
    formula(target, value) {
      const formula = asText(value, "The formula");
      const fault = nameFormulaFault(formula);
      if (fault) throw invalidArgument(`${fault}.`);
      change(target, () => void (target.item.formula = formula));
    },
    visible: (target, value) => change(target, () => void (target.item.visible = asBoolean(value, "visible"))),
    comment: (target, value) => change(target, () => void (target.item.comment = asText(value, "comment"))),
  },
  child: {
    worksheet({ sheet }) {
      if (!sheet) throw new HostError("ItemNotFound", "The name belongs to the workbook.");
      return worksheetObject(sheet);
    },
    worksheetOrNullObject: ({ sheet }) => (sheet ? worksheetObject(sheet) : NULL_OBJECT),
  },
  call: {
    delete(target, _args, { workbook }) {
      const names = (target.sheet ?? workbook).names;
      change(target, () => names.splice(names.indexOf(target.item), 1));
      return undefined;
    },
    getRange(target, _args, scope) {
      const found = referredRange(target, scope);
      if (!found) throw new HostError("InvalidArgument", `${target.item.name} refers to no range.`);
      return found;
    },
    getRangeOrNullObject: (target, _args, scope) => referredRange(target, scope) ?? NULL_OBJECT,
  },
};
