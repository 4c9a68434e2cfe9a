import { formatAbsoluteRect, quoteSheet } from "../../../src/core/address/address";
import type { HostSheet, HostValidation } from "../model/host-workbook";
import { asBoolean, asFields, asText, invalidArgument } from "./arguments";
import { asMember } from "./enumeration";
import { HostError, isHostObject } from "./excel-type";
import type { RangeTarget } from "./range-target";

/** Characters of a list that is given as text, with its commas. */
const MAX_LIST = 255;
const TYPES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
const BETWEEN = ["Between", "NotBetween"];

/** The rule as it is kept for the cells of a sheet. Throws `InvalidArgument`. */
export function parseValidationRule(value: unknown, sheet: HostSheet): Pick<HostValidation, "type" | "rule"> {
  const fields = Object.entries(asFields(value, "The rule", Object.keys(TYPES))).filter(
    ([, each]) => (each ?? null) !== null,
  );
  const [field, ...more] = fields;
  if (!field || more.length > 0) throw invalidArgument("a rule is of exactly one type.");
  const [name, criteria] = field as [keyof typeof TYPES, unknown];
  return { type: TYPES[name], rule: { [name]: parseCriteria(name, criteria, sheet) } };
}

function parseCriteria(name: keyof typeof TYPES, criteria: unknown, sheet: HostSheet): Record<string, unknown> {
  if (name === "list") {
    const { inCellDropDown, source } = asFields(criteria, name, ["inCellDropDown", "source"]);
    return { inCellDropDown: asBoolean(inCellDropDown, "inCellDropDown"), source: parseSource(source, sheet) };
  }
  if (name === "custom") return { formula: parseFormula(asFields(criteria, name, ["formula"]).formula) };
  const { operator, formula1, formula2 } = asFields(criteria, name, ["operator", "formula1", "formula2"]);
  const known = asMember(operator, "DataValidationOperator");
  const first = { formula1: parseOperand(formula1), operator: known };
  return BETWEEN.includes(known) ? { ...first, formula2: parseOperand(formula2) } : first;
}

/** Cells become a formula, with their sheet's name when it is another one. */
function parseSource(source: unknown, sheet: HostSheet): string {
  if (isHostObject(source)) {
    if (source.type !== "Range") throw invalidArgument("a list is a range or a text.");
    const { sheet: of, area } = source.target as RangeTarget;
    if (area.top !== area.bottom && area.left !== area.right)
      throw invalidArgument("the cells of a list are a single row or column.");
    return `=${of === sheet ? "" : `${quoteSheet(of.name)}!`}${formatAbsoluteRect(area)}`;
  }
  const text = asText(source, "The list");
  if (text.startsWith("=")) return parseFormula(text);
  if (text.trim() === "") throw invalidArgument("the list is empty.");
  if (text.length > MAX_LIST) throw invalidArgument(`the list is longer than ${MAX_LIST}.`);
  return text;
}

function parseOperand(value: unknown): string | number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const text = asText(value, "The operand");
  if (text.trim() === "") throw invalidArgument("the operand is empty.");
  return text;
}

/** The host computes no formulas: it takes those of references and functions, and refuses what it cannot tell to be one. */
function parseFormula(value: unknown): string {
  const formula = asText(value, "The formula");
  if (!/^=\s*\S/.test(formula)) throw invalidArgument(`${formula} is no formula.`);
  if (!/^=[A-Za-z_$'(]/.test(formula))
    throw new HostError("NotImplemented", `The test host cannot tell whether ${formula} is a formula.`);
  return formula;
}
