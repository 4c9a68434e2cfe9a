import type { CellLook } from "../../sheet/grid";
import { lookTeller } from "./grid-detail";
import { type LevelSignReader, byAppearance } from "./level-sign";

const WEIGHT = 0.6;
const MAX_LOOKS = 9;
/** A look that first appears below another one and is this much rarer marks single rows, not a level: levels grow downwards. */
const RARE = 0.3;

/** Fill, bold and italic of the name's cell. Looks are ranked by first appearance; a rare one counts as the look it differs least from. */
export const look: LevelSignReader = (entries, view) => {
  const tell = lookTeller(view);
  if (!tell) return null;
  const looks = new Map<string, CellLook>();
  const seen = entries.map(({ row, column }) => {
    const own = tell(row, column);
    const key = `${fillOf(own)} ${own.bold} ${own.italic}`;
    looks.set(key, own);
    return key;
  });
  const counts = new Map<string, number>();
  for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order: string[] = [];
  const rare: string[] = [];
  for (const key of byAppearance(seen)) {
    const above = counts.get(order[order.length - 1] ?? "") ?? 0;
    (counts.get(key)! < above * RARE ? rare : order).push(key);
  }
  if (order.length < 2 || order.length > MAX_LOOKS) return null;
  const nearest = new Map(rare.map((key) => [key, nearestLook(looks.get(key)!, order, looks)]));
  const doubtful = new Set<number>();
  const labels = seen.map((key, i) => {
    if (!nearest.has(key)) return key;
    doubtful.add(i);
    return nearest.get(key) ?? null;
  });
  return { by: "look", weight: WEIGHT, labels, order, doubtful };
};

/** White is no fill: it is what a table looks like without one. */
function fillOf({ fill }: CellLook): string {
  return fill === null || fill === "FFFFFF" ? "-" : fill;
}

/** The look with the same fill, else with the same letters; null when several or none are as near. */
function nearestLook(own: CellLook, order: readonly string[], looks: ReadonlyMap<string, CellLook>): string | null {
  const same = order.filter((key) => fillOf(looks.get(key)!) === fillOf(own));
  if (same.length > 0) return same.length === 1 ? same[0]! : null;
  const letters = order.filter((key) => {
    const other = looks.get(key)!;
    return other.bold === own.bold && other.italic === own.italic;
  });
  return letters.length === 1 ? letters[0]! : null;
}
