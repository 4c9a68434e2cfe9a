import type { ExcelType } from "./excel-type";
import type { SheetTarget } from "./sheet-target";

/** The charts of a sheet: the host has none to give, but tells how many there are. */
export const chartCollection: ExcelType<SheetTarget> = {
  name: "ChartCollection",
  get: { count: ({ sheet }) => sheet.counts.charts },
  call: { getCount: ({ sheet }) => ({ json: sheet.counts.charts }) },
};

/** The same of tables. */
export const tableCollection: ExcelType<SheetTarget> = {
  name: "TableCollection",
  get: { count: ({ sheet }) => sheet.counts.tables },
  call: { getCount: ({ sheet }) => ({ json: sheet.counts.tables }) },
};

/** The same of threaded comments; notes are none. */
export const commentCollection: ExcelType<SheetTarget> = {
  name: "CommentCollection",
  call: { getCount: ({ sheet }) => ({ json: sheet.counts.comments }) },
};
