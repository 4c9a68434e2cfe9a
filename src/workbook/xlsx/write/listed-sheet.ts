import type { Relationships } from "../package/relationships";
import { MARK_NAME, parseMark, type SheetMark } from "./sheet-mark";
import type { SheetEntry } from "./sheet-entry";
import type { WorkbookXml } from "./workbook-xml";

/** A sheet of the workbook file. */
export interface ListedSheet {
  readonly entry: SheetEntry;
  readonly name: string;
  /** `worksheet`, `chartsheet`, `dialogsheet` or another kind of relationship. */
  readonly type: string;
  /** The sheet's part; empty when the file does not have it. */
  readonly part: string;
  /** What it is when we made it, null for a user's sheet. */
  readonly mark: SheetMark | null;
}

/** A sheet that we made. */
export interface MarkedSheet extends ListedSheet {
  readonly mark: SheetMark;
}

export function isMarked(sheet: ListedSheet): sheet is MarkedSheet {
  return sheet.mark !== null;
}

/** The sheets in tab order. Only worksheets can be ours. */
export function listSheets(workbook: WorkbookXml, relationships: Relationships): readonly ListedSheet[] {
  return workbook.sheets.map((entry) => {
    const relationship = relationships.byId(entry.relationshipId);
    const type = relationship?.kind ?? "";
    const formula = type === "worksheet" ? workbook.names.get(entry, MARK_NAME) : null;
    return {
      entry,
      name: workbook.nameOf(entry),
      type,
      part: relationship?.part ?? "",
      mark: formula === null ? null : parseMark(formula),
    };
  });
}
