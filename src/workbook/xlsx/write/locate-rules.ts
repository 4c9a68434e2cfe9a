import { isMarkRule } from "../../cells/mark-rule";
import { WorkbookError } from "../../workbook";
import { decodeExcelText } from "../package/xml";
import { XmlScanner } from "../read/xml-scanner";

/** What stands before conditional formats in a worksheet part, and those themselves (ECMA-376 part 1, 18.3.1.99). */
const UP_TO_RULES = new Set([
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

/** Where the rules of a worksheet part stand, in bytes. */
export interface RulePlaces {
  /** Of the sheet's elements, with its colon. */
  readonly prefix: string;
  readonly isProtected: boolean;
  /** Our marks: whole elements, or single rules out of elements that the user's rules share. */
  readonly marks: readonly { readonly from: number; readonly to: number }[];
  /** The last in rank of the other rules; 0 for none. */
  readonly lastPriority: number;
  /** Where more conditional formats can be put. */
  readonly end: number;
}

/** Looks for conditional formats in the UTF-8 bytes of a worksheet part. Throws WorkbookError `damaged`. */
export function locateRules(bytes: Uint8Array, part: string): RulePlaces {
  const scanner = new XmlScanner(bytes, part);
  const marks: { from: number; to: number }[] = [];
  let prefix: string | null = null;
  let isProtected = false;
  let lastPriority = 0;
  let end = 0;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token !== "open") continue;
    // Newer kinds of rules stand in the extensions at the part's end and share the ranks.
    if (scanner.name === "cfRule") lastPriority = Math.max(lastPriority, scanner.attributeNumber("priority"));
    if (scanner.depth !== 2) continue;
    const { name, tokenFrom } = scanner;
    if (name === "sheetData") prefix = scanner.prefix;
    if (name === "sheetProtection") isProtected = scanner.attributeFlag("sheet");
    if (name === "conditionalFormatting") {
      const rules = readRules(scanner);
      const ours = rules.filter((rule) => rule.isOurs);
      if (ours.length === rules.length && ours.length > 0) marks.push({ from: tokenFrom, to: scanner.tokenTo });
      else marks.push(...ours.map(({ from, to }) => ({ from, to })));
      const others = rules.filter((rule) => !rule.isOurs);
      lastPriority = Math.max(lastPriority, ...others.map(({ priority }) => priority));
    } else if (UP_TO_RULES.has(name)) scanner.skip();
    if (UP_TO_RULES.has(name)) end = scanner.tokenTo;
  }
  if (prefix === null) throw new WorkbookError("damaged", `${part}: no cells`);
  return { prefix, isProtected, marks, lastPriority, end };
}

interface Rule {
  readonly from: number;
  readonly to: number;
  readonly priority: number;
  readonly isOurs: boolean;
}

/** The rules of the `conditionalFormatting` just opened, up to its end. */
function readRules(scanner: XmlScanner): Rule[] {
  const depth = scanner.depth;
  const rules: Rule[] = [];
  for (;;) {
    const token = scanner.next();
    if (token === "close" && scanner.depth < depth) return rules;
    if (token !== "open" || scanner.name !== "cfRule") continue;
    const from = scanner.tokenFrom;
    const isExpression = scanner.attribute("type") === "expression";
    const priority = scanner.attributeNumber("priority");
    const formula = readFormula(scanner);
    rules.push({ from, to: scanner.tokenTo, priority, isOurs: isExpression && isMarkRule(decodeExcelText(formula)) });
  }
}

/** The first formula of the rule just opened, up to the rule's end. */
function readFormula(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let formula: string | null = null;
  for (;;) {
    const token = scanner.next();
    if (token === "close" && scanner.depth < depth) return formula ?? "";
    if (token === "open" && scanner.name === "formula") formula ??= scanner.elementText();
  }
}
