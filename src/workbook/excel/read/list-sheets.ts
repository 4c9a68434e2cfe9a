import { MARK_NAME, parseMark } from "../../made/sheet-mark";
import type { ExcelSession } from "../excel-session";
import type { ExcelSheet } from "../excel-sheet";
import { askEach } from "./ask-each";

/** About what asking one sheet for its mark takes, in the request or in the answer with a long mark. */
const MARK_BYTES = 2_000;

/** The worksheets in tab order. Two round trips, however many there are (more only when their bytes need it). */
export async function listSheets(session: ExcelSession): Promise<readonly ExcelSheet[]> {
  const sheets = await session.ask(({ workbook: { worksheets } }) => {
    worksheets.load(["items/id", "items/name", "items/visibility"]);
    return () => worksheets.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" }));
  });
  const formulas = await askEach(session, sheets, MARK_BYTES, ({ workbook: { worksheets } }, { id }) => {
    const mark = worksheets.getItem(id).names.getItemOrNullObject(MARK_NAME);
    mark.load("formula");
    return () => formulaOf(mark);
  });
  return sheets.map((sheet, i): ExcelSheet => {
    const markFormula = formulas[i] ?? null;
    return { ...sheet, markFormula, mark: markFormula === null ? null : parseMark(markFormula) };
  });
}

function formulaOf(name: Excel.NamedItem): string | null {
  return name.isNullObject ? null : String(name.formula);
}
