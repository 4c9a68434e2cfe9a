import type { CommandReport } from "../../app/command-report";
import type { Desk } from "../../app/desk/desk";
import type { FileDesk } from "../../app/desk/file-desk";
import type { CellRef } from "../../core/address/address";

/** What the pane finds around it in Excel. All throw `WorkbookError`. */
export interface ExcelSurroundings {
  /** Name of the sheet that is being looked at. */
  activeSheet(): Promise<string>;
  showSheet(sheet: string): Promise<void>;
  selectCell(at: CellRef): Promise<void>;
  /** Opens a workbook file in a window of its own, unsaved. */
  openCopy(bytes: Uint8Array): Promise<void>;
  /** What the workbook remembers of the last command, and what it is to remember now. */
  recall(): Promise<CommandReport | null>;
  remember(report: CommandReport): Promise<void>;
  /** Does the work, or gives `busy` when another page of Jenjang works on this workbook. */
  alone<T>(work: () => Promise<T>, busy: T): Promise<T>;
}

/** Where the pane lives: beside a workbook in Excel, or in a browser with files. */
export type PaneHost = {
  /** The sample workbook that comes with the page; null when it cannot be fetched. */
  fetchSample(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
} & (
  | { readonly place: "excel"; readonly desk: Desk; readonly excel: ExcelSurroundings }
  | {
      readonly place: "browser";
      readonly desk: FileDesk;
      /** Hands a file to the person, as browsers do. */
      download(name: string, bytes: Uint8Array): void;
    }
);
