import type { Cited } from "../cascade/cascade";
import { codeKey } from "../cascade/code-key";
import type { Profile } from "../profile/profile";
import { isFiller, textKey } from "../text/normalise";
import { chooseProfile } from "./choose-profile";
import { isIndicatorCode, parseCode } from "./code-shape";
import { type TableColumn, columnOf, headingOf } from "./column";
import { groupFacts } from "./fact-columns";
import type { LayoutReader, Reading } from "./layout-reader";
import { type Measure, linkParents } from "./long-parents";
import { nodeDepths } from "./node-depths";
import type { NodeDraft } from "./node-draft";
import { presentColumns, targetYears } from "./present-columns";
import { cite, citeSpan, listed, refAt } from "./read-facts";
import type { Table } from "./read-table";
import { type RecoveredCode, recoverCodes } from "./recover-codes";
import { applyChosenLevels, applyChosenParents } from "./row-choices";
import { collectNodes, statementAt } from "./row-nodes";
import { levelColumn, showsMeasures } from "./single-column";

/** Long tables: a row per indicator, each node naming its parent by code, statement or indicator, mostly with a level (domain 4.1 L1, R1). */
export const longReader: LayoutReader = {
  family: "long",
  read(table, wanted) {
    const columns = keyColumns(table);
    if (!columns || !(columns.parent ?? columns.parentIndicator)) return null;
    const { drafts, linked } = readNodes(table, columns);
    // A form of one employee names a leader's plan on every row and is no cascade: nothing hangs from anything on it.
    if (drafts.length === 0 || (columns.areLeaders && !columns.level && !linked)) return null;
    applyChosenParents(drafts, table.choices);
    const profile = tellLevels(drafts, columns, wanted);
    applyChosenLevels(drafts, table.choices, profile);
    return { drafts, profile, ...around(table, columns), confidence: confidenceOf(table, drafts) };
  },
};

/** The same tables without parents, or with parents of which none is on the sheet: each row is a node, and none hangs from another. */
export const listReader: LayoutReader = {
  family: "long",
  read(table, wanted) {
    const columns = keyColumns(table);
    if (!columns || (!(columns.code ?? columns.level) && !showsMeasures(table, columns.statement))) return null;
    const { drafts } = readNodes(table, columns);
    if (drafts.length === 0) return null;
    const profile = tellLevels(drafts, columns, wanted);
    applyChosenLevels(drafts, table.choices, profile);
    return { drafts, profile, ...around(table, columns), confidence: shareTold(table, drafts) };
  },
};

function around(table: Table, columns: KeyColumns): Pick<Reading, "has" | "years"> {
  const parent = (columns.parent ?? columns.parentIndicator) !== null;
  const own = { code: parent || columns.code !== null, parent, level: columns.level !== null, component: false };
  return { has: presentColumns(groupFacts(table.columns, false), own), years: targetYears(table.columns) };
}

interface KeyColumns {
  /** Null where parents are named by their statements. */
  readonly code: TableColumn | null;
  /** Null where parents are named by their indicators alone. */
  readonly parent: TableColumn | null;
  readonly parentIndicator: TableColumn | null;
  readonly indicatorCode: TableColumn | null;
  readonly level: TableColumn | null;
  readonly statement: TableColumn;
  /** Whether the parent column holds what leaders plan: `RHK atasan yang diintervensi`. */
  readonly areLeaders: boolean;
}

const LEADERS = /\b(?:atasan|pimpinan)\b/i;

function keyColumns(table: Table): KeyColumns | null {
  const column = (field: TableColumn["field"]) => columnOf(table.columns, field);
  const statement = statementColumn(table);
  const parent = column("parent");
  const parentIndicator = column("parentIndicator");
  if (!statement) return null;
  const code = column("code");
  return {
    code,
    parent,
    parentIndicator,
    indicatorCode: column("indicatorCode"),
    level: levelColumn(table),
    statement,
    areLeaders: code === null && parent !== null && LEADERS.test(headingOf(parent)),
  };
}

/** The generic statement column, else the only level statement (or the only chosen one), else a bare "Nama". */
function statementColumn(table: Table): TableColumn | null {
  const own = columnOf(table.columns, "statement");
  if (own) return own;
  const levels = table.columns.filter((c) => c.field === "levelStatement");
  const chosen = levels.filter((c) => c.chosen);
  if (levels.length === 1 || chosen.length === 1) return chosen[0] ?? levels[0]!;
  return columnOf(table.columns, "name");
}

function readNodes(
  table: Table,
  columns: KeyColumns,
): { readonly drafts: readonly NodeDraft[]; readonly linked: boolean } {
  const { view } = table;
  const codes = recoveredCodes(table, columns);
  const serves = new Map<NodeDraft, Cited>();
  const indicatorCodes = new Map<string, Measure>();
  const codeAt = (row: number): Cited | null => {
    const cited = cite(view, row, columns.code);
    const meant = codes.get(row)?.code;
    return cited && meant !== undefined ? { text: meant, at: cited.at } : cited;
  };
  const isIndicator = (row: number): boolean => isIndicatorCode(parseCode(codeAt(row)?.text ?? ""));
  const drafts = collectNodes(table, {
    statement: columns.statement,
    isCoded: columns.code !== null,
    isIndicator,
    keysOf: (row) => {
      const code = codeAt(row);
      return {
        code,
        statement: statementAt(table, row, columns.statement),
        parents: parentsAt(table, columns.parent, row, code),
        level: citeSpan(view, row, columns.level),
      };
    },
    open: (draft, { parents, code }, row) => {
      const meant = codes.get(row);
      if (meant && code) draft.asked.push({ kind: "code", at: code.at, ...meant });
      for (const { text, at } of parents) {
        const shown = view.text(at.row, at.column);
        if (text === `${shown}0`) draft.asked.push({ kind: "code", at, shown, code: text });
      }
      if (columns.parent) draft.parentAt = refAt(view, row, columns.parent.index);
      const served = citeSpan(view, row, columns.parentIndicator);
      if (served) serves.set(draft, served);
    },
    took: (draft, row) => {
      const code = isIndicator(row) ? codeAt(row) : cite(view, row, columns.indicatorCode);
      const indicator = draft.indicators.at(-1);
      if (code && indicator?.at.row === row) indicatorCodes.set(codeKey(code.text), { draft, text: indicator.text });
    },
  });
  if (columns.areLeaders) repeatLeaders(drafts, table, columns);
  const all = linkParents(drafts, { indicators: serves, indicatorCodes, areLeaders: columns.areLeaders });
  const rows = new Set(drafts);
  return { drafts: all, linked: drafts.some((draft) => draft.parent !== null && rows.has(draft.parent)) };
}

function recoveredCodes(table: Table, { code, parent, statement }: KeyColumns): ReadonlyMap<number, RecoveredCode> {
  if (!code) return new Map();
  const named = table.rows.map(({ row }) => (parent ? table.view.text(row, parent.index) : ""));
  return recoverCodes(table.view, table.rows, code.index, (row) => statementAt(table, row, statement), new Set(named));
}

/** The parents that a row names, also from a merged cell. A number 2.1 above a child `2.10.1` was meant as 2.10. */
function parentsAt(table: Table, column: TableColumn | null, row: number, code: Cited | null): readonly Cited[] {
  if (!column) return [];
  const { view } = table;
  const origin = view.origin(row, column.index);
  return listed(view, origin.row, column.index === origin.column ? column : { ...column, index: origin.column }).map(
    (ref) => {
      const isNumber = typeof view.grid.value(ref.at.row, ref.at.column) === "number";
      return isNumber && code?.text.startsWith(`${ref.text}0.`) ? { ...ref, text: `${ref.text}0` } : ref;
    },
  );
}

/** Sure enough not to be asked about, but not said. */
const CARRIED_ON = 0.6;
const DOUBTED = 0.4;

/**
 * A blank cell below a leader's plan means the same plan, a dash means none. Another level below it leaves that in doubt, and the level of the
 * first root denies it; so does a sheet that mostly writes the same plan again.
 */
function repeatLeaders(drafts: readonly NodeDraft[], { view }: Table, { parent, level }: KeyColumns): void {
  if (!parent) return;
  const isBlank = ({ parentRefs, row }: NodeDraft): boolean =>
    parentRefs.length === 0 && view.text(row, parent.index) === "";
  const [first] = drafts;
  const rootLevel = first && isBlank(first) ? (first.levelText?.text ?? null) : null;
  const carries = carriesOn(drafts, isBlank);
  let above: NodeDraft | null = null;
  for (const draft of drafts) {
    const isRoot = rootLevel !== null && draft.levelText?.text === rootLevel;
    if (isBlank(draft) && carries && !isRoot && above && above.parentRefs.length > 0) {
      const sameLevel = !level || draft.levelText?.text === above.levelText?.text;
      draft.parentRefs.push(...above.parentRefs);
      draft.parentTold = { by: "parent-text", confidence: sameLevel ? CARRIED_ON : DOUBTED };
    }
    above = draft;
  }
}

/** Whether a sheet leaves a plan out more often than it writes it again below itself. */
function carriesOn(drafts: readonly NodeDraft[], isBlank: (draft: NodeDraft) => boolean): boolean {
  let blank = 0;
  let again = 0;
  drafts.forEach((draft, i) => {
    const [ref] = draft.parentRefs;
    const [before] = drafts[i - 1]?.parentRefs ?? [];
    if (isBlank(draft)) blank += before ? 1 : 0;
    else if (ref && before && ref.at.row !== before.at.row && textKey(ref.text) === textKey(before.text)) again++;
  });
  return blank >= again;
}

function tellLevels(drafts: readonly NodeDraft[], { level }: KeyColumns, wanted: Profile | null): Profile {
  const depths = nodeDepths(drafts);
  const { profile, levelOf } = chooseProfile(
    // Without a level column the depth tells the level; an unknown one tells nothing.
    drafts.map((d, i) => ({
      text: d.levelText?.text ?? (level || depths[i] === 0 ? "" : String(depths[i])),
      depth: depths[i]!,
    })),
    wanted,
  );
  drafts.forEach((draft, i) => {
    draft.level = level ? levelOf(draft.levelText?.text ?? "") : Math.min(depths[i]!, profile.levels.length);
    draft.levelTold = told(level !== null, draft.level);
  });
  if (level) placeAbove(drafts);
  return profile;
}

/** A level that its text, or its place in a loop, does not tell is asked about. */
function told(byText: boolean, level: number): NodeDraft["levelTold"] {
  if (level === 0) return { by: "nothing", confidence: 0 };
  return byText ? { by: "level-text", confidence: 1 } : { by: "depth", confidence: 0.9 };
}

/** Levels of leaders' plans, which no row gives: one above the highest of those below them. */
function placeAbove(drafts: readonly NodeDraft[]): void {
  const highest = new Map<NodeDraft, number>();
  for (const { parent, level } of drafts)
    if (parent && level > 0) highest.set(parent, Math.min(highest.get(parent) ?? Infinity, level));
  for (const draft of drafts) {
    const below = highest.get(draft);
    if (draft.levelText || draft.parentAt || below === undefined) continue;
    draft.level = Math.max(1, below - 1);
    draft.levelTold = { by: "depth", confidence: below > 1 ? CARRIED_ON : DOUBTED };
  }
}

/** How much of the headings is understood and how many rows have a statement. */
function shareTold(table: Table, drafts: readonly NodeDraft[]): number {
  const known = table.columns.filter((c) => c.field !== "unknown").length / table.columns.length;
  const told = drafts.filter((d) => d.statement !== "").length / drafts.length;
  return Math.round(50 * (known + told)) / 100;
}

/** Shares that speak for the reading: headings understood, parents found, statements and codes filled. */
function confidenceOf(table: Table, drafts: readonly NodeDraft[]): number {
  const known = table.columns.filter((c) => c.field !== "unknown").length / table.columns.length;
  const below = drafts.filter(
    (d) => d.parentRefs.some((ref) => !isFiller(ref.text)) || d.parentIndicator !== null || d.parent,
  );
  const linked = below.length === 0 ? 0 : below.filter((d) => d.parent !== null).length / below.length;
  const told = drafts.filter((d) => d.statement !== "").length / drafts.length;
  const rooted = drafts.some((d) => d.parentRefs.length === 0) ? 1 : 0;
  return Math.round(100 * (0.25 * known + 0.4 * linked + 0.2 * told + 0.15 * rooted)) / 100;
}
