import { MAX_ROW } from "../../../core/address/address";
import type { PrintSetup } from "../../../core/sheet/sheet-plan";
import { WorkbookError, type PageSetting } from "../../workbook";
import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import { pageOf, type ExcelPage } from "./page-layout";
import type { WrittenPlan } from "./written-plan";

/** What asking for one page layout takes. */
const PAGE_BYTES = 1_800;
/** Excel keeps margins in inches: half a point is rounding. */
const MARGIN_TOLERANCE = 0.5;

/** What can differ; the last two are of an earlier plan, when this one has none. */
type Difference = PageSetting | "area" | "titleRows";

const REPORTED: readonly PageSetting[] = ["paper", "orientation", "margins", "fit"];

interface CheckedPage {
  readonly sheetName: string;
  readonly print: PrintSetup;
  readonly page: ExcelPage;
}

type ChangeLayout = (layout: Excel.PageLayout, checked: CheckedPage) => void;

/** Sets papers, and once more whatever of the page setups did not stick; gives by sheet what Excel still did not take. */
export async function verifyPages(
  session: ExcelSession,
  written: readonly WrittenPlan[],
): Promise<ReadonlyMap<string, readonly PageSetting[]>> {
  const pages = written.map(({ plan, sheetName }) => ({ sheetName, print: plan.print, page: pageOf(plan.print) }));
  const before = await readDifferences(session, pages);
  await setAgain(session, pages, before);
  const wrong = pages.filter((_, i) => before[i]!.size > 0);
  const after = new Map((await readDifferences(session, wrong)).map((found, i) => [wrong[i]!.sheetName, found]));
  return new Map(
    pages.map(({ sheetName }) => [sheetName, REPORTED.filter((setting) => after.get(sheetName)?.has(setting))]),
  );
}

async function readDifferences(
  session: ExcelSession,
  pages: readonly CheckedPage[],
): Promise<ReadonlySet<Difference>[]> {
  return askEach(session, pages, PAGE_BYTES, ({ workbook }, { sheetName, page }) => {
    const layout = workbook.worksheets.getItem(sheetName).pageLayout;
    layout.load([
      "paperSize",
      "orientation",
      "topMargin",
      "rightMargin",
      "bottomMargin",
      "leftMargin",
      "headerMargin",
      "footerMargin",
      "zoom",
    ]);
    const area = page.area === null ? layout.getPrintAreaOrNullObject() : null;
    const titleRows = page.titleRows === null ? layout.getPrintTitleRowsOrNullObject() : null;
    area?.load("address");
    titleRows?.load("address");
    return () => {
      const differences = layoutDifferences(layout, page);
      if (area && !area.isNullObject) differences.add("area");
      if (titleRows && !titleRows.isNullObject) differences.add("titleRows");
      return differences;
    };
  });
}

function layoutDifferences(layout: Excel.PageLayout, { paper, orientation, margins, zoom }: ExcelPage) {
  const differences = new Set<Difference>();
  if (layout.paperSize !== paper) differences.add("paper");
  if (layout.orientation !== orientation) differences.add("orientation");
  const read = {
    top: layout.topMargin,
    right: layout.rightMargin,
    bottom: layout.bottomMargin,
    left: layout.leftMargin,
    header: layout.headerMargin,
    footer: layout.footerMargin,
  };
  const sides = Object.keys(read) as (keyof typeof read)[];
  if (sides.some((side) => Math.abs(read[side] - margins[side]) > MARGIN_TOLERANCE)) differences.add("margins");
  if (!isSameZoom(layout.zoom, zoom)) differences.add("fit");
  return differences;
}

/** Excel may tell the scale that a fit has led to; it does not count beside one. */
function isSameZoom(read: Excel.PageLayoutZoomOptions, wanted: Excel.PageLayoutZoomOptions): boolean {
  const sameFit =
    (read.horizontalFitToPages ?? 0) === (wanted.horizontalFitToPages ?? 0) &&
    (read.verticalFitToPages ?? 0) === (wanted.verticalFitToPages ?? 0);
  return sameFit && (wanted.scale === undefined || read.scale === wanted.scale);
}

/** Each setting in a trip of its own, each paper too: a printer that refuses one must not keep Excel from taking the others. */
async function setAgain(
  session: ExcelSession,
  pages: readonly CheckedPage[],
  differences: readonly ReadonlySet<Difference>[],
): Promise<void> {
  const differing = (what: Difference): CheckedPage[] => pages.filter((_, i) => differences[i]!.has(what));
  const badPapers = differing("paper");
  for (const paper of new Set(badPapers.map(({ page }) => page.paper)))
    await tryToSet(
      session,
      badPapers.filter(({ page }) => page.paper === paper),
      (layout) => (layout.paperSize = paper),
    );
  await tryToSet(session, differing("orientation"), (layout, { page }) => (layout.orientation = page.orientation));
  await tryToSet(session, differing("margins"), (layout, { page }) => layout.setPrintMargins("Points", page.margins));
  await setZoomAgain(session, differing("fit"));
  await dropAreas(session, differing("area"));
  await dropTitleRows(session, differing("titleRows"));
}

/** Excel's reference tells of no way to take a print area away; an empty address does it, or else all cells, of which Excel prints the used ones. */
async function dropAreas(session: ExcelSession, pages: readonly CheckedPage[]): Promise<void> {
  if (!(await tryToSet(session, pages, (layout) => layout.setPrintArea(""))))
    await tryToSet(session, pages, (layout) => layout.setPrintArea(`1:${MAX_ROW}`));
}

/** The same of title rows: they are printed on the pages after them, and after the last row of a sheet there is none. */
async function dropTitleRows(session: ExcelSession, pages: readonly CheckedPage[]): Promise<void> {
  if (!(await tryToSet(session, pages, (layout) => layout.setPrintTitleRows(""))))
    await tryToSet(session, pages, (layout) => layout.setPrintTitleRows(`$${MAX_ROW}:$${MAX_ROW}`));
}

/** A direction that is free is first said to be so, then left out once more: Excel's reference tells of neither. */
async function setZoomAgain(session: ExcelSession, pages: readonly CheckedPage[]): Promise<void> {
  const isTaken = await tryToSet(session, pages, (layout, { print, page }) => {
    const { fit } = print;
    layout.zoom = fit ? { horizontalFitToPages: fit.wide, verticalFitToPages: fit.tall } : page.zoom;
  });
  if (!isTaken) await tryToSet(session, pages, (layout, { page }) => (layout.zoom = page.zoom));
}

/** Whether Excel took the change of all pages; when not, some of them may have it. */
async function tryToSet(session: ExcelSession, pages: readonly CheckedPage[], change: ChangeLayout): Promise<boolean> {
  try {
    await askEach(session, pages, PAGE_BYTES, ({ workbook }, checked) => {
      change(workbook.worksheets.getItem(checked.sheetName).pageLayout, checked);
      return () => undefined;
    });
    return true;
  } catch (error) {
    if (error instanceof WorkbookError && error.kind === "unsupported") return false;
    throw error;
  }
}
