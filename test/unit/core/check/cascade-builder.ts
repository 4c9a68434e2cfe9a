import { column, rect, row, type CellRef } from "../../../../src/core/address/address";
import { codeKey } from "../../../../src/core/cascade/code-key";
import { parseTarget } from "../../../../src/core/cascade/parse-target";
import type { Cascade, CascadeColumns, Cited, Indicator, Node, Target } from "../../../../src/core/cascade/cascade";
import type { LayoutFamily } from "../../../../src/core/cascade/layout-family";
import type { Profile } from "../../../../src/core/profile/profile";
import { PEMDA } from "../../../../src/core/profile/profiles";
import { WORKED_EXAMPLE } from "./worked-example.data";

export const YEARS = ["2025", "2026", "2027", "2028", "2029"] as const;

/** Columns of the table that the builder writes: Kode A, Induk B, Level C, Kinerja D, Indikator E, Satuan F, 2025 to 2029 G to K, Jabatan L. */
const COLUMN = {
  code: 1,
  parent: 2,
  level: 3,
  statement: 4,
  indicator: 5,
  unit: 6,
  firstYear: 7,
  owner: 12,
} as const;

export interface TestRow {
  readonly code: string;
  /** Several references apart by `;`. */
  readonly parent: string;
  readonly level: string;
  readonly statement: string;
  readonly indicator: string;
  readonly unit: string;
  readonly targets: readonly string[];
  readonly owner: string;
}

export interface TableOptions {
  readonly layout?: LayoutFamily;
  readonly profile?: Profile;
  readonly has?: Partial<CascadeColumns>;
  /** Years with a column; `[""]` for one target column without a year. */
  readonly years?: readonly string[];
}

const ALL_COLUMNS: CascadeColumns = {
  code: true,
  parent: true,
  level: true,
  indicator: true,
  unit: true,
  baseline: false,
  target: true,
  owner: true,
  budget: false,
  component: false,
};

/** A complete row; what is given replaces what is in it. */
export function testRow(given: Partial<TestRow> & Pick<TestRow, "code" | "level">): TestRow {
  return {
    parent: "",
    statement: `Meningkatnya ${given.code}`,
    indicator: `Indikator ${given.code}`,
    unit: "Persen",
    targets: ["10", "20", "30", "40", "50"],
    owner: "Analis",
    ...given,
  };
}

/** The worked example's rows, each open to change. */
export function workedExampleRows(): TestRow[] {
  return WORKED_EXAMPLE.map(([code, parent, level, statement, indicator, unit, ...rest]) => ({
    code,
    parent,
    level,
    statement,
    indicator,
    unit,
    targets: rest.slice(0, 5),
    owner: rest[5],
  }));
}

/** The cascade of a table whose first row is in sheet row 2, as a reader of the long layout gives it. */
export function buildTable(rows: readonly TestRow[], options: TableOptions = {}): Cascade {
  const years = options.years ?? YEARS;
  const nodes: Node[] = [];
  const byCode = new Map<string, Node>();
  rows.forEach((source, index) => {
    const at = (place: number): CellRef => ({ sheet: "Cascading", row: row(index + 2), column: column(place) });
    const known = byCode.get(codeKey(source.code));
    const indicators = indicatorsOf(source, years, at);
    if (known && (source.statement === "" || source.statement === known.statement)) {
      (known.indicators as Indicator[]).push(...indicators);
      return;
    }
    const level = Number(source.level);
    const levelIsKnown = Number.isInteger(level) && level > 0;
    const node: Node = {
      id: `${source.code}@${index}`,
      code: source.code || null,
      codeAt: source.code ? at(COLUMN.code) : null,
      ownCode: source.code !== "",
      level: levelIsKnown ? level : 0,
      levelText: { text: source.level, at: at(COLUMN.level) },
      statement: source.statement,
      at: at(COLUMN.statement),
      parents: [],
      parentRefs: source.parent
        .split(";")
        .filter((text) => text.trim() !== "")
        .map((text): Cited => ({ text: text.trim(), at: at(COLUMN.parent) })),
      parentAt: at(COLUMN.parent),
      parentIndicator: null,
      components: [],
      indicators,
      owners: source.owner
        ? [{ position: source.owner, name: null, nip: null, echelon: null, unit: null, at: at(COLUMN.owner) }]
        : [],
      crosscutting: [],
      csf: null,
      budget: {},
    };
    nodes.push(node);
    if (!known) byCode.set(codeKey(source.code), node);
  });
  for (const node of nodes) {
    const parents = node.parentRefs
      .map((ref) => byCode.get(codeKey(ref.text)))
      .filter((parent) => parent !== undefined);
    (node.parents as string[]).push(...parents.map((parent) => parent.id));
  }
  return {
    sheet: "Cascading",
    layout: options.layout ?? "long",
    confidence: 1,
    titles: ["CASCADING KINERJA BIRO ORGANISASI"],
    header: { from: 1, to: 1 },
    area: rect(1, 1, rows.length + 1, 12),
    profile: options.profile ?? PEMDA,
    unread: [],
    joined: [],
    years: years.filter((year) => year !== ""),
    has: { ...ALL_COLUMNS, ...options.has },
    nodes,
    evidence: {},
    questions: [],
  };
}

function indicatorsOf(source: TestRow, years: readonly string[], at: (place: number) => CellRef): Indicator[] {
  if (source.indicator === "") return [];
  const targets: Record<string, Target> = {};
  const targetCells: Record<string, CellRef> = {};
  years.forEach((year, index) => {
    const text = source.targets[index] ?? "";
    targetCells[year] = at(COLUMN.firstYear + index);
    if (text !== "") targets[year] = { text, at: at(COLUMN.firstYear + index), value: parseTarget(text) };
  });
  return [
    {
      text: source.indicator,
      at: at(COLUMN.indicator),
      unit: source.unit || null,
      unitAt: at(COLUMN.unit),
      baseline: null,
      targets,
      targetCells,
      aspect: null,
    },
  ];
}
