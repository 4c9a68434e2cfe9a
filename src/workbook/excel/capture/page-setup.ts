import type { PaperName, PrintSetup } from "../../../core/sheet/sheet-plan";
import { queueFirstPlace, queuePlace } from "./queue-place";

const POINTS_PER_INCH = 72;
const MILLIMETRES_PER_INCH = 25.4;
/** Excel keeps margins in points; a plan's were whole or half millimetres. */
const DECIMALS = 100;

/** F4 is sold as Folio; Legal is the paper that comes next to it. Any other becomes A4. */
const PAPERS: Readonly<Record<string, PaperName>> = { A4: "A4", A3: "A3", Folio: "F4", Legal: "F4" };

/** Queues how a sheet prints; `breaks` are its page breaks, for their rows take another question. */
export function queuePageSetup(sheet: Excel.Worksheet): () => {
  readonly print: PrintSetup;
  readonly breaks: readonly Excel.PageBreak[];
} {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.load([
    "paperSize",
    "orientation",
    "topMargin",
    "rightMargin",
    "bottomMargin",
    "leftMargin",
    "headerMargin",
    "footerMargin",
    "zoom",
    "centerHorizontally",
  ]);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.load(["leftFooter", "centerFooter", "rightFooter"]);
  const area = queueFirstPlace(pageLayout.getPrintAreaOrNullObject());
  const titles = queuePlace(pageLayout.getPrintTitleRowsOrNullObject());
  horizontalPageBreaks.load("items/rowIndex");
  return () => {
    const titleRows = titles();
    const print: PrintSetup = {
      paper: PAPERS[pageLayout.paperSize] ?? "A4",
      orientation: pageLayout.orientation === "Landscape" ? "landscape" : "portrait",
      margins: readMargins(pageLayout),
      ...readZoom(pageLayout.zoom),
      area: area(),
      titleRows: titleRows && { from: titleRows.top, to: titleRows.bottom },
      breaksAfterRows: [],
      centerHorizontally: pageLayout.centerHorizontally,
      footer: readFooter(footer),
    };
    return { print, breaks: horizontalPageBreaks.items };
  };
}

function readMargins(layout: Excel.PageLayout): PrintSetup["margins"] {
  return {
    top: millimetres(layout.topMargin),
    right: millimetres(layout.rightMargin),
    bottom: millimetres(layout.bottomMargin),
    left: millimetres(layout.leftMargin),
    header: millimetres(layout.headerMargin),
    footer: millimetres(layout.footerMargin),
  };
}

function millimetres(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * MILLIMETRES_PER_INCH * DECIMALS) / DECIMALS;
}

/** Excel gives null for what it does not use: either a scale, or pages in one direction or both. */
function readZoom(zoom: Excel.PageLayoutZoomOptions): Pick<PrintSetup, "fit" | "scale"> {
  const wide = zoom.horizontalFitToPages ?? 0;
  const tall = zoom.verticalFitToPages ?? 0;
  return { fit: wide > 0 || tall > 0 ? { wide, tall } : null, scale: zoom.scale ?? 100 };
}

function readFooter(footer: Excel.HeaderFooter): PrintSetup["footer"] {
  const [left, center, right] = [footer.leftFooter, footer.centerFooter, footer.rightFooter].map(readFooterText);
  return left || center || right ? { left: left ?? "", center: center ?? "", right: right ?? "" } : null;
}

/** A sign `&` of the text stands twice, one of a code once. */
function readFooterText(text: string): string {
  return text.replace(/&&/g, "&");
}
