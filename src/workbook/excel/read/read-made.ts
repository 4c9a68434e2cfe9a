import type { Rect } from "../../../core/address/address";
import { SheetContentBuilder, type SheetContent } from "../../made/sheet-content";
import type { ExcelSession } from "../excel-session";
import type { ExcelSheet } from "../excel-sheet";
import { readBoxes, type MadeBox } from "./made-boxes";
import { readMadeCells, type MadeCell } from "./made-cells";
import { surveySheets, type MadeShape } from "./made-survey";

/** What a sheet of ours holds now. */
export interface MadeSheet {
  /** Null when the sheet holds what we never write: a formula, a picture, a chart, a table, a comment, or is protected. */
  readonly content: SheetContent | null;
  /** From back to front. */
  readonly shapes: readonly MadeShape[];
  /** Where values stand, null when there are none. */
  readonly used: Rect | null;
}

/**
 * What sheets of ours hold, by their ids: a plan's sheet that has just been written has the content of `contentOfPlan`. Three round trips
 * however many the sheets are, more when their bytes need it. Throws WorkbookError.
 */
export async function readMade(
  session: ExcelSession,
  sheets: readonly ExcelSheet[],
): Promise<ReadonlyMap<string, MadeSheet>> {
  const surveyed = await surveySheets(session, sheets);
  const ours = surveyed.filter(({ foreign }) => !foreign);
  const boxes = await readBoxes(session, ours);
  const cells = await readMadeCells(session, ours);
  return new Map(
    surveyed.map(({ id, shapes, used }): [string, MadeSheet] => {
      const content = buildContent(cells.get(id) ?? null, boxes.get(id) ?? [], shapes);
      return [id, { content, shapes, used }];
    }),
  );
}

/** Null without cells that can be compared: there is a formula, or something foreign for which cells were not read. */
function buildContent(
  cells: readonly MadeCell[] | null,
  boxes: readonly MadeBox[],
  shapes: readonly MadeShape[],
): SheetContent | null {
  if (cells === null) return null;
  const content = new SheetContentBuilder();
  for (const { row, column, value } of cells) content.addCell(row, column, value);
  for (const { place, text } of boxes) content.addBox(place, text);
  return content.build(shapes.filter(({ type }) => type === "Line").length);
}
