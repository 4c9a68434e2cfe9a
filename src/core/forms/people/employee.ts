import type { CellRef } from "../../address/address";
import type { Node } from "../../cascade/cascade";
import type { Staff } from "../../cascade/staff";

/** A person on a form. Null is a blank to be filled by hand. */
export interface Person {
  /** With titles, as written; null for a vacant post. */
  readonly name: string | null;
  /** Without spaces. */
  readonly nip: string | null;
  readonly rank: string | null;
  readonly position: string | null;
  readonly unit: string | null;
}

/** The SKP form that a post uses (domain 3.1, 3.2); `none` for those who write no SKP. */
export type FormKind = "jpt" | "ja-jf" | "none";

/** Why somebody who owns a node gets no SKP. */
export type NoFormReason = "regional-head";

/** One result of an employee: a node, and the leader's node that it supports. */
export interface Assignment {
  readonly node: Node;
  /** The nearest node above that is not the employee's own; null for a root. */
  readonly leader: Node | null;
  /** The leader's node belongs to a JPT, a Kepala Daerah or the organisation: its indicators are printed with it (domain 3.2.4). */
  readonly leaderIsTop: boolean;
}

/** The rating official (pejabat penilai kinerja). A Kepala Daerah has no NIP and no rank. */
export interface Rater {
  /** Key of an employee, or of somebody of the staff list; null for one whom neither describes. */
  readonly key: string | null;
  readonly person: Person;
  readonly regionalHead: boolean;
}

/** Somebody who owns at least one node of the cascade: a person, or a vacant post. */
export interface Employee {
  /** Unique in the cascade and stable across runs, at most 100 characters. */
  readonly key: string;
  readonly person: Person;
  readonly form: FormKind;
  readonly reason: NoFormReason | null;
  /** Highest level among the employee's nodes, 1-based; 0 when no node has a known level. */
  readonly level: number;
  /** Where the cascade names the employee first. */
  readonly at: CellRef;
  /** In sheet order, never empty. */
  readonly assignments: readonly Assignment[];
  /** Null when nobody can be named. */
  readonly rater: Rater | null;
}

/** An employee who writes an SKP. */
export type SkpEmployee = Employee & { readonly form: Exclude<FormKind, "none"> };

export function writesSkp(employee: Employee): employee is SkpEmployee {
  return employee.form !== "none";
}

/** Everybody found in a cascade and its staff list. */
export interface People {
  /** By level, then in sheet order. */
  readonly employees: readonly Employee[];
  /** Staff who own no node, in the staff sheet's order. */
  readonly withoutNode: readonly Staff[];
  /** Everybody of the staff list to their key: an employee's, or one of their own that no other has. */
  readonly staffKeys: ReadonlyMap<Staff, string>;
}

/** What was decided by hand about people, in place of what was found. */
export interface PeopleChoices {
  /** Employee's key to their form. */
  readonly forms?: Readonly<Record<string, Exclude<FormKind, "none">>>;
  /** Employee's key to the key of the one who rates them. */
  readonly raters?: Readonly<Record<string, string>>;
}
