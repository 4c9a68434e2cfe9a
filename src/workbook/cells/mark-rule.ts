import type { CellMark } from "../workbook";

const SIGNATURE = "jenjang";
const OUR_RULE = new RegExp(String.raw`^\s*=?\s*N\(\s*"${SIGNATURE} ([a-z]+)"\s*\)\s*=\s*0\s*$`, "i");
const SEVERITIES: readonly CellMark["severity"][] = ["error", "warning", "info"];

/** The formula of a mark's rule, without `=`: always true, for the number of a text is 0, and it says whose it is. */
export function ruleFormula(severity: CellMark["severity"]): string {
  return `N("${SIGNATURE} ${severity}")=0`;
}

/** Whether a conditional format's formula, with or without `=`, is of a mark of ours; a program may write it with other spaces. */
export function isMarkRule(formula: unknown): boolean {
  return typeof formula === "string" && OUR_RULE.test(formula);
}

/** The severity that a mark of ours tells by its formula; null when it tells none that is known. */
export function severityOf(formula: unknown): CellMark["severity"] | null {
  const told = typeof formula === "string" ? OUR_RULE.exec(formula)?.[1]?.toLowerCase() : undefined;
  return SEVERITIES.find((severity) => severity === told) ?? null;
}
