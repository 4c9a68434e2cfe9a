import { LEVEL_CONCEPTS } from "../../profile/level-concepts.data";
import type { Profile } from "../../profile/profile";
import { normaliseHeader, tidyText } from "../../text/normalise";
import { chooseProfile } from "../choose-profile";
import { nodeDepths } from "../node-depths";
import type { NodeDraft } from "../node-draft";
import type { PickedReading } from "../pick-reading";

/** What is said of a draft's level, and who says it. */
interface Said {
  readonly text: string;
  readonly by: "row" | "sheet" | "depth";
}

/** The name of a sheet tells the level of its rows nearly as surely as a column. */
const BY_SHEET = 0.9;
const BY_DEPTH = 0.8;

/**
 * One profile for the drafts of several sheets, whose levels are set anew: as their rows or columns say, or the name of their sheet, else one
 * below their parents. Links across the sheets must be known.
 */
export function joinLevels(parts: readonly PickedReading[], wanted: Profile | null): Profile {
  const [first, ...others] = parts.map(({ reading }) => reading.profile);
  if (first && !wanted && parts.every(tellsLevels) && others.every((other) => isSame(other, first))) return first;
  const drafts = parts.flatMap(({ reading }) => reading.drafts);
  const said = parts.flatMap((part) => saidBy(part));
  const depths = nodeDepths(drafts);
  const isSilent = said.every(({ text }) => text === "");
  const { profile, levelOf } = chooseProfile(
    said.map(({ text }, i) => ({ text: isSilent && depths[i]! > 0 ? String(depths[i]!) : text, depth: depths[i]! })),
    wanted,
  );
  const topDown = drafts.map((_, i) => i).sort((a, b) => depths[a]! - depths[b]!);
  for (const i of topDown) place(drafts[i]!, said[i]!, profile, levelOf);
  return profile;
}

function place(draft: NodeDraft, { text, by }: Said, { levels }: Profile, levelOf: (text: string) => number): void {
  if (text === "") {
    draft.level = Math.min(draft.parent ? draft.parent.level + 1 : 1, levels.length);
    draft.levelTold = { by: "depth", confidence: BY_DEPTH };
    return;
  }
  draft.level = levelOf(text);
  if (draft.level === 0) draft.levelTold = { by: "nothing", confidence: 0 };
  else if (by === "sheet") draft.levelTold = { by: "sheet", confidence: BY_SHEET };
}

function tellsLevels({ reading }: PickedReading): boolean {
  return reading.drafts.some(({ levelTold }) => levelTold.by !== "depth" && levelTold.by !== "nothing");
}

function isSame(one: Profile, other: Profile): boolean {
  const names = ({ levels }: Profile): string => levels.map(({ label }) => label).join("|");
  return one.id === other.id && names(one) === names(other);
}

/** What a sheet says of the level of each of its drafts. */
function saidBy(part: PickedReading): readonly Said[] {
  const { drafts, profile } = part.reading;
  const own = new Set(drafts);
  const isFlat = drafts.every(({ parent }) => parent === null || !own.has(parent));
  const word = isFlat ? levelWord(part) : "";
  return drafts.map(({ level, levelText, levelTold }): Said => {
    if (levelText) return { text: levelText.text, by: "row" };
    if (levelTold.by !== "depth" && levelTold.by !== "nothing")
      return { text: profile.levels[level - 1]?.label ?? "", by: "row" };
    return { text: word, by: word === "" ? "depth" : "sheet" };
  });
}

/** The level that the heading of the statements, the sheet's name or a title names; empty when none does. */
function levelWord({ columns, sheet, titles }: PickedReading): string {
  const heading = columns
    .find(({ field }) => field === "levelStatement")
    ?.heading.split(" › ")
    .at(-1);
  const words = [...(heading === undefined ? [] : [heading]), sheet, ...titles].map(bare);
  return words.find(namesLevel) ?? "";
}

/** `2. Sasaran Taktikal` without its number. */
function bare(text: string): string {
  return tidyText(text).replace(/^\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])\)?[.):_-]\s*/i, "");
}

function namesLevel(text: string): boolean {
  const key = normaliseHeader(text);
  return /^(?:level|jenjang|tingkat|lvl) \d{1,2}$/.test(key) || LEVEL_CONCEPTS.some(({ header }) => header.test(key));
}
