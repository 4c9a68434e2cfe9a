import type { CellRef } from "../address/address";
import type { Target } from "../cascade/cascade";
import { normaliseUnit } from "../cascade/unit-dictionary";
import { isNoText, stripBullet, textKey } from "../text/normalise";
import { splitBracketUnit } from "./bracket-unit";
import type { TableColumn } from "./column";
import { endsOpen } from "./continued-statement";
import type { FactColumns } from "./fact-columns";
import type { IndicatorDraft, NodeDraft } from "./node-draft";
import { cite, refAt } from "./read-cell";
import { readTarget } from "./read-target";
import { type IndicatorFacts, divideIndicators } from "./split-indicators";
import { startsLikeIndicator } from "./split-parts";
import type { TableView } from "./table-view";

/**
 * Reads the indicators of a row into a node. A cell that lists several is taken apart where the cells beside it list as many values; where they
 * do not, it stays one indicator and the node asks about it. A text that a page cut goes on with the indicator above.
 */
export function readIndicators(view: TableView, row: number, facts: FactColumns, node: NodeDraft): void {
  const { indicator } = facts;
  if (!indicator) return;
  const cited = cite(view, row, indicator);
  if (!cited || isNoText(cited.text)) {
    readValuesBelow(view, row, facts, node);
    return;
  }
  if (goesOn(view, row, facts, cited.text, node.indicators.at(-1))) {
    lengthen(view, facts, node, cited.text);
    return;
  }
  const divided = divideIndicators(view, row, facts, indicator);
  if (divided.parts) {
    for (const part of divided.parts) add(cited.at, part, row, view, facts, node);
    return;
  }
  const whole: IndicatorFacts = {
    text: stripBullet(cited.text),
    unit: cite(view, row, facts.unit)?.text ?? null,
    baseline: readTarget(view, row, facts.baseline),
    aspect: cite(view, row, facts.aspect)?.text ?? null,
    targets: facts.targets.map((column) => readTarget(view, row, column)),
  };
  const isNew = add(cited.at, whole, row, view, facts, node);
  if (isNew && divided.asked) node.asked.push(divided.asked);
}

/** Adds what a row says to the node; true when the indicator was not there yet. */
function add(
  at: CellRef,
  given: IndicatorFacts,
  row: number,
  view: TableView,
  facts: FactColumns,
  node: NodeDraft,
): boolean {
  const split = given.unit === null ? splitBracketUnit(given.text, facts.bracketUnits) : given;
  const { text } = split;
  const unit = split.unit ?? facts.targetUnit;
  const key = keyOf(text, unit);
  const known = node.indicatorsByKey.get(key);
  const indicator: IndicatorDraft = known ?? {
    text,
    at,
    unit,
    unitAt: facts.unit ? refAt(view, row, facts.unit.index) : null,
    baseline: null,
    targets: {},
    targetCells: {},
    aspect: null,
  };
  if (!known) {
    node.indicators.push(indicator);
    node.indicatorsByKey.set(key, indicator);
  }
  indicator.baseline ??= given.baseline;
  indicator.aspect ??= given.aspect;
  const targets: Record<string, Target> = { ...indicator.targets };
  const cells: Record<string, CellRef> = { ...indicator.targetCells };
  facts.targets.forEach((column, i) => {
    const year = yearOf(column);
    const target = given.targets[i] ?? null;
    if (target && !(year in targets)) targets[year] = target;
    cells[year] ??= refAt(view, row, column.index);
  });
  indicator.targets = targets;
  indicator.targetCells = cells;
  if (!facts.unit) indicator.unit ??= toldByTargets(indicator);
  return !known;
}

function keyOf(text: string, unit: string | null): string {
  return `${textKey(text)}|${unit ?? ""}`;
}

function yearOf(column: TableColumn): string {
  return column.year ?? "";
}

/** The unit that targets carry ("3 Laporan") in a sheet without a unit column, where they agree on a known one. */
function toldByTargets({ baseline, targets }: IndicatorDraft): string | null {
  const units = [...Object.values(targets), ...(baseline ? [baseline] : [])].flatMap(({ value }) =>
    (value.kind === "number" || value.kind === "range") && value.unit !== null ? [value.unit] : [],
  );
  const known = new Set(units.map(normaliseUnit));
  return known.size === 1 && !known.has(null) ? units[0]! : null;
}

const BARE_BRACKET = /^\([^()]{1,40}\)$/;

/** True for the rest of an indicator that a page cut in two: its row gives no values, and the text above it does not stop there. */
function goesOn(
  view: TableView,
  row: number,
  facts: FactColumns,
  text: string,
  above: IndicatorDraft | undefined,
): boolean {
  if (!above || above.at.row >= row || startsLikeIndicator(text) || givesValues(view, row, facts)) return false;
  const open = above.text.lastIndexOf("(") > above.text.lastIndexOf(")");
  if (open || endsOpen(above.text)) return true;
  if (BARE_BRACKET.test(text)) return above.unit === null && normaliseUnit(text.slice(1, -1)) !== null;
  return /^\p{Ll}/u.test(text) && !/^\p{Ll}/u.test(above.text);
}

function givesValues(view: TableView, row: number, { unit, baseline, targets }: FactColumns): boolean {
  return [unit, baseline, ...targets].some((column) => cite(view, row, column) !== null);
}

/** The node's last indicator with the rest of its text, and with the unit that stands in brackets at the end of it. */
function lengthen(view: TableView, { bracketUnits }: FactColumns, node: NodeDraft, rest: string): void {
  const last = node.indicators.at(-1)!;
  node.indicatorsByKey.delete(keyOf(last.text, last.unit));
  const whole = view.mend(`${last.text} ${rest}`);
  const { text, unit } = last.unit === null ? splitBracketUnit(whole, bracketUnits) : { text: whole, unit: last.unit };
  last.text = text;
  last.unit = unit;
  node.indicatorsByKey.set(keyOf(text, unit), last);
}

/** Values without an indicator beside them belong to the one above where it has none; a second value for one year is asked about. */
function readValuesBelow(view: TableView, row: number, facts: FactColumns, node: NodeDraft): void {
  const last = node.indicators.at(-1);
  if (
    !last ||
    last.at.row >= row ||
    node.indicators.some((i) => Object.values(i.targets).some((t) => t.at.row === row))
  )
    return;
  const targets: Record<string, Target> = { ...last.targets };
  for (const column of facts.targets) {
    const target = readTarget(view, row, column);
    if (!target || target.value.kind === "none") continue;
    const known = targets[yearOf(column)];
    if (!known || known.value.kind === "none") targets[yearOf(column)] = target;
    else if (textKey(known.text) !== textKey(target.text) && !node.asked.some(({ at }) => at === last.at))
      node.asked.push({ kind: "parts", at: last.at, parts: 1, beside: target.at, others: 2 });
  }
  last.targets = targets;
  if (!facts.unit) last.unit ??= toldByTargets(last);
}
