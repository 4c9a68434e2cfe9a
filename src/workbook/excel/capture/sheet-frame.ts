import { MAX_COLUMN, MAX_ROW, type Rect } from "../../../core/address/address";
import type { CellStyle, PrintSetup, SheetPlan } from "../../../core/sheet/sheet-plan";
import { WorkbookError } from "../../workbook";
import type { CellsAnswer } from "./cell-collector";
import { readStyle } from "./cell-style";
import { queuePageSetup } from "./page-setup";
import { queuePlace } from "./queue-place";
import { queueCells } from "./read-cells";
import { readColor } from "./read-color";

/** About what asking for a frame takes; a sheet of many boxes answers more. */
export const FRAME_BYTES = 8_000;

/** The last cell of every sheet: nothing of ours reaches there, so it has the look of untouched cells. */
const LAST_CELL = "XFD1048576";

/** Everything of a sheet but its cells, sizes, merges and what stands in its boxes. */
export interface SheetFrame {
  /** The worksheet's id. */
  readonly sheet: string;
  /** Where values or formats stand, and where values stand. */
  readonly used: Rect | null;
  readonly filled: Rect | null;
  readonly untouched: CellStyle;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly freeze: SheetPlan["freeze"];
  readonly autoFilter: Rect | null;
  /** Whether some cells have rules for what is typed, such as lists to choose from. */
  readonly hasRules: boolean;
  /** Without its page breaks. */
  readonly print: PrintSetup;
  readonly breaks: readonly Excel.PageBreak[];
  /** Ids of shapes with text and of lines, from back to front. */
  readonly boxes: readonly string[];
  readonly lines: readonly string[];
}

/** Queues the frame of a sheet. */
export function queueFrame({ workbook }: Excel.RequestContext, id: string): () => SheetFrame {
  const sheet = workbook.worksheets.getItem(id);
  sheet.load(["tabColor", "showGridlines"]);
  const used = queuePlace(sheet.getUsedRangeOrNullObject(false));
  const filled = queuePlace(sheet.getUsedRangeOrNullObject(true));
  const frozen = queuePlace(sheet.freezePanes.getLocationOrNullObject());
  const autoFilter = queuePlace(sheet.autoFilter.getRangeOrNullObject());
  const { dataValidation } = sheet.getRange();
  dataValidation.load("type");
  const untouched = queueCells(sheet.getRange(LAST_CELL));
  const pageSetup = queuePageSetup(sheet);
  const { shapes } = sheet;
  shapes.load(["items/id", "items/type"]);
  return () => {
    const { tabColor, showGridlines } = sheet;
    const idsOf = (type: Excel.Shape["type"]) =>
      shapes.items.filter((shape) => shape.type === type).map((shape) => shape.id);
    return {
      sheet: id,
      used: used(),
      filled: filled(),
      untouched: styleOfOne(untouched()),
      tabColor: tabColor === "" ? null : readColor(tabColor),
      gridlines: showGridlines,
      freeze: readFreeze(frozen()),
      autoFilter: autoFilter(),
      hasRules: dataValidation.type !== "None",
      ...pageSetup(),
      boxes: idsOf("GeometricShape"),
      lines: idsOf("Line"),
    };
  };
}

function styleOfOne(cell: CellsAnswer | null): CellStyle {
  if (!cell) throw new WorkbookError("too-large", LAST_CELL);
  return readStyle(cell.properties[0]![0]!, String(cell.numberFormats[0]![0]), null);
}

/** Where only rows are frozen, all columns belong to them, and the other way round. */
function readFreeze(frozen: Rect | null): SheetPlan["freeze"] {
  if (!frozen) return { rows: 0, columns: 0 };
  const { top, left, bottom, right } = frozen;
  return {
    rows: bottom === MAX_ROW ? 0 : bottom - top + 1,
    columns: right === MAX_COLUMN ? 0 : right - left + 1,
  };
}
