import type { PlacedBox } from "../../made/sheet-content";
import type { ExcelSession } from "../excel-session";
import { askEach } from "./ask-each";
import type { SurveyedSheet } from "./made-survey";

/** About what asking for one box takes in a request, or in the answer with a long text. */
const BOX_BYTES = 800;

/** A box as it stands on its sheet: place in points, text with line feeds. */
export interface MadeBox {
  readonly place: PlacedBox;
  readonly text: string;
}

/** The boxes of each sheet by its id, from back to front. Asked shape by shape: a line has no text that could be asked for. */
export async function readBoxes(
  session: ExcelSession,
  sheets: readonly SurveyedSheet[],
): Promise<ReadonlyMap<string, readonly MadeBox[]>> {
  const wanted = sheets.flatMap(({ id: sheet, shapes }) =>
    shapes.filter(({ type }) => type === "GeometricShape").map(({ id }) => ({ sheet, id })),
  );
  const boxes = await askEach(session, wanted, BOX_BYTES, ({ workbook }, { sheet, id }) => {
    const shape = workbook.worksheets.getItem(sheet).shapes.getItem(id);
    shape.load(["left", "top", "width", "height", "textFrame/textRange/text"]);
    return () => boxOf(shape);
  });
  const bySheet = new Map<string, MadeBox[]>(sheets.map(({ id }) => [id, []]));
  wanted.forEach(({ sheet }, i) => bySheet.get(sheet)!.push(boxes[i]!));
  return bySheet;
}

function boxOf({ left, top, width, height, textFrame }: Excel.Shape): MadeBox {
  return { place: { x: left, y: top, width, height }, text: lineFeeds(textFrame.textRange.text) };
}

/** Excel ends paragraphs with a carriage return or a line feed, and lines inside a paragraph with a vertical tab. */
function lineFeeds(text: string): string {
  return text.replace(/\r\n?|\v/g, "\n");
}
