import type { HostWorkbook } from "../model/host-workbook";
import { asOneOf } from "./arguments";
import type { ExcelType } from "./excel-type";

/** Nothing is calculated or shown, so there is nothing to hold back: the calls are taken, and the trips tell of them. */
export const application: ExcelType<HostWorkbook> = {
  name: "Application",
  get: {
    calculationMode: () => "Automatic",
  },
  call: {
    calculate(_workbook, [type]) {
      asOneOf(type, "calculationType", ["Recalculate", "Full", "FullRebuild"]);
      return undefined;
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
