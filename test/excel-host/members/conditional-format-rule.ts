import { asText, invalidArgument } from "./arguments";
import { editableFormat, presentFormat, type ConditionalFormatTarget } from "./conditional-format-target";
import type { ExcelType } from "./excel-type";

/** Characters of a formula in Excel. */
const MAX_FORMULA = 8192;

export const conditionalFormatRule: ExcelType<ConditionalFormatTarget> = {
  name: "ConditionalFormatRule",
  get: {
    formula: (target) => presentFormat(target).formula,
  },
  set: {
    formula(target, value) {
      const formula = checkFormula(asText(value, "The formula"));
      editableFormat(target).formula = formula;
    },
  },
};

/** The host computes no formulas; it refuses one that has no `=`, nothing after it, or an open quote or bracket. */
function checkFormula(formula: string): string {
  if (formula.length > MAX_FORMULA) throw invalidArgument(`The formula is longer than ${MAX_FORMULA}.`);
  const outside = formula.replace(/"[^"]*"|'[^']*'/g, "");
  const brackets = outside.replace(/[^()]/g, "");
  let open = 0;
  for (const bracket of brackets) {
    open += bracket === "(" ? 1 : -1;
    if (open < 0) break;
  }
  if (!/^=\s*\S/.test(formula) || open !== 0 || /["']/.test(outside)) {
    throw invalidArgument(`${formula} is no formula.`);
  }
  return formula;
}
