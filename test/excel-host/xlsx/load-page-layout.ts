import type { Element } from "@xmldom/xmldom";

import { childElement, childElements } from "../../../src/workbook/xlsx/package/xml-part";
import { decodeExcelText } from "../../../src/workbook/xlsx/package/xml";
import type { HostPageLayout, HostSheet } from "../model/host-workbook";
import { flagOf, numberOf } from "./element-values";
import { parseHeaderFooter } from "./header-footer-codes";
import { PAPER_TYPES } from "./paper-types.data";

const POINTS_PER_INCH = 72;
/** Points are told to so many places: the inches of a file are rounded themselves. */
const PLACES = 1e4;
const LETTER = 1;

/** Puts what a worksheet part says of printing into the sheet; print area and titles stand elsewhere, in defined names. */
export function loadPageLayout(root: Element, sheet: HostSheet): void {
  const layout = sheet.pageLayout;
  loadMargins(childElement(root, "pageMargins"), layout);
  loadPaper(childElement(root, "pageSetup"), layout, fitsToPage(root));
  loadOptions(childElement(root, "printOptions"), layout);
  loadHeaderFooter(childElement(root, "headerFooter"), layout);
  sheet.horizontalPageBreaks = breaksBefore(childElement(root, "rowBreaks"));
  sheet.verticalPageBreaks = breaksBefore(childElement(root, "colBreaks"));
}

function fitsToPage(root: Element): boolean {
  const properties = childElement(root, "sheetPr");
  const setup = properties && childElement(properties, "pageSetUpPr");
  return setup !== null && flagOf(setup, "fitToPage");
}

function loadMargins(margins: Element | null, layout: HostPageLayout): void {
  if (!margins) return;
  for (const side of ["top", "right", "bottom", "left", "header", "footer"] as const)
    layout.margins[side] = Math.round(numberOf(margins, side, 0) * POINTS_PER_INCH * PLACES) / PLACES;
}

function loadPaper(setup: Element | null, layout: HostPageLayout, fits: boolean): void {
  const across = setup ? numberOf(setup, "fitToWidth", 1) : 1;
  const down = setup ? numberOf(setup, "fitToHeight", 1) : 1;
  if (fits) {
    layout.zoom = {
      ...(across > 0 ? { horizontalFitToPages: across } : {}),
      ...(down > 0 ? { verticalFitToPages: down } : {}),
    };
  } else layout.zoom = { scale: setup ? numberOf(setup, "scale", 100) : 100 };
  if (!setup) return;
  layout.paperSize = PAPER_TYPES[numberOf(setup, "paperSize", LETTER) - 1] ?? layout.paperSize;
  layout.orientation = setup.getAttribute("orientation") === "landscape" ? "Landscape" : "Portrait";
}

function loadOptions(options: Element | null, layout: HostPageLayout): void {
  if (!options) return;
  layout.centerHorizontally = flagOf(options, "horizontalCentered");
  layout.centerVertically = flagOf(options, "verticalCentered");
  layout.printGridlines = flagOf(options, "gridLines");
  layout.printHeadings = flagOf(options, "headings");
}

/** Headers of odd pages, which are those of all pages unless a user asks for others. */
function loadHeaderFooter(element: Element | null, layout: HostPageLayout): void {
  const partsOf = (name: string) =>
    parseHeaderFooter(decodeExcelText((element && childElement(element, name)?.textContent) ?? ""));
  const header = partsOf("oddHeader");
  const footer = partsOf("oddFooter");
  layout.headersFooters = {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

/** A file says after which row or column a page ends. */
function breaksBefore(breaks: Element | null): number[] {
  return breaks ? childElements(breaks, "brk").map((element) => numberOf(element, "id", 0) + 1) : [];
}
