import { column, rect, row, type CellRef } from "../../../../src/core/address/address";
import type { Cascade, Indicator, Node, Target } from "../../../../src/core/cascade/cascade";
import type { DiagramTexts } from "../../../../src/core/diagram/diagram-options";
import { PEMDA } from "../../../../src/core/profile/profiles";

/** What a test says of a node; the rest is empty. Parents that are no node's id count as written but not found. */
export interface NodeSketch {
  readonly id: string;
  readonly parents?: readonly string[];
  readonly level?: number;
  readonly statement?: string;
  readonly indicators?: readonly {
    readonly text: string;
    readonly unit?: string;
    readonly targets?: Readonly<Record<string, string>>;
  }[];
  readonly owner?: { readonly position: string; readonly name?: string };
  readonly code?: string;
}

export const TEXTS: DiagramTexts = {
  title: "Pohon Kinerja",
  legend: "Keterangan",
  unconnected: "Belum terhubung",
  target: "Target tahun",
  owner: "Huruf miring: penanggung jawab",
  parent: "Induk",
  writtenParent: "Induk tertulis",
  otherParents: "Juga mendukung",
  more: (count) => `+ ${count} kinerja di bawahnya`,
  leftOut: (level, count) => `Sampai ${level}; ${count} kinerja tidak digambar`,
  noStatement: "(uraian kinerja kosong)",
  unknownLevel: "Jenjang tidak dikenal",
  levelLabel: "label",
};

/** A cascade in the five-level profile, one sheet row a node. */
export function cascadeOf(sketches: readonly NodeSketch[], extra: Partial<Cascade> = {}): Cascade {
  const ids = new Set(sketches.map((sketch) => sketch.id));
  const nodes = sketches.map((sketch, i): Node => {
    const at: CellRef = { sheet: "Cascading", row: row(i + 2), column: column(4) };
    const target = (text: string): Target => ({ text, at, value: { kind: "unparsed" } });
    const refs = sketch.parents ?? [];
    return {
      id: sketch.id,
      code: sketch.code ?? sketch.id,
      codeAt: at,
      ownCode: true,
      level: sketch.level ?? 1,
      levelText: null,
      statement: sketch.statement ?? `Meningkatnya kinerja ${sketch.id}`,
      at,
      parents: refs.filter((ref) => ids.has(ref)),
      parentRefs: refs.map((text) => ({ text, at })),
      parentAt: at,
      parentIndicator: null,
      components: [],
      indicators: (sketch.indicators ?? []).map((indicator): Indicator => ({
        text: indicator.text,
        at,
        unit: indicator.unit ?? null,
        baseline: null,
        targets: Object.fromEntries(
          Object.entries(indicator.targets ?? {}).map(([year, text]) => [year, target(text)]),
        ),
        unitAt: null,
        targetCells: {},
        aspect: null,
      })),
      owners:
        sketch.owner === undefined
          ? []
          : [
              {
                position: sketch.owner.position,
                name: sketch.owner.name ?? null,
                nip: null,
                echelon: null,
                unit: null,
                at,
              },
            ],
      crosscutting: [],
      csf: null,
      budget: {},
    };
  });
  return {
    sheet: "Cascading",
    layout: "long",
    confidence: 1,
    titles: [],
    header: { from: 1, to: 1 },
    area: rect(1, 1, sketches.length + 1, 19),
    profile: PEMDA,
    unread: [],
    joined: [],
    years: ["2025", "2026"],
    has: {
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
    },
    nodes,
    evidence: {},
    questions: [],
    ...extra,
  };
}
