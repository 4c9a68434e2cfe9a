import type { Cascade } from "../../core/cascade/cascade";
import type { Staff } from "../../core/cascade/staff";
import type { Grid } from "../../core/sheet/grid";
import type { OpenedCascade, OpenRefusal } from "../open-cascade";
import type { ReadView } from "./views";

/** A sheet that was read, or could not be. */
export interface Reading {
  readonly view: ReadView;
  /** What the other steps work on; null when the sheet was refused. */
  readonly table: ReadTable | null;
}

/** A cascade with what it was read from. */
export interface ReadTable {
  readonly cascade: Cascade;
  readonly staff: readonly Staff[];
  /** The cascade's sheet, with its formulas. */
  readonly grid: Grid;
  /** Year of the targets; null when the table names none. */
  readonly year: string | null;
  readonly skpYear: string;
}

/** What is known of a sheet, whether it was read or refused. */
export interface ReadParts extends Pick<ReadView, "sheet" | "header" | "columns" | "choices" | "year"> {
  readonly opened: OpenedCascade | OpenRefusal;
}
