import type { HostWorkbook } from "../model/host-workbook";
import { asText, invalidArgument } from "./arguments";
import { HostError, NULL_OBJECT, type ExcelType, type HostObject } from "./excel-type";
import type { SettingTarget } from "./setting";

/** What add-ins keep in the workbook. Values are JSON; Office.js itself turns dates into text and back. */
export const settingCollection: ExcelType<HostWorkbook> = {
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => settingObject(workbook, key)),
  call: {
    getCount: (workbook) => ({ json: workbook.settings.size }),
    getItem(workbook, [key]) {
      const setting = find(workbook, key);
      if (setting === NULL_OBJECT) throw new HostError("ItemNotFound", "There is no such setting.");
      return setting;
    },
    getItemOrNullObject: (workbook, [key]) => find(workbook, key),
    /** In place of the setting of that key when there is one. */
    add(workbook, [key, value]) {
      const name = asText(key, "The key");
      if (name === "") throw invalidArgument("The key must not be empty.");
      workbook.settings.set(name, value);
      return settingObject(workbook, name);
    },
  },
};

function settingObject(workbook: HostWorkbook, key: string): HostObject {
  return { type: "Setting", target: { workbook, key } satisfies SettingTarget };
}

function find(workbook: HostWorkbook, key: unknown): HostObject | typeof NULL_OBJECT {
  const name = asText(key, "The key");
  return workbook.settings.has(name) ? settingObject(workbook, name) : NULL_OBJECT;
}
