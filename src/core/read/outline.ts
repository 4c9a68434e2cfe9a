import type { Cited } from "../cascade/cascade";
import type { Profile } from "../profile/profile";
import { isFiller } from "../text/normalise";
import { chooseProfile } from "./choose-profile";
import { type TableColumn, headingOf } from "./column";
import { groupFacts } from "./fact-columns";
import { headingLevels, leadLevels } from "./heading-levels";
import type { LayoutReader, Reading } from "./layout-reader";
import type { NodeDraft } from "./node-draft";
import { type OutlineCodes, findOutlineCodes } from "./outline-codes";
import { OutlineBanners } from "./outline-banners";
import { type CodePlace, placeCodes } from "./outline-places";
import { presentColumns, targetYears } from "./present-columns";
import { citeSpan, refAt } from "./read-facts";
import type { Table } from "./read-table";
import { applyChosenLevels, applyChosenParents } from "./row-choices";
import { collectNodes, statementAt } from "./row-nodes";
import { levelColumn, onlyStatement, saysParents, showsCascade } from "./single-column";
import { isCodedStack } from "./stacked-columns";

/** Tables whose codes alone tell the tree: `1.2` below `1`, `2.1.a` below `2.1`, `a` below `1` (domain 4.4). */
export const outlineReader: LayoutReader = {
  family: "outline",
  read(table, wanted) {
    const statement = onlyStatement(table);
    const forced = table.choices.layout === "outline";
    if (!statement || !(forced || (showsCascade(table, statement) && !saysParents(table)))) return null;
    const source = forced || !isCodedStack(table) ? findOutlineCodes(table, statement) : null;
    if (!source) return null;
    const level = levelColumn(table);
    const banners = new OutlineBanners(table);
    const all = readNodes(table, statement, level, source, banners);
    const drafts = all.filter((draft) => !banners.isBanner(draft));
    const places = placeCodes(
      drafts.map((draft) => (draft.code ? (source.codes.get(draft.row)?.shape ?? null) : null)),
    );
    if (places.every(({ parent }) => parent < 0)) return null;
    drafts.forEach((draft, i) => {
      const { parent, parentTold } = places[i]!;
      draft.parent = drafts[parent] ?? null;
      draft.parentTold = parentTold;
    });
    const own = tellLevels(drafts, places, level, wanted, headingOf(statement));
    const profile = banners.linkAbove(all, own);
    applyChosenParents(all, table.choices);
    applyChosenLevels(all, table.choices, profile);
    return {
      drafts: all,
      profile,
      has: presentColumns(groupFacts(table.columns, false), {
        code: true,
        parent: false,
        level: level !== null,
        component: false,
      }),
      years: targetYears(table.columns),
      confidence: confidenceOf(table, drafts),
    };
  },
};

function readNodes(
  table: Table,
  statement: TableColumn,
  level: TableColumn | null,
  source: OutlineCodes,
  banners: OutlineBanners,
): readonly NodeDraft[] {
  const { view } = table;
  return collectNodes(table, {
    statement,
    isCoded: false,
    isIndicator: (row) => source.indicators.has(row),
    isOutside: (row) => banners.isOutside(row),
    keysOf: (row) => {
      const banner = banners.statementAt(row);
      if (banner) return { code: null, statement: banner.text, parents: [], level: null, at: banner.at };
      const found = source.codes.get(row);
      const code: Cited | null = found ? { text: found.text, at: refAt(view, row, found.column) } : null;
      const text = found?.statement ?? statementAt(table, row, statement);
      return { code, statement: isFiller(text) ? "" : text, parents: [], level: citeSpan(view, row, level) };
    },
    open: (draft, _, row) => {
      const shown = source.codes.get(row)?.shown;
      if (draft.code && shown !== undefined)
        draft.asked.push({ kind: "code", at: draft.code.at, shown, code: draft.code.text });
    },
  });
}

/** Gives every draft its level: by the level column where there is one, else by its code. */
function tellLevels(
  drafts: readonly NodeDraft[],
  places: readonly CodePlace[],
  column: TableColumn | null,
  wanted: Profile | null,
  heading: string,
): Profile {
  const deepest = Math.max(...places.map((place) => place.level));
  const named = wanted ?? headingLevels(heading) ?? leadLevels(leadsOf(places));
  if (!column) {
    const fits = named && (wanted !== null || named.levels.length >= deepest);
    const profile = fits
      ? named
      : chooseProfile(
          places.map(({ level }) => depthSign(level)),
          null,
        ).profile;
    drafts.forEach((draft, i) => {
      draft.level = Math.min(places[i]!.level, profile.levels.length);
      draft.levelTold = places[i]!.levelTold;
    });
    return profile;
  }
  const signs = drafts.map((draft, i) => ({ text: draft.levelText?.text ?? "", depth: places[i]!.level }));
  const { profile, levelOf } = chooseProfile(signs, wanted);
  const usual = usualLevels(drafts, places, levelOf);
  drafts.forEach((draft, i) => {
    const text = draft.levelText?.text ?? "";
    const byShape = (draft.code && usual.get(places[i]!.level)) ?? 0;
    draft.level = text === "" ? byShape : levelOf(text);
    draft.levelTold =
      text === ""
        ? { by: "code", confidence: byShape > 0 ? places[i]!.levelTold.confidence : 0 }
        : // A level that codes of this shape have nowhere else contradicts the code.
          { by: "level-text", confidence: byShape > 0 && byShape !== draft.level ? 0.4 : 1 };
  });
  return profile;
}

function depthSign(level: number): { readonly text: string; readonly depth: number } {
  return { text: String(level), depth: level };
}

/** The letters that name each level, top first; empty where codes of a level have several. */
function leadsOf(places: readonly CodePlace[]): readonly string[] {
  const leads: (string | undefined)[] = [];
  for (const { level, lead } of places) leads[level - 1] = (leads[level - 1] ?? lead) === lead ? lead : "";
  return Array.from(leads, (lead) => lead ?? "");
}

/** The level that most codes of a depth have in the level column. */
function usualLevels(
  drafts: readonly NodeDraft[],
  places: readonly CodePlace[],
  levelOf: (text: string) => number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  drafts.forEach((draft, i) => {
    const level = levelOf(draft.levelText?.text ?? "");
    if (level === 0 || !draft.code) return;
    const depth = places[i]!.level;
    const own = counts.get(depth) ?? new Map<number, number>();
    own.set(level, (own.get(level) ?? 0) + 1);
    counts.set(depth, own);
  });
  return new Map([...counts].map(([depth, own]) => [depth, [...own].sort((a, b) => b[1] - a[1])[0]![0]]));
}

/** Shares that speak for the reading: headings understood, codes read, places told, statements filled. */
function confidenceOf(table: Table, drafts: readonly NodeDraft[]): Reading["confidence"] {
  const known = table.columns.filter((c) => c.field !== "unknown").length / table.columns.length;
  const share = (fits: (draft: NodeDraft) => boolean): number => drafts.filter(fits).length / drafts.length;
  const coded = share((d) => d.code !== null);
  const placed = share((d) => d.parentTold.confidence >= 0.5);
  const told = share((d) => d.statement !== "" && d.level > 0 && d.levelTold.confidence >= 0.5);
  return Math.round(100 * (0.3 * known + 0.2 * coded + 0.3 * placed + 0.2 * told)) / 100;
}
