import { rect, row } from "../../address/address";
import type { Points, PrintSetup, SheetPlan } from "../../sheet/sheet-plan";
import type { Employee, SkpEmployee } from "../people/employee";
import { JA_JF_GRID, JPT_GRID, type FormGrid } from "./form-grid.data";
import { PIXEL } from "./fit-text";
import { paginate, type TitleRows } from "./paginate";
import { planConduct } from "./plan-conduct";
import { planHeading } from "./plan-heading";
import { planResultTexts } from "./plan-result-texts";
import { planResults, type ResultsPlace } from "./plan-results";
import { planSignatures } from "./plan-signatures";
import { MAX_BLOCK_HEIGHT, SheetDraft } from "./sheet-draft";
import { SheetStock } from "./sheet-stock";
import { sheetNameOf } from "./sheet-name";
import { buildSkpContent } from "./skp-content";
import { DEFAULT_SKP_TEXTS, type SkpOptions, type SkpTexts } from "./skp-options";

const POINTS_PER_MM = 72 / 25.4;
const MARGIN_MM = 15;
const FOOTER_MM = 8;
const MARGINS = Object.freeze({
  top: MARGIN_MM,
  right: MARGIN_MM,
  bottom: MARGIN_MM,
  left: MARGIN_MM,
  header: FOOTER_MM,
  footer: FOOTER_MM,
});
/** Long and short side in millimetres (domain 3.13; F4/Folio as Indonesian offices cut it). */
const PAPERS = { A4: { long: 297, short: 210 }, F4: { long: 330, short: 215 } } as const;
/** Width left free on the page: hosts round every column to whole pixels of their own. */
const WIDTH_SLACK: Points = 9;
/** Share of a page's height that is planned with: printers round row heights up. */
const HEIGHT_SHARE = 0.985;

/** A block as tall as can be, with the line that says that it goes on from the page before. */
const TALLEST_BLOCK: Points = MAX_BLOCK_HEIGHT + 15;

/**
 * The SKP sheet of one employee, ready to print on landscape paper one page wide, with explicit page breaks so that no result,
 * no conduct row and no signature is parted. What the cascade cannot supply is marked to be completed. Sheets of one run share a `stock`. Source: domain 3.1 to 3.5, 3.13.
 */
export function planSkp(
  employee: SkpEmployee,
  options: SkpOptions,
  texts: SkpTexts = DEFAULT_SKP_TEXTS,
  stock = new SheetStock(),
): SheetPlan {
  const grid = employee.form === "jpt" ? JPT_GRID : JA_JF_GRID;
  const columnWidths = scaleColumns(grid, options.paper);
  const draft = new SheetDraft(columnWidths, stock);
  const content = buildSkpContent(employee, options);
  const institutionRow = planHeading(draft, grid, employee.form, content, options, texts);
  const isQualitative = content.results.approach === "qualitative";
  const results =
    content.results.approach === "qualitative"
      ? planResultTexts(draft, grid, content.results.texts, texts)
      : planResults(draft, grid, content.results.blocks, texts);
  planConduct(draft, grid, !isQualitative && grid.results.leader !== null);
  planSignatures(draft, grid, employee, options);
  const { titles, breaks } = planPages(draft, results, institutionRow, pageHeight(options.paper));
  const print: PrintSetup = {
    paper: options.paper,
    orientation: "landscape",
    margins: MARGINS,
    fit: { wide: 1, tall: 0 },
    scale: 100,
    area: rect(1, 1, draft.lastRow, columnWidths.length),
    titleRows: titles && { from: row(titles.from), to: row(titles.to) },
    breaksAfterRows: breaks,
    centerHorizontally: true,
    footer: { left: footerName(employee), center: "", right: "&P/&N" },
  };
  return {
    kind: "skp",
    key: employee.key,
    name: sheetNameOf(employee),
    tabColor: null,
    styles: draft.styles,
    columnWidths,
    rowHeights: draft.rowHeights(),
    cells: [...draft.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: draft.merges,
    freeze: { rows: 0, columns: 0 },
    autoFilter: null,
    gridlines: false,
    print,
    boxes: [],
    connectors: [],
  };
}

/** Column widths in points that fill the paper at a scale of 100 %. */
function scaleColumns(grid: FormGrid, paper: SkpOptions["paper"]): readonly Points[] {
  const available = (PAPERS[paper].long - 2 * MARGIN_MM) * POINTS_PER_MM - WIDTH_SLACK;
  const characters = grid.characters.reduce((sum, each) => sum + each, 0);
  return grid.characters.map((each) => Math.floor((each * available) / characters / PIXEL) * PIXEL);
}

function pageHeight(paper: SkpOptions["paper"]): Points {
  return (PAPERS[paper].short - 2 * MARGIN_MM) * POINTS_PER_MM * HEIGHT_SHARE;
}

/**
 * Repeated rows and page breaks. The table's header is repeated where the table goes on over a page end; a table that is whole on its page
 * must not have its header stand above the conduct rows of the next, so then institution and period are repeated, as they are for a table
 * that needs no header.
 */
function planPages(
  draft: SheetDraft,
  results: ResultsPlace,
  institutionRow: number,
  height: Points,
): { readonly titles: TitleRows | null; readonly breaks: SheetPlan["print"]["breaksAfterRows"] } {
  const header = results.titles;
  if (header !== null) {
    const breaks = paginate(draft.blocks, draft.heights, height, header);
    if (breaks.some((after) => after > header.to && after < results.lastRow)) return { titles: header, breaks };
  }
  // A result can take nearly a page: then a name of an institution over many lines has no room above it.
  const leavesRoom = draft.heights[institutionRow - 1]! + TALLEST_BLOCK <= height;
  const titles = header !== null || leavesRoom ? { from: institutionRow, to: institutionRow } : null;
  return { titles, breaks: paginate(draft.blocks, draft.heights, height, titles) };
}

/** A footer takes `&P` and `&N` for codes: an ampersand of the name's own is kept apart from what follows. */
function footerName({ person }: Employee): string {
  return (person.name ?? person.position ?? "").replace(/&/g, "& ");
}
