import type { Employee, Person } from "../people/employee";
import { IDENTITY, NOT_APPLICABLE } from "./skp-texts.data";

/** What of somebody's identity a form asks for. */
type Part = "name" | "nip" | "rank" | "position" | "unit";

/** What an identity table can lack; `rater` when nobody can be named. */
export type IdentityFact =
  Part | "rater" | "raterName" | "raterNip" | "raterRank" | "raterPosition" | "raterUnit" | "raterInstitution";

/** One line of an identity table; a null value is to be completed. */
export interface IdentityLine {
  readonly fact: IdentityFact;
  readonly label: string;
  readonly value: string | null;
  readonly style: "field" | "fieldCode";
}

const PARTS: readonly Part[] = ["name", "nip", "rank", "position", "unit"];
const RATER_FACTS: Readonly<Record<Part, IdentityFact>> = {
  name: "raterName",
  nip: "raterNip",
  rank: "raterRank",
  position: "raterPosition",
  unit: "raterUnit",
};
const NOBODY: Person = { name: null, nip: null, rank: null, position: null, unit: null };

/** The lines of the one who is rated. Source: domain 3.2.2. */
export function ownLines({ person }: Pick<Employee, "person">): readonly IdentityLine[] {
  return PARTS.map((part) => lineOf(part, part, IDENTITY[part], person[part]));
}

/** The lines of the rating official, as many; the last is the institution on the form of a JPT. Source: domain 3.1.3, 3.2.2. */
export function raterLines({ form, rater }: Pick<Employee, "form" | "rater">): readonly IdentityLine[] {
  const person = rater?.person ?? NOBODY;
  return PARTS.map((part) => {
    const isInstitution = part === "unit" && form === "jpt";
    const known = isInstitution ? "raterInstitution" : RATER_FACTS[part];
    const isNeverHeld = rater?.regionalHead === true && (part === "nip" || part === "rank");
    const value = person[part] ?? (isNeverHeld ? NOT_APPLICABLE : null);
    return lineOf(part, rater === null ? "rater" : known, IDENTITY[isInstitution ? "institution" : part], value);
  });
}

function lineOf(part: Part, fact: IdentityFact, label: string, value: string | null): IdentityLine {
  return { fact, label, value, style: part === "nip" ? "fieldCode" : "field" };
}
