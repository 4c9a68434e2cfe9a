import { parseTarget } from "../cascade/parse-target";
import { normaliseUnit } from "../cascade/unit-dictionary";
import { isFiller, tidyText } from "../text/normalise";
import { listValues } from "./split-parts";

/** How a cell beside a list of parts fits it. */
export type Share =
  /** It is empty. */
  | { readonly kind: "none" }
  /** It says one thing. */
  | { readonly kind: "one" }
  /** It says one thing for each part, in order. */
  | { readonly kind: "each"; readonly texts: readonly string[] }
  /** It says several things, but not as many. */
  | { readonly kind: "others"; readonly count: number };

/** Signs without which a text is no list. */
const MAY_LIST = /[\n\r\v;]|[.)]\s|[^\u0000-\u007F]/;

/** How a target or a baseline fits `parts` parts. A value that a narrow column wrapped ("12\nDokumen") is one value. */
export function shareValue(text: string, parts: number): Share {
  if (parts === 1 && !MAY_LIST.test(text)) return text.trim() === "" ? { kind: "none" } : { kind: "one" };
  const tidy = tidyText(text);
  if (isFiller(tidy)) return { kind: "none" };
  const values = listValues(text);
  const several = values.length > 1 && values.every((value) => parseTarget(value).kind !== "unparsed");
  // "21\nWTP" beside two parts is two targets, though it could be a number with a unit.
  if (parts > 1 && several && values.length === parts) return { kind: "each", texts: values };
  if (parseTarget(text).kind !== "unparsed") return { kind: "one" };
  if (parts > 1 && values.length === parts) return { kind: "each", texts: values };
  return several ? { kind: "others", count: values.length } : { kind: "one" };
}

/**
 * How a unit fits `parts` parts; one unit serves them all. A unit of several words that a narrow column wrapped is one unit, and so is a pair with
 * a slash ("Tingkat/Indeks") unless there are just as many parts.
 */
export function shareUnit(text: string, parts: number): Share {
  if (parts === 1 && !MAY_LIST.test(text)) return text.trim() === "" ? { kind: "none" } : { kind: "one" };
  const tidy = tidyText(text);
  if (isFiller(tidy)) return { kind: "none" };
  if (normaliseUnit(tidy) !== null) return { kind: "one" };
  const listed = listValues(text).map(tidyText);
  const known = countKnown(listed);
  if (parts > 1 && listed.length === parts && known > 0) return { kind: "each", texts: listed };
  if (listed.length > 1) return known === listed.length ? { kind: "others", count: known } : { kind: "one" };
  const paired = tidy.split("/").map((unit) => unit.trim());
  return paired.length === parts && countKnown(paired) === parts ? { kind: "each", texts: paired } : { kind: "one" };
}

function countKnown(units: readonly string[]): number {
  return units.filter((unit) => normaliseUnit(unit) !== null).length;
}
