import { formatRect, type Cell } from "../../core/address/address";
import { styleOf } from "../../core/report/report-styles";
import type { CellMark } from "../workbook";
import { addressLists } from "./address-lists";
import { joinCells } from "./join-cells";

type Severity = CellMark["severity"];

/** Cells that one rule marks. */
export interface MarkedArea {
  readonly severity: Severity;
  /** Ranges in A1 notation, joined by commas: as long as Excel takes them. */
  readonly addresses: string;
}

/** How a mark looks. */
export interface MarkLook {
  /** `RRGGBB`. */
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
}

/** From the least to the gravest: of several marks of one cell the gravest shows. */
const SEVERITIES: readonly Severity[] = ["info", "warning", "error"];

/** The rules that marks need, from the least severity to the gravest; no cell is in two of them. */
export function planMarks(marks: readonly CellMark[]): MarkedArea[] {
  const cells = gravestMarks(marks);
  return SEVERITIES.flatMap((severity) => {
    const marked = cells.filter((mark) => mark.severity === severity);
    return addressLists(joinCells(marked).map(formatRect)).map((addresses) => ({ severity, addresses }));
  });
}

/** As on the findings sheet. An error is bold as well: its colour is not all that tells it. */
export function markLook(severity: Severity): MarkLook {
  const { fill, color } = styleOf(severity);
  return { fill, color, bold: severity === "error" };
}

/** One mark a cell. */
function gravestMarks(marks: readonly CellMark[]): (Cell & { readonly severity: Severity })[] {
  const byCell = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.row} ${mark.column}`;
    const other = byCell.get(key);
    if (!other || SEVERITIES.indexOf(mark.severity) > SEVERITIES.indexOf(other.severity)) byCell.set(key, mark);
  }
  return Array.from(byCell.values());
}
