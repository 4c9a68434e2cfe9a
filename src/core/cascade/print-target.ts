import { tidyText } from "../text/normalise";
import type { Target } from "./cascade";
import { saysUnit } from "./says-unit";

const PERCENT_UNIT = /^(?:%|persen|persentase|prosentase|presentase|prosen|percent)$/i;

/**
 * A target with its unit as paper shows it: `12 Perangkat Daerah`, `80%`; a predicate, a date or a text that says its unit stands alone.
 * `gap` stands between value and unit.
 */
export function printTarget(target: Target, unit: string | null, gap = " "): string {
  const text = tidyText(target.text);
  const written = tidyText(unit ?? "");
  if (written === "" || carriesUnit(target, text, written)) return text;
  return isPercentUnit(written) ? `${text}%` : `${text}${gap}${written}`;
}

/** True for `%`, `Persen` and their spellings. */
export function isPercentUnit(unit: string | null): boolean {
  return unit !== null && PERCENT_UNIT.test(tidyText(unit));
}

function carriesUnit(target: Target, text: string, unit: string): boolean {
  switch (target.value.kind) {
    case "number":
    case "range":
    case "ratio":
      return saysUnit(target, unit);
    case "unparsed":
      return /[\p{L}%]/u.test(text);
    default:
      return true;
  }
}
