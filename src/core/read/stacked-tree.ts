import type { LevelSign, ParentSign, Told } from "../cascade/evidence";
import { isFiller, stripBullet, textKey } from "../text/normalise";
import type { TableColumn } from "./column";
import { type NodeDraft, startDraft } from "./node-draft";
import { cite, readFacts, refAt } from "./read-facts";
import type { Table } from "./read-table";
import type { StackColumns } from "./stacked-columns";
import type { StackEvent } from "./stacked-entries";
import type { StackEntry } from "./stack-entry";

/** Where an entry stands. */
export interface EntryPlace {
  /** 1-based level of the whole cascade, context included. */
  readonly level: number;
  readonly told: Told<LevelSign>;
  /** The entry whose sum adds it up, or null. */
  readonly sum: StackEntry | null;
}

/** What tells a parent against what another sign tells. */
const DOUBTED = 0.4;
/** A level between a node and its parent is missing. */
const SKIPPED = 0.8;
/** A parent told by order alone. */
const BY_ORDER = 0.95;
/** A root below the highest level of its stack. */
const LOOSE_ROOT = 0.7;

/** Builds the nodes of a stack from the top down. */
export class StackTree {
  readonly drafts: NodeDraft[] = [];
  readonly #contexts: (NodeDraft | null)[];
  #path: NodeDraft[] = [];
  #last: NodeDraft | null = null;
  readonly #known = new Map<string, NodeDraft>();
  readonly #byCode = new Map<string, NodeDraft>();
  readonly #numbers = new Map<NodeDraft, number>();
  readonly #drafted = new Map<StackEntry, NodeDraft>();

  constructor(
    private readonly table: Table,
    private readonly columns: StackColumns,
    private readonly places: ReadonlyMap<StackEntry, EntryPlace>,
    private readonly top: number,
  ) {
    this.#contexts = columns.context.map(() => null);
  }

  read(event: StackEvent): void {
    const { view } = this.table;
    const { facts, contextFacts } = this.columns;
    const context = event.kind === "more" ? null : this.#readContext(event.row);
    const left = context ?? deepest(this.#contexts);
    if (contextFacts && left) readFacts(view, event.row, contextFacts, left);
    if (event.kind === "context") {
      if (left && !contextFacts) readFacts(view, event.row, facts, left);
    } else if (event.kind === "entry") {
      this.#last = this.#readEntry(event.entry, context);
      readFacts(view, event.row, facts, this.#last);
    } else if (this.#last) readMore(this.table, this.columns, event, this.#last);
  }

  /** Opens what stands left of the stack on this row; the deepest node it opens or repeats, null for an empty row. */
  #readContext(row: number): NodeDraft | null {
    let opened: NodeDraft | null = null;
    this.columns.context.forEach((column, i) => {
      const text = stripBullet(this.table.view.text(row, column.index));
      if (isFiller(text) || !/\p{L}{2}/u.test(text)) return;
      const above = deepest(this.#contexts.slice(0, i));
      const key = `${this.#numberOf(above)}|context ${i}|${textKey(text)}`;
      const draft = this.#known.get(key) ?? this.#openContext(key, row, column, i, text, above);
      this.#contexts.fill(null, i);
      this.#contexts[i] = draft;
      opened = draft;
    });
    return opened;
  }

  #openContext(
    key: string,
    row: number,
    column: TableColumn,
    index: number,
    text: string,
    above: NodeDraft | null,
  ): NodeDraft {
    const draft = startDraft(refAt(this.table.view, row, column.index), text, index + 1, above);
    draft.levelTold = { by: "column", confidence: 1 };
    draft.parentTold = { by: above ? "left" : "root", confidence: 1 };
    this.#keep(key, draft);
    return draft;
  }

  #readEntry(entry: StackEntry, context: NodeDraft | null): NodeDraft {
    const place = this.places.get(entry)!;
    while (this.#path.length > 0 && this.#path[this.#path.length - 1]!.level >= place.level) this.#path.pop();
    const { parent, told } = this.#parentOf(entry, place);
    const name = `${textKey(entry.name)}|${textKey(entry.statement?.text ?? "")}`;
    const code = entry.code ? codeId(entry.code.text) : null;
    const key = `${code ?? this.#numberOf(parent)}|${place.level}|${name}`;
    let draft = this.#known.get(key);
    if (!draft) {
      draft = this.#open(entry, place, parent, told);
      this.#keep(key, draft);
      if (code !== null && !this.#byCode.has(code)) this.#byCode.set(code, draft);
    }
    if (context && parent && parent !== context && draft.parent !== context && !draft.moreParents.includes(context))
      draft.moreParents.push(context);
    this.#path.push(draft);
    this.#drafted.set(entry, draft);
    return draft;
  }

  #open(entry: StackEntry, place: EntryPlace, parent: NodeDraft | null, told: Told<ParentSign>): NodeDraft {
    const nameAt = refAt(this.table.view, entry.row, entry.column);
    const above = parent ?? deepest(this.#contexts);
    const draft = startDraft(entry.statement?.at ?? nameAt, entry.statement?.text ?? entry.name, place.level, above);
    draft.levelTold = place.told;
    draft.parentTold = parent ? told : above ? { by: "left", confidence: 1 } : this.#rootTold(place.level);
    if (entry.named) {
      const code = entry.code?.text ?? null;
      draft.components.push({ code, name: entry.name || null, at: entry.code?.at ?? nameAt });
      if (entry.code?.shown)
        draft.asked.push({ kind: "code", at: entry.code.at, shown: entry.code.shown, code: entry.code.text });
    } else if (entry.code) draft.code = { text: entry.code.text, at: entry.code.at };
    return draft;
  }

  /** The nearest row above of a higher level, unless the code names another node. A sum, or a code of another branch, may contradict it. */
  #parentOf(entry: StackEntry, place: EntryPlace): { parent: NodeDraft | null; told: Told<ParentSign> } {
    const nearest = this.#path[this.#path.length - 1] ?? null;
    const byCode = entry.code ? this.#codeParent(codeId(entry.code.text), place.level) : null;
    const summed = place.sum ? (this.#drafted.get(place.sum) ?? null) : null;
    if (byCode && byCode === nearest) return { parent: nearest, told: { by: "code-prefix", confidence: 1 } };
    const code = entry.code?.text ?? null;
    const own = nearest?.components[0]?.code ?? null;
    if (code !== null && nearest && own !== null && !begins(code, own)) {
      // Its code belongs to another branch: where that stands on the sheet, the row is there by its code.
      const elsewhere = byCode && byCode.level >= nearest.level ? byCode : nearest;
      return { parent: elsewhere, told: { by: elsewhere === byCode ? "code-prefix" : "order", confidence: DOUBTED } };
    }
    if (!nearest)
      return { parent: byCode, told: { by: byCode ? "code-prefix" : "root", confidence: byCode ? SKIPPED : 1 } };
    if (code !== null && own !== null) return { parent: nearest, told: { by: "code-prefix", confidence: 1 } };
    if (summed === nearest) return { parent: nearest, told: { by: "formula", confidence: 1 } };
    if (summed && summed.level < place.level) return { parent: nearest, told: { by: "order", confidence: DOUBTED } };
    const skipped = nearest.level < place.level - 1;
    return { parent: nearest, told: { by: "order", confidence: skipped ? SKIPPED : BY_ORDER } };
  }

  /** The node with the longest beginning of a code, of a higher level. */
  #codeParent(code: string, level: number): NodeDraft | null {
    let prefix = code;
    for (;;) {
      const dot = prefix.lastIndexOf(".");
      if (dot < 0) return null;
      prefix = prefix.slice(0, dot);
      const found = this.#byCode.get(prefix);
      if (found && found.level < level) return found;
    }
  }

  #rootTold(level: number): Told<ParentSign> {
    return { by: "root", confidence: level === this.top ? 1 : LOOSE_ROOT };
  }

  #numberOf(draft: NodeDraft | null): string {
    return draft ? String(this.#numbers.get(draft)) : "";
  }

  #keep(key: string, draft: NodeDraft): void {
    this.#numbers.set(draft, this.drafts.length);
    this.drafts.push(draft);
    this.#known.set(key, draft);
  }
}

function deepest(drafts: readonly (NodeDraft | null)[]): NodeDraft | null {
  return drafts.filter((draft) => draft !== null).at(-1) ?? null;
}

/** The code without the zeros that get lost: `4.1.2` is `4.01.02`. */
function codeId(code: string): string {
  return code.replace(/(^|\.)0+(?=\d)/g, "$1");
}

/** Whether a code is a beginning of another; `X` stands for any office. */
function begins(code: string, prefix: string): boolean {
  const parts = codeId(code).split(".");
  return codeId(prefix)
    .split(".")
    .every((part, i) => part === parts[i] || /^X+$/.test(part) || /^X+$/.test(parts[i] ?? ""));
}

/** Facts of a row that goes on with a node; an indicator may stand in the column of names. */
function readMore(
  { view }: Table,
  { facts, names }: StackColumns,
  { row, indicator }: Extract<StackEvent, { kind: "more" }>,
  node: NodeDraft,
): void {
  if (indicator === null || cite(view, row, facts.indicator)) {
    readFacts(view, row, facts, node);
    return;
  }
  const before = node.indicators.length;
  readFacts(view, row, { ...facts, indicator: names.find((c) => !isFiller(view.text(row, c.index))) ?? null }, node);
  const added = node.indicators[before];
  if (added) added.text = indicator;
}
