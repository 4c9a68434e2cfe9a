import type { CellRef } from "../address/address";
import type { Indicator, Node, Owner, Target } from "../cascade/cascade";
import type { Field } from "../read/column";

/** Something that was read of a node, and the cell that it was read from. */
export interface ReadFact {
  readonly at: CellRef;
  readonly field: Field;
  readonly year: string | null;
}

/** What was read of a node besides its statement, its code and its parent. Of facts that share a cell the chief one comes first. */
export function listFacts({ indicators, owners, components, crosscutting, budget }: Node): readonly ReadFact[] {
  return [
    ...indicators.flatMap(factsOfIndicator),
    ...owners.map((owner) => fact(owner.at, fieldOfOwner(owner))),
    ...components.map(({ at }) => fact(at, "componentName")),
    ...crosscutting.map(({ at }) => fact(at, "crosscutting")),
    ...Object.entries(budget).map(([year, { at }]) => fact(at, "budget", year)),
  ];
}

function factsOfIndicator({ at, baseline, targets }: Indicator): readonly ReadFact[] {
  const target = ([year, one]: [string, Target]): ReadFact => fact(one.at, "target", year);
  return [
    fact(at, "indicator"),
    ...(baseline ? [fact(baseline.at, "baseline")] : []),
    ...Object.entries(targets).map(target),
  ];
}

function fieldOfOwner({ position, name }: Owner): Field {
  if (position !== null) return "position";
  return name === null ? "ownerUnit" : "name";
}

/** A column without a year has an empty one. */
function fact(at: CellRef, field: Field, year = ""): ReadFact {
  return { at, field, year: year === "" ? null : year };
}
