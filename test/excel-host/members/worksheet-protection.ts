import { HostError, type ExcelType } from "./excel-type";
import type { SheetTarget } from "./sheet-target";

export const worksheetProtection: ExcelType<SheetTarget> = {
  name: "WorksheetProtection",
  get: {
    protected: ({ sheet }) => sheet.isProtected,
  },
  call: {
    // Neither options nor passwords: all that tests need is a sheet that takes no changes.
    protect({ sheet }, args) {
      if (args.some((arg) => arg !== null && arg !== undefined)) {
        throw new HostError("NotImplemented", "The test host protects sheets without options and passwords only.");
      }
      if (sheet.isProtected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected already.`);
      sheet.isProtected = true;
      return undefined;
    },
    unprotect({ sheet }) {
      sheet.isProtected = false;
      return undefined;
    },
  },
};
