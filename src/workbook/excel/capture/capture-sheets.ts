import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { isMarked } from "../../made/listed-sheet";
import type { ExcelSession } from "../excel-session";
import type { ExcelSheet } from "../excel-sheet";
import { askEach } from "../read/ask-each";
import { CellCollector } from "./cell-collector";
import { findStyledAreas } from "./find-styled-areas";
import { readBoxes } from "./read-boxes";
import { readBreaks } from "./read-breaks";
import { readCellsOf } from "./read-cells";
import { readConnectors } from "./read-connectors";
import { readDropDowns } from "./read-drop-downs";
import { readMergesOf } from "./read-merges-of";
import { readSizes } from "./read-sizes";
import { FRAME_BYTES, queueFrame, type SheetFrame } from "./sheet-frame";

/**
 * Reads sheets of ours back into plans, by the sheets' ids: writing such a plan again puts back what the sheet holds now. All sheets are read
 * together, in round trips that grow with their bytes. A plan has no word for runs of boldness in a cell, links out of the workbook,
 * rules of entry that are no lists, alerts, pictures, groups and lines that hold on to nothing; what a user has added of these is not in it.
 * Boxes have their shapes' ids, and links lead to sheets by name. Throws WorkbookError, and RangeError for a sheet without a mark.
 */
export async function captureSheets(
  session: ExcelSession,
  sheets: readonly ExcelSheet[],
): Promise<ReadonlyMap<string, SheetPlan>> {
  if (sheets.length === 0) return new Map();
  const frames = await askEach(session, sheets, FRAME_BYTES, (context, { id }) => queueFrame(context, id));
  const collectors = new Map(frames.map(({ sheet, untouched }) => [sheet, new CellCollector(untouched)]));
  await readCellsOf(session, await findStyledAreas(session, frames), collectors);
  const merges = await readMergesOf(
    session,
    frames.flatMap(({ sheet, used }) => (used ? [{ sheet, area: used }] : [])),
  );
  const sizes = await readSizes(session, frames);
  const dropDowns = await readDropDowns(session, frames, sheets);
  const breaks = await readBreaks(session, frames);
  const boxes = await readBoxes(session, shapesOf(frames, "boxes"));
  const connectors = await readConnectors(session, shapesOf(frames, "lines"));
  return new Map(
    sheets.map((sheet, i): [string, SheetPlan] => {
      if (!isMarked(sheet)) throw new RangeError(`not made by us: ${sheet.name}`);
      const { id, name, mark } = sheet;
      const { tabColor, freeze, autoFilter, gridlines, print } = frames[i]!;
      const { styles, cells } = collectors.get(id)!;
      const plan: SheetPlan = {
        kind: mark.kind,
        key: mark.key,
        name,
        tabColor,
        styles,
        ...sizes.get(id)!,
        cells,
        merges: merges.get(id) ?? [],
        freeze,
        autoFilter,
        dropDowns: dropDowns.get(id)!,
        gridlines,
        print: { ...print, breaksAfterRows: breaks.get(id)! },
        boxes: boxes.get(id) ?? [],
        connectors: connectors.get(id) ?? [],
      };
      return [id, plan];
    }),
  );
}

function shapesOf(frames: readonly SheetFrame[], kind: "boxes" | "lines"): { sheet: string; id: string }[] {
  return frames.flatMap((frame) => frame[kind].map((id) => ({ sheet: frame.sheet, id })));
}
