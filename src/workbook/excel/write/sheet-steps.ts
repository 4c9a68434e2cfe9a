import { formatRect, rect } from "../../../core/address/address";
import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import type { LocateLink } from "../../made/link-targets";
import type { WriteStep } from "../excel-session";
import { cellActions } from "./cell-actions";
import { RECTANGLE_SITES } from "./connector-line";
import { dropDownActions } from "./drop-down-actions";
import { mergeActions } from "./merge-actions";
import { pageActions } from "./page-actions";
import { planPaint, planWrap } from "./paint";
import { paintActions } from "./paint-actions";
import { shapeActions } from "./shape-actions";
import { CHANGE_BYTES, OBJECT_BYTES, stepsOf, type SheetAction } from "./sheet-action";
import { sizeActions } from "./size-actions";

/** What Excel can do that is not the same everywhere. */
export interface SheetOptions {
  /** Connection sites of a rectangle, see `readRectangleSites`. */
  readonly rectangleSites?: number;
}

/**
 * Writes a plan on the empty sheet of this name: everything but its mark and its paper (`verifySheets`). `links` gives the place of a
 * link such as `'Pohon Kinerja'!A1`, null when there is no such sheet: the cell is plain then. The plan has passed `checkPlan`.
 */
export function sheetSteps(
  plan: SheetPlan,
  sheetName: string,
  links: LocateLink,
  { rectangleSites = RECTANGLE_SITES }: SheetOptions = {},
): Iterable<WriteStep> {
  return stepsOf(sheetName, sheetActions(plan, links, rectangleSites));
}

/** In the order in which Excel needs them: sizes before what is fitted into them, values before merges, shapes on a sheet that stays as it is. */
function* sheetActions(plan: SheetPlan, links: LocateLink, rectangleSites: number): Generator<SheetAction> {
  yield* sizeActions(plan);
  yield* cellActions(plan, links);
  yield* paintActions(planPaint(plan));
  yield* mergeActions(plan.merges);
  yield* paintActions(planWrap(plan));
  yield* dropDownActions(plan);
  yield viewAction(plan);
  yield* pageActions(plan.print);
  yield* shapeActions(plan, rectangleSites);
}

/** Gridlines, tab, what stays in view, and the filter. */
function viewAction({ gridlines, tabColor, freeze, autoFilter }: SheetPlan): SheetAction {
  return {
    bytes: 4 * OBJECT_BYTES + 4 * CHANGE_BYTES,
    apply: (sheet) => {
      sheet.showGridlines = gridlines;
      sheet.tabColor = tabColor === null ? "" : `#${tabColor.toUpperCase()}`;
      freezePanes(sheet, freeze);
      if (autoFilter) sheet.autoFilter.apply(formatRect(autoFilter));
    },
  };
}

function freezePanes({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetPlan["freeze"]): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(formatRect(rect(1, 1, rows, columns)));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
