import type { SkpEmployee } from "../people/employee";
import type { FormGrid } from "./form-grid.data";
import type { DraftText, SheetDraft } from "./sheet-draft";
import type { SkpContent } from "./skp-content";
import type { SkpOptions, SkpTexts } from "./skp-options";
import {
  ADDRESSEES,
  APPROACHES,
  DOTS,
  EMPLOYEE_HEADING,
  formatPeriod,
  INSTITUTION,
  NUMBER,
  PERIOD,
  RATER_HEADING,
  TITLE,
} from "./skp-texts.data";

const GAP = 6;

/** Title lines, institution and period, and the two identity tables side by side. Gives the row of institution and period. Source: domain 3.2.1, 3.2.2. */
export function planHeading(
  draft: SheetDraft,
  grid: FormGrid,
  form: SkpEmployee["form"],
  { own, rater }: Pick<SkpContent, "own" | "rater">,
  options: SkpOptions,
  texts: SkpTexts,
): number {
  draft.addBand([{ span: grid.whole, text: TITLE, style: "title" }], true);
  draft.addBand([{ span: grid.whole, text: APPROACHES[options.approach ?? "quantitative"], style: "subtitle" }], true);
  draft.addBand([{ span: grid.whole, text: ADDRESSEES[form], style: "subtitle" }], true);
  draft.addGap(GAP);
  const { employee: left, rater: right } = grid.identity;
  const institutionRow = draft.lastRow + 1;
  draft.addBand(
    [
      { span: left.all, text: `${INSTITUTION}: ${options.institution ?? DOTS}`, style: "plain" },
      { span: right.all, text: `${PERIOD}: ${options.period ?? formatPeriod(options.year)}`, style: "plainRight" },
    ],
    true,
  );
  draft.addBand(
    [
      { span: left.number, text: NUMBER, style: "header" },
      { span: left.heading, text: EMPLOYEE_HEADING, style: "header" },
      { span: right.number, text: NUMBER, style: "header" },
      { span: right.heading, text: RATER_HEADING, style: "header" },
    ],
    true,
  );
  own.forEach((line, i) => {
    const cells: readonly DraftText[] = [left, right].flatMap((side, s) => {
      const { label, value, style } = s === 0 ? line : rater[i]!;
      return [
        { span: side.number, text: i + 1, style: "fieldCenter" as const },
        { span: side.label, text: label, style: "field" as const },
        value === null
          ? { span: side.value, text: texts.complete, style: "fieldMark" as const }
          : { span: side.value, text: value, style },
      ];
    });
    draft.addBand(cells, i < own.length - 1);
  });
  return institutionRow;
}
