import { isMarkRule, ruleFormula } from "../../cells/mark-rule";
import { markLook, planMarks, type MarkedArea } from "../../cells/plan-marks";
import type { CellMark } from "../../workbook";
import type { ExcelSession, WriteStep } from "../excel-session";
import { askEach } from "../read/ask-each";
import { explainMissingSheet } from "../read/missing-sheet";

/** About what a rule adds to a request besides its addresses, and what taking one away or reading one does. */
const RULE_BYTES = 2_500;
const REMOVAL_BYTES = 700;

/** A sheet's id, and the ids of the conditional formats on it that have a formula. */
interface SheetRules {
  readonly id: string;
  readonly rules: readonly string[];
}

/**
 * Marks cells of a sheet in place of our earlier marks there; no marks take them all away. Marks are conditional formats, which leave the
 * cells' own formats as they are; the user's own ones stay.
 * Throws WorkbookError: `no-such-sheet`, `protected`.
 */
export async function markCells(session: ExcelSession, sheetName: string, marks: readonly CellMark[]): Promise<void> {
  const { id, rules } = await findRules(session, sheetName);
  const earlier = await filterMarks(session, id, rules);
  // From the last on, so that none changes its place before it goes.
  await session.apply([
    ...earlier.reverse().map((rule) => removeStep(id, rule)),
    ...planMarks(marks).map((area) => addStep(id, area)),
  ]);
}

async function findRules(session: ExcelSession, name: string): Promise<SheetRules> {
  try {
    return await session.ask(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.load("id");
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load(["items/id", "items/type"]);
      return () => rulesOf(sheet, conditionalFormats);
    });
  } catch (error) {
    throw explainMissingSheet(error, name);
  }
}

function rulesOf({ id }: Excel.Worksheet, { items }: Excel.ConditionalFormatCollection): SheetRules {
  return { id, rules: items.filter(({ type }) => type === "Custom").map((rule) => rule.id) };
}

/** Those of the rules that are marks of ours. */
async function filterMarks(session: ExcelSession, sheet: string, rules: readonly string[]): Promise<string[]> {
  const formulas = await askEach(session, rules, RULE_BYTES, (context, id) => {
    const { rule } = ruleOf(context, sheet, id).custom;
    rule.load("formula");
    return () => rule.formula;
  });
  return rules.filter((_, i) => isMarkRule(formulas[i]));
}

function ruleOf({ workbook }: Excel.RequestContext, sheet: string, id: string): Excel.ConditionalFormat {
  return workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);
}

function removeStep(sheet: string, rule: string): WriteStep {
  return {
    bytes: REMOVAL_BYTES,
    apply: (context) => {
      ruleOf(context, sheet, rule).delete();
    },
  };
}

function addStep(sheet: string, { severity, addresses }: MarkedArea): WriteStep {
  const { fill, color, bold } = markLook(severity);
  return {
    bytes: RULE_BYTES + addresses.length,
    apply: ({ workbook }) => {
      const areas = workbook.worksheets.getItem(sheet).getRanges(addresses);
      const { custom } = areas.conditionalFormats.add("Custom");
      custom.rule.formula = `=${ruleFormula(severity)}`;
      if (fill !== null) custom.format.fill.color = `#${fill}`;
      custom.format.font.color = `#${color}`;
      if (bold) custom.format.font.bold = true;
    },
  };
}
