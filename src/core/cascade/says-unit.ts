import { tidyText } from "../text/normalise";
import type { Target } from "./cascade";
import { normaliseUnit } from "./unit-dictionary";

/** What stands before the first digit of a target and behind its last one, marks such as `≤` left out. */
const BEFORE = /^[^\p{L}%‰°\d]*([\p{L}%‰°][^\d]*?)\.?\s*(?=\d)/u;
const BEHIND = /\d\)?\s*([\p{L}%‰°][^\d]*)$/u;

/**
 * True when a target's text says its unit itself, so that the unit must not be printed again: the grammar found a unit in it, or the unit stands
 * at its start or end, in any case or spelling the dictionary knows (`Rp1,500,000` in Rupiah, `TW 3` in TW).
 */
export function saysUnit(target: Target, unit: string): boolean {
  const { value } = target;
  if ((value.kind === "number" || value.kind === "range") && value.unit !== null) return true;
  const text = tidyText(target.text).toLowerCase();
  const wanted = tidyText(unit).toLowerCase();
  if (wanted === "") return false;
  if (text === wanted || text.startsWith(`${wanted} `) || text.endsWith(` ${wanted}`)) return true;
  const known = normaliseUnit(wanted);
  return [BEFORE.exec(text)?.[1], BEHIND.exec(text)?.[1]].some((found) => {
    const said = found?.trim() ?? "";
    return said === wanted || (said !== "" && known !== null && normaliseUnit(said) === known);
  });
}
