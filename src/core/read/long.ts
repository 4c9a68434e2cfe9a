import type { Cited } from "../cascade/cascade";
import { codeKey } from "../cascade/code-key";
import { isFiller, stripBullet, textKey } from "../text/normalise";
import { hasBracketUnits } from "./bracket-unit";
import { parentFinder } from "./find-parent";
import { chooseProfile } from "./choose-profile";
import { type TableColumn, columnOf } from "./column";
import { groupFacts } from "./fact-columns";
import type { LayoutReader } from "./layout-reader";
import { type NodeDraft, startDraft } from "./node-draft";
import { presentColumns, targetYears } from "./present-columns";
import { cite, listed, readFacts, refAt } from "./read-facts";
import type { Table } from "./read-table";

/** Long tables: a row per indicator, with code, parent code and mostly a level (domain 4.1 L1). */
export const longReader: LayoutReader = {
  family: "long",
  read(table, wanted) {
    const code = columnOf(table.columns, "code");
    const parent = columnOf(table.columns, "parent");
    const level = columnOf(table.columns, "level");
    const statement = statementColumn(table);
    if (!parent || !statement) return null;
    const drafts = readRows(table, { code, parent, level, statement });
    if (drafts.length === 0) return null;
    const depths = depthsOf(drafts);
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
    });
    return {
      drafts,
      profile,
      has: presentColumns(groupFacts(table.columns, false), {
        code: true,
        parent: true,
        level: level !== null,
        component: false,
      }),
      years: targetYears(table.columns),
      confidence: confidenceOf(table, drafts),
    };
  },
};

const NO_PARENT = -1;
const LOST_PARENT = -2;

interface KeyColumns {
  /** Null where parents are named by their statements. */
  readonly code: TableColumn | null;
  readonly parent: TableColumn;
  readonly level: TableColumn | null;
  readonly statement: TableColumn;
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

function readRows(table: Table, columns: KeyColumns): NodeDraft[] {
  const { view } = table;
  const facts = groupFacts(
    table.columns.filter((c) => c !== columns.statement),
    hasBracketUnits(table),
  );
  const drafts: NodeDraft[] = [];
  const known = new KnownRows(columns.code !== null);
  for (const { row } of table.rows) {
    const code = cite(view, row, columns.code);
    const text = stripBullet(view.text(row, columns.statement.index));
    const statement = isFiller(text) ? "" : text;
    const parents = listed(view, row, columns.parent);
    const continued = known.find(code?.text ?? null, statement, parents);
    const draft: NodeDraft = continued ?? startDraft(refAt(view, row, columns.statement.index), statement, 0, null);
    if (!continued) {
      drafts.push(draft);
      draft.code = code;
      draft.parentRefs.push(...parents);
      draft.parentAt = refAt(view, row, columns.parent.index);
      draft.levelText = cite(view, row, columns.level);
      known.add(draft);
    }
    known.last = draft;
    readFacts(view, row, facts, draft);
  }
  return drafts;
}

/** The nodes read so far, for telling whether a row goes on with one of them. */
class KnownRows {
  last: NodeDraft | null = null;
  private readonly byCode = new Map<string, NodeDraft>();
  private readonly byCodeAndText = new Map<string, NodeDraft>();

  constructor(private readonly coded: boolean) {}

  add(draft: NodeDraft): void {
    if (!draft.code) return;
    const code = codeKey(draft.code.text);
    const whole = `${code}|${textKey(draft.statement)}`;
    if (!this.byCode.has(code)) this.byCode.set(code, draft);
    if (!this.byCodeAndText.has(whole)) this.byCodeAndText.set(whole, draft);
  }

  /** The node a row goes on with: same code and the same or no statement; or no code, no new statement and no other parent. */
  find(code: string | null, statement: string, parents: readonly Cited[]): NodeDraft | null {
    if (code !== null) {
      const key = codeKey(code);
      return (statement === "" ? this.byCode.get(key) : this.byCodeAndText.get(`${key}|${textKey(statement)}`)) ?? null;
    }
    const { last } = this;
    if (!last) return null;
    const repeated = statement === "" || (!this.coded && textKey(statement) === textKey(last.statement));
    const sameParents = parents.every((ref) =>
      last.parentRefs.some((other) => textKey(other.text) === textKey(ref.text)),
    );
    return repeated && sameParents ? last : null;
  }
}

/** Depth of each draft by parent codes: 1 for a root, 0 where a code is missing or the links run in a loop. */
function depthsOf(drafts: readonly NodeDraft[]): number[] {
  const find = parentFinder(drafts);
  const places = new Map(drafts.map((draft, i) => [draft, i]));
  const parentOf = drafts.map((draft) => {
    const [ref] = draft.parentRefs;
    if (!ref) return NO_PARENT;
    const parent = find(ref.text);
    return parent ? places.get(parent)! : LOST_PARENT;
  });
  const depth = new Array<number>(drafts.length).fill(-1);
  for (let start = 0; start < drafts.length; start++) {
    const path: number[] = [];
    const onPath = new Set<number>();
    let at = start;
    while (at >= 0 && depth[at] === -1 && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parentOf[at]!;
    }
    let above =
      at === NO_PARENT
        ? 0
        : at === LOST_PARENT || onPath.has(at)
          ? -Infinity
          : depth[at] === 0
            ? -Infinity
            : depth[at]!;
    for (const i of path.reverse()) {
      above += 1;
      depth[i] = Math.max(0, above);
    }
  }
  return depth.map((d) => (Number.isFinite(d) ? d : 0));
}

/** Shares that speak for the reading: headings understood, parents found, statements and codes filled. */
function confidenceOf(table: Table, drafts: readonly NodeDraft[]): number {
  const known = table.columns.filter((c) => c.field !== "unknown").length / table.columns.length;
  const find = parentFinder(drafts);
  const refs = drafts.flatMap((d) => d.parentRefs);
  const linked = refs.length === 0 ? 0 : refs.filter((r) => find(r.text) !== null).length / refs.length;
  const told = drafts.filter((d) => d.statement !== "").length / drafts.length;
  const rooted = drafts.some((d) => d.parentRefs.length === 0) ? 1 : 0;
  return Math.round(100 * (0.25 * known + 0.4 * linked + 0.2 * told + 0.15 * rooted)) / 100;
}
