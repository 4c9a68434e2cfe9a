import type { Indicator, Target } from "../../cascade/cascade";
import type { CheckContext } from "../check-context";
import type { Rule } from "../rule";

/** An indicator has no unit, neither in its own column nor inside a target. Silent in a sheet that gives no units at all. */
export const noUnit: Rule = {
  id: "IND-03",
  name: "NO_UNIT",
  severity: "warning",
  source: "domain 2.4",
  needs: ["indicator"],
  check: (context) => {
    if (!givesUnits(context)) return [];
    return context.nodes.flatMap((node) =>
      node.indicators.filter(lacksUnit).map((indicator) => ({
        rule: "IND-03",
        severity: "warning",
        where: indicator.unitAt ?? indicator.at,
        node: node.id,
        params: { indicator: indicator.text },
      })),
    );
  },
};

function givesUnits({ cascade, nodes }: CheckContext): boolean {
  return cascade.has.unit || nodes.some((node) => node.indicators.some(hasUnit));
}

function lacksUnit(indicator: Indicator): boolean {
  if (hasUnit(indicator)) return false;
  const given = targetsOf(indicator).filter((target) => target.value.kind !== "none");
  return (
    given.length === 0 ||
    given.some(
      (target) => target.value.kind === "number" || target.value.kind === "range" || target.value.kind === "unparsed",
    )
  );
}

function hasUnit(indicator: Indicator): boolean {
  if (isUnit(indicator.unit)) return true;
  return targetsOf(indicator).some(
    ({ value }) => (value.kind === "number" || value.kind === "range") && value.unit !== null,
  );
}

/** Whether a text in a unit cell says a unit: a question mark or a dash does not. */
export function isUnit(text: string | null): text is string {
  return text !== null && /[\p{L}\p{N}%‰°]/u.test(text);
}

function targetsOf(indicator: Indicator): readonly Target[] {
  return Object.values(indicator.targets);
}
