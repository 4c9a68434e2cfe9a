import type { Cascade } from "../cascade/cascade";
import type { Profile } from "../profile/profile";
import type { NodeDraft } from "./node-draft";
import type { ReadChoices } from "./read-choices";
import type { Table } from "./read-table";
import type { TableView } from "./table-view";

/** What a family made of a table, before nodes are named and frozen. */
export interface Reading {
  readonly drafts: readonly NodeDraft[];
  readonly profile: Profile;
  readonly has: Cascade["has"];
  readonly years: readonly string[];
  /** 0 to 1: the share of the table that speaks for this family. */
  readonly confidence: number;
}

/** What a family without a heading made of a sheet. */
export interface SheetReading extends Reading, Pick<Cascade, "area" | "titles"> {
  /** True where most nodes stand in the sheet as no table has them, so that the sheet is no table however well its cells fit one. */
  readonly unmistakable: boolean;
}

/** A reader of sheets without a heading. */
export interface SheetReader {
  readonly family: Cascade["layout"];
  /** Null when the sheet shows no sign of the family. */
  readonly read: (view: TableView, profile: Profile | null, choices: ReadChoices) => SheetReading | null;
}

/** One layout family (domain 4.1). `read` gives null when the table shows no sign of the family; levels are named by `profile` if there is one. */
export interface LayoutReader {
  readonly family: Cascade["layout"];
  readonly read: (table: Table, profile: Profile | null) => Reading | null;
}
