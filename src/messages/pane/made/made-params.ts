/** Texts of the list of what was made, and the values they take. */
export interface MadeParams {
  "made.title": null;
  "made.count": { count: number };
  "made.nothing": null;
  "made.nothingHow": null;
  "made.download": null;
  "made.downloadHint": null;
  "made.kind.index": null;
  "made.kind.findings": null;
  "made.kind.tree": null;
  "made.kind.skp": null;
  "made.kind.table": null;
  "made.kind.matrix": null;
  "made.kind.settings": null;
  "made.open": { sheet: string };
  "made.rebuild": null;
  "made.rebuildKind": { kind: string };
  "made.remove": null;
  "made.removeSheet": { sheet: string };
  "made.removeKind": { kind: string };
  "made.hidden": null;
  "made.showAll": { count: number };
  "made.showFew": null;
  "made.undo": { what: string };
  "made.undo.findings": null;
  "made.undo.tree": null;
  "made.undo.skp": null;
  "made.undo.tables": null;
  "made.undo.fix": null;
  "made.undo.mark": null;
  "made.undo.unmark": null;
  "made.undo.remove": null;
}
