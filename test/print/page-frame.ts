import type { PaperName, Points, PrintSetup, SheetPlan } from "../../src/core/sheet/sheet-plan";
import type { PrintedPage, PrintedWord } from "./printed-pages";
import type { SheetLayout } from "./sheet-layout";

/** A rectangle on a page, in points from the page's upper left corner. */
export interface PageRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a sheet's first page holds the sheet: a place x, y of the sheet stands at `left + x * scale`, `top + y * scale`. */
export interface PageFrame {
  readonly scale: number;
  readonly left: Points;
  readonly top: Points;
  /** The page inside its margins. */
  readonly body: PageRect;
}

const POINTS_PER_MM = 72 / 25.4;
const PERCENT = 100;
/** Portrait width and height in millimetres. */
const PAPERS: Readonly<Record<PaperName, readonly [number, number]>> = {
  A4: [210, 297],
  F4: [215.9, 330.2],
  A3: [297, 420],
};
/** Points by which a page may differ from its paper. */
const PAPER_SPARE = 1;
/**
 * Share of a word's height that poppler adds above and below: it goes by the bounding box of the whole font, for the Liberation fonts
 * from 0.98 to -0.303 em, where ascent and descent, by which lines are set, are 0.905 and 0.212 em.
 */
const ABOVE_ASCENT = (0.98 - 0.905) / (0.98 + 0.303);
const BELOW_DESCENT = (0.303 - 0.212) / (0.98 + 0.303);

/**
 * The frame of a sheet's pages by its print setup and LibreOffice's own column and row sizes. LibreOffice shrinks in whole percent
 * and never enlarges (sc/source/ui/view/printfun.cxx).
 */
export function framePage({ print }: SheetPlan, layout: SheetLayout, page: PrintedPage): PageFrame {
  const body = bodyOf(print, page);
  const { area } = print;
  if (!area) throw new Error("A generated sheet without a print area.");
  const width = layout.columnEdges(area.right).at(-1)! - layout.columnEdges(area.left - 1).at(-1)!;
  const height = layout.rowEdges(area.bottom).at(-1)! - layout.rowEdges(area.top - 1).at(-1)!;
  const room = { width: body.right - body.left, height: body.bottom - body.top };
  const scale = print.fit ? fitScale(print.fit, room, { width, height }) : print.scale / PERCENT;
  const spare = print.centerHorizontally ? (room.width - width * scale) / 2 : 0;
  return { scale, left: body.left + spare, top: body.top, body };
}

function fitScale(
  fit: NonNullable<PrintSetup["fit"]>,
  room: { readonly width: number; readonly height: number },
  sheet: { readonly width: number; readonly height: number },
): number {
  const across = fit.wide > 0 ? (fit.wide * room.width) / sheet.width : 1;
  const down = fit.tall > 0 ? (fit.tall * room.height) / sheet.height : 1;
  return Math.floor(Math.min(1, across, down) * PERCENT) / PERCENT;
}

/** The page inside the margins. */
export function bodyOf({ margins }: PrintSetup, page: PrintedPage): PageRect {
  return {
    left: margins.left * POINTS_PER_MM,
    top: margins.top * POINTS_PER_MM,
    right: page.width - margins.right * POINTS_PER_MM,
    bottom: page.height - margins.bottom * POINTS_PER_MM,
  };
}

/** Whether a page has the size that its sheet asks for. */
export function hasPaperOf({ paper, orientation }: PrintSetup, page: PrintedPage): boolean {
  const [short, long] = PAPERS[paper];
  const [width, height] = orientation === "landscape" ? [long, short] : [short, long];
  const near = (size: number, millimetres: number) => Math.abs(size - millimetres * POINTS_PER_MM) <= PAPER_SPARE;
  return near(page.width, width) && near(page.height, height);
}

/** A word from its font's ascent to its descent. */
export function lineBoxOf(word: PrintedWord): PageRect {
  const height = word.bottom - word.top;
  return {
    left: word.left,
    top: word.top + height * ABOVE_ASCENT,
    right: word.right,
    bottom: word.bottom - height * BELOW_DESCENT,
  };
}

/** Whether one rectangle lies in another that is `tolerance` points larger on every side. */
export function liesWithin(inner: PageRect, outer: PageRect, tolerance: Points): boolean {
  return (
    inner.left >= outer.left - tolerance &&
    inner.top >= outer.top - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.bottom <= outer.bottom + tolerance
  );
}
