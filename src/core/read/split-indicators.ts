import type { Question } from "../cascade/evidence";
import type { Target } from "../cascade/cascade";
import type { TableColumn } from "./column";
import type { FactColumns } from "./fact-columns";
import { cite, rawText, refAt } from "./read-cell";
import { readTarget, targetOf } from "./read-target";
import { type Share, shareUnit, shareValue } from "./split-beside";
import { type Parts, listIndicators } from "./split-parts";
import type { TableView } from "./table-view";

/** What a row says of one indicator. */
export interface IndicatorFacts {
  readonly text: string;
  readonly unit: string | null;
  readonly baseline: Target | null;
  readonly aspect: string | null;
  /** Each column's target, null where its cell is empty; in column order. */
  readonly targets: readonly (Target | null)[];
}

type Asked = Extract<Question, { readonly kind: "parts" }>;

/** The indicators that a cell lists, or null where it stays one; then perhaps what is asked about it. */
interface Divided {
  readonly parts: readonly IndicatorFacts[] | null;
  readonly asked: Asked | null;
}

/**
 * An indicator cell taken apart. Numbers and bullets list indicators by themselves, semicolons and lines only where each part begins like one.
 * Targets and baselines beside them must be as many, or none at all; a unit may serve all. Anything else is asked about.
 */
export function divideIndicators(view: TableView, row: number, facts: FactColumns, column: TableColumn): Divided {
  const list = listIndicators(rawText(view, row, column.index));
  const parts = list?.texts.length ?? 1;
  if (list && ownRows(view, row, facts, column, parts)) return { parts: byRows(view, row, facts, list), asked: null };
  const beside = sharesOf(view, row, facts, parts);
  const misfit = beside.find(({ share, isUnit }) => misfits(share, isUnit, parts));
  if (misfit) {
    const others = misfit.share.kind === "others" ? misfit.share.count : 1;
    const doubted =
      !list || list.sign === "numbers" || list.sign === "bullets" || others > 1 || listsHere(view, list, column);
    const at = refAt(view, row, column.index);
    const asked: Asked = { kind: "parts", at, parts, beside: refAt(view, row, misfit.column.index), others };
    return { parts: null, asked: doubted ? asked : null };
  }
  if (!list) return { parts: null, asked: null };
  const agreed = beside.some(({ share }) => share.kind === "each");
  if (!agreed && list.sign === "lines" && !listsHere(view, list, column)) return { parts: null, asked: null };
  return { parts: byCells(view, row, facts, list, beside), asked: null };
}

interface Beside {
  readonly column: TableColumn;
  readonly isUnit: boolean;
  readonly share: Share;
}

function sharesOf(view: TableView, row: number, facts: FactColumns, parts: number): readonly Beside[] {
  const values = [...facts.targets, ...(facts.baseline ? [facts.baseline] : [])].map((column): Beside => {
    return { column, isUnit: false, share: shareValue(rawText(view, row, column.index), parts) };
  });
  const { unit } = facts;
  const share = unit ? shareUnit(rawText(view, row, unit.index), parts) : null;
  return unit && share ? [...values, { column: unit, isUnit: true, share }] : values;
}

function misfits(share: Share, isUnit: boolean, parts: number): boolean {
  return share.kind === "others" || (share.kind === "one" && !isUnit && parts > 1);
}

function byCells(
  view: TableView,
  row: number,
  facts: FactColumns,
  { texts }: Parts,
  beside: readonly Beside[],
): readonly IndicatorFacts[] {
  const shares = new Map(beside.map(({ column, share }) => [column, share]));
  const nth = (column: TableColumn | null, i: number): string | null => {
    const share = column ? shares.get(column) : undefined;
    return share?.kind === "each" ? view.mend(share.texts[i]!) : null;
  };
  const target = (column: TableColumn | null, i: number): Target | null => {
    const text = nth(column, i);
    return column && text !== null ? targetOf(text, refAt(view, row, column.index)) : null;
  };
  const unit = cite(view, row, facts.unit)?.text ?? null;
  const aspect = cite(view, row, facts.aspect)?.text ?? null;
  return texts.map((text, i) => ({
    text: view.mend(text),
    unit: nth(facts.unit, i) ?? unit,
    baseline: target(facts.baseline, i),
    aspect,
    targets: facts.targets.map((column) => target(column, i)),
  }));
}

/** True where a list spans as many rows as it has parts and the columns beside it give their values row by row. */
function ownRows(view: TableView, row: number, facts: FactColumns, column: TableColumn, parts: number): boolean {
  const merge = view.mergeAt(row, column.index);
  if (!merge || merge.top !== row || merge.bottom - merge.top + 1 !== parts || parts < 2) return false;
  const values = [...facts.targets, ...(facts.baseline ? [facts.baseline] : [])];
  if (values.some((c) => view.mergeAt(row, c.index) !== null && cite(view, row, c) !== null)) return false;
  return values.some((c) => cite(view, row + 1, c) !== null);
}

function byRows(view: TableView, row: number, facts: FactColumns, { texts }: Parts): readonly IndicatorFacts[] {
  const shared = (column: TableColumn | null, i: number): string | null =>
    cite(view, row + i, column)?.text ??
    (column && view.isCovered(row + i, column.index) ? (cite(view, row, column)?.text ?? null) : null);
  return texts.map((text, i) => ({
    text: view.mend(text),
    unit: shared(facts.unit, i),
    baseline: readTarget(view, row + i, facts.baseline),
    aspect: shared(facts.aspect, i),
    targets: facts.targets.map((column) => readTarget(view, row + i, column)),
  }));
}

/** Of each view's columns, whether line breaks in their cells part indicators: found once, with one pass over the column. */
const LISTING = new WeakMap<TableView, Map<number, boolean>>();

/** True where a list of lines is one of many in its column, not a lone one between texts that a narrow column wrapped. */
function listsHere(view: TableView, list: Parts, { index }: TableColumn): boolean {
  if (list.sign !== "lines") return true;
  if (list.wrapped) return false;
  const known = LISTING.get(view) ?? new Map<number, boolean>();
  LISTING.set(view, known);
  const found = known.get(index) ?? mostlyLists(view, index);
  known.set(index, found);
  return found;
}

function mostlyLists(view: TableView, column: number): boolean {
  let lists = 0;
  let wrapped = 0;
  for (let row = 1; row <= view.grid.rowCount; row++) {
    const text = rawText(view, row, column);
    if (!text.includes("\n")) continue;
    const list = listIndicators(text);
    if (list && !list.wrapped) lists++;
    else wrapped++;
  }
  return lists >= wrapped;
}
