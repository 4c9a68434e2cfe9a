import type { Indicator } from "../../cascade/cascade";
import { tidyText } from "../../text/normalise";
import { ASPECT_OF_WORD, ASPECTS, type Aspect } from "./aspects.data";
import { isPercentUnit } from "../../cascade/print-target";

/**
 * The aspect of an indicator: the sheet's own Aspek column when it names one of the four, else the indicator's first word,
 * else `Kualitas` for a percentage and `Kuantitas` for the rest. Source: domain 3.2.5.
 */
export function aspectOf(indicator: Indicator): Aspect {
  const given = tidyText(indicator.aspect ?? "").toLowerCase();
  const named = ASPECTS.find((aspect) => aspect.toLowerCase() === given);
  if (named) return named;
  const [first = ""] = tidyText(indicator.text)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "")
    .split(/[\s,.;:()/]/u);
  return ASPECT_OF_WORD.get(first) ?? (isPercentUnit(indicator.unit) ? "Kualitas" : "Kuantitas");
}
