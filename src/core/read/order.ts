import type { Profile } from "../profile/profile";
import { normaliseHeader } from "../text/normalise";
import { chooseProfile } from "./choose-profile";
import { columnOf, type TableColumn } from "./column";
import { groupFacts } from "./fact-columns";
import type { LayoutReader, Reading } from "./layout-reader";
import type { NodeDraft } from "./node-draft";
import { findOutlineCodes } from "./outline-codes";
import { presentColumns, targetYears } from "./present-columns";
import { cite, citeSpan } from "./read-facts";
import type { Table } from "./read-table";
import { applyChosenLevels, applyChosenParents } from "./row-choices";
import { collectNodes, statementAt } from "./row-nodes";
import { levelColumn, onlyStatement, saysParents, showsMeasures } from "./single-column";

const MIN_LEVELS = 2;
/** What speaks for a cascade where its headings do not: nearly all rows stand below a row of the next higher level. */
const PLAIN_TREE = 0.95;

/** Tables with a level on each row and neither parents nor telling codes: the parent is the nearest row above of a higher level (domain 4.1 L2). */
export const orderReader: LayoutReader = {
  family: "order",
  read(table, wanted) {
    const statement = onlyStatement(table);
    const level = levelColumn(table);
    const forced = table.choices.layout === "order";
    if (!statement || !level) return null;
    if (!forced && (saysParents(table) || findOutlineCodes(table, statement) !== null)) return null;
    const drafts = readNodes(table, statement, level);
    if (drafts.length === 0) return null;
    const profile = tellLevels(drafts, wanted);
    applyChosenLevels(drafts, table.choices, profile);
    if (new Set(drafts.map((d) => d.level).filter((n) => n > 0)).size < MIN_LEVELS) return null;
    linkByOrder(drafts, profile);
    if (!forced && !showsMeasures(table, statement) && !isPlainTree(drafts)) return null;
    applyChosenParents(drafts, table.choices);
    return {
      drafts,
      profile,
      has: presentColumns(groupFacts(table.columns, false), {
        code: columnOf(table.columns, "code") !== null,
        parent: false,
        level: true,
        component: false,
      }),
      years: targetYears(table.columns),
      confidence: confidenceOf(table, drafts),
    };
  },
};

function readNodes(table: Table, statement: TableColumn, level: TableColumn): readonly NodeDraft[] {
  const code = columnOf(table.columns, "code");
  return collectNodes(table, {
    statement,
    isCoded: false,
    keysOf: (row) => ({
      code: cite(table.view, row, code),
      statement: statementAt(table, row, statement),
      parents: [],
      level: citeSpan(table.view, row, level),
    }),
    open: () => undefined,
  });
}

/** Levels by their texts. Names of the sheet's own count in the order in which they first appear, for a level stands below the one that opens it. */
function tellLevels(drafts: readonly NodeDraft[], wanted: Profile | null): Profile {
  const met = new Map<string, number>();
  const signs = drafts.map((draft) => {
    const text = draft.levelText?.text ?? "";
    const key = normaliseHeader(text);
    if (key !== "" && !met.has(key)) met.set(key, met.size + 1);
    return { text, depth: met.get(key) ?? 0 };
  });
  const { profile, levelOf } = chooseProfile(signs, wanted);
  let above: NodeDraft | null = null;
  for (const draft of drafts) {
    draft.level = draft.levelText ? levelOf(draft.levelText.text) : (above?.level ?? 0);
    draft.levelTold = draft.levelText
      ? { by: "level-text", confidence: draft.level > 0 ? 1 : 0 }
      : { by: "nothing", confidence: 0 };
    above = draft;
  }
  return profile;
}

/** The nearest draft above of a higher level. A level that jumps over one leaves the parent in doubt, for its own may be missing. */
function linkByOrder(drafts: readonly NodeDraft[], { levels }: Profile): void {
  const present = new Set(drafts.map((d) => d.level));
  const latest = new Array<NodeDraft | null>(levels.length + 1).fill(null);
  for (const draft of drafts) {
    if (draft.level === 0) {
      draft.parentTold = { by: "order", confidence: 0 };
      continue;
    }
    let at = draft.level - 1;
    let skipped = 0;
    while (at > 0 && !latest[at]) skipped += present.has(at--) ? 1 : 0;
    draft.parent = latest[at] ?? null;
    const sure = draft.levelTold.confidence >= 0.5 && skipped === 0;
    draft.parentTold = { by: draft.parent ? "order" : "root", confidence: sure ? 0.9 : 0.4 };
    latest[draft.level] = draft;
    latest.fill(null, draft.level + 1);
  }
}

function isPlainTree(drafts: readonly NodeDraft[]): boolean {
  const sure = drafts.filter((d) => d.parentTold.confidence >= 0.5).length;
  return sure >= drafts.length * PLAIN_TREE && drafts.some((d) => d.parent !== null);
}

/** Shares that speak for the reading: headings understood, levels told, nodes below the top with a parent, statements filled. */
function confidenceOf(table: Table, drafts: readonly NodeDraft[]): Reading["confidence"] {
  const known = table.columns.filter((c) => c.field !== "unknown").length / table.columns.length;
  const share = (fits: (draft: NodeDraft) => boolean): number => drafts.filter(fits).length / drafts.length;
  const top = Math.min(...drafts.map((d) => d.level).filter((n) => n > 0));
  const linked = share((d) => d.level === top || (d.parent !== null && d.parentTold.confidence >= 0.5));
  const told = share((d) => d.levelTold.confidence >= 0.5);
  const stated = share((d) => d.statement !== "");
  return Math.round(100 * (0.25 * known + 0.25 * told + 0.3 * linked + 0.2 * stated)) / 100;
}
