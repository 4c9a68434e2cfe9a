import type { PrintSetup } from "../../../core/sheet/sheet-plan";
import { jsonBytes } from "./json-bytes";
import { pageOf } from "./page-layout";
import { CHANGE_BYTES, OBJECT_BYTES, type SheetAction } from "./sheet-action";

/** Page layout, page breaks, headers and footers and their text. */
const OBJECTS = 4;
/** Orientation, margins, centring, zoom, area, title rows, and the three parts of the footer. */
const CHANGES = 9;
const MAX_BREAKS_AT_ONCE = 200;

/**
 * The page setup but for the paper, which a printer may refuse and which therefore is asked for on its own (`verifySheets`).
 * Print area and title rows are set where the plan has them; those of an earlier plan go there too.
 */
export function* pageActions(print: PrintSetup): Generator<SheetAction> {
  const page = pageOf(print);
  yield {
    bytes: OBJECTS * OBJECT_BYTES + CHANGES * CHANGE_BYTES + jsonBytes({ ...page, breaks: [] }),
    apply: ({ pageLayout }) => {
      pageLayout.orientation = page.orientation;
      pageLayout.setPrintMargins("Points", page.margins);
      pageLayout.centerHorizontally = page.centerHorizontally;
      pageLayout.zoom = page.zoom;
      if (page.area !== null) pageLayout.setPrintArea(page.area);
      if (page.titleRows !== null) pageLayout.setPrintTitleRows(page.titleRows);
      const text = pageLayout.headersFooters.defaultForAllPages;
      text.leftFooter = page.footer.left;
      text.centerFooter = page.footer.center;
      text.rightFooter = page.footer.right;
    },
  };
  for (let from = 0; from < page.breaks.length; from += MAX_BREAKS_AT_ONCE) {
    const breaks = page.breaks.slice(from, from + MAX_BREAKS_AT_ONCE);
    yield {
      bytes: OBJECT_BYTES + breaks.length * (2 * OBJECT_BYTES),
      apply: ({ horizontalPageBreaks }) => {
        for (const cell of breaks) horizontalPageBreaks.add(cell);
      },
    };
  }
}
