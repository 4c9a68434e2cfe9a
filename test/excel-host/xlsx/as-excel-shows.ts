import type { Box, Paragraph, SheetPlan } from "../../../src/core/sheet/sheet-plan";

/**
 * The plan as far as Excel's API can write it. What it cannot: space between the paragraphs of a box, and paragraphs that stand differently from the box's first.
 */
export function asExcelShows(plan: SheetPlan): SheetPlan {
  return { ...plan, boxes: plan.boxes.map(withEvenParagraphs) };
}

function withEvenParagraphs(box: Box): Box {
  const align = box.paragraphs[0]?.align ?? "left";
  return {
    ...box,
    paragraphs: box.paragraphs.map((paragraph): Paragraph => ({ ...paragraph, align, spaceBefore: 0 })),
  };
}
