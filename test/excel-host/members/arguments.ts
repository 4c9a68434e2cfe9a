import { HostError } from "./excel-type";

/** The refusal of an argument; `what` says which, in words for a programmer. */
export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
}

/** Throws `InvalidArgument` unless the value is text. */
export function asText(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be text.`);
  return value;
}

/** Throws `InvalidArgument` unless the value is a finite number within the bounds. */
export function asNumber(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > most) {
    throw invalidArgument(`${what} must be a number from ${least} to ${most}.`);
  }
  return value;
}

/** Throws `InvalidArgument` unless the value is a whole number within the bounds. */
export function asWhole(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  const number = asNumber(value, what, least, most);
  if (!Number.isInteger(number)) throw invalidArgument(`${what} must be a whole number.`);
  return number;
}

/** Throws `InvalidArgument` unless the value is true or false. */
export function asBoolean(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false.`);
  return value;
}

/** The same, with a value in place of an argument that was left out. */
export function optionalBoolean(value: unknown, what: string, otherwise: boolean): boolean {
  return value === null || value === undefined ? otherwise : asBoolean(value, what);
}

/** The member of an enumeration, in whatever letter case. Throws `InvalidArgument` for anything else. */
export function asOneOf<T extends string>(value: unknown, what: string, allowed: readonly T[]): T {
  const text = typeof value === "string" ? value.toLowerCase() : null;
  const found = allowed.find((one) => one.toLowerCase() === text);
  if (found === undefined) throw invalidArgument(`${what} must be one of ${allowed.join(", ")}.`);
  return found;
}

/** A colour as Excel keeps it, `#RRGGBB`. Takes that form with or without `#`. Throws `InvalidArgument`. */
export function asColor(value: unknown, what: string): string {
  const match = /^#?([0-9a-f]{6})$/i.exec(asText(value, what).trim());
  if (!match) throw invalidArgument(`${what} must be a colour such as #1F4E79.`);
  return `#${match[1]!.toUpperCase()}`;
}

/** The fields of a plain object. Throws `InvalidArgument` for a field that is not among the known ones. */
export function asFields(value: unknown, what: string, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(`${what} must be an object.`);
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) throw invalidArgument(`${what} has no ${name}.`);
  }
  return value as Record<string, unknown>;
}
