import { asMember } from "./enumeration";
import { HostError, type ExcelType } from "./excel-type";
import type { SheetTarget } from "./sheet-target";

/** Headers and footers of a sheet. The host's sheets have one kind of pages, all alike. */
export const headerFooterGroup: ExcelType<SheetTarget> = {
  name: "HeaderFooterGroup",
  get: {
    state: () => "Default",
  },
  set: {
    state(_target, value) {
      if (asMember(value, "HeaderFooterState") === "Default") return;
      throw new HostError("NotImplemented", "The test host has no headers of first, odd or even pages.");
    },
  },
  child: {
    defaultForAllPages: (target) => ({ type: "HeaderFooter", target }),
  },
};
