import { ruleFormula } from "../../cells/mark-rule";
import { markLook, type MarkedArea } from "../../cells/plan-marks";
import { WorkbookError } from "../../workbook";
import type { ExcelSession, WriteStep } from "../excel-session";
import { findMarks, ruleOf, type StandingMarks } from "./find-marks";

/** About what a rule adds to a request besides its addresses, and what taking one away does. */
const RULE_BYTES = 2_500;
const REMOVAL_BYTES = 700;

/**
 * Marks cells of a sheet in place of our earlier marks there, and gives those; no areas take them all away. Marks are conditional formats,
 * which leave the cells' own formats as they are; the user's own ones stay. What Excel refuses halfway is taken back.
 * Throws WorkbookError: `no-such-sheet`, `protected`, `half-written`.
 */
export async function replaceMarks(
  session: ExcelSession,
  sheetName: string,
  areas: readonly MarkedArea[],
): Promise<readonly MarkedArea[]> {
  const before = await findMarks(session, sheetName);
  try {
    await putMarks(session, before, areas);
  } catch (error) {
    await giveUp(session.withoutStop(), sheetName, before, error);
    throw error;
  }
  return before.areas;
}

async function putMarks(
  session: ExcelSession,
  { sheet, rules }: Pick<StandingMarks, "sheet" | "rules">,
  areas: readonly MarkedArea[],
): Promise<void> {
  // From the last on, so that none changes its place before it goes.
  const going = [...rules].reverse();
  await session.apply([...going.map((rule) => removeStep(sheet, rule)), ...areas.map((area) => addStep(sheet, area))]);
}

/** Puts back the marks that stood there; of a sheet that is protected nothing has changed. */
async function giveUp(session: ExcelSession, name: string, before: StandingMarks, cause: unknown): Promise<void> {
  try {
    const now = await findMarks(session, name);
    const isUnchanged = JSON.stringify(now) === JSON.stringify(before);
    const rules = [...now.unfinished.filter((rule) => !before.unfinished.includes(rule)), ...now.rules];
    if (!isUnchanged) await putMarks(session, { sheet: now.sheet, rules }, before.areas);
  } catch (error) {
    throw new WorkbookError("half-written", name, { cause: new AggregateError([cause, error]) });
  }
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
