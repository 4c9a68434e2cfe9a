import type { Cascade } from "../cascade/cascade";
import type { Profile } from "../profile/profile";
import type { NodeDraft } from "./node-draft";
import type { Table } from "./read-table";

/** What a family made of a table, before nodes are named and frozen. */
export interface Reading {
  readonly drafts: readonly NodeDraft[];
  readonly profile: Profile;
  readonly has: Cascade["has"];
  readonly years: readonly string[];
  /** 0 to 1: the share of the table that speaks for this family. */
  readonly confidence: number;
}

/** One layout family (domain 4.1). `read` gives null when the table shows no sign of the family; levels are named by `profile` if there is one. */
export interface LayoutReader {
  readonly family: Cascade["layout"];
  read(table: Table, profile: Profile | null): Reading | null;
}
