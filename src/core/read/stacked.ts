import type { LayoutReader, Reading } from "./layout-reader";
import { codeDepth } from "./level-signs/code-depth";
import { indent } from "./level-signs/indent";
import type { LevelSignReader, SignReading } from "./level-signs/level-sign";
import { levelWord } from "./level-signs/level-word";
import { look } from "./level-signs/look";
import { numbering } from "./level-signs/numbering";
import { sumParents } from "./level-signs/sum-links";
import { sumDepth } from "./level-signs/sums";
import type { NodeDraft } from "./node-draft";
import { findOutlineCodes } from "./outline-codes";
import { presentColumns, targetYears } from "./present-columns";
import type { Table } from "./read-table";
import { applyChosenLevels, applyChosenParents } from "./row-choices";
import { levelColumn, saysParents } from "./single-column";
import { type StackColumns, findStackColumns, isCodedStack } from "./stacked-columns";
import { type StackRows, listStackEntries } from "./stacked-entries";
import type { StackEntry } from "./stack-entry";
import { type ToldLevel, tellStackLevels } from "./stacked-levels";
import { stackProfile } from "./stacked-profile";
import { type EntryPlace, StackTree } from "./stacked-tree";

const SIGNS: readonly LevelSignReader[] = [codeDepth, levelWord, numbering, indent, look];
const MIN_ENTRIES = 3;
/** A wide table tells the kind of so many of its nomenclature cells by code or word; then its columns tell the levels. */
const WIDE = 0.8;
/** Fewer children a parent than this, told by looks alone, are the stripes of a list. */
const STRIPES = 1.3;
const SURE = 0.5;
const MOSTLY = 0.6;

/** Stacked tables: all levels in one column, told apart by codes, words, numbers, indents, looks and sums (domain 4.1 S1, S2; 4.2). */
export const stackedReader: LayoutReader = {
  family: "stacked",
  read(table, wanted) {
    const forced = table.choices.layout === "stacked";
    const columns = findStackColumns(table);
    if (!columns || (!forced && !isStack(table, columns))) return null;
    const rows = listStackEntries(table, columns);
    const { entries } = rows;
    if (entries.length < MIN_ENTRIES || (!forced && isOtherwiseTold(table, columns, entries))) return null;
    const sums = sumParents(entries, table.view);
    const seen = SIGNS.map((read) => read(entries, table.view));
    const signs = [...seen, sums && sumDepth(sums)].filter((sign) => sign !== null);
    const told = tellStackLevels(signs, entries.length);
    if (!told || (!forced && (isStriped(signs, told) || !isTold(told)))) return null;
    const drafts = readTree(table, columns, rows, told, sums);
    const profile = stackProfile(
      columns,
      entries,
      told.map(({ level }) => level),
      wanted,
    );
    applyChosenParents(drafts, table.choices);
    applyChosenLevels(drafts, table.choices, profile);
    return {
      drafts,
      profile,
      has: presentColumns(columns.facts, {
        code: false,
        parent: false,
        level: false,
        component: entries.some((e) => e.named),
      }),
      years: targetYears(table.columns),
      confidence: confidenceOf(table, rows, told, drafts),
    };
  },
};

/** Headings of a cascade in one column: no parents or levels beside it, and indicators, or a nomenclature that tells its kinds. */
function isStack(table: Table, { facts, names }: StackColumns): boolean {
  if (saysParents(table) || levelColumn(table) !== null || table.columns.some((c) => c.field === "aspect"))
    return false;
  return facts.indicator !== null || names[0]!.field === "nomenclature";
}

/** True for a table whose levels stand in columns, or in outline codes beside plain statements: other families read these. */
function isOtherwiseTold(
  table: Table,
  { names, context, beside, codes }: StackColumns,
  entries: readonly StackEntry[],
): boolean {
  const levels = new Set(entries.map((e) => e.kind ?? e.word?.code).filter((code) => code !== undefined)).size;
  const inCell = entries.filter((e) => e.word?.kind || (e.code && codes.length === 0)).length;
  if (context.length + beside.length > 0 && inCell >= entries.length * WIDE) return true;
  const field = names[0]!.field;
  if (field === "program" || field === "kegiatan" || field === "subKegiatan") return levels < 2;
  if (field === "nomenclature") return false;
  return !isCodedStack(table) && findOutlineCodes(table, names[0]!) !== null;
}

/** False where hardly more than half of the levels are told: then nothing is a level, only some names begin like one. */
function isTold(told: readonly ToldLevel[]): boolean {
  return told.filter(({ told: { confidence } }) => confidence >= SURE).length >= told.length * MOSTLY;
}

/** Levels told by looks alone, in which parents have hardly more than one child each: a list with coloured stripes. */
function isStriped(signs: readonly SignReading[], told: readonly ToldLevel[]): boolean {
  if (signs.some((sign) => sign.by !== "look")) return false;
  let parents = 0;
  for (let i = 1; i < told.length; i++) if (told[i]!.level > told[i - 1]!.level) parents++;
  const children = told.filter(({ level }) => level > 1).length;
  return children < parents * STRIPES;
}

function readTree(
  table: Table,
  columns: StackColumns,
  { entries, events }: StackRows,
  told: readonly ToldLevel[],
  sums: readonly number[] | null,
): readonly NodeDraft[] {
  const above = columns.context.length;
  const chosen = new Map(table.choices.rows.map(({ row, level }) => [row, level]));
  const places = new Map(
    entries.map((entry, i): [StackEntry, EntryPlace] => {
      const sum = sums?.[i] ?? -1;
      const level = chosen.get(entry.statement?.at.row ?? entry.row) ?? told[i]!.level + above;
      return [entry, { level, told: told[i]!.told, sum: sum < 0 ? null : entries[sum]! }];
    }),
  );
  const tree = new StackTree(table, columns, places, above + 1);
  for (const event of events) tree.read(event);
  return tree.drafts;
}

/** Shares that speak for the reading: headings understood, levels told, nodes below the top with a sure parent, rows used. */
function confidenceOf(
  table: Table,
  { unused }: StackRows,
  told: readonly ToldLevel[],
  drafts: readonly NodeDraft[],
): Reading["confidence"] {
  const known = table.columns.filter((c) => c.field !== "unknown").length / table.columns.length;
  const levels = told.reduce((sum, { told: { confidence } }) => sum + confidence, 0) / told.length;
  const top = Math.min(...drafts.map((d) => d.level));
  const linked = drafts.filter((d) => d.level === top || (d.parent !== null && d.parentTold.confidence >= SURE)).length;
  const used = 1 - unused / Math.max(1, table.rows.length);
  return Math.round(100 * (0.2 * known + 0.4 * levels + 0.3 * (linked / drafts.length) + 0.1 * used)) / 100;
}
