import type { FormGrid } from "./form-grid.data";
import type { SheetDraft } from "./sheet-draft";
import { CONDUCT, CONDUCT_HEADING, CONDUCT_NOTE, EXPECTATION, LEADER_NOTE } from "./skp-texts.data";

const GAP = 7.5;

/** PERILAKU KERJA with the seven BerAKHLAK values, and the footnotes; the last value stays with what follows. Source: domain 3.4, 3.2.4. */
export function planConduct(draft: SheetDraft, grid: FormGrid): void {
  const { number, guide, expectation } = grid.conduct;
  draft.addGap(GAP);
  draft.addBand([{ span: grid.whole, text: CONDUCT_HEADING, style: "header" }], true);
  CONDUCT.forEach((value, i) => {
    const guides = value.guides.map((line) => `\n- ${line}`).join("");
    const runs = [
      { text: value.name, bold: true },
      { text: guides, bold: false },
    ];
    draft.addBand(
      [
        { span: number, text: i + 1, style: "cellCenter" },
        { span: guide, text: value.name + guides, style: "cell", runs },
        { span: expectation, text: EXPECTATION, style: "cell" },
      ],
      i === CONDUCT.length - 1,
    );
  });
  if (grid.results.leader !== null) draft.addBand([{ span: grid.whole, text: LEADER_NOTE, style: "note" }], true);
  draft.addBand([{ span: grid.whole, text: CONDUCT_NOTE, style: "note" }], true);
}
