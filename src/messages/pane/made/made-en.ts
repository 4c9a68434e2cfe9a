import type { PaneTexts } from "../pane-params";
import type { MadeParams } from "./made-params";

export const madeEn: PaneTexts<MadeParams> = {
  "made.title": "Results",
  "made.count":
    "{count, plural, =0 {No generated sheets yet.} one {# generated sheet in this workbook.} other {# generated sheets in this workbook.}}",
  "made.nothing": "No generated sheets yet",
  "made.nothingHow": "Findings sheets, performance trees and SKP sheets that you make are listed here.",
  "made.download": "Download the workbook",
  "made.downloadHint": "The workbook with its generated sheets. The file it was made from is unchanged.",
  "made.kind.index": "Contents",
  "made.kind.findings": "Findings",
  "made.kind.tree": "Performance tree",
  "made.kind.skp": "SKP",
  "made.kind.settings": "Settings",
  "made.open": "Open sheet {sheet}",
  "made.rebuild": "Make again",
  "made.rebuildKind": "Make again: {kind}",
  "made.remove": "Remove",
  "made.removeSheet": "Remove sheet {sheet}",
  "made.removeKind": "Remove: {kind}",
  "made.hidden": "hidden",
  "made.showAll": "Show all ({count, number})",
  "made.showFew": "Show fewer",
  "made.undo": "Undo: {what}",
  "made.undo.findings": "findings sheet",
  "made.undo.tree": "performance tree",
  "made.undo.skp": "SKP",
  "made.undo.fix": "changed cells",
  "made.undo.mark": "marks",
  "made.undo.unmark": "removal of marks",
  "made.undo.remove": "removal of sheets",
};
