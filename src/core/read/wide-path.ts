import type { CellRef } from "../address/address";
import { textKey } from "../text/normalise";
import { type NodeDraft, startDraft } from "./node-draft";

/** A cell that states what stands over it goes on with it. */
const CERTAIN = 1;
/** An empty merged area stands under the rest of its text on the page before. */
const LIKELY = 0.85;
/** Asked about: the row says one thing, the merged areas another. */
const UNLIKELY = 0.45;
/** What stands above has ended, or never began: asked about. */
const LOST = 0.4;
/** The place of a parent that turned out to span several nodes of the level above it. */
const STRADDLING = 0.6;
/** Nodes that one row can have opened. */
const MAX_REPLACED = 100;

/** A node to be opened. */
export interface Opening {
  /** Index of its level, from 0. */
  readonly level: number;
  readonly statement: string;
  readonly at: CellRef;
  /** What it is the same node by, below the same parent. */
  readonly sameness: string;
  /** Levels left of it that its row says are not there. */
  readonly none: readonly boolean[];
  /** Whether the table writes a filler for "none", so that an empty cell must mean something else. */
  readonly hasFillers: boolean;
  /** Levels left of it that its row leaves empty. */
  readonly empty: readonly boolean[];
}

/** The node of every level that a row hangs under, from the left, and all nodes opened so far. */
export class LevelPath {
  readonly drafts: NodeDraft[] = [];
  readonly current: (NodeDraft | null)[];
  private readonly sure: number[];
  private readonly seen: boolean[];
  private readonly known = new Map<string, NodeDraft>();
  private readonly numbers = new Map<NodeDraft, number>();
  /** What stood left of a node on the row where it was opened. */
  private readonly contexts = new Map<NodeDraft, readonly (NodeDraft | null)[]>();

  constructor(levels: number) {
    this.current = Array.from({ length: levels }, () => null);
    this.sure = Array.from({ length: levels }, () => CERTAIN);
    this.seen = Array.from({ length: levels }, () => false);
  }

  /** A node below the nearest one left of it; the same text (or component) under the same parent is the same node. */
  open(opening: Opening): NodeDraft {
    const { level, statement, at } = opening;
    let above = level - 1;
    while (above >= 0 && !this.current[above]) above--;
    const parent = this.current[above] ?? null;
    const key = this.keyOf(parent, level, opening.sameness);
    const known = statement === "" ? undefined : this.known.get(key);
    const draft = known ?? startDraft(at, statement, level + 1, parent);
    const confidence = parent ? this.surenessOf(parent, above, opening) : this.isLost(opening) ? LOST : CERTAIN;
    if (!known) {
      draft.levelTold = { by: "column", confidence: CERTAIN };
      draft.parentTold = { by: parent ? "left" : "root", confidence };
      this.numbers.set(draft, this.numbers.size);
      this.drafts.push(draft);
      this.known.set(key, draft);
    } else if (confidence < draft.parentTold.confidence) draft.parentTold = { ...draft.parentTold, confidence };
    this.leave(level);
    this.put(level, draft);
    this.contexts.set(draft, this.current.slice(0, level));
    return draft;
  }

  /**
   * The node with the rest of its statement, which a page cut off; the node that states the same below the same parent already, where
   * there is one and the first part stood alone.
   */
  lengthen(draft: NodeDraft, statement: string): NodeDraft {
    const { parent, level } = draft;
    const key = this.keyOf(parent, level - 1, textKey(statement));
    const same = this.known.get(key);
    if (same && same !== draft && this.replace(draft, same)) return same;
    draft.statement = statement;
    if (!same) this.known.set(key, draft);
    return draft;
  }

  /** Makes a node the one that its level's column is at, as sure as given. */
  put(level: number, draft: NodeDraft, sure = CERTAIN): void {
    this.current[level] = draft;
    this.sure[level] = sure;
    this.seen[level] = true;
  }

  /** An empty merged area goes on with the node above it. */
  goOn(level: number): void {
    this.sure[level] = Math.min(this.sure[level]!, LIKELY);
  }

  /** Nothing stands in the column of a level any more, nor right of it. */
  leave(level: number): void {
    for (let i = level; i < this.current.length; i++) {
      this.current[i] = null;
      this.sure[i] = CERTAIN;
    }
  }

  /** Takes a node without facts out in favour of another; false where it has some, or where too much was opened since. */
  private replace(draft: NodeDraft, same: NodeDraft): boolean {
    const at = this.drafts.lastIndexOf(draft);
    const later = this.drafts.slice(at + 1);
    if (later.length > MAX_REPLACED || draft.indicators.length + draft.components.length + draft.owners.length > 0)
      return false;
    for (const child of later) if (child.parent === draft) child.parent = same;
    this.drafts.splice(at, 1);
    this.contexts.set(same, this.contexts.get(draft) ?? []);
    return true;
  }

  private keyOf(parent: NodeDraft | null, level: number, sameness: string): string {
    return `${parent ? this.numbers.get(parent) : ""}|${level}|${sameness}`;
  }

  private surenessOf(parent: NodeDraft, above: number, opening: Opening): number {
    const context = this.contexts.get(parent);
    if (context?.some((draft, i) => draft !== this.current[i])) {
      // The parent spans this row, but not what stands left of this row alone.
      if (parent.parentTold.confidence > STRADDLING)
        parent.parentTold = { ...parent.parentTold, confidence: STRADDLING };
      return UNLIKELY;
    }
    const skipped = opening.hasFillers && opening.empty.some((isEmpty, i) => isEmpty && i > above && i < opening.level);
    return skipped ? UNLIKELY : this.sure[above]!;
  }

  /** Whether levels left of the node hold nodes on other rows, and its row does not say that it has none. */
  private isLost({ level, none }: Opening): boolean {
    const others = this.seen.slice(0, level);
    return others.some((isSeen, i) => isSeen && !none[i]);
  }
}
