import type { Box, Paragraph, Points, SheetPlan, TextRun } from "../sheet/sheet-plan";
import { fontReach } from "../text/measure";
import type { DrawnLine } from "./drawing";
import { headingBoxes } from "./heading-boxes";
import { boxLine, wrapParagraph } from "./measure-box";

/** The lines of text in a box of a tree's drawing, by its index there, wrapped as the box was measured for; none when there is no such box. */
export function layTexts(plan: SheetPlan, box: number): readonly DrawnLine[] {
  const laid = plan.boxes[box] ?? headingBoxes(plan)[box - plan.boxes.length];
  if (laid === undefined) return [];
  const wrapped = laid.paragraphs.map((paragraph) => wrapParagraph(paragraph, laid.width));
  let y = topOf(laid, wrapped);
  return laid.paragraphs.flatMap((paragraph, i) => {
    const { font, size, color, align } = paragraph;
    const pitch = boxLine(font, size);
    const { above, below } = fontReach(font, size);
    y += paragraph.spaceBefore;
    return splitRuns(paragraph, wrapped[i]!).map((runs): DrawnLine => {
      const baseLine = y + (pitch - above - below) / 2 + above;
      y += pitch;
      return { x: edgeOf(laid, align), y: baseLine, align, size, paragraph: i, color, runs };
    });
  });
}

/** Where the first paragraph begins. */
function topOf(box: Box, wrapped: readonly (readonly string[])[]): Points {
  const { y, height, inset, verticalAlign } = box;
  if (verticalAlign === "top") return y + inset.top;
  let used = 0;
  box.paragraphs.forEach(({ font, size, spaceBefore }, i) => {
    used += spaceBefore + wrapped[i]!.length * boxLine(font, size);
  });
  const free = height - inset.top - inset.bottom - used;
  return y + inset.top + (verticalAlign === "center" ? free / 2 : free);
}

function edgeOf({ x, width, inset }: Box, align: DrawnLine["align"]): Points {
  if (align === "left") return x + inset.left;
  if (align === "right") return x + width - inset.right;
  return x + (inset.left + width - inset.right) / 2;
}

/** The runs of each line. Lines follow one another in the text; what stands between two of them is the spaces or the break at the line's end. */
function splitRuns({ runs }: Paragraph, lines: readonly string[]): readonly DrawnLine["runs"][] {
  const text = runs.map((run) => run.text).join("");
  let end = 0;
  return lines.map((line) => {
    const start = text.indexOf(line, end);
    end = start + line.length;
    return cutRuns(runs, start, end);
  });
}

function cutRuns(runs: readonly TextRun[], start: number, end: number): DrawnLine["runs"] {
  const cut: { text: string; bold: boolean; italic: boolean }[] = [];
  let at = 0;
  for (const { text, bold, italic = false } of runs) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (part !== "") cut.push({ text: part, bold, italic });
    at += text.length;
  }
  return cut;
}
