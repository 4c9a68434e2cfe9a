import type { CellRef, Column, Row } from "../address/address";
import type { Cited, Owner, Target } from "../cascade/cascade";
import { parseBudget } from "../cascade/parse-budget";
import { parseNumericTarget, parseTarget } from "../cascade/parse-target";
import { isFiller, textKey } from "../text/normalise";
import { splitBracketUnit } from "./bracket-unit";
import type { TableColumn } from "./column";
import type { FactColumns, OwnerColumns } from "./fact-columns";
import type { IndicatorDraft, NodeDraft } from "./node-draft";
import { splitLines, splitNames } from "./split-names";
import type { TableView } from "./table-view";

/** Reads one row's facts into a node: indicator with targets, owners, component, budget, crosscutting, CSF. */
export function readFacts(view: TableView, row: number, facts: FactColumns, node: NodeDraft): void {
  readIndicator(view, row, facts, node);
  for (const columns of facts.owners) for (const owner of readOwners(view, row, columns)) addOwner(node, owner);
  readComponent(view, row, facts, node);
  for (const column of facts.budgets) readBudget(view, row, column, node);
  for (const cited of listed(view, row, facts.crosscutting)) node.crosscutting.push(cited);
  node.csf ??= cite(view, row, facts.csf);
}

/** The cell as a reference into its sheet. */
export function refAt(view: TableView, row: number, column: number): CellRef {
  return { sheet: view.grid.sheet, row: row as Row, column: column as Column };
}

/** Text and cell of a column in a row, or null when empty, a filler, or covered by a merge from elsewhere. */
export function cite(view: TableView, row: number, column: TableColumn | null): Cited | null {
  if (!column) return null;
  const text = view.text(row, column.index);
  return isFiller(text) ? null : { text, at: refAt(view, row, column.index) };
}

/** Several references in one cell, apart by line breaks or semicolons. */
export function listed(view: TableView, row: number, column: TableColumn | null): Cited[] {
  if (!column) return [];
  const at = refAt(view, row, column.index);
  return view.grid
    .text(at.row, at.column)
    .split(/[;\n]+/)
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => !isFiller(text))
    .map((text) => ({ text, at }));
}

function readIndicator(view: TableView, row: number, facts: FactColumns, node: NodeDraft): void {
  const cited = cite(view, row, facts.indicator);
  if (!cited) return;
  const ownUnit = cite(view, row, facts.unit)?.text ?? null;
  const { text, unit } =
    ownUnit === null ? splitBracketUnit(cited.text, facts.bracketUnits) : { text: cited.text, unit: ownUnit };
  const key = `${textKey(text)}|${unit ?? ""}`;
  const known = node.indicatorsByKey.get(key);
  const indicator: IndicatorDraft = known ?? {
    text,
    at: cited.at,
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
  indicator.baseline ??= readTarget(view, row, facts.baseline);
  indicator.aspect ??= cite(view, row, facts.aspect)?.text ?? null;
  const targets: Record<string, Target> = { ...indicator.targets };
  const cells: Record<string, CellRef> = { ...indicator.targetCells };
  for (const column of facts.targets) {
    const year = column.year ?? "";
    const target = readTarget(view, row, column);
    if (target && !(year in targets)) targets[year] = target;
    cells[year] ??= refAt(view, row, column.index);
  }
  indicator.targets = targets;
  indicator.targetCells = cells;
}

function readTarget(view: TableView, row: number, column: TableColumn | null): Target | null {
  if (!column) return null;
  const at = refAt(view, row, column.index);
  const shown = view.text(row, column.index);
  if (shown === "") return null;
  const value = view.grid.value(at.row, at.column);
  if (typeof value !== "number") return { text: shown, at, value: parseTarget(shown) };
  return { text: indonesianNumber(shown), at, value: parseNumericTarget(value, shown) };
}

/** A displayed number with the decimal comma and dot thousands that Indonesian sheets print; dates and the like unchanged. */
function indonesianNumber(shown: string): string {
  const runs = shown.match(/\d[\d,.]*/g) ?? [];
  return runs.length === 1 ? shown.replace(/[.,](?=\d)/g, (c) => (c === "," ? "." : ",")) : shown;
}

/** Everybody a row names: several people in one cell are taken apart, with their posts and numbers where those are as many. */
function readOwners(view: TableView, row: number, columns: OwnerColumns): Owner[] {
  const position = cite(view, row, columns.position);
  const name = cite(view, row, columns.name);
  const nip = cite(view, row, columns.nip);
  const unit = cite(view, row, columns.unit);
  const echelon = cite(view, row, columns.echelon);
  const first = position ?? name ?? nip ?? unit;
  if (!first) return [];
  const raw = (cited: Cited | null): string => (cited ? view.grid.text(cited.at.row, cited.at.column) : "");
  const lines = { position: splitLines(raw(position)), nip: splitLines(raw(nip)), echelon: splitLines(raw(echelon)) };
  const names = name ? splitNames(raw(name), lines.nip.length) : [null];
  const nth = (parts: readonly string[], whole: Cited | null, i: number): string | null =>
    parts.length === names.length ? parts[i]! : (whole?.text ?? null);
  return names.map((each, i) => {
    const number = nth(lines.nip, nip, i);
    return {
      position: nth(lines.position, position, i),
      name: each,
      nip: number === null ? null : number.replace(/\D+/g, "") || number,
      echelon: nth(lines.echelon, echelon, i),
      unit: unit?.text ?? null,
      at: first.at,
    };
  });
}

function addOwner(node: NodeDraft, owner: Owner): void {
  const key = [owner.position, owner.name, owner.nip, owner.unit].map((text) => textKey(text ?? "")).join("|");
  if (node.ownerKeys.has(key)) return;
  node.ownerKeys.add(key);
  node.owners.push(owner);
}

function readComponent(view: TableView, row: number, facts: FactColumns, node: NodeDraft): void {
  const code = cite(view, row, facts.componentCode);
  const name = cite(view, row, facts.componentName);
  const first = code ?? name;
  if (first) node.components.push({ code: code?.text ?? null, name: name?.text ?? null, at: first.at });
}

function readBudget(view: TableView, row: number, column: TableColumn, node: NodeDraft): void {
  const cited = cite(view, row, column);
  const year = column.year ?? "";
  if (!cited || year in node.budget) return;
  const raw = view.grid.value(cited.at.row, cited.at.column);
  node.budget[year] = {
    text: cited.text,
    value: typeof raw === "number" ? raw : parseBudget(cited.text),
    at: cited.at,
  };
}
