import type { Cascade } from "../../cascade/cascade";
import { mostFrequent } from "./most-frequent";

/** `3`, `Level 3`, `L3`: a level by its number. */
const NUMBERED = /^(?:level|jenjang|tingkat|lvl|l)?\.?\s*\d{1,2}$/i;

/** How the sheet writes its levels, by their 1-based numbers: the most frequent text; where any is written by number, numbers alone. */
export function levelWritings(cascade: Cascade): ReadonlyMap<number, string> {
  const texts = new Map<number, string[]>();
  for (const { level, levelText } of cascade.nodes) {
    if (level === 0 || !levelText) continue;
    const known = texts.get(level);
    if (known) known.push(levelText.text);
    else texts.set(level, [levelText.text]);
  }
  const numbered = [...texts.values()].some((each) => each.some(isNumbered));
  const writings = new Map<number, string>();
  for (const [level, each] of texts) {
    const most = mostFrequent(numbered ? each.filter(isNumbered) : each);
    if (most !== null) writings.set(level, most);
  }
  return writings;
}

export function isNumbered(text: string): boolean {
  return NUMBERED.test(text);
}
