import type { FormGrid } from "./form-grid.data";
import type { SheetDraft } from "./sheet-draft";
import { CONDUCT_CELLS, CONDUCT_HEADING, CONDUCT_NOTE, EXPECTATION, LEADER_NOTE } from "./skp-texts.data";

const GAP = 7.5;

/**
 * PERILAKU KERJA with the seven BerAKHLAK values, and the footnotes, the first of them only where results of the leader are printed;
 * the last value stays with what follows. Source: domain 3.4, 3.2.4.
 */
export function planConduct(draft: SheetDraft, grid: FormGrid, printsLeader: boolean): void {
  const { number, guide, expectation } = grid.conduct;
  draft.addGap(GAP);
  draft.addBand([{ span: grid.whole, text: CONDUCT_HEADING, style: "header" }], true);
  CONDUCT_CELLS.forEach(({ name, guides }, i) => {
    const top = draft.addRow(draft.heightOf(name, "conductName", guide));
    const bottom = draft.addRow(draft.heightOf(guides, "conductGuides", guide));
    draft.put(number, top, bottom, i + 1, "cellCenter");
    draft.put(guide, top, top, name, "conductName");
    draft.put(guide, bottom, bottom, guides, "conductGuides");
    draft.put(expectation, top, bottom, EXPECTATION, "cell");
    draft.addBlock(top, bottom, i === CONDUCT_CELLS.length - 1);
  });
  if (printsLeader) draft.addBand([{ span: grid.whole, text: LEADER_NOTE, style: "note" }], true);
  draft.addBand([{ span: grid.whole, text: CONDUCT_NOTE, style: "note" }], true);
}
