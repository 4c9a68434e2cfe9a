import { parseRect, type Rect } from "../../../core/address/address";
import type { DropDown } from "../../../core/sheet/sheet-plan";
import type { ExcelSession } from "../excel-session";
import type { ExcelSheet } from "../excel-sheet";
import { askEach } from "../read/ask-each";
import { countCells, parseAddress, rangeOf, type SheetArea } from "../read/sheet-area";
import { splitLonger } from "../read/split-rect";
import type { SheetFrame } from "./sheet-frame";

/** About what the places of a sheet's rules take in an answer. */
const AREAS_BYTES = 5_000;
/** About what asking for the rule of one area takes. */
const RULE_BYTES = 1_500;
/** A reference that stays the same in every cell, with or without its sheet. */
const REFERENCE = /^=(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/i;

/** What Excel says of an area: its list, nothing that a plan can say, or that its cells differ. */
type Rule = { readonly source: DropDown["source"] | null } | "differs";

/**
 * The lists to choose from on sheets, by the sheets' ids. Excel tells where rules are, neighbours together; an area whose cells differ is cut
 * into its columns, and a column in halves. Rules that are no lists, and lists from other sheets, are left out: a plan has no word for them.
 */
export async function readDropDowns(
  session: ExcelSession,
  frames: readonly SheetFrame[],
  sheets: readonly ExcelSheet[],
): Promise<ReadonlyMap<string, readonly DropDown[]>> {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const found = new Map<string, DropDown[]>(frames.map(({ sheet }) => [sheet, []]));
  const ruled = frames.filter(({ hasRules }) => hasRules);
  let open = (await askEach(session, ruled, AREAS_BYTES, queueAreas)).flat();
  while (open.length > 0) {
    const rules = await askEach(session, open, RULE_BYTES, (context, each) => {
      return queueRule(rangeOf(context, each), names.get(each.sheet)!);
    });
    const mixed: SheetArea[] = [];
    open.forEach((each, i) => {
      const rule = rules[i]!;
      if (rule === "differs") mixed.push(...split(each));
      else if (rule.source) found.get(each.sheet)!.push({ area: each.area, source: rule.source });
    });
    open = mixed;
  }
  return found;
}

function queueAreas({ workbook }: Excel.RequestContext, { sheet }: SheetFrame): () => SheetArea[] {
  const cells = workbook.worksheets.getItem(sheet).getRange().getSpecialCellsOrNullObject("DataValidations");
  cells.load("areas/address");
  return () =>
    cells.isNullObject ? [] : cells.areas.items.map(({ address }) => ({ sheet, area: parseAddress(address) }));
}

function queueRule({ dataValidation }: Excel.Range, sheetName: string): () => Rule {
  dataValidation.load(["type", "rule"]);
  return () => {
    const { type, rule } = dataValidation;
    if (type === "Inconsistent" || type === "MixedCriteria") return "differs";
    const source = type === "List" ? rule.list?.source : null;
    // Excel gives it as text, also when it was set as a range.
    return { source: typeof source === "string" ? readSource(source, sheetName) : null };
  };
}

function readSource(source: string, sheetName: string): DropDown["source"] | null {
  if (!source.startsWith("=")) return source.split(",").map((value) => value.trim());
  const [, quoted, plain, address] = REFERENCE.exec(source) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain ?? sheetName;
  return address && sheet.toLowerCase() === sheetName.toLowerCase() ? parseRect(address) : null;
}

/** Our own lists are columns. */
function split({ sheet, area }: SheetArea): SheetArea[] {
  if (countCells(area) === 1) return [];
  return pieces(area).map((piece) => ({ sheet, area: piece }));
}

function pieces(area: Rect): Rect[] {
  const { left, right } = area;
  if (left === right) return splitLonger(area, 2);
  const columns: Rect[] = [];
  for (let at = left; at <= right; at = (at + 1) as Rect["left"]) columns.push({ ...area, left: at, right: at });
  return columns;
}
