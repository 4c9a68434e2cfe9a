import { readFileSync } from "node:fs";
import path from "node:path";
import type { Answer } from "../../../../src/app/desk/desk-failure";
import type { Desk, ReadRequest } from "../../../../src/app/desk/desk";
import type { DeskSetting } from "../../../../src/app/desk/desk-setting";
import type { ReadFacts, ReadView, SkpRequest, TreeRequest } from "../../../../src/app/desk/views";
import { WorkbookDesk } from "../../../../src/app/desk/workbook-desk";
import { WorkbookFileDesk } from "../../../../src/app/desk/workbook-file-desk";
import { buildTexts } from "../../../../src/messages/build-texts";
import { messagesFor } from "../../../../src/messages/messages-for";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { openInExcel } from "../../../contract/opened-in-excel";
import type { ExcelHost } from "../../../excel-host/excel-host";

/** A desk with a workbook on it. */
export interface OpenedDesk {
  readonly desk: Desk;
  /** The workbook as it would be saved now. */
  save(): Promise<Uint8Array>;
  /** The Excel that the workbook is open in, null for a file. */
  readonly host: ExcelHost | null;
}

export type OpenDesk = (bytes: Uint8Array) => Promise<OpenedDesk>;

const MESSAGES = messagesFor("id");

/** As the programs make it, in Indonesian. */
const DESK_SETTING: DeskSetting = {
  texts: () => buildTexts(MESSAGES),
  settingsTexts: () => MESSAGES.settingsSheet,
  thisYear: "2025",
};

/** A desk for files with none on it yet. */
export function newFileDesk(): WorkbookFileDesk {
  return new WorkbookFileDesk(DESK_SETTING, (file) => XlsxWorkbook.open(file));
}

export const openFileDesk: OpenDesk = async (bytes) => {
  const desk = newFileDesk();
  valueOf(await desk.open(bytes));
  return { desk, save: async () => valueOf(await desk.save()), host: null };
};

export const openExcelDesk: OpenDesk = async (bytes) => {
  const { workbook, host, save } = openInExcel(bytes);
  return { desk: new WorkbookDesk(DESK_SETTING, () => workbook), save: async () => save(), host };
};

export function sample(name: string): Uint8Array {
  return readFileSync(path.join(__dirname, "..", "..", "..", "..", "samples", name));
}

/** What an action gave; fails the test when it gave nothing. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

/** What was made of a sheet; fails the test when it was refused. */
export function factsOf({ result }: ReadView): ReadFacts {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.facts;
}

/** Reads a sheet, or chooses one, as it is first read. */
export function reading(sheet: string | null, changes: Partial<ReadRequest> = {}): ReadRequest {
  return { sheet, prefer: [], choices: null, year: null, remember: false, ...changes };
}

export const WHOLE_TREE: TreeRequest = {
  root: null,
  deepest: null,
  paper: null,
  parts: { indicators: true, targets: true, owners: true },
  grey: false,
};

export const ALL_SKP: SkpRequest = {
  ...{ people: null, approach: "quantitative", forms: {}, raters: {}, paper: "A4" },
  ...{ institution: null, place: null, date: null, period: null },
};
