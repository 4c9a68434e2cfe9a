import type { Workbook } from "../../workbook/workbook";
import type { Answer } from "./desk-failure";
import type { DeskSetting } from "./desk-setting";
import type { FileDesk } from "./file-desk";
import { nothingRead } from "./memory";
import { WorkbookDesk } from "./workbook-desk";

/** A workbook that is a file in memory. */
export interface FileWorkbook extends Workbook {
  /** `.xlsx` and the like. */
  readonly extension: string;
  toBytes(): Uint8Array;
}

/** A desk for workbook files. `openFile` throws `WorkbookError` for bytes that are none. */
export class WorkbookFileDesk extends WorkbookDesk implements FileDesk {
  readonly #openFile: (bytes: Uint8Array) => FileWorkbook;
  readonly #place: { file: FileWorkbook | null };

  constructor(setting: DeskSetting, openFile: (bytes: Uint8Array) => FileWorkbook) {
    const place: { file: FileWorkbook | null } = { file: null };
    super(setting, () => place.file);
    this.#place = place;
    this.#openFile = openFile;
  }

  open(bytes: Uint8Array): Promise<Answer<{ readonly extension: string }>> {
    return this.inTurn(async () => {
      const file = this.#openFile(bytes);
      this.#place.file = file;
      this.forget();
      return { extension: file.extension };
    });
  }

  save(): Promise<Answer<Uint8Array>> {
    return this.inTurn(async () => {
      const { file } = this.#place;
      if (file === null) throw nothingRead();
      return file.toBytes();
    });
  }
}
