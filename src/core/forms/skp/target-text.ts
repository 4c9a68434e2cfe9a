import type { Indicator, Target } from "../../cascade/cascade";
import { tidyText } from "../../text/normalise";

const PERCENT_UNIT = /^(?:%|persen|persentase|prosentase|presentase|prosen|percent)$/i;

/**
 * The target of a year as a form prints it: value and unit (`12 Perangkat Daerah`, `80%`), a predicate, date or text alone,
 * never the unit twice. A target column without a year stands for every year. Null when there is no target.
 */
export function formatTarget(indicator: Indicator, year: string): string | null {
  const target: Target | undefined = indicator.targets[year] ?? indicator.targets[""];
  if (target === undefined || target.text.trim() === "" || target.value.kind === "none") return null;
  const text = target.text.trim();
  const unit = tidyText(indicator.unit ?? "");
  if (unit === "" || carriesUnit(target, text)) return text;
  return isPercentUnit(unit) ? `${text}%` : `${text} ${unit}`;
}

/** True for `%`, `Persen` and their spellings. */
export function isPercentUnit(unit: string | null): boolean {
  return unit !== null && PERCENT_UNIT.test(tidyText(unit));
}

function carriesUnit(target: Target, text: string): boolean {
  switch (target.value.kind) {
    case "number":
    case "range":
      return target.value.unit !== null;
    case "ratio":
      return false;
    case "unparsed":
      return /[\p{L}%]/u.test(text);
    default:
      return true;
  }
}
