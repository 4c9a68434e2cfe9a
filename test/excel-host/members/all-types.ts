import { application } from "./application";
import { autoFilter } from "./auto-filter";
import { conditionalFormat } from "./conditional-format";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { conditionalFormatRule } from "./conditional-format-rule";
import { conditionalRangeFill } from "./conditional-range-fill";
import { conditionalRangeFont } from "./conditional-range-font";
import { conditionalRangeFormat } from "./conditional-range-format";
import { customConditionalFormat } from "./custom-conditional-format";
import { chartCollection, commentCollection, tableCollection } from "./counted-collections";
import { dataValidation } from "./data-validation";
import type { ExcelType } from "./excel-type";
import { functionResult, functions } from "./functions";
import { headerFooter } from "./header-footer";
import { headerFooterGroup } from "./header-footer-group";
import { line } from "./line";
import { namedItem } from "./named-item";
import { namedItemCollection } from "./named-items";
import { pageBreak } from "./page-break";
import { pageBreakCollection } from "./page-break-collection";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeBorder } from "./range-border";
import { rangeBorderCollection } from "./range-border-collection";
import { rangeCollection } from "./range-collection";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { setting } from "./setting";
import { settingCollection } from "./setting-collection";
import { shape } from "./shape";
import { shapeCollection } from "./shape-collection";
import { shapeFill } from "./shape-fill";
import { shapeFont } from "./shape-font";
import { shapeLineFormat } from "./shape-line-format";
import { textFrame } from "./text-frame";
import { textRange } from "./text-range";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbook-protection";
import { worksheet } from "./worksheet";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet-protection";
import { worksheetCollection } from "./worksheets";

/** Every Excel type that the host has. A new one is imported here and added to the list. */
export const ALL_TYPES: readonly ExcelType<never>[] = [
  // The workbook, its sheets and their cells.
  workbook,
  application,
  workbookProtection,
  functions,
  functionResult,
  worksheetCollection,
  worksheet,
  worksheetProtection,
  namedItemCollection,
  namedItem,
  range,
  rangeAreas,
  rangeCollection,
  rangeFormat,
  rangeFont,
  rangeFill,
  rangeBorderCollection,
  rangeBorder,
  // What stands on a sheet and how it prints.
  shapeCollection,
  shape,
  shapeFill,
  shapeLineFormat,
  line,
  textFrame,
  textRange,
  shapeFont,
  pageLayout,
  headerFooterGroup,
  headerFooter,
  pageBreakCollection,
  pageBreak,
  worksheetFreezePanes,
  autoFilter,
  chartCollection,
  tableCollection,
  commentCollection,
  conditionalFormatCollection,
  conditionalFormat,
  customConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFormat,
  conditionalRangeFill,
  conditionalRangeFont,
  dataValidation,
  // What add-ins keep in the workbook.
  settingCollection,
  setting,
];
