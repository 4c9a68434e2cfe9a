import type { FormGrid, Span } from "./form-grid.data";
import { packRows } from "./pack-rows";
import type { ResultsPlace } from "./plan-results";
import type { ResultText } from "./result-texts";
import type { SheetDraft } from "./sheet-draft";
import type { SkpTexts } from "./skp-options";
import type { SkpStyle } from "./skp-styles";
import {
  ASSIGNED_BY,
  CONTINUED,
  EXTRA_SECTION,
  MAIN_SECTION,
  MEASURES,
  NUMBER,
  RESULTS_HEADING,
} from "./skp-texts.data";

const GAP = 7.5;

/** A row of the text column. */
interface Line {
  readonly text: string;
  readonly style: SkpStyle;
}

/** The look of the row that ends a result, where it differs. */
const LAST: Readonly<Partial<Record<SkpStyle, SkpStyle>>> = {
  measuresHead: "cell",
  measure: "lastMeasure",
  measureMark: "lastMeasureMark",
};

/** HASIL KERJA of the qualitative form: a number, and below each other the result and its measures with targets. Source: domain 3.3. */
export function planResultTexts(
  draft: SheetDraft,
  grid: FormGrid,
  results: readonly ResultText[],
  texts: SkpTexts,
): ResultsPlace {
  const { number } = grid.results;
  const text: Span = { left: number.right + 1, right: grid.whole.right };
  const blankRow = () => {
    draft.addBand(
      [number, text].map((span) => ({ span, text: "", style: "cell" as const })),
      false,
    );
  };
  draft.addGap(GAP);
  draft.addBand(
    [
      { span: number, text: NUMBER, style: "header" },
      { span: text, text: RESULTS_HEADING, style: "header" },
    ],
    true,
  );
  draft.addBand([{ span: grid.whole, text: MAIN_SECTION, style: "section" }], true);
  if (results.length === 0) blankRow();
  results.forEach((result, i) => planResult(draft, { number, text }, i + 1, linesOf(result, texts)));
  draft.addBand([{ span: grid.whole, text: EXTRA_SECTION, style: "section" }], true);
  blankRow();
  return { titles: null, lastRow: draft.lastRow };
}

function linesOf({ result, assignedBy, measures }: ResultText, { complete }: SkpTexts): readonly Line[] {
  const assigned = assignedBy === null ? "" : ` (${ASSIGNED_BY}${assignedBy})`;
  return [
    { text: (result ?? complete) + assigned, style: result === null ? "mark" : "cell" },
    { text: MEASURES, style: "measuresHead" },
    ...measures.map(({ indicator, target }): Line => {
      const whole = indicator !== null && target !== null;
      const measure =
        indicator === null && target === null ? complete : `${indicator ?? complete}: ${target ?? complete}`;
      return { text: `- ${measure}`, style: whole ? "measure" : "measureMark" };
    }),
  ];
}

/** One result over its rows; more than a block's height goes on in further blocks. */
function planResult(
  draft: SheetDraft,
  spans: { readonly number: Span; readonly text: Span },
  number: number,
  lines: readonly Line[],
): void {
  const rows = lines.flatMap(({ text, style }) =>
    draft.piecesOf(text, style, spans.text).map((piece): Line => ({ text: piece, style })),
  );
  const height = ({ text, style }: Line) => draft.heightOf(text, style, spans.text);
  packRows(rows, height).forEach((group, i) => {
    const shown: readonly Line[] = i === 0 ? group : [{ text: CONTINUED, style: "continued" }, ...group];
    const from = draft.lastRow + 1;
    shown.forEach((line, j) => {
      const at = draft.addRow(height(line));
      const style = j === shown.length - 1 ? (LAST[line.style] ?? line.style) : line.style;
      draft.put(spans.text, at, at, line.text, style);
    });
    draft.put(spans.number, from, draft.lastRow, i === 0 ? number : null, "cellCenter");
    draft.addBlock(from, draft.lastRow, false);
  });
}
