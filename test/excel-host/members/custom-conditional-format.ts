import type { ConditionalFormatTarget } from "./conditional-format-target";
import type { ExcelType } from "./excel-type";

export const customConditionalFormat: ExcelType<ConditionalFormatTarget> = {
  name: "CustomConditionalFormat",
  child: {
    rule: (target) => ({ type: "ConditionalFormatRule", target }),
    format: (target) => ({ type: "ConditionalRangeFormat", target }),
  },
};
