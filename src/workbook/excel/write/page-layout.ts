import { formatRect, MAX_ROW } from "../../../core/address/address";
import type { PaperName, Points, PrintSetup } from "../../../core/sheet/sheet-plan";
import { footerParts } from "../../made/footer-parts";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Percent. */
const FULL_SIZE = 100;

/** Names of `Excel.PaperType`. F4 is sold as Folio, 8.5 x 13 in = 215.9 x 330.2 mm. */
const PAPERS = { A4: "A4", F4: "Folio", A3: "A3" } as const satisfies Readonly<Record<PaperName, string>>;
const ORIENTATIONS = { portrait: "Portrait", landscape: "Landscape" } as const satisfies Readonly<
  Record<PrintSetup["orientation"], string>
>;

export type ExcelPaper = (typeof PAPERS)[PaperName];

/** A plan's page setup in Excel's words. */
export interface ExcelPage {
  readonly paper: ExcelPaper;
  readonly orientation: (typeof ORIENTATIONS)[PrintSetup["orientation"]];
  readonly margins: Readonly<Record<keyof PrintSetup["margins"], Points>>;
  /** Only the directions that are fitted, or the scale. */
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly centerHorizontally: boolean;
  /** Null where there is none. */
  readonly area: string | null;
  readonly titleRows: string | null;
  /** Cells before which a page ends. */
  readonly breaks: readonly string[];
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** The page setup as Excel takes it. Throws WorkbookError `unsupported` for a footer that is too long. */
export function pageOf(print: PrintSetup): ExcelPage {
  const { margins, fit, area, titleRows, footer } = print;
  const points = (millimetres: number): Points => millimetres * POINTS_PER_MILLIMETRE;
  return {
    paper: PAPERS[print.paper],
    orientation: ORIENTATIONS[print.orientation],
    margins: {
      top: points(margins.top),
      right: points(margins.right),
      bottom: points(margins.bottom),
      left: points(margins.left),
      header: points(margins.header),
      footer: points(margins.footer),
    },
    zoom: fit ? fitZoom(fit) : { scale: Math.round(print.scale) },
    centerHorizontally: print.centerHorizontally,
    area: area && formatRect(area),
    titleRows: titleRows && `$${titleRows.from}:$${titleRows.to}`,
    breaks: Array.from(new Set(print.breaksAfterRows))
      .filter((row) => row < MAX_ROW)
      .sort((a, b) => a - b)
      .map((row) => `A${row + 1}`),
    footer: footer ? footerParts(footer) : { left: "", center: "", right: "" },
  };
}

/** A direction that is free is left out; with both free nothing shrinks. */
function fitZoom({ wide, tall }: NonNullable<PrintSetup["fit"]>): Excel.PageLayoutZoomOptions {
  if (wide === 0 && tall === 0) return { scale: FULL_SIZE };
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(tall > 0 ? { verticalFitToPages: tall } : {}),
  };
}
