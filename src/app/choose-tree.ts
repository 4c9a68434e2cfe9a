import { sheetVersion } from "../core/compare/sheet-version";
import { isNomenclature } from "../core/read/nomenclature-tree";
import type { SheetRead } from "./read-sheets";

/** A sheet this much less sure is still taken for what it holds. */
const NEARLY = 0.2;

/**
 * The readings with the one to work on first, the others as they were, surest first: a tree of performance before one of programmes and
 * activities, and a changed plan before the plan.
 */
export function bestFirst(found: readonly SheetRead[]): readonly SheetRead[] {
  const sorted = [...found].sort((a, b) => b.cascade.confidence - a.cascade.confidence);
  const [surest] = sorted;
  if (!surest) return [];
  const close = sorted.filter(({ cascade }) => cascade.confidence >= surest.cascade.confidence - NEARLY);
  const best = close.find(({ cascade }) => !isNomenclature(cascade)) ?? surest;
  const { plan } = sheetVersion(best.cascade.sheet);
  const changed = close.find(({ cascade: { sheet } }) => {
    const version = sheetVersion(sheet);
    return version.isChanged && version.plan === plan;
  });
  const first = changed ?? best;
  return [first, ...sorted.filter((reading) => reading !== first)];
}
