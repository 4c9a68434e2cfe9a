import { columnName } from "../../address/address";
import type { StackEntry } from "../stack-entry";
import type { TableView } from "../table-view";
import { formulaTeller } from "./grid-detail";

const NONE = -1;
const LONGEST = 4000;
const FUNCTIONS = /\b(?:SUM|AVERAGE|SUBTOTAL)\((?:(?:9|1|101|109)[,;])?/g;
const REFERENCE = /([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?/g;
const SEPARATORS = /[()+,;]/g;
/** Ranges that lie in one another are gone through no further than this many rows an entry. */
const MAX_CLAIMS = 30;

/** A cell named by itself counts as much as in two ranges. */
const NAMED = 2;

interface Interval {
  readonly from: number;
  readonly to: number;
}

interface Sum {
  readonly parts: readonly Interval[];
  /** Whether sums inside of its ranges are passed over: then a range goes over all levels below. */
  readonly nests: boolean;
}

/**
 * The entry whose sum adds each entry up, by index, -1 where none does. `K12 = SUM(K13+K55)` puts rows 13 and 55 below row 12; columns
 * vote, of equals the nearest row above counts. Null where no entry adds others up.
 */
export function sumParents(entries: readonly StackEntry[], view: TableView): readonly number[] | null {
  const formula = formulaTeller(view);
  const last = entries[entries.length - 1];
  if (!formula || !last) return null;
  const byRow = new Map(entries.map((entry, i) => [entry.row, i]));
  const votes = entries.map(() => new Map<number, number>());
  let claims = 0;
  for (let column = last.column + 1; column <= view.grid.columnCount; column++) {
    const name = columnName(view.cellAt(last.row, column).column);
    const added = entries.map(({ row }) => addedRows(formula(row, column), name, row));
    let budget = entries.length * MAX_CLAIMS;
    added.forEach((sum, i) => {
      if (!sum) return;
      for (const { from, to } of sum.parts) {
        const children: number[] = [];
        for (let row = from; row <= Math.min(to, last.row) && budget > 0; row++, budget--) {
          const child = byRow.get(row);
          if (child !== undefined && child > i) children.push(child);
        }
        // A range over plain rows that ends on a sum has run one row too far.
        const plain = children.filter((child) => added[child] === null);
        const meant = from === to || sum.nests || plain.length === 0 ? children : plain;
        for (const child of meant) votes[child]!.set(i, (votes[child]!.get(i) ?? 0) + (from === to ? NAMED : 1));
        claims += meant.length;
      }
    });
  }
  if (claims === 0) return null;
  return votes.map((own) => {
    let best = NONE;
    let most = 0;
    for (const [sum, count] of own) if (count > most || (count === most && sum > best)) [best, most] = [sum, count];
    return best;
  });
}

/** What a formula adds up of the rows below `row` in its own column; null for any other formula, and for none. */
function addedRows(formula: string | null, column: string, row: number): Sum | null {
  if (formula === null || formula.length > LONGEST) return null;
  const text = formula.replace(/[\s$]/g, "").toUpperCase();
  const nests = text.includes("SUBTOTAL(");
  const bare = text.replace(FUNCTIONS, "(");
  if (bare.replace(REFERENCE, "").replace(SEPARATORS, "") !== "") return null;
  const parts: Interval[] = [];
  for (const [, left, from, right, to] of bare.matchAll(REFERENCE)) {
    const first = Number(from);
    if (left !== column || (right ?? left) !== column || first <= row) return null;
    parts.push({ from: first, to: to === undefined ? first : Number(to) });
  }
  return parts.length > 0 ? { parts, nests } : null;
}
