import type { CellRef } from "../../address/address";
import type { Cascade } from "../../cascade/cascade";
import type { Staff } from "../../cascade/staff";
import { collectEmployees } from "../people/collect-employees";
import {
  type Employee,
  type FormKind,
  type NoFormReason,
  type PeopleChoices,
  type Rater,
  writesSkp,
} from "../people/employee";
import { parseNip, parsePersonName } from "../people/person-name";
import { parsePost } from "../people/post-text";
import { buildSkpContent, type ContentOptions, findMissing, type MissingFact } from "./skp-content";

/** Somebody found in a cascade or its staff list, as a list of people shows them. */
export interface PersonFacts {
  /** Unique in the list and stable across runs. */
  readonly key: string;
  readonly name: string | null;
  readonly nip: string | null;
  readonly position: string | null;
  readonly unit: string | null;
  /** Who rates them: key when it is somebody of this list, and how they are called; null when nobody can be named. */
  readonly rater: { readonly key: string | null; readonly name: string } | null;
  readonly form: FormKind;
  /** Why they get no SKP; null for everybody who gets one. */
  readonly reason: NoFormReason | "no-node" | null;
  /** Results in the SKP. */
  readonly results: number;
  /** What their SKP asks to be completed; empty for those who get none. */
  readonly missing: readonly MissingFact[];
  /** The owner cell that names them first, or the row of the staff list. */
  readonly at: CellRef;
}

/** Everybody: who owns a node by level, then in sheet order, then the staff who own none. */
export function describePeople(
  cascade: Cascade,
  staff: readonly Staff[],
  options: PeopleChoices & ContentOptions,
): readonly PersonFacts[] {
  const { employees, withoutNode, staffKeys } = collectEmployees(cascade, staff, options);
  return [
    ...employees.map((employee) => describeEmployee(employee, options)),
    ...withoutNode.map((member): PersonFacts => describeIdle(member, staffKeys.get(member)!)),
  ];
}

function describeEmployee(employee: Employee, options: ContentOptions): PersonFacts {
  const { key, person, form, reason, assignments, rater, at } = employee;
  const { name, nip, position, unit } = person;
  return {
    ...{ key, name, nip, position, unit, form, reason, at },
    rater: rater === null ? null : { key: rater.key, name: callRater(rater) },
    results: assignments.length,
    missing: writesSkp(employee) ? findMissing(buildSkpContent(employee, options)) : [],
  };
}

function describeIdle({ name, nip, position, unit, at }: Staff, key: string): PersonFacts {
  const post = parsePost(position).text;
  return {
    ...{ key, name: parsePersonName(name), nip: parseNip(nip), position: post, unit, at },
    ...{ rater: null, form: "ja-jf", reason: "no-node", results: 0, missing: [] },
  };
}

function callRater({ person: { name, position, nip } }: Rater): string {
  return name ?? position ?? nip ?? "";
}
