import { MAX_SERIAL, yearOfSerial } from "../model/serial-year";
import type { HostWorkbook } from "../model/host-workbook";
import { asNumber } from "./arguments";
import type { ExcelType } from "./excel-type";

/** What a worksheet function came to. */
export interface FunctionOutcome {
  readonly value: number | null;
  /** An error value such as `#NUM!`, or null. */
  readonly error: string | null;
}

/** Worksheet functions outside of cells. The host knows the one that tells the workbook's date system. */
export const functions: ExcelType<HostWorkbook> = {
  name: "Functions",
  call: {
    year({ date1904 }, [serial]) {
      const days = asNumber(serial, "serialNumber");
      const isDay = days >= 0 && days <= MAX_SERIAL;
      const target: FunctionOutcome = isDay
        ? { value: yearOfSerial(Math.floor(days), date1904), error: null }
        : { value: null, error: "#NUM!" };
      return { type: "FunctionResult", target };
    },
  },
};

export const functionResult: ExcelType<FunctionOutcome> = {
  name: "FunctionResult",
  get: {
    value: ({ value }) => value,
    error: ({ error }) => error,
  },
};
