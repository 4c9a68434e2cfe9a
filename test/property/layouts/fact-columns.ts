import type { Chance } from "./chance";
import type { CellText, TreeIndicator } from "./random-tree";
import type { Held } from "./same-tree";

/** The columns of an indicator: what stands above them, and what an indicator puts in them. */
export interface FactColumns {
  readonly headings: readonly (readonly string[])[];
  readonly held: Pick<Held, "indicators" | "unit" | "baseline" | "targets">;
  cells(indicator: TreeIndicator): readonly CellText[];
}

/** The cells of several indicators that stand in one row, numbered, one a line; values and units line by line beside them. */
export function listedInCells(columns: FactColumns, indicators: readonly TreeIndicator[]): readonly CellText[] {
  const rows = indicators.map((indicator) => columns.cells(indicator));
  return rows[0]!.map((_, c) => {
    const numbered = c === 0;
    return rows
      .map((cells, i) => (numbered ? `${i + 1}. ${cells[c]!}` : String(cells[c]!).replace(".", ",")))
      .join("\n");
  });
}

export interface FactChoice {
  readonly unit: "column" | "bracket" | "none";
  readonly baseline: boolean;
  readonly targets: "none" | "one" | "years" | "pairs";
}

/** Likely columns for an indicator. */
export function randomFacts(chance: Chance): FactChoice {
  return {
    unit: chance.pick(["column", "column", "bracket", "none"] as const),
    baseline: chance.is(0.3),
    targets: chance.pick(["one", "one", "years", "years", "pairs", "none"] as const),
  };
}

/** Columns under these names. `named` is what the indicator's own heading says. */
export function factColumns(
  chance: Chance,
  years: readonly string[],
  { unit, baseline, targets }: FactChoice,
  named: string,
): FactColumns {
  const headings: string[][] = [[named]];
  if (unit === "column") headings.push([chance.pick(["Satuan", "Satuan", "Sat."])]);
  if (baseline) headings.push([chance.pick(["Baseline", "Kondisi Awal", "Kondisi Awal 2024", "Baseline Tahun 2024"])]);
  const dated = chance.is(0.5);
  const before = chance.pick(["Target ", "Target Tahun ", ""]);
  const group = chance.pick(["Target", "Target Tahun", "Target Kinerja", "Target Capaian per Tahun"]);
  const grouped = chance.is(0.6);
  const deep = chance.is(0.3);
  const pair = chance.pick([
    ["K", "Rp"],
    ["Target", "Pagu (Rp)"],
    ["Target", "Rp"],
  ] as const);
  if (targets === "one") headings.push([dated ? `Target ${years[0]!}` : chance.pick(["Target", "Target Kinerja"])]);
  if (targets === "years") for (const year of years) headings.push(grouped ? [group, year] : [`${before}${year}`]);
  if (targets === "pairs")
    for (const year of years) {
      const above = deep
        ? ["Target Kinerja dan Kerangka Pendanaan", "Tahun", year]
        : ["Target Kinerja dan Pagu Indikatif", `Tahun ${year}`];
      headings.push([...above, pair[0]], [...above, pair[1]]);
    }
  const asNumber = chance.is(0.5);
  return {
    headings,
    held: {
      indicators: true,
      unit: unit !== "none",
      baseline,
      targets: targets === "none" ? [] : targets === "one" ? [dated ? years[0]! : ""] : years,
    },
    cells: (indicator) => [
      unit === "bracket" ? `${indicator.text} (${indicator.unit})` : indicator.text,
      ...(unit === "column" ? [indicator.unit] : []),
      ...(baseline ? [indicator.baseline] : []),
      ...(targets === "one" ? [indicator.targets[0]!] : []),
      ...(targets === "years" ? indicator.targets : []),
      ...(targets === "pairs"
        ? indicator.targets.flatMap((target, i) => [target, asNumber ? (i + 1) * 1_250_000 : `${i + 1}.250.000`])
        : []),
    ],
  };
}
