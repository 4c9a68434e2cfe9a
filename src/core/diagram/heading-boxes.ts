import { row as toRow } from "../address/address";
import type { Box, CellStyle, Points, SheetPlan } from "../sheet/sheet-plan";

const NO_INSET = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/** The texts in the cells of a tree's plan as boxes without fill and border, where a sheet shows them. Ids are `cell:` with the row. */
export function headingBoxes({ cells, styles, merges, columnWidths, rowHeights }: SheetPlan): readonly Box[] {
  const tops: Points[] = [0];
  return cells.flatMap(({ row, column, value, style }): readonly Box[] => {
    if (value === null) return [];
    for (let at = tops.length; at <= row; at += 1) tops.push(tops[at - 1]! + (rowHeights.get(toRow(at)) ?? 0));
    const last = merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
    return [
      {
        id: `cell:${row}`,
        name: String(value),
        altText: String(value),
        x: sum(columnWidths.slice(0, column - 1)),
        y: tops[row - 1]!,
        width: sum(columnWidths.slice(column - 1, last)),
        height: tops[row]! - tops[row - 1]!,
        fill: null,
        line: null,
        paragraphs: [paragraphOf(String(value), styles[style]!)],
        inset: NO_INSET,
        verticalAlign: styles[style]!.vertical,
      },
    ];
  });
}

function paragraphOf(text: string, { font, size, color, bold, italic, horizontal }: CellStyle): Box["paragraphs"][0] {
  return { align: horizontal, font, size, color, runs: [{ text, bold, italic }], spaceBefore: 0 };
}

function sum(lengths: readonly Points[]): Points {
  return lengths.reduce((total, each) => total + each, 0);
}
