import type { SheetPlan } from "../sheet/sheet-plan";
import { planReportPage } from "./report-page";
import { startReportSheet } from "./report-sheet";

/** What a person has to know about a command, in whole sentences. */
export interface Notice {
  /** What happened. */
  readonly what: string;
  readonly why: string;
  /** What can be done about it, one step a sentence; empty when there is nothing to do. */
  readonly advice: readonly string[];
}

/** The words around a notice, in the language of the reader. */
export interface NoticeTexts {
  /** Sheet name: `Pesan Jenjang`. */
  readonly sheetName: string;
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  /** Under the notice: what becomes of this sheet, and that the table is as it was. */
  readonly foot: string;
  /** Footer with `&P` and `&N`. */
  readonly page: string;
}

/** Number and sentence: the 180 mm between the margins of A4 portrait. */
const COLUMN_WIDTHS = [28, 482] as const;
const COLUMN_COUNT = COLUMN_WIDTHS.length;
const TAB_COLOR = "BF8F00";

/** The sheet of a notice: what happened, why, and the steps to take. A4 portrait, one page wide. */
export function planNotice(notice: Notice, texts: NoticeTexts): SheetPlan {
  const sheet = startReportSheet(COLUMN_WIDTHS);
  const across = (value: string, style: "title" | "lead" | "section" | "body" | "note") =>
    sheet.add([{ value, style, span: COLUMN_COUNT }]);
  across(texts.title, "title");
  sheet.add([]);
  across(notice.what, "lead");
  sheet.add([]);
  across(texts.why, "section");
  across(notice.why, "body");
  if (notice.advice.length > 0) {
    sheet.add([]);
    across(texts.advice, "section");
  }
  notice.advice.forEach((step, index) => {
    sheet.add([
      { value: `${index + 1}.`, style: "body" },
      { value: step, style: "body" },
    ]);
  });
  sheet.add([]);
  across(texts.foot, "note");
  return planReportPage(sheet, {
    kind: "notice",
    name: texts.sheetName,
    tabColor: TAB_COLOR,
    columnWidths: COLUMN_WIDTHS,
    titleRows: null,
    title: texts.title,
    page: texts.page,
  });
}
