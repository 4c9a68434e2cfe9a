import type { CellRef } from "../../address/address";
import type { Cascade } from "../../cascade/cascade";
import type { Staff } from "../../cascade/staff";
import { collectEmployees } from "../people/collect-employees";
import type { Assignment, Employee, FormKind, NoFormReason, PeopleChoices, Person, Rater } from "../people/employee";
import { parseNip, parsePersonName } from "../people/person-name";
import { parsePost } from "../people/post-text";
import { indicatorRows } from "./result-blocks";

/** What an SKP lacks that the cascade and the staff list could give. */
type MissingFact = "name" | "nip" | "rank" | "position" | "unit" | "rater" | "indicator" | "target";

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
  /** Empty for those who get no SKP. */
  readonly missing: readonly MissingFact[];
  /** The owner cell that names them first, or the row of the staff list. */
  readonly at: CellRef;
}

const IDENTITY = ["name", "nip", "rank", "position", "unit"] as const;

/**
 * Everybody: who owns a node by level, then in sheet order, then the staff who own none. An indicator is missing where a result has none;
 * a target where an indicator, or a result without any, has none for the year.
 */
export function describePeople(
  cascade: Cascade,
  staff: readonly Staff[],
  options: PeopleChoices & { readonly year: string },
): readonly PersonFacts[] {
  const { employees, withoutNode, staffKeys } = collectEmployees(cascade, staff, options);
  return [
    ...employees.map((employee) => describeEmployee(employee, options.year)),
    ...withoutNode.map((member): PersonFacts => describeIdle(member, staffKeys.get(member)!)),
  ];
}

function describeEmployee(employee: Employee, year: string): PersonFacts {
  const { key, person, form, reason, assignments, rater, at } = employee;
  const { name, nip, position, unit } = person;
  return {
    ...{ key, name, nip, position, unit, form, reason, at },
    rater: rater === null ? null : { key: rater.key, name: callRater(rater) },
    results: assignments.length,
    missing: reason === null ? findMissing(person, rater, assignments, year) : [],
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

function findMissing(
  person: Person,
  rater: Rater | null,
  assignments: readonly Assignment[],
  year: string,
): readonly MissingFact[] {
  const missing: MissingFact[] = IDENTITY.filter((fact) => person[fact] === null);
  if (rater === null) missing.push("rater");
  const rows = assignments.flatMap(({ node }) => indicatorRows(node, year));
  if (rows.some(({ indicator }) => indicator === null)) missing.push("indicator");
  if (rows.some(({ target }) => target === null)) missing.push("target");
  return missing;
}
