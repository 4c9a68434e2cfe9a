import type { PaperName, Points, PrintSetup, SheetPlan } from "../sheet/sheet-plan";
import { BOX_TEXT } from "./box-content";

/** A sheet of paper that a drawing was fitted to. */
export interface PaperChoice {
  readonly paper: PaperName;
  readonly orientation: PrintSetup["orientation"];
  /** Share of its size at which the drawing prints on one page, at most 1, in whole percent; 0 when a page cannot hold it at all. */
  readonly scale: number;
  /** Whether box text prints at the readable size or larger. */
  readonly readable: boolean;
  /** Place among the papers, 0 for the one to try first. */
  readonly rank: number;
}

/** Millimetres. Printers of offices leave up to 6 mm at the edges. */
export const PAGE_MARGINS = { top: 8, right: 8, bottom: 13, left: 8, header: 6, footer: 6 } as const;

/** No text on paper is smaller. */
const LEAST_PRINTED_TEXT: Points = 8;
/** Hosts shrink in whole percent, and to one percent less where their columns come out a little wider. */
const PERCENT = 100;
const HOST_SPARE = 0.01;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Width and height in portrait, millimetres. F4 (Folio) as sold in Indonesia. */
const PAPER_SIZES: Readonly<Record<PaperName, { readonly width: number; readonly height: number }>> = {
  A4: { width: 210, height: 297 },
  F4: { width: 215, height: 330 },
  A3: { width: 297, height: 420 },
};
/** Smaller paper first, landscape before portrait: a tree is wide. */
const PREFERENCE = (["A4", "F4", "A3"] as const).flatMap((paper) =>
  (["landscape", "portrait"] as const).map((orientation) => ({ paper, orientation })),
);

/** Width and height in points that a page leaves inside its margins. */
export function printableArea(
  paper: PaperName,
  orientation: PrintSetup["orientation"],
): { readonly width: Points; readonly height: Points } {
  const { width, height } = PAPER_SIZES[paper];
  const [across, down] = orientation === "landscape" ? [height, width] : [width, height];
  return {
    width: (across - PAGE_MARGINS.left - PAGE_MARGINS.right) * POINTS_PER_MILLIMETRE,
    height: (down - PAGE_MARGINS.top - PAGE_MARGINS.bottom) * POINTS_PER_MILLIMETRE,
  };
}

/** Share of its size, at most 1, in whole percent, at which a drawing goes on one page. */
function scaleToPage(paper: PaperName, orientation: PrintSetup["orientation"], width: Points, height: Points): number {
  const page = printableArea(paper, orientation);
  return Math.floor(Math.min(1, page.width / width, page.height / height) * PERCENT) / PERCENT;
}

/** Size in points of the smallest box text of a sheet that is fitted to one page, as hosts print it at the least; 0 without text. */
export function printedTextSize({ print, columnWidths, rowHeights, boxes }: SheetPlan): Points {
  let smallest = Infinity;
  for (const { paragraphs } of boxes) for (const { size } of paragraphs) smallest = Math.min(smallest, size);
  if (smallest === Infinity) return 0;
  let width = 0;
  for (const each of columnWidths) width += each;
  let height = 0;
  for (const each of rowHeights.values()) height += each;
  const scale = scaleToPage(print.paper, print.orientation, width, height);
  return smallest * (scale < 1 ? Math.max(0, scale - HOST_SPARE) : 1);
}

/**
 * The first paper on which a drawing of this size fits one page with readable text; where there is none, the paper that shrinks it least.
 * With `wanted` only the orientation is chosen.
 */
export function choosePaper(width: Points, height: Points, wanted?: PaperName): PaperChoice {
  const choices = PREFERENCE.map(({ paper, orientation }, rank): PaperChoice => {
    const scale = scaleToPage(paper, orientation, width, height);
    return { paper, orientation, scale, readable: (scale - HOST_SPARE) * BOX_TEXT >= LEAST_PRINTED_TEXT, rank };
  });
  const allowed = choices.filter(({ paper }) => wanted === undefined || paper === wanted);
  return allowed.reduce((best, choice) => (isBetter(choice, best) ? choice : best));
}

/** Readable beats unreadable; among readable ones the smaller paper wins, among unreadable ones the larger print. */
export function isBetter(a: PaperChoice, b: PaperChoice): boolean {
  if (a.readable !== b.readable) return a.readable;
  if (a.readable && a.rank !== b.rank) return a.rank < b.rank;
  return a.scale > b.scale;
}
