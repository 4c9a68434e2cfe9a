import type { Answer } from "./desk-failure";
import type { Desk } from "./desk";

/** A desk for workbook files. */
export interface FileDesk extends Desk {
  /** Puts a workbook file on the desk in place of the one before, which stays when the new one cannot be opened. */
  open(bytes: Uint8Array): Promise<Answer<{ readonly extension: string }>>;
  /** The workbook as a file, with all that was made. */
  save(): Promise<Answer<Uint8Array>>;
}
