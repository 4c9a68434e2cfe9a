import { readCascade } from "../../../src/core/read/read-cascade";
import { Chance, seedOf } from "./chance";
import type { Layout } from "./layout";
import { firstDifference, linesOfCascade, linesOfTree } from "./same-tree";

/** What became of the generated sheets of one layout. */
export interface ReadingRate {
  readonly name: string;
  readonly bound: number;
  readonly sheets: number;
  /** Sheets that were refused. */
  readonly refused: number;
  /** Sheets that were read as another cascade. */
  readonly wrong: number;
  /** Of the wrong ones, those that asked at least one question. */
  readonly asked: number;
  /** The first of each, to be looked at. */
  readonly examples: readonly string[];
}

const EXAMPLES = 3;

/** Generates so many sheets of a layout, reads each back and compares the trees. */
export function measure({ name, bound, generate }: Layout, sheets: number): ReadingRate {
  let refused = 0;
  let wrong = 0;
  let asked = 0;
  const examples: string[] = [];
  for (let i = 0; i < sheets; i++) {
    const { grid, tree, held } = generate(new Chance(seedOf(name, i)));
    const result = readCascade(grid);
    const difference = result.ok
      ? firstDifference(linesOfTree(tree, held), linesOfCascade(result.cascade, held))
      : `refused: ${result.reason}`;
    if (difference === null) continue;
    if (!result.ok) refused++;
    else {
      wrong++;
      if (result.cascade.questions.length > 0) asked++;
    }
    if (examples.length < EXAMPLES) examples.push(`${name} ${i}: ${difference}`);
  }
  return { name, bound, sheets, refused, wrong, asked, examples };
}

/** The rates as a table. */
export function printRates(rates: readonly ReadingRate[]): string {
  const rows = [
    ["layout", "sheets", "refused", "read wrongly", "of them asked", "failed", "allowed"],
    ...rates.map(({ name, sheets, refused, wrong, asked, bound }) => [
      name,
      String(sheets),
      String(refused),
      String(wrong),
      String(asked),
      `${percent(refused + wrong, sheets)} %`,
      `${bound} %`,
    ]),
  ];
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((cells) => cells[c]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, c) => (c === 0 ? text.padEnd(widths[c]!) : text.padStart(widths[c]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, c) => (c === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join("\n");
}

function percent(part: number, whole: number): string {
  return (Math.round((10_000 * part) / whole) / 100).toFixed(2);
}
