import type { Node } from "../../cascade/cascade";
import type { Assignment } from "../people/employee";
import { parsePersonName } from "../people/person-name";
import { parsePost } from "../people/post-text";
import { buildMeasures, type Measure } from "./result-blocks";

/** One result of the employee as the qualitative form has it. Null is to be completed. */
export interface ResultText {
  readonly result: string | null;
  /** Who gave the task: post or name of whom the leader's result belongs to; null when nobody can be named. */
  readonly assignedBy: string | null;
  /** Never empty. */
  readonly measures: readonly Measure[];
}

/** The results of one employee in sheet order. Source: domain 3.3. */
export function buildResultTexts(assignments: readonly Assignment[], year: string): readonly ResultText[] {
  return assignments.map(({ node, leader }) => ({
    result: node.statement.trim() === "" ? null : node.statement.trim(),
    assignedBy: leader === null ? null : findAssigner(leader),
    measures: buildMeasures(node, year),
  }));
}

/** The first owner who is a post or a person, else the first unit. */
function findAssigner({ owners }: Node): string | null {
  for (const { position, name } of owners) {
    const person = parsePost(position).text ?? parsePersonName(name);
    if (person !== null) return person.trim();
  }
  return owners.find(({ unit }) => unit !== null)?.unit ?? null;
}
