import { formatCell, formatRect } from "../../../core/address/address";
import type { DropDown, PlanCell, SheetPlan } from "../../../core/sheet/sheet-plan";
import { footerParts } from "../../made/footer-parts";
import { cellText, MAX_CELL_TEXT } from "../../cells/cell-text";
import { WorkbookError } from "../../workbook";

/** Limits of Excel. */
const MAX_LINKS = 65_530;
const MAX_BREAKS = 1_026;
const MIN_SCALE = 10;
const MAX_SCALE = 400;
const MAX_PAGES = 32_767;
const MAX_INDENT = 250;
const MAX_LIST = 255;

/**
 * Passes a plan that Excel can hold. Throws WorkbookError `unsupported` or `too-large` for one that it cannot, before anything is
 * written, and RangeError for one that contradicts itself.
 */
export function checkPlan(plan: SheetPlan): void {
  checkCells(plan);
  for (const dropDown of plan.dropDowns ?? []) checkDropDown(plan, dropDown);
  checkPrint(plan);
  checkShapes(plan);
}

function checkCells(plan: SheetPlan): void {
  const seen = new Set<string>();
  let links = 0;
  for (const cell of plan.cells) {
    const place = formatCell(cell);
    if (seen.has(place)) throw new RangeError(`two cells at ${place} in the plan`);
    seen.add(place);
    checkCell(plan, cell, place);
    if (cell.link) links++;
  }
  if (links > MAX_LINKS) throw new WorkbookError("too-large", `${plan.name}: ${links} links`);
  for (const height of [...plan.rowHeights.values(), ...plan.columnWidths])
    if (!(height >= 0 && Number.isFinite(height))) throw new RangeError(`not a size: ${height}`);
}

function checkCell(plan: SheetPlan, { value, style }: PlanCell, place: string): void {
  const look = plan.styles[style];
  if (!look) throw new RangeError(`no style ${style} in the plan`);
  if (look.indent > MAX_INDENT) refuse(plan, `${place}: indent of ${look.indent} steps`);
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`not a number for ${place}: ${value}`);
  if (typeof value === "string" && cellText(value).length > MAX_CELL_TEXT)
    refuse(plan, `${place}: ${value.length} characters`);
}

/** A list is a row or a column of cells, or a text in which commas part the values. */
function checkDropDown(plan: SheetPlan, { area, source }: DropDown): void {
  const place = formatRect(area);
  if (!("length" in source)) {
    if (source.top !== source.bottom && source.left !== source.right)
      refuse(plan, `${place}: list from ${formatRect(source)}`);
    return;
  }
  const { length } = source.join(",");
  if (source.some((value) => value.includes(","))) throw new RangeError(`a comma in the list of ${place}`);
  if (length === 0) throw new RangeError(`an empty list for ${place}`);
  if (length > MAX_LIST) refuse(plan, `${place}: list of ${length} characters`);
}

function checkPrint(plan: SheetPlan): void {
  const { fit, scale, breaksAfterRows, footer, margins } = plan.print;
  if (fit && Math.max(fit.wide, fit.tall) > MAX_PAGES) refuse(plan, `fit to ${fit.wide} x ${fit.tall} pages`);
  if (!fit && !(Math.round(scale) >= MIN_SCALE && Math.round(scale) <= MAX_SCALE)) refuse(plan, `scale of ${scale} %`);
  if (breaksAfterRows.length > MAX_BREAKS) refuse(plan, `${breaksAfterRows.length} page breaks`);
  if (Object.values(margins).some((margin: number) => !(margin >= 0))) refuse(plan, "margin below zero");
  if (footer) footerParts(footer);
}

function checkShapes(plan: SheetPlan): void {
  const ids = new Set(plan.boxes.map(({ id }) => id));
  if (ids.size !== plan.boxes.length) throw new RangeError("two boxes with one id in the plan");
  for (const { id, name, x, y, width, height } of plan.boxes) {
    if (!(x >= 0 && y >= 0)) refuse(plan, `box ${id} begins outside the sheet`);
    if (!(width > 0 && height > 0)) refuse(plan, `box ${id} has no size`);
    if (name === "") refuse(plan, `box ${id} has no name`);
  }
  for (const { id, name, from, to } of plan.connectors) {
    for (const { box } of [from, to]) if (!ids.has(box)) throw new RangeError(`no box ${box} in the plan`);
    if (name === "") refuse(plan, `connector ${id} has no name`);
  }
}

function refuse(plan: SheetPlan, what: string): never {
  throw new WorkbookError("unsupported", `${plan.name}: ${what}`);
}
