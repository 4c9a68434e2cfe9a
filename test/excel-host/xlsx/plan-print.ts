import { row } from "../../../src/core/address/address";
import type { PaperName, PrintSetup } from "../../../src/core/sheet/sheet-plan";
import type { HostPageLayout, HostSheet } from "../model/host-workbook";

const MILLIMETRES_PER_POINT = 25.4 / 72;
const PAPERS: Readonly<Record<string, PaperName>> = { A4: "A4", A3: "A3", Folio: "F4" };

/** How a sheet prints as a plan says it. Throws RangeError for what no plan can say; `title` names the sheet in it. */
export function planPrint({ pageLayout: layout, ...sheet }: HostSheet): PrintSetup {
  const paper = PAPERS[layout.paperSize];
  if (!paper) throw new RangeError(`${sheet.name}: no plan has paper ${layout.paperSize}`);
  const { leftHeader, centerHeader, rightHeader } = layout.headersFooters;
  const unsaid = {
    "a header": leftHeader + centerHeader + rightHeader !== "",
    "centring up and down": layout.centerVertically,
    "printed gridlines": layout.printGridlines,
    "printed headings": layout.printHeadings,
    "title columns": layout.printTitleColumns !== null,
    "page breaks between columns": sheet.verticalPageBreaks.length > 0,
  };
  for (const [what, stands] of Object.entries(unsaid))
    if (stands) throw new RangeError(`${sheet.name}: no plan has ${what}`);
  const { printTitleRows: titles } = layout;
  return {
    paper,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    margins: planMargins(layout),
    fit: planFit(layout),
    scale: "scale" in layout.zoom ? layout.zoom.scale : 100,
    area: layout.printArea,
    titleRows: titles && { from: row(titles.from), to: row(titles.to) },
    breaksAfterRows: sheet.horizontalPageBreaks.map((before) => row(before - 1)),
    centerHorizontally: layout.centerHorizontally,
    footer: planFooter(layout),
  };
}

function planMargins({ margins }: HostPageLayout): PrintSetup["margins"] {
  const millimetres = (side: keyof HostPageLayout["margins"]): number => margins[side] * MILLIMETRES_PER_POINT;
  return {
    top: millimetres("top"),
    right: millimetres("right"),
    bottom: millimetres("bottom"),
    left: millimetres("left"),
    header: millimetres("header"),
    footer: millimetres("footer"),
  };
}

function planFit({ zoom }: HostPageLayout): PrintSetup["fit"] {
  if ("scale" in zoom) return null;
  return { wide: zoom.horizontalFitToPages ?? 0, tall: zoom.verticalFitToPages ?? 0 };
}

/** In a plan's footer an `&` of the text stands once. */
function planFooter({
  headersFooters: { leftFooter, centerFooter, rightFooter },
}: HostPageLayout): PrintSetup["footer"] {
  if (leftFooter + centerFooter + rightFooter === "") return null;
  const plain = (text: string): string => text.replace(/&&/g, "&");
  return { left: plain(leftFooter), center: plain(centerFooter), right: plain(rightFooter) };
}
