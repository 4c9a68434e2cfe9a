import type { Relationships } from "../package/relationships";
import type { ListedSheet } from "../../made/listed-sheet";
import { MARK_NAME, parseMark } from "../../made/sheet-mark";
import type { SheetEntry } from "./sheet-entry";
import type { WorkbookXml } from "./workbook-xml";

/** A sheet of the workbook file. */
export interface FileSheet extends ListedSheet {
  readonly entry: SheetEntry;
  /** `worksheet`, `chartsheet`, `dialogsheet` or another kind of relationship. */
  readonly type: string;
  /** The sheet's part; empty when the file does not have it. */
  readonly part: string;
}

/** The sheets in tab order. Only worksheets can be ours. */
export function listSheets(workbook: WorkbookXml, relationships: Relationships): readonly FileSheet[] {
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
