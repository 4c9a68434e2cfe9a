import type { LevelView } from "../../../app/desk/views";
import type { Texts } from "../../parts/texts";

/** What a level is called; `level` is 1-based, 0 for the unknown one. */
export function labelLevel(level: number, levels: readonly LevelView[], { messages }: Texts): string {
  const { levelLabel, unknownLevel } = messages.findingsSheet;
  const view = level === 0 ? undefined : levels.find((each) => each.level === level);
  return view?.[levelLabel] ?? unknownLevel;
}
