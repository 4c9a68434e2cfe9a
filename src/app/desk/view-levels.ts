import type { Cascade } from "../../core/cascade/cascade";
import type { LevelView } from "./views";

/** The levels that occur, top first, nodes of unknown level last. */
export function viewLevels({ nodes, profile }: Cascade): readonly LevelView[] {
  const counts = new Map<number, number>();
  for (const { level } of nodes) counts.set(level, (counts.get(level) ?? 0) + 1);
  const rank = (level: number): number => (level === 0 ? Number.POSITIVE_INFINITY : level);
  return [...counts]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([level, count]) => {
      const { label, labelEn, tier } = profile.levels[level - 1] ?? { label: "", labelEn: "", tier: null };
      return { level, label, labelEn, tier, nodes: count };
    });
}
