import type { Rect } from "../../../core/address/address";
import type { ExcelSession } from "../excel-session";
import type { ExcelSheet } from "../excel-sheet";
import { askEach } from "./ask-each";
import { queueUsed } from "./find-used";
import { resultOf } from "./result-of";

/** About what the questions for one sheet take in a request; few sheets have shapes enough to answer more. */
const SHEET_BYTES = 2_500;

/** A shape as Excel knows it. */
export interface MadeShape {
  readonly id: string;
  readonly name: string;
  readonly type: Excel.Shape["type"];
}

/** What stands on a sheet of ours, but for what is in its cells and shapes. */
export interface SurveyedSheet {
  readonly id: string;
  /** Where values stand, null when there are none. */
  readonly used: Rect | null;
  /** From back to front. */
  readonly shapes: readonly MadeShape[];
  /** Whether there is something that we never make: a picture, a group, a chart, a table, a comment, a protection. */
  readonly foreign: boolean;
}

/** One round trip for hundreds of sheets. */
export async function surveySheets(session: ExcelSession, sheets: readonly ExcelSheet[]): Promise<SurveyedSheet[]> {
  return askEach(session, sheets, SHEET_BYTES, ({ workbook: { worksheets } }, { id }) => {
    const sheet = worksheets.getItem(id);
    const { answer } = queueUsed(sheet);
    const { charts, tables, protection } = sheet;
    charts.load("count");
    tables.load("count");
    protection.load("protected");
    const comments = sheet.comments.getCount();
    const shapes = queueShapes(sheet);
    return () => {
      const found = shapes();
      const foreign =
        charts.count > 0 ||
        tables.count > 0 ||
        resultOf(comments) > 0 ||
        protection.protected ||
        found.some(({ type }) => type !== "GeometricShape" && type !== "Line");
      return { id, used: answer(), shapes: found, foreign };
    };
  });
}

/** Excel does not say that it lists shapes in the order in which they lie on each other. */
function queueShapes({ shapes }: Excel.Worksheet): () => MadeShape[] {
  shapes.load(["items/id", "items/name", "items/type", "items/zOrderPosition"]);
  return () =>
    [...shapes.items]
      .sort((a, b) => a.zOrderPosition - b.zOrderPosition)
      .map(({ id, name, type }) => ({ id, name, type }));
}
