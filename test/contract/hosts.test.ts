import { readFileSync } from "node:fs";
import path from "node:path";
import type { Workbook } from "../../src/workbook/workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { cellsContract } from "./cells-contract";
import { marksInFile } from "./marks-in-file";
import { openInExcel, type OpenedInExcel } from "./opened-in-excel";
import { typeIntoFile } from "./type-into-file";
import { workbookContract, type ContractHost } from "./workbook-contract";

const FIXTURE = readFileSync(path.join(__dirname, "..", "fixtures", "full-workbook.xlsm"));

type Edit = Parameters<ContractHost["reopen"]>[1];

/** What each workbook on the Excel test host belongs to. */
const inExcel = new WeakMap<Workbook, OpenedInExcel>();

function openFile(bytes: Uint8Array): Workbook {
  return XlsxWorkbook.open(bytes);
}

function openExcel(bytes: Uint8Array): Workbook {
  const opened = openInExcel(bytes);
  inExcel.set(opened.workbook, opened);
  return opened.workbook;
}

/** The saved workbook, after the edit: typed into Excel, or into the file. */
async function save(workbook: Workbook, edit: Edit): Promise<Uint8Array> {
  if (workbook instanceof XlsxWorkbook) {
    const bytes = workbook.toBytes();
    return edit ? typeIntoFile(bytes, edit) : bytes;
  }
  const { host, save: saveNow } = inExcel.get(workbook)!;
  if (edit)
    await host.run(async (context) => {
      context.workbook.worksheets.getItem(edit.sheet).getRange(edit.cell).values = [[edit.text]];
      await context.sync();
    });
  return saveNow();
}

const marks: ContractHost["marks"] = async (workbook, sheet) => marksInFile(await save(workbook, undefined), sheet);

const HOSTS: Readonly<Record<string, ContractHost>> = {
  "a workbook file": {
    open: async () => openFile(FIXTURE),
    reopen: async (workbook, edit) => openFile(await save(workbook, edit)),
    marks,
  },
  "a workbook in Excel": {
    open: async () => openExcel(FIXTURE),
    reopen: async (workbook, edit) => openExcel(await save(workbook, edit)),
    marks,
  },
  "a workbook written in Excel and opened as a file afterwards": {
    open: async () => openExcel(FIXTURE),
    reopen: async (workbook, edit) => openFile(await save(workbook, edit)),
    marks,
  },
  "a workbook written as a file and opened in Excel afterwards": {
    open: async () => openFile(FIXTURE),
    reopen: async (workbook, edit) => openExcel(await save(workbook, edit)),
    marks,
  },
};

for (const [name, host] of Object.entries(HOSTS)) {
  workbookContract(name, host);
  cellsContract(name, host);
}
