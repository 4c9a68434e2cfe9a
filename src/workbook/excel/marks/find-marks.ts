import { addressLists } from "../../cells/address-lists";
import { isMarkRule, severityOf } from "../../cells/mark-rule";
import type { MarkedArea } from "../../cells/plan-marks";
import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import { explainMissingSheet } from "../read/missing-sheet";

/** About what asking for a rule's formula adds to a request. */
const FORMULA_BYTES = 2_500;
/** About what the areas of one rule are in an answer, when they are many. */
const AREAS_BYTES = 200_000;

/** Marks of ours that stand on a sheet. */
export interface StandingMarks {
  /** The sheet's id. */
  readonly sheet: string;
  /** Ids of the rules, the first in force first. */
  readonly rules: readonly string[];
  /** Ids of rules without a formula, as a run leaves one that Excel stops between adding a rule and saying what it is. */
  readonly unfinished: readonly string[];
  /** The cells that they mark, rule by rule, in the order in which they would be added: the first in force last. */
  readonly areas: readonly MarkedArea[];
}

/** A sheet's id, and the ids of the conditional formats on it that have a formula. */
interface SheetRules {
  readonly id: string;
  readonly rules: readonly string[];
}

/** The marks of ours on a sheet, whoever put them there. Throws WorkbookError: `no-such-sheet`. */
export async function findMarks(session: ExcelSession, sheetName: string): Promise<StandingMarks> {
  const { id, rules } = await findRules(session, sheetName);
  const formulas = await askEach(session, rules, FORMULA_BYTES, (context, rule) => {
    const { custom } = ruleOf(context, id, rule);
    custom.rule.load("formula");
    return () => custom.rule.formula;
  });
  const ours = rules.flatMap((rule, i) => (isMarkRule(formulas[i]) ? [{ rule, formula: formulas[i] }] : []));
  const addresses = await askEach(session, ours, AREAS_BYTES, (context, { rule }) => {
    // One by one: of many areas together Excel cuts the address off.
    const { areas } = ruleOf(context, id, rule).getRanges();
    areas.load("items/address");
    return () => areas.items.map(({ address }) => address.slice(address.lastIndexOf("!") + 1));
  });
  const areas = ours.flatMap(({ formula }, i): MarkedArea[] => {
    const severity = severityOf(formula);
    return severity === null ? [] : addressLists(addresses[i]!).map((list) => ({ severity, addresses: list }));
  });
  const unfinished = rules.filter((_, i) => formulas[i] === "");
  return { sheet: id, rules: ours.map(({ rule }) => rule), unfinished, areas: areas.reverse() };
}

/** A conditional format of a sheet; both by their ids. */
export function ruleOf({ workbook }: Excel.RequestContext, sheet: string, id: string): Excel.ConditionalFormat {
  return workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);
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
