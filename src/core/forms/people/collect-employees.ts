import type { Cascade, Node } from "../../cascade/cascade";
import type { NodeId } from "../../cascade/node-id";
import type { Staff } from "../../cascade/staff";
import { assignLeaders } from "./assign-leaders";
import type { Employee, FormKind, People, PeopleChoices, Person } from "./employee";
import { findRater, indexPositions, type KnownPerson } from "./find-rater";
import { identifyOwners, type Mention } from "./identify-owners";
import { parseNip, parsePersonName } from "./person-name";
import { classifyPost, type PostClass } from "./post-class";
import { isBesidePost, parsePost } from "./post-text";
import { keyStaff } from "./key-staff";
import { buildRoster } from "./staff-roster";

const FORMS: Readonly<Record<PostClass, FormKind>> = { "regional-head": "none", top: "jpt", other: "ja-jf" };
const POSTS: Readonly<Record<Exclude<FormKind, "none">, PostClass>> = { jpt: "top", "ja-jf": "other" };
const NO_CHOICES: PeopleChoices = {};

/**
 * Everybody who owns a node, by level, then in sheet order, with facts from the staff list where it knows them,
 * and the staff who own none. A unit that owns a node is nobody; a Kepala Daerah has the form `none`.
 * A form that was chosen makes the post one that has this form; a chosen rater is somebody of either list, never the employee.
 * Source: domain 1.5 (posts), 3.1 and 3.2 (forms).
 */
export function collectEmployees(
  cascade: Cascade,
  staff: readonly Staff[],
  choices: PeopleChoices = NO_CHOICES,
): People {
  const roster = buildRoster(staff);
  const mentions = identifyOwners(cascade, roster);
  const people = new Map<string, KnownPerson>();
  const ownersOf = new Map<NodeId, string[]>();
  for (const [key, own] of groupByKey(mentions)) people.set(key, knowPerson(key, own, cascade, choices));
  for (const { key, node } of mentions) ownersOf.set(node.id, [...(ownersOf.get(node.id) ?? []), key]);

  const nodes: ReadonlyMap<NodeId, Node> = new Map(cascade.nodes.map((node) => [node.id, node]));
  const byPosition = indexPositions(people.values());
  const staffKeys = keyStaff(staff, roster, people);
  const staffByKey = new Map([...staffKeys].map(([member, key]) => [key, member]));
  const around = { ownersOf, people, roster, byPosition, staffKeys, staffByKey, chosen: choices.raters ?? {} };
  const employees = [...people.values()].map((known): Employee => {
    const assignments = assignLeaders(known, { nodes, ownersOf, people, levels: cascade.profile.levels });
    return {
      key: known.key,
      person: known.person,
      form: FORMS[known.post],
      reason: known.post === "regional-head" ? "regional-head" : null,
      level: known.level,
      at: known.mentions[0]!.owner.at,
      assignments,
      rater: findRater(known, assignments[0]!.leader, around),
    };
  });
  const withoutNode = staff.filter((member) => !people.has(staffKeys.get(member)!));
  return { employees: sortByLevel(employees), withoutNode, staffKeys };
}

function groupByKey(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  return groups;
}

function knowPerson(
  key: string,
  mentions: readonly Mention[],
  cascade: Cascade,
  { forms }: PeopleChoices,
): KnownPerson {
  const staff = mentions.find((mention) => mention.staff !== null)?.staff ?? null;
  const isBeside = ({ owner }: Mention) => isBesidePost(owner.position, owner.name);
  // The own post describes a person before one held for the time being does.
  const ownFirst = [...mentions.filter((mention) => !isBeside(mention)), ...mentions.filter(isBeside)];
  const first = <T>(pick: (mention: Mention) => T | null): T | null => {
    for (const mention of ownFirst) {
      const value = pick(mention);
      if (value !== null) return value;
    }
    return null;
  };
  const person: Person = {
    name: parsePersonName(staff?.name ?? null) ?? first((m) => parsePersonName(m.owner.name)),
    nip: parseNip(staff?.nip ?? null) ?? first((m) => parseNip(m.owner.nip)),
    rank: staff?.rank ?? null,
    position: parsePost(staff?.position ?? null).text ?? first((m) => parsePost(m.owner.position).text),
    unit: staff?.unit ?? first((m) => m.owner.unit),
  };
  const levels = mentions.map((mention) => mention.node.level).filter((level) => level > 0);
  const level = levels.reduce((least, each) => Math.min(least, each), levels[0] ?? 0);
  const echelon = staff?.echelon ?? first((m) => m.owner.echelon);
  const form = forms?.[key];
  const post =
    form === undefined
      ? classifyPost(
          { position: person.position, name: person.name, echelon },
          cascade.profile.levels[level - 1] ?? null,
        )
      : POSTS[form];
  return { key, person, staff, post, level, mentions };
}

/** Unknown levels (0) come last; the sort is stable, so sheet order holds inside a level. */
function sortByLevel(employees: readonly Employee[]): readonly Employee[] {
  const rank = (employee: Employee) => (employee.level === 0 ? Number.POSITIVE_INFINITY : employee.level);
  return [...employees].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
