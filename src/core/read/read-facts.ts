import type { Cited, Owner } from "../cascade/cascade";
import { parseBudget } from "../cascade/parse-budget";
import { isFiller, textKey } from "../text/normalise";
import type { TableColumn } from "./column";
import type { FactColumns, OwnerColumns } from "./fact-columns";
import type { NodeDraft } from "./node-draft";
import { cite, rawText, refAt } from "./read-cell";
import { readIndicators } from "./read-indicators";
import { splitLines, splitNames } from "./split-names";
import type { TableView } from "./table-view";

export { cite, citeSpan, refAt } from "./read-cell";

/** Reads one row's facts into a node: indicator with targets, owners, component, budget, crosscutting, CSF. */
export function readFacts(view: TableView, row: number, facts: FactColumns, node: NodeDraft): void {
  readIndicators(view, row, facts, node);
  for (const columns of facts.owners) for (const owner of readOwners(view, row, columns)) addOwner(node, owner);
  readComponent(view, row, facts, node);
  for (const column of facts.budgets) readBudget(view, row, column, node);
  for (const cited of listed(view, row, facts.crosscutting)) node.crosscutting.push(cited);
  node.csf ??= cite(view, row, facts.csf);
}

/** Several references in one cell, apart by line breaks or semicolons. */
export function listed(view: TableView, row: number, column: TableColumn | null): Cited[] {
  if (!column) return [];
  const at = refAt(view, row, column.index);
  return rawText(view, row, column.index)
    .split(/[;\n]+/)
    .map((text) => view.mend(text))
    .filter((text) => !isFiller(text))
    .map((text) => ({ text, at }));
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
  const raw = (column: TableColumn | null): string => (column ? rawText(view, row, column.index) : "");
  const lines = {
    position: position ? splitLines(raw(columns.position)) : [],
    nip: nip ? splitLines(raw(columns.nip)) : [],
    echelon: echelon ? splitLines(raw(columns.echelon)) : [],
  };
  const names = name ? splitNames(raw(columns.name), lines.nip.length) : [null];
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
  const amount = typeof raw === "number" ? raw : parseBudget(cited.text);
  node.budget[year] = { text: cited.text, value: amount === null ? null : scaled(amount, column.factor), at: cited.at };
}

/** To whole sen, so that 1.005 million is what it says. */
function scaled(amount: number, factor: number | undefined): number {
  return factor === undefined ? amount : Math.round(amount * factor * 100) / 100;
}
