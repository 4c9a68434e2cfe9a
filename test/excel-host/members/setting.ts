import type { HostWorkbook } from "../model/host-workbook";
import { HostError, type ExcelType } from "./excel-type";

/** A setting by its key. */
export interface SettingTarget {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

export const setting: ExcelType<SettingTarget> = {
  name: "Setting",
  id: ({ key }) => key,
  get: {
    key: (target) => present(target).key,
    value: (target) => target.workbook.settings.get(present(target).key),
  },
  set: {
    value: (target, value) => void target.workbook.settings.set(present(target).key, value),
  },
  call: {
    delete(target) {
      target.workbook.settings.delete(present(target).key);
      return undefined;
    },
  },
};

/** Throws `ItemNotFound` when the setting has been deleted. */
function present(target: SettingTarget): SettingTarget {
  if (target.workbook.settings.has(target.key)) return target;
  throw new HostError("ItemNotFound", `There is no setting ${target.key}.`);
}
