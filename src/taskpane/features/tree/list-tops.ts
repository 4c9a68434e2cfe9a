import type { RootChoice, TreeView } from "../../../app/desk/views";
import type { Language } from "../../../messages/messages";

/** Tops of one level. */
export interface TopGroup {
  readonly level: number;
  readonly label: string;
  readonly tops: readonly RootChoice[];
}

/** Choices that a list can hold and still be looked through. */
const MOST_TOPS = 200;

/** Tops to choose from, by level from the top down, the one in force always among them; `left` is how many the list has no place for. */
export function listTops(
  { roots, levels }: Pick<TreeView, "roots" | "levels">,
  chosen: string | null,
  language: Language,
  unknownLevel: string,
): { readonly groups: readonly TopGroup[]; readonly left: number } {
  // Nodes of unknown level come last, as they do among the levels.
  const rank = ({ level }: RootChoice) => (level === 0 ? Infinity : level);
  const sorted = [...roots].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  const listed = sorted.filter(({ node }, i) => i < MOST_TOPS || node === chosen);
  const byLevel = new Map<number, RootChoice[]>();
  for (const top of listed) byLevel.set(top.level, [...(byLevel.get(top.level) ?? []), top]);
  const groups = [...byLevel].map(([level, tops]): TopGroup => {
    const known = levels.find((one) => one.level === level && level > 0);
    const label = known === undefined ? unknownLevel : language === "id" ? known.label : known.labelEn;
    return { level, label, tops };
  });
  return { groups, left: roots.length - listed.length };
}
