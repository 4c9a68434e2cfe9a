import type { Column, Row } from "../../address/address";
import type { Indicator } from "../../cascade/cascade";
import { textKey } from "../../text/normalise";
import type { CellEdit } from "../fix";
import type { FindingOf } from "../finding";
import type { FixContext } from "./fix-context";
import { isUnit } from "../rules/ind-03-no-unit";
import { mostFrequent } from "./most-frequent";
import { toldUnit, unitKey } from "./told-unit";

/** Units that are given in words, not in numbers. */
const VERBAL = ["Predikat", "Opini"];

/**
 * A function that gives the unit of an indicator without one: the unit that the same indicator has everywhere else, else the one that its own
 * words tell, as the sheet writes it. Null when its targets are no plain numbers, and for an indicator written in several rows.
 */
export function noUnitFixer(context: FixContext): (finding: FindingOf<"IND-03">) => CellEdit | null {
  const indicators = context.check.nodes.flatMap((node) => node.indicators);
  const writings = mapValues(groupBy(indicators.flatMap(unitsOf), unitKey), mostFrequent);
  const places = groupBy(indicators, ({ text }) => textKey(text));
  const units = mapValues(places, (alike) => [...new Set(alike.flatMap(unitsOf).map(unitKey))]);
  const rows = countRows(context, indicators);
  return ({ node: id, where }) => {
    const indicator = context.check.byId
      .get(id ?? "")
      ?.indicators.find(({ unitAt }) => unitAt?.row === where.row && unitAt.column === where.column);
    if (!indicator?.unitAt) return null;
    const key = textKey(indicator.text);
    if (places.get(key)?.length !== rows.get(key)) return null;
    const [told = toldUnit(indicator.text), ...others] = units.get(key) ?? [];
    const before = context.writable(indicator.unitAt);
    if (told === null || others.length > 0 || before === null || !suits(indicator, told)) return null;
    return { at: indicator.unitAt, before, after: writings.get(told) ?? told };
  };
}

function unitsOf({ unit }: Indicator): readonly string[] {
  return isUnit(unit) ? [unit] : [];
}

/** Whether the targets are plain numbers, as a unit counts them; for a unit in words, whether there is none. */
function suits({ targets }: Indicator, unit: string): boolean {
  const given = Object.values(targets).filter(({ value }) => value.kind !== "none");
  if (VERBAL.includes(unit)) return given.length === 0;
  return given.every(({ value }) => value.kind === "number" || value.kind === "range");
}

/** How many rows each indicator is written in: more than it has places means that the reader has put rows together. */
function countRows({ check, grid }: FixContext, indicators: readonly Indicator[]): ReadonlyMap<string, number> {
  const { header, area } = check.cascade;
  const counts = new Map<string, number>();
  for (const column of new Set<Column>(indicators.map(({ at }) => at.column))) {
    for (let row = (header?.to ?? area.top - 1) + 1; row <= area.bottom; row++) {
      const key = textKey(grid.text(row as Row, column));
      if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function mapValues<T, U>(groups: ReadonlyMap<string, T>, valueOf: (value: T) => U): ReadonlyMap<string, U> {
  return new Map([...groups].map(([key, value]) => [key, valueOf(value)]));
}
