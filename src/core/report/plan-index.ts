import { formatRect } from "../address/address";
import type { Cascade } from "../cascade/cascade";
import type { SheetPlan } from "../sheet/sheet-plan";
import { type IndexPage, type IndexSheet, type IndexSkpTable, layIndexPage } from "./index-page";
import type { SeverityCounts } from "./plan-findings";

/** The SKP sheet of one employee. */
export interface IndexSkp extends IndexSheet {
  readonly employee: string;
  readonly position: string | null;
  /** Cells that the cascade could not fill; null when unknown. */
  readonly toComplete: number | null;
}

/** All that the index tells about one run. */
export interface IndexEntries {
  readonly cascade: Cascade;
  readonly findings: SeverityCounts;
  /** Findings and tree sheets, in tab order; without any their table is left out. */
  readonly sheets: readonly IndexSheet[];
  readonly skp: readonly IndexSkp[];
  /** Whole sentences for the reader: people without a sheet and why, and the like. */
  readonly notes: readonly string[];
}

/** The words of the index sheet, in the language of the reader. */
export interface IndexTexts {
  /** Sheet name: `Daftar Isi`. */
  readonly sheetName: string;
  readonly title: string;
  readonly source: string;
  readonly sourceCell: string;
  readonly findings: string;
  counts(counts: SeverityCounts): string;
  readonly levels: string;
  readonly level: string;
  readonly nodes: string;
  readonly total: string;
  readonly unknownLevel: string;
  readonly sheets: string;
  readonly skp: string;
  /** When the table names nobody; when all that were made are taken away. */
  readonly noSkp: string;
  readonly noSkpLeft: string;
  readonly number: string;
  readonly employee: string;
  readonly position: string;
  readonly sheet: string;
  readonly toComplete: string;
  readonly notes: string;
  readonly page: string;
  readonly levelLabel: "label" | "labelEn";
}

/** The index sheet: what was read, nodes by level, links to every generated sheet, and notes. A4 portrait. */
export function planIndex(entries: IndexEntries, texts: IndexTexts): SheetPlan {
  const { cascade, sheets, notes } = entries;
  const page: IndexPage = {
    titles: [texts.title, ...cascade.titles],
    source: { label: texts.source, sheet: cascade.sheet },
    facts: [
      { label: texts.sourceCell, text: formatRect(cascade.area) },
      { label: texts.findings, text: texts.counts(entries.findings) },
    ],
    levels: { heading: texts.levels, columns: [texts.level, texts.nodes], lines: countLevels(cascade, texts) },
    sheets: sheets.length === 0 ? null : { heading: texts.sheets, lines: sheets },
    skp: { heading: texts.skp, ...listSkp(entries.skp, texts) },
    notes: notes.length === 0 ? null : { heading: texts.notes, lines: notes },
  };
  return layIndexPage(page, texts);
}

function countLevels({ nodes, profile }: Cascade, texts: IndexTexts): IndexPage["levels"]["lines"] {
  const counts = new Map<number, number>();
  for (const { level } of nodes) counts.set(level, (counts.get(level) ?? 0) + 1);
  const levels = [...counts].sort(([left], [right]) => left - right);
  return [
    ...levels.map(([level, count]) => ({
      label: profile.levels[level - 1]?.[texts.levelLabel] ?? texts.unknownLevel,
      nodes: count,
    })),
    { label: texts.total, nodes: nodes.length },
  ];
}

function listSkp(skp: readonly IndexSkp[], texts: IndexTexts): IndexSkpTable {
  if (skp.length === 0) return { none: texts.noSkp };
  return {
    columns: [texts.number, texts.employee, texts.position, texts.sheet, texts.toComplete],
    lines: skp.map(({ kind, key, name, employee, position, toComplete }) => ({
      sheet: { kind, key, name },
      ...{ employee, position: position ?? "", toComplete: toComplete ?? "" },
    })),
  };
}
