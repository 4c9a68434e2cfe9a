import type { Indicator, Target } from "../../cascade/cascade";
import { printTarget } from "../../cascade/print-target";

/** The target of a year as a form prints it, with its unit. A target column without a year stands for every year. Null when there is none. */
export function formatTarget(indicator: Indicator, year: string): string | null {
  const target: Target | undefined = indicator.targets[year] ?? indicator.targets[""];
  if (target === undefined || target.text.trim() === "" || target.value.kind === "none") return null;
  return printTarget(target, indicator.unit);
}
