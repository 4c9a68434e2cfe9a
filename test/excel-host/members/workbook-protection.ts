import type { HostWorkbook } from "../model/host-workbook";
import { HostError, type ExcelType } from "./excel-type";

export const workbookProtection: ExcelType<HostWorkbook> = {
  name: "WorkbookProtection",
  get: {
    protected: (workbook) => workbook.structureProtected,
  },
  call: {
    protect(workbook, [password]) {
      if (password !== null && password !== undefined) {
        throw new HostError("NotImplemented", "The test host protects workbooks without passwords only.");
      }
      if (workbook.structureProtected) throw new HostError("AccessDenied", "The workbook is protected already.");
      workbook.structureProtected = true;
      return undefined;
    },
    unprotect(workbook) {
      workbook.structureProtected = false;
      return undefined;
    },
  },
};
