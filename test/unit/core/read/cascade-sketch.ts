import { parseRect, type Rect } from "../../../../src/core/address/address";
import type { Cascade } from "../../../../src/core/cascade/cascade";
import { NO_CHOICES, type ReadChoices } from "../../../../src/core/read/read-choices";
import { readCascade, type ReadResult } from "../../../../src/core/read/read-cascade";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";

type Cell = string | number | null;

/** Reads rows written in a test as a sheet called `S`, under a person's choices. Merges are `A1` texts. */
export function readRows(
  rows: readonly (readonly Cell[])[],
  merges: readonly string[] = [],
  choices: Partial<ReadChoices> = {},
): ReadResult {
  const areas = merges.map((text): Rect => {
    const area = parseRect(text);
    if (!area) throw new Error(`no area: ${text}`);
    return area;
  });
  return readCascade(
    gridFromRows(
      "S",
      rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
      areas,
    ),
    { ...NO_CHOICES, ...choices },
  );
}

/** The cascade of rows that must be read. */
export function cascadeOf(
  rows: readonly (readonly Cell[])[],
  merges: readonly string[] = [],
  choices: Partial<ReadChoices> = {},
): Cascade {
  const result = readRows(rows, merges, choices);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.cascade;
}

/** The forest as indented lines: `statement [indicator = target unit; ...]`, children below their tree parent. */
export function sketch(cascade: Cascade): string[] {
  const lines: string[] = [];
  const visit = (parent: string | null, depth: number): void => {
    for (const node of cascade.nodes.filter((n) => (n.parents[0] ?? null) === parent)) {
      const facts = node.indicators.map((i) => {
        const targets = Object.entries(i.targets).map(([year, t]) => `${year}:${t.text}`);
        return [i.text, ...targets, ...(i.unit === null ? [] : [`(${i.unit})`])].join(" ");
      });
      lines.push(`${"  ".repeat(depth)}${node.statement}${facts.length > 0 ? ` [${facts.join("; ")}]` : ""}`);
      visit(node.id, depth + 1);
    }
  };
  visit(null, 0);
  return lines;
}
