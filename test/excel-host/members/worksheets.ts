import { freeSheetName, sheetNameFault } from "../model/sheet-name";
import type { HostSheet, HostWorkbook } from "../model/host-workbook";
import { makeSheet } from "../model/make-workbook";
import { requireOpenStructure } from "./access";
import { asText, invalidArgument, optionalBoolean } from "./arguments";
import { HostError, NULL_OBJECT, type ExcelType, type HostObject } from "./excel-type";

export function worksheetObject(sheet: HostSheet): HostObject {
  return { type: "Worksheet", target: sheet };
}

/** The sheet of that name or id, in whatever letter case. */
export function findSheet(workbook: HostWorkbook, key: unknown): HostSheet | undefined {
  const wanted = asText(key, "The sheet's name or id").toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
}

/** Throws `InvalidArgument` for a name that no sheet can have, `ItemAlreadyExists` for one that another sheet has. */
export function checkSheetName(workbook: HostWorkbook, name: string, own?: HostSheet): void {
  const fault = sheetNameFault(name);
  if (fault) throw invalidArgument(`${fault}.`);
  const taken = workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists", `A sheet is called ${name} already.`);
}

function listSheets(workbook: HostWorkbook, visibleOnly: unknown): readonly HostSheet[] {
  const all = !optionalBoolean(visibleOnly, "visibleOnly", false);
  return workbook.sheets.filter((sheet) => all || sheet.visibility === "Visible");
}

function oneOf(sheet: HostSheet | undefined): HostObject {
  if (!sheet) throw new HostError("ItemNotFound", "There is no such sheet.");
  return worksheetObject(sheet);
}

export const worksheetCollection: ExcelType<HostWorkbook> = {
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map(worksheetObject),
  call: {
    getItem: (workbook, [key]) => oneOf(findSheet(workbook, key)),
    getItemOrNullObject(workbook, [key]) {
      const sheet = findSheet(workbook, key);
      return sheet ? worksheetObject(sheet) : NULL_OBJECT;
    },
    getActiveWorksheet: (workbook) => oneOf(workbook.sheets.find(({ id }) => id === workbook.activeSheetId)),
    getFirst: (workbook, [visibleOnly]) => oneOf(listSheets(workbook, visibleOnly).at(0)),
    getLast: (workbook, [visibleOnly]) => oneOf(listSheets(workbook, visibleOnly).at(-1)),
    getCount: (workbook, [visibleOnly]) => ({ json: listSheets(workbook, visibleOnly).length }),
    add(workbook, [wanted]) {
      requireOpenStructure(workbook);
      const name = wanted === null || wanted === undefined ? freeSheetName(workbook) : asText(wanted, "The name");
      checkSheetName(workbook, name);
      const sheet = makeSheet(workbook, name);
      workbook.sheets.push(sheet);
      return worksheetObject(sheet);
    },
  },
};
