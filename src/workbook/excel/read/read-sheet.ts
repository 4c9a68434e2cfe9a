import { rect, type Rect } from "../../../core/address/address";
import type { Grid } from "../../../core/sheet/grid";
import { GridBuilder } from "../../../core/sheet/grid-builder";
import type { ReadDetail } from "../../workbook";
import type { ExcelSession } from "../excel-session";
import { findUsedAreas, queueUsed } from "./find-used";
import { readCells } from "./read-cells";
import { readDate1904 } from "./read-date-system";
import { readFormulas, UNREAD_FORMULAS } from "./read-formulas";
import { explainMissingSheet } from "./missing-sheet";
import { queueHiddenFlags, readHidden, type HiddenFlags } from "./read-hidden";
import { readMerges } from "./read-merges";
import { ReadStyles } from "./read-styles";
import { countCells, type SheetArea } from "./sheet-area";

/** Merged areas are asked for over the whole rectangle from A1 when it is no larger; else where values stand. */
const LARGEST_WHOLE = 1_000_000;

const NONE_HIDDEN: HiddenFlags = { rows: false, columns: false };

/** A sheet as Excel knows it, and where its values stand. */
interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly used: SheetArea | null;
  readonly hidden: HiddenFlags;
}

/**
 * The named worksheet, in a number of round trips that depends on what it holds in bytes: three for a table of usual size. Formats, looks
 * and hidden rows and columns are told of the area that holds values; merged areas as far as they begin left of or above its last cell,
 * or on a sheet of values far apart where values stand. Throws WorkbookError `no-such-sheet`, `too-large` with the address of a cell that Excel does not give.
 */
export async function readSheet(session: ExcelSession, name: string, detail: ReadDetail): Promise<Grid> {
  const sheet = await findSheet(session, name);
  const styles = new ReadStyles(detail.looks ?? false);
  if (!sheet.used) {
    return new GridBuilder(sheet.name, styles, detail.formulas ? undefined : UNREAD_FORMULAS).build();
  }
  const areas = await findUsedAreas(session, [sheet.used]);
  const formulas = detail.formulas ? await readFormulas(session, areas) : UNREAD_FORMULAS;
  const builder = new GridBuilder(sheet.name, styles, formulas);
  for (const area of await readMerges(session, mergeAreas(sheet.used, areas))) builder.merge(area);
  await readCells(session, areas, { builder, styles }, detail.looks ?? false);
  await readHidden(session, areas, sheet.hidden, builder);
  if (styles.showsDates()) styles.date1904 = await readDate1904(session);
  return builder.build();
}

async function findSheet(session: ExcelSession, name: string): Promise<FoundSheet> {
  try {
    return await session.ask(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.load(["id", "name"]);
      const { used, answer } = queueUsed(sheet);
      const hidden = queueHiddenFlags(used);
      return () => {
        const area = answer();
        return foundSheet(sheet, area, area ? hidden() : NONE_HIDDEN);
      };
    });
  } catch (error) {
    throw explainMissingSheet(error, name);
  }
}

function foundSheet({ id, name }: Excel.Worksheet, area: Rect | null, hidden: HiddenFlags): FoundSheet {
  return { id, name, used: area && { sheet: id, area }, hidden };
}

/** A merged area may begin left of or above the values. */
function mergeAreas({ sheet, area }: SheetArea, used: readonly SheetArea[]): readonly SheetArea[] {
  const whole = rect(1, 1, area.bottom, area.right);
  return countCells(whole) <= LARGEST_WHOLE ? [{ sheet, area: whole }] : used;
}
