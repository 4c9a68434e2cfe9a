import { formatRef, type CellRef } from "../../address/address";
import type { Cascade } from "../../cascade/cascade";
import type { Grid } from "../../sheet/grid";
import type { CellEdit, Fix } from "../fix";
import type { Finding } from "../finding";
import { buildFixContext } from "./fix-context";
import { noUnitFixer } from "./ind-03-no-unit";
import { mergeEdits } from "./merge-edits";
import { outlineParents } from "./outline-parent";
import { fixOrphan } from "./str-02-orphan";
import { noParentFixer } from "./str-03-no-parent";
import { fixSelfParent } from "./str-04-self-parent";
import { unknownLevelFixer } from "./str-18-unknown-level";

/**
 * What would put each finding right, in the findings' order; null where the sheet does not tell it for certain. A fix takes its finding away and
 * brings the node none of equal or higher severity. Findings of one cell have the same fix. `grid` is the sheet that the cascade was read from,
 * of several the first; cells on the others and cells for which `holdsFormula` is true are left alone.
 */
export function suggestFixes(
  cascade: Cascade,
  findings: readonly Finding[],
  grid: Grid,
  holdsFormula: (at: CellRef) => boolean = () => false,
): readonly (Fix | null)[] {
  const suggest = editFinder(cascade, grid, holdsFormula);
  const edits = findings.map(suggest);
  const byCell = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    if (edit === null) continue;
    const cell = formatRef(edit.at);
    const others = byCell.get(cell);
    if (others) others.push(edit);
    else byCell.set(cell, [edit]);
  }
  const fixes = new Map<string, Fix | null>();
  for (const [cell, each] of byCell) {
    const edit = mergeEdits(each);
    fixes.set(cell, edit === null ? null : { edits: [edit] });
  }
  return edits.map((edit) => (edit === null ? null : fixes.get(formatRef(edit.at))!));
}

function editFinder(
  cascade: Cascade,
  grid: Grid,
  holdsFormula: (at: CellRef) => boolean,
): (finding: Finding) => CellEdit | null {
  const context = buildFixContext(cascade, grid, holdsFormula);
  const outlineParent = outlineParents(context);
  const fixNoParent = noParentFixer(context, outlineParent);
  const fixUnknownLevel = unknownLevelFixer(context);
  const fixNoUnit = noUnitFixer(context);
  return (finding) => {
    switch (finding.rule) {
      case "STR-02":
        return fixOrphan(context, finding);
      case "STR-03":
        return fixNoParent(finding);
      case "STR-04":
        return fixSelfParent(context, finding, outlineParent);
      case "STR-18":
        return fixUnknownLevel(finding);
      case "IND-03":
        return fixNoUnit(finding);
      default:
        return null;
    }
  };
}
