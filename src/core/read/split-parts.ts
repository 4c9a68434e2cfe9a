import { tidyText } from "../text/normalise";
import { endsOpen } from "./continued-statement";
import { MEASURE_WORDS } from "./measure-words.data";

/** How a cell says that it lists several things, the surest sign first. */
type ListSign = "numbers" | "bullets" | "semicolons" | "lines";

/** The parts of a cell that lists several things, at least two, without their numbers and bullets; line breaks inside a part stay. */
export interface Parts {
  readonly sign: ListSign;
  readonly texts: readonly string[];
  /** True when some line only goes on with the part above it. */
  readonly wrapped: boolean;
}

const NUMBER = /^\(?(?<label>\d{1,2}|[a-z])(?<close>[.)])(?!\d)/i;
const BULLET = /^(?:[-–—*](?!\d)|[•·▪▫◦‣●○■□►▶➢✓✔❖\uF000-\uF0FF])+\s*(?=\S)/;
const INLINE_BULLET = /[•▪▫◦‣●○■□►▶➢✓✔❖\uF000-\uF0FF]/;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
const MOST_PARTS = 30;
const STARTS_LIKE_INDICATOR = new RegExp(String.raw`^(?:${MEASURE_WORDS.join("|")})(?![\p{L}\p{N}])`, "iu");

/** True for a text that begins as indicators do: Persentase, Jumlah, Indeks, ... */
export function startsLikeIndicator(text: string): boolean {
  return STARTS_LIKE_INDICATOR.test(text.trimStart());
}

/** The indicators that one cell lists, or null where it names one: numbered or with bullets, else each beginning as an indicator does. */
export function listIndicators(text: string): Parts | null {
  const lines = linesOf(text);
  const listed = byNumbers(lines.join("\n")) ?? byBullets(lines);
  if (listed) return listed;
  const [whole] = lines.length === 1 ? lines : [lines.join(" ")];
  const semicolons = partsBetween(whole ?? "", /;/);
  if (semicolons.length > 1 && semicolons.every(isWholeIndicator))
    return { sign: "semicolons", texts: semicolons, wrapped: false };
  if (!startsLikeIndicator(lines[0] ?? "")) return null;
  const texts = gather(lines, startsLikeIndicator);
  if (texts.length < 2 || !texts.every(isWholeIndicator)) return null;
  return { sign: "lines", texts, wrapped: texts.length < lines.length };
}

/** The values that one cell lists: numbered, with bullets, between semicolons, or one a line. A single value gives one part. */
export function listValues(text: string): readonly string[] {
  const lines = linesOf(text);
  const listed = byNumbers(lines.join("\n")) ?? byBullets(lines);
  if (listed) return listed.texts;
  if (lines.length > 1) return lines.map(trimEnd).filter((line) => line !== "");
  return partsBetween(lines[0] ?? "", /;/);
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n|\r|\v/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function partsBetween(text: string, mark: RegExp): string[] {
  return text
    .split(mark)
    .map(trimEnd)
    .filter((part) => part !== "");
}

function trimEnd(text: string): string {
  return text.trim().replace(/[;,]$/, "").trimEnd();
}

/** Parts led by numbers or letters that count up from the cell's first character; a list inside a sentence is none. */
function byNumbers(text: string): Parts | null {
  const groups = NUMBER.exec(text)?.groups;
  const first = groups?.["label"]?.toLowerCase();
  const close = groups?.["close"];
  if (first === undefined || close === undefined || !["1", "a", "i"].includes(first)) return null;
  const starts = [{ from: 0, after: NUMBER.exec(text)![0].length }];
  while (starts.length < MOST_PARTS) {
    const label = labelOf(first, starts.length);
    const next = label === null ? null : findMark(text, starts.at(-1)!.after, `${label}${close}`, first !== "1");
    if (!next) break;
    starts.push(next);
  }
  if (starts.length < 2) return null;
  const texts = starts.map(({ after }, i) => trimEnd(text.slice(after, starts[i + 1]?.from)));
  if (texts.some((part) => part === "")) return null;
  return { sign: "numbers", texts, wrapped: false };
}

function labelOf(first: string, index: number): string | null {
  if (first === "1") return String(index + 1);
  return first === "i" ? (ROMAN[index] ?? null) : String.fromCharCode("a".charCodeAt(0) + index);
}

/** The next mark that begins a part: at the start of a line, else behind a space, and for a number also behind a letter ("Global2. ..."). */
function findMark(
  text: string,
  start: number,
  mark: string,
  isLetter: boolean,
): { from: number; after: number } | null {
  const lower = text.toLowerCase();
  let inline: { from: number; after: number } | null = null;
  for (let at = lower.indexOf(mark, start); at >= 0; at = lower.indexOf(mark, at + 1)) {
    const from = lower[at - 1] === "(" ? at - 1 : at;
    const before = lower[from - 1] ?? "\n";
    const after = at + mark.length;
    if (/\d/.test(lower[after] ?? "") || (lower[after] ?? "") === "") continue;
    const found = { from, after };
    if (before === "\n") return found;
    const apart = /\s|[;,]/.test(before) || (!isLetter && /\p{L}|[.)%]/u.test(before));
    if (apart && /[\s\p{L}]/u.test(lower[after]!)) inline ??= found;
  }
  return inline;
}

/** Parts led by bullets: each line, or bullets that are nothing else inside a line. */
function byBullets(lines: readonly string[]): Parts | null {
  if (!BULLET.test(lines[0] ?? "")) return null;
  const parts = gather(lines, (line) => BULLET.test(line)).map((part) => part.replace(BULLET, ""));
  const texts = parts.flatMap((part) => partsBetween(part, INLINE_BULLET));
  return texts.length < 2 ? null : { sign: "bullets", texts, wrapped: texts.length < lines.length };
}

/** Lines gathered into parts: one begins where `begins` says so. */
function gather(lines: readonly string[], begins: (line: string) => boolean): string[] {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.length - 1;
    if (last < 0 || begins(line)) parts.push(line);
    else parts[last] = `${parts[last]!}\n${line}`;
  }
  return parts.map(trimEnd);
}

/** A measure word with something measured, which does not stop in the middle of a phrase. */
function isWholeIndicator(text: string): boolean {
  const tidy = tidyText(text);
  return startsLikeIndicator(tidy) && tidy.includes(" ") && !endsOpen(tidy);
}
