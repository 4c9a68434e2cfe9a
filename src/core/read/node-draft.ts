import type { CellRef } from "../address/address";
import type { Cited, Component, Indicator, Node, Owner } from "../cascade/cascade";
import type { LevelSign, ParentSign, Question, Told } from "../cascade/evidence";

/** An indicator while rows are being read. */
export type IndicatorDraft = { -readonly [K in keyof Indicator]: Indicator[K] };

/** A node while rows are being read; `buildForest` freezes it. Parents are other drafts, or references still to be resolved. */
export interface NodeDraft {
  readonly row: number;
  readonly at: CellRef;
  /** 1-based level, 0 unknown. */
  level: number;
  levelText: Cited | null;
  statement: string;
  code: Cited | null;
  parent: NodeDraft | null;
  /** Parents beside the tree parent. */
  readonly moreParents: NodeDraft[];
  readonly parentRefs: Cited[];
  parentAt: CellRef | null;
  parentIndicator: Cited | null;
  levelTold: Told<LevelSign>;
  /** What told the parent; that it is a root is seen when none is found. */
  parentTold: Told<ParentSign>;
  /** What its cells leave open. Uncertain levels and parents need no question here: `told` says so. */
  readonly asked: Exclude<Question, { readonly kind: "level" | "parent" }>[];
  readonly components: Component[];
  readonly indicators: IndicatorDraft[];
  readonly owners: Owner[];
  /** The indicators by text and unit, and the owners' keys: repeats must be found without a search. */
  readonly indicatorsByKey: Map<string, IndicatorDraft>;
  readonly ownerKeys: Set<string>;
  readonly crosscutting: Cited[];
  csf: Cited | null;
  readonly budget: Record<string, Node["budget"][string]>;
}

/** An empty draft for the cell its statement stands in. */
export function startDraft(at: CellRef, statement: string, level: number, parent: NodeDraft | null): NodeDraft {
  return {
    row: at.row,
    at,
    level,
    levelText: null,
    statement,
    code: null,
    parent,
    moreParents: [],
    parentRefs: [],
    parentAt: null,
    parentIndicator: null,
    levelTold: { by: "nothing", confidence: 0 },
    parentTold: { by: "root", confidence: 1 },
    asked: [],
    components: [],
    indicators: [],
    owners: [],
    indicatorsByKey: new Map(),
    ownerKeys: new Set(),
    crosscutting: [],
    csf: null,
    budget: {},
  };
}
