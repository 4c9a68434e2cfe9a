import type { FormGrid } from "./form-grid.data";
import type { SheetDraft } from "./sheet-draft";
import { CONDUCT, CONDUCT_HEADING, CONDUCT_NOTE, EXPECTATION, LEADER_NOTE } from "./skp-texts.data";

const GAP = 7.5;

/** The cell of each value: its name in bold, its guides below. Built once for all sheets. */
const CONDUCT_ROWS = CONDUCT.map(({ name, guides }) => {
  const list = guides.map((line) => `\n- ${line}`).join("");
  return {
    text: name + list,
    runs: Object.freeze([
      { text: name, bold: true },
      { text: list, bold: false },
    ]),
  };
});

/** PERILAKU KERJA with the seven BerAKHLAK values, and the footnotes; the last value stays with what follows. Source: domain 3.4, 3.2.4. */
export function planConduct(draft: SheetDraft, grid: FormGrid): void {
  const { number, guide, expectation } = grid.conduct;
  draft.addGap(GAP);
  draft.addBand([{ span: grid.whole, text: CONDUCT_HEADING, style: "header" }], true);
  CONDUCT_ROWS.forEach(({ text, runs }, i) => {
    draft.addBand(
      [
        { span: number, text: i + 1, style: "cellCenter" },
        { span: guide, text, style: "cell", runs },
        { span: expectation, text: EXPECTATION, style: "cell" },
      ],
      i === CONDUCT_ROWS.length - 1,
    );
  });
  if (grid.results.leader !== null) draft.addBand([{ span: grid.whole, text: LEADER_NOTE, style: "note" }], true);
  draft.addBand([{ span: grid.whole, text: CONDUCT_NOTE, style: "note" }], true);
}
