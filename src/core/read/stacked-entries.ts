import type { StackEntry } from "./stack-entry";
import { codeKey } from "../cascade/code-key";
import { isFiller, textKey } from "../text/normalise";
import type { TableColumn } from "./column";
import { continuesStatement, startsAsStatement } from "./continued-statement";
import { numberBefore, withoutNumber } from "./level-signs/numbering";
import { indicatorText, levelWordOf } from "./level-words";
import type { DataRow } from "./list-rows";
import { parseNomenclature } from "./nomenclature";
import { cite, refAt } from "./read-facts";
import type { Table } from "./read-table";
import { type ReadCode, SplitCodes } from "./split-code";
import type { StackColumns } from "./stacked-columns";
import { isLeftOut, isUnitName } from "./stacked-noise";

/** What a row of a stack brings. */
export type StackEvent =
  | { readonly kind: "entry"; readonly row: number; readonly entry: StackEntry }
  /** Facts of the entry above. */
  | { readonly kind: "more"; readonly row: number; readonly indicator: string | null }
  /** Statements left of the stack alone. */
  | { readonly kind: "context"; readonly row: number };

export interface StackRows {
  readonly entries: readonly StackEntry[];
  readonly events: readonly StackEvent[];
  /** Rows that were left out without a word: neither a name nor anything that belongs to one. */
  readonly unused: number;
}

const KIND_CODE = /^(?:\d|X)(?:\.(?:\d{2}|XX)(?:\.|$).*)?$/;
const PLAIN_CODE = /^(?:\d|X)(?:\.(?:\d{1,4}|XX)){0,5}$/;
const HABIT = 0.5;
const WORDED = 3;
const SAMPLE_ROWS = 2000;

/** Reads the rows of a stack from the top down. */
export function listStackEntries(table: Table, columns: StackColumns): StackRows {
  return new EntryRows(table, columns).read();
}

/** A row's name taken apart. */
type Parsed = Omit<StackEntry, "row" | "column" | "statement" | "name"> & { readonly name: string };

class EntryRows {
  readonly #entries: StackEntry[] = [];
  readonly #events: StackEvent[] = [];
  readonly #codes: SplitCodes | null;
  /** Whether names without a code that follow a coded one are its outcome or output. */
  readonly #besideHabit: boolean;
  #unused = 0;
  #last: StackEntry | null = null;
  /** The row of the last entry where nothing has followed it yet, else 0. */
  #open = 0;

  constructor(
    private readonly table: Table,
    private readonly columns: StackColumns,
  ) {
    this.#codes = columns.codes.length > 1 ? new SplitCodes(table.view, columns.codes) : null;
    this.#besideHabit = this.#findHabit();
  }

  read(): StackRows {
    for (const data of this.table.rows) this.#readRow(data);
    return { entries: this.#entries, events: this.#events, unused: this.#unused };
  }

  #readRow({ row }: DataRow): void {
    const place = this.#nameColumn(row);
    if (place) {
      this.#readName(row, place, this.table.view.text(row, place.index));
      return;
    }
    const lone = this.#loneText(row);
    if (lone && this.#readBanner(row, lone)) return;
    if (this.#hasContext(row)) this.#events.push({ kind: "context", row });
    else if (this.#last && this.#belongsToLast(row)) this.#readMore(row, this.#last);
    else if (!lone) this.#unused++;
  }

  #readName(row: number, place: TableColumn, text: string): void {
    const last = this.#last;
    const stated = indicatorText(text);
    if (stated !== null && last) {
      this.#more(row, stated);
      return;
    }
    const parsed = this.#parse(row, text, place);
    const measured = this.#hasIndicator(row);
    const alone = !measured && parsed.code === null && this.#loneText(row) !== null;
    if (isLeftOut(withoutNumber(text), { alone, coded: parsed.code !== null, measured })) return;
    if (last && this.#repeats(last, parsed)) this.#readMore(row, last);
    else if (last && alone && isPlain(parsed) && isCut(last, parsed.name)) continueName(last, parsed.name);
    else if (last && isPlain(parsed) && this.#isStatementOf(last, parsed))
      this.#readStatement(row, place, parsed, last);
    else {
      this.#open = measured ? 0 : row;
      this.#add({ row, column: place.index, ...parsed, statement: this.#beside(row) });
    }
  }

  /** A row whose only text spans the table; false when it is no banner. */
  #readBanner(row: number, lone: TableColumn): boolean {
    const text = this.table.view.text(row, lone.index);
    if (isUnitName(text)) return true;
    const word = levelWordOf(text);
    const merge = this.table.view.mergeAt(row, lone.index);
    const spans = merge !== null && merge.right > merge.left;
    if (this.columns.context.includes(lone) && !spans) return false;
    if (word === null && !(spans && startsAsStatement(text))) return spans;
    this.#open = row;
    this.#add({ row, column: lone.index, ...this.#parse(row, text, lone), statement: null });
    return true;
  }

  /** An outcome or output in the row below its program or kegiatan; a second one is a node of its own with the same component. */
  #readStatement(row: number, place: TableColumn, parsed: Parsed, last: StackEntry): void {
    const statement = { text: parsed.word?.rest ?? parsed.name, at: refAt(this.table.view, row, place.index) };
    this.#open = 0;
    if (last.statement) {
      this.#add({ ...last, row, statement });
      return;
    }
    last.statement = statement;
    this.#more(row, null);
  }

  #readMore(row: number, last: StackEntry): void {
    const beside = this.#beside(row);
    this.#open = 0;
    if (beside && last.statement && textKey(beside.text) !== textKey(last.statement.text)) {
      this.#add({ ...last, row, statement: beside });
      return;
    }
    last.statement ??= beside;
    this.#more(row, null);
  }

  #more(row: number, indicator: string | null): void {
    this.#open = 0;
    this.#events.push({ kind: "more", row, indicator });
  }

  #add(entry: StackEntry): void {
    this.#last = entry;
    this.#entries.push(entry);
    this.#events.push({ kind: "entry", row: entry.row, entry });
  }

  #parse(row: number, text: string, place: TableColumn): Parsed {
    const inCell = numberBefore(text);
    const bare = inCell === null ? text : withoutNumber(text);
    const item = parseNomenclature(bare);
    const inName =
      item.code === null ? null : { text: item.code, at: refAt(this.table.view, row, place.index), shown: null };
    const code = this.#codeOf(row) ?? inName;
    const behind = item.code === null ? bare : parseNomenclature(bare, false).name;
    const word = levelWordOf(behind);
    const numbers = this.columns.numbers;
    const number = inCell ?? (numbers ? cite(this.table.view, row, numbers)?.text : null) ?? null;
    const told = code && KIND_CODE.test(code.text) ? parseNomenclature(`${code.text} -`).kind : null;
    const kind = told ?? (code?.text.length === 1 ? "urusan" : null) ?? word?.kind ?? null;
    const performance = word !== null && word.kind === null;
    return {
      number,
      code,
      kind: performance ? null : kind,
      word,
      named: !performance && (kind !== null || this.columns.names[0]!.field !== "statement"),
      name: performance ? word.rest || behind : word?.kind === "urusan" || word?.kind === "bidang" ? behind : item.name,
    };
  }

  #codeOf(row: number): ReadCode | null {
    if (this.#codes) return this.#codes.read(row);
    const cited = cite(this.table.view, row, this.columns.codes[0] ?? null);
    const text = cited ? codeKey(cited.text) : "";
    return cited && PLAIN_CODE.test(text) ? { text, at: cited.at, shown: null } : null;
  }

  #beside(row: number): StackEntry["statement"] {
    for (const column of this.columns.beside) {
      const cited = cite(this.table.view, row, column);
      if (cited && isName(cited.text)) return cited;
    }
    return null;
  }

  /** The same code and name again: once per indicator, or on the next page. */
  #repeats(last: StackEntry, { code, name, number }: Parsed): boolean {
    return (
      textKey(last.name) === textKey(name) &&
      (last.code?.text ?? "") === (code?.text ?? "") &&
      (last.number ?? "") === (number ?? "")
    );
  }

  #isStatementOf(last: StackEntry, { name, word }: Parsed): boolean {
    if (!last.named || last.kind === null || last.kind === "urusan" || last.kind === "bidang") return false;
    const partner = word !== null && /^(sasaran-|output)/.test(word.code);
    const fits = partner || startsAsStatement(name) || this.#besideHabit;
    return fits && (last.row === this.#open || (last.statement !== null && (partner || startsAsStatement(name))));
  }

  /** Whether most names without a code are worded as results. */
  #findHabit(): boolean {
    const { view, rows } = this.table;
    let plain = 0;
    let worded = 0;
    for (const { row } of rows.slice(0, SAMPLE_ROWS)) {
      const place = this.#nameColumn(row);
      if (!place) continue;
      const parsed = this.#parse(row, view.text(row, place.index), place);
      if (parsed.code || parsed.word) continue;
      plain++;
      if (startsAsStatement(parsed.name)) worded++;
    }
    return worded >= WORDED && worded >= plain * HABIT;
  }

  /** The first column of names that holds one on this row. */
  #nameColumn(row: number): TableColumn | null {
    return this.columns.names.find((c) => isName(this.table.view.text(row, c.index))) ?? null;
  }

  #hasIndicator(row: number): boolean {
    return cite(this.table.view, row, this.columns.facts.indicator) !== null;
  }

  #hasContext(row: number): boolean {
    if (cite(this.table.view, row, this.columns.contextFacts?.indicator ?? null)) return true;
    return this.columns.context.some((c) => isName(this.table.view.text(row, c.index)));
  }

  /** A row without a name of its own goes on with the entry above when it measures something, or the name's merge covers it. */
  #belongsToLast(row: number): boolean {
    const { view } = this.table;
    return (
      this.#hasIndicator(row) ||
      this.#beside(row) !== null ||
      this.columns.names.some((c) => view.isCovered(row, c.index) && view.mergeAt(row, c.index)!.top < row)
    );
  }

  /** The column of the row's only cell with anything in it, when that is a text; else null. */
  #loneText(row: number): TableColumn | null {
    const filled = this.table.columns.filter((c) => !isFiller(this.table.view.text(row, c.index)));
    const [only] = filled;
    return only && filled.length === 1 && isName(this.table.view.text(row, only.index)) ? only : null;
  }
}

/** A name has letters; `0` and `1` in a column of statements are what a formula left. */
function isName(text: string): boolean {
  return !isFiller(text) && /\p{L}{2}/u.test(text);
}

function isPlain({ code, word, number }: Parsed): boolean {
  return code === null && (word === null || /^(sasaran-|output)/.test(word.code)) && number === null;
}

function isCut(last: StackEntry, text: string): boolean {
  const above = last.statement?.text ?? last.name;
  return continuesStatement(text, above, { bare: true, sameComponent: false, afterBreak: false });
}

function continueName(last: StackEntry, text: string): void {
  if (last.statement) last.statement.text = `${last.statement.text} ${text}`;
  else last.name = `${last.name} ${text}`;
}
