import { ALL_TYPES } from "../members/all-types";
import { HostError, type ExcelType, type HostObject } from "../members/excel-type";

const BY_NAME = new Map<string, ExcelType<never>>(ALL_TYPES.map((type) => [type.name, type]));

/** The declared members of an object's type. Throws `ApiNotFound` for a type that the host does not have. */
export function typeOf(object: HostObject): ExcelType<unknown> {
  const type = BY_NAME.get(object.type);
  if (!type) throw apiNotFound(object.type);
  // Each type is given only the targets that its own members made.
  return type as ExcelType<unknown>;
}

/** The refusal of a member that the host does not implement; `location` as in `Range.values`. */
export function apiNotFound(location: string): HostError {
  return new HostError("ApiNotFound", `The test host has no ${location}.`);
}

/** The member under that name, in whatever letter case, as Excel looks it up; undefined when there is none. */
export function findMember<M>(
  members: Readonly<Record<string, M>> | undefined,
  name: string,
): { name: string; member: M } | undefined {
  if (!members) return undefined;
  const exact = Object.hasOwn(members, name) ? members[name] : undefined;
  if (exact !== undefined) return { name, member: exact };
  const lower = name.toLowerCase();
  for (const [known, member] of Object.entries(members))
    if (known.toLowerCase() === lower) return { name: known, member };
  return undefined;
}

/** What identifies an object to its proxy, to be found by in a later request; empty for types without ids. */
export function identityOf(object: HostObject): Record<string, unknown> {
  const type = typeOf(object);
  if (!type.id) return {};
  return { [type.get && "id" in type.get ? "Id" : "_Id"]: type.id(object.target) };
}
