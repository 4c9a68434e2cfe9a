import { stripBullet, textKey } from "../text/normalise";
import { startsAsStatement } from "./continued-statement";
import type { DataRow } from "./list-rows";
import type { TableView } from "./table-view";

const ENOUGH_TEXTS = 8;
const HABIT = 0.85;
const MIN_LISTS = 2;
/** A list of several items in one cell: `1. ... 2. ...`. */
const INLINE_LIST = /^1[.)]\s.*\s2[.)]\s?\p{L}/u;
const ITEM = /^(\d{1,2})[.)]\s/;
const ITEMS = /(?:^|\s)(\d{1,2})[.)]\s?(?=\p{L})/gu;
/** A verb that is nothing without its object: `serta Mengembangkan`. */
const OPEN_VERB = /(?:^|\s)me\p{Ll}{4,}kan$/iu;
/** Words behind the seam that must be the same for an echo. */
const SEAM_WORDS = 2;

/** How the texts of one column are written, for telling a text that a page cut in two. */
export class ColumnHabits {
  /** Keys of the texts, sorted, and how often each stands. */
  private readonly sorted: readonly string[];
  private readonly counts = new Map<string, number>();
  private readonly firstWord: string | null;
  private readonly hasLists: boolean;

  constructor(view: TableView, rows: readonly DataRow[], column: number) {
    const words = new Map<string, number>();
    let texts = 0;
    let lists = 0;
    for (const { row } of rows) {
      const text = view.text(row, column);
      const key = textKey(text);
      if (key === "" || key === "-") continue;
      texts++;
      if (INLINE_LIST.test(text)) lists++;
      const word = firstWordOf(text);
      words.set(word, (words.get(word) ?? 0) + 1);
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
    this.sorted = [...this.counts.keys()].sort();
    const [most] = [...words].sort((a, b) => b[1] - a[1]);
    this.firstWord = most && texts >= ENOUGH_TEXTS && most[1] >= texts * HABIT ? most[0] : null;
    this.hasLists = lists >= MIN_LISTS;
  }

  /**
   * True when the column itself shows that a text goes on with the one above: both together stand elsewhere in it, the list goes on, or
   * the verb needs its object. On the first row of a page also where the text alone lacks the word that all others begin with.
   */
  goesOn(text: string, above: string, isPageTop: boolean): boolean {
    const key = textKey(text);
    if (key === "" || above === "") return false;
    if (OPEN_VERB.test(above)) return true;
    if (this.isAlone(key) && this.echoes(above, text)) return true;
    if (this.hasLists && nextItem(text, above)) return true;
    return isPageTop && this.isAlone(key) && this.lacksFirstWord(text, above);
  }

  /** True for a text that no other cell of the column repeats. */
  isAlone(key: string): boolean {
    return (this.counts.get(key) ?? 0) <= 1;
  }

  /** Whether another text begins with the one above and goes on with the first words of this one. */
  private echoes(above: string, text: string): boolean {
    const seam = textKey(above) + textKey(text.split(" ").slice(0, SEAM_WORDS).join(" "));
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]! < seam) low = middle + 1;
      else high = middle;
    }
    return this.sorted[low]?.startsWith(seam) ?? false;
  }

  private lacksFirstWord(text: string, above: string): boolean {
    const word = this.firstWord;
    return word !== null && firstWordOf(above) === word && firstWordOf(text) !== word && !startsAsStatement(text);
  }
}

function firstWordOf(text: string): string {
  return /^\S+/.exec(stripBullet(text))?.[0].toLowerCase() ?? "";
}

/** Whether a text begins with the number behind the last item of the list above. */
function nextItem(text: string, above: string): boolean {
  const item = ITEM.exec(text)?.[1];
  if (item === undefined) return false;
  const last = [...above.matchAll(ITEMS)].at(-1)?.[1];
  return last !== undefined && Number(item) === Number(last) + 1;
}
