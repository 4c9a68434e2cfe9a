import type { ConditionalFormatTarget } from "./conditional-format-target";
import type { ExcelType } from "./excel-type";

export const conditionalRangeFormat: ExcelType<ConditionalFormatTarget> = {
  name: "ConditionalRangeFormat",
  child: {
    fill: (target) => ({ type: "ConditionalRangeFill", target }),
    font: (target) => ({ type: "ConditionalRangeFont", target }),
  },
};
