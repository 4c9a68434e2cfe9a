import type { Box, Paragraph, PlanCell, SheetPlan } from "../../../src/core/sheet/sheet-plan";

/**
 * The plan as far as Excel's API can write it. What it cannot: runs of differing boldness in one cell, space between the paragraphs of a
 * box, and paragraphs that stand differently from the box's first.
 */
export function asExcelShows(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.map(withoutRuns), boxes: plan.boxes.map(withEvenParagraphs) };
}

function withoutRuns({ runs: _, ...cell }: PlanCell): PlanCell {
  return cell;
}

function withEvenParagraphs(box: Box): Box {
  const align = box.paragraphs[0]?.align ?? "left";
  return {
    ...box,
    paragraphs: box.paragraphs.map((paragraph): Paragraph => ({ ...paragraph, align, spaceBefore: 0 })),
  };
}
