import type { CellRef } from "../address/address";
import type { Cited } from "../cascade/cascade";
import { codeKey } from "../cascade/code-key";
import { isFiller, isNoText, stripBullet, textKey } from "../text/normalise";
import { hasBracketUnits } from "./bracket-unit";
import type { TableColumn } from "./column";
import { continuesStatement } from "./continued-statement";
import { groupFacts } from "./fact-columns";
import type { DataRow } from "./list-rows";
import { type NodeDraft, startDraft } from "./node-draft";
import { cite, readFacts, refAt } from "./read-facts";
import type { Table } from "./read-table";

/** What a row says about its node, before the node's place is known. */
interface RowKeys {
  readonly code: Cited | null;
  /** Empty when the cell is, or holds a filler. */
  readonly statement: string;
  readonly parents: readonly Cited[];
  readonly level: Cited | null;
  /** Where the statement stands, if not in the statement column. */
  readonly at?: CellRef;
}

/** How the rows of a table become nodes. */
interface RowPlan {
  readonly statement: TableColumn;
  readonly keysOf: (row: number) => RowKeys;
  /** Whether nodes are told apart by codes: then a row without one and with a statement is a node of its own. */
  readonly isCoded: boolean;
  /** Whether a row's statement cell holds an indicator of the node above. */
  readonly isIndicator?: (row: number) => boolean;
  /** Whether a row says nothing of any node. */
  readonly isOutside?: (row: number) => boolean;
  /** Gives a new node what its row says about its place. */
  readonly open: (draft: NodeDraft, keys: RowKeys, row: number) => void;
  /** Told of every row whose facts a node took. */
  readonly took?: (draft: NodeDraft, row: number) => void;
}

/** The statement of a row, without its bullet; empty for a filler. */
export function statementAt(table: Table, row: number, column: TableColumn): string {
  const text = stripBullet(table.view.text(row, column.index));
  return isNoText(text) ? "" : text;
}

/** Nodes of a table with one statement column, in sheet order: rows that go on with a node add their facts to it. */
export function collectNodes(table: Table, plan: RowPlan): NodeDraft[] {
  const { view } = table;
  const facts = groupFacts(
    table.columns.filter((c) => c !== plan.statement),
    hasBracketUnits(table),
  );
  const asIndicator = { ...facts, indicator: plan.statement };
  const drafts: NodeDraft[] = [];
  const known = new KnownNodes(plan.isCoded);
  for (const data of table.rows) {
    const { row } = data;
    if (plan.isOutside?.(row)) continue;
    const keys = plan.keysOf(row);
    if (known.last && plan.isIndicator?.(row)) {
      const measured = known.named(keys.parents[0]?.text) ?? known.last;
      readFacts(view, row, cite(view, row, facts.indicator) ? facts : asIndicator, measured);
      plan.took?.(measured, row);
      continue;
    }
    if (known.last && isRest(table, plan, data, keys, known.last)) {
      known.last.statement = joinCut(known.last.statement, keys.statement);
      continue;
    }
    const continued = known.find(keys);
    const draft = continued ?? startDraft(keys.at ?? refAt(view, row, plan.statement.index), keys.statement, 0, null);
    if (!continued) {
      draft.code = keys.code;
      draft.levelText = keys.level;
      draft.parentRefs.push(...keys.parents);
      plan.open(draft, keys, row);
      drafts.push(draft);
      known.add(draft);
    }
    known.last = draft;
    readFacts(view, row, facts, draft);
    plan.took?.(draft, row);
  }
  return drafts;
}

/** True for a row that holds nothing but the rest of the statement above, cut in two by a page. */
function isRest(table: Table, plan: RowPlan, data: DataRow, keys: RowKeys, last: NodeDraft): boolean {
  if (keys.at || keys.statement === "" || keys.code || keys.level || keys.parents.length > 0) return false;
  const bare = table.columns.every(
    (c) => c === plan.statement || c.field === "no" || isFiller(table.view.text(data.row, c.index)),
  );
  return (
    bare &&
    continuesStatement(keys.statement, last.statement, { bare, sameComponent: false, afterBreak: data.afterBreak })
  );
}

function joinCut(above: string, rest: string): string {
  return /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(rest) ? `${above.slice(0, -1)}${rest}` : `${above} ${rest}`;
}

/** The nodes read so far, for telling whether a row goes on with one of them. */
class KnownNodes {
  last: NodeDraft | null = null;
  private readonly byCode = new Map<string, NodeDraft>();
  private readonly byCodeAndText = new Map<string, NodeDraft>();

  constructor(private readonly isCoded: boolean) {}

  add(draft: NodeDraft): void {
    if (!draft.code) return;
    const code = codeKey(draft.code.text);
    const whole = `${code}|${textKey(draft.statement)}`;
    if (!this.byCode.has(code)) this.byCode.set(code, draft);
    if (!this.byCodeAndText.has(whole)) this.byCodeAndText.set(whole, draft);
  }

  /** The node of a code, or null. */
  named(code: string | undefined): NodeDraft | null {
    return code === undefined ? null : (this.byCode.get(codeKey(code)) ?? null);
  }

  /** The node a row goes on with: same code and the same or no statement; or no code, no new statement, level or parent. */
  find({ code, statement, parents, level }: RowKeys): NodeDraft | null {
    if (code !== null) {
      const key = codeKey(code.text);
      return (statement === "" ? this.byCode.get(key) : this.byCodeAndText.get(`${key}|${textKey(statement)}`)) ?? null;
    }
    const { last } = this;
    if (!last) return null;
    // A statement that is handed down unchanged stands at another level and is a node of its own.
    const sameLevel = !level || !last.levelText || textKey(level.text) === textKey(last.levelText.text);
    const repeated = statement === "" || (!this.isCoded && sameLevel && textKey(statement) === textKey(last.statement));
    const sameParents = parents.every((ref) =>
      last.parentRefs.some((other) => textKey(other.text) === textKey(ref.text)),
    );
    return repeated && sameParents ? last : null;
  }
}
