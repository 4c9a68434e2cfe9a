import { parseRect } from "../../../../src/core/address/address";
import type { Cascade } from "../../../../src/core/cascade/cascade";
import { readCascade, type ReadResult } from "../../../../src/core/read/read-cascade";
import { NO_CHOICES, type ReadChoices } from "../../../../src/core/read/read-choices";
import type { CellLook } from "../../../../src/core/sheet/grid";
import { GridBuilder } from "../../../../src/core/sheet/grid-builder";

/** A cell with a look or a formula. */
export interface DressedCell {
  readonly text: string | number | null;
  readonly look?: Partial<CellLook>;
  readonly formula?: string;
}

export type SheetCell = string | number | null | DressedCell;

interface Extras {
  readonly merges?: readonly string[];
  /** 1-based. */
  readonly hidden?: readonly number[];
  readonly choices?: Partial<ReadChoices>;
}

const PLAIN: CellLook = { fill: null, bold: false, italic: false, indent: 0 };

/** A name that looks like others of its level. */
export function dressed(text: string | number | null, look: Partial<CellLook>, formula?: string): DressedCell {
  return formula === undefined ? { text, look } : { text, look, formula };
}

/** Reads rows with looks, formulas, merges and hidden rows as a sheet called `S`. */
export function readDressed(rows: readonly (readonly SheetCell[])[], extras: Extras = {}): ReadResult {
  const looks: CellLook[] = [PLAIN];
  const formulas = new Map<string, string>();
  const builder = new GridBuilder(
    "S",
    {
      displayNumber: String,
      displayText: (value) => value,
      numberFormat: () => "General",
      look: (style) => looks[style] ?? PLAIN,
    },
    { formula: (row, column) => formulas.get(`${row} ${column}`) ?? null },
  );
  rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      const { text, look, formula } = cell !== null && typeof cell === "object" ? cell : { text: cell };
      const style = look ? looks.push({ ...PLAIN, ...look }) - 1 : 0;
      if (typeof text === "number") builder.number(r + 1, c + 1, text, style);
      else builder.text(r + 1, c + 1, text ?? "", style);
      if (formula !== undefined) formulas.set(`${r + 1} ${c + 1}`, formula);
    }),
  );
  for (const text of extras.merges ?? []) builder.merge(parseRect(text)!);
  for (const row of extras.hidden ?? []) builder.hideRow(row);
  return readCascade(builder.build(), { ...NO_CHOICES, ...extras.choices });
}

/** The stacked cascade of rows that must be read as one. */
export function stackOf(rows: readonly (readonly SheetCell[])[], extras: Extras = {}): Cascade {
  const result = readDressed(rows, extras);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  if (result.cascade.layout !== "stacked") throw new Error(`read as ${result.cascade.layout}`);
  return result.cascade;
}

/** The forest as indented lines with its cells: `A7 5.01 Program X <- B3`, children below their tree parent, other parents behind. */
export function outline({ nodes }: Cascade): string[] {
  const places = new Map(nodes.map((n) => [n.id, `${String.fromCharCode(64 + n.at.column)}${n.at.row}`]));
  const children = new Map<string | null, typeof nodes>();
  for (const node of nodes) {
    const parent = node.parents[0] ?? null;
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const lines: string[] = [];
  const visit = (parent: string | null, depth: number): void => {
    for (const node of children.get(parent) ?? []) {
      const others = node.parents.slice(1).map((id) => ` <- ${places.get(id)!}`);
      const code = node.code === null ? "" : `${node.code} `;
      lines.push(`${"  ".repeat(depth)}${places.get(node.id)!} ${code}${node.statement}${others.join("")}`);
      visit(node.id, depth + 1);
    }
  };
  visit(null, 0);
  return lines;
}
