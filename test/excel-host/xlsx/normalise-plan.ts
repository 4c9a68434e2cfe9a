import { formatRect, quoteSheet, type Rect } from "../../../src/core/address/address";
import type { CellLink, DropDown, PrintSetup, SheetKind, SheetPlan } from "../../../src/core/sheet/sheet-plan";
import type { LocateLink } from "../../../src/workbook/made/link-targets";
import { storedKey } from "../../../src/workbook/made/sheet-mark";
import { DEFAULT_ROW_HEIGHT } from "../../../src/workbook/made/cell-sizes";
import { footerText } from "../../../src/workbook/xlsx/write/page-setup-xml";
import { buildSheetFrame, DEFAULT_COLUMN_PIXELS } from "../../../src/workbook/xlsx/write/sheet-frame";
import { normaliseCells, type NormalCell } from "./normal-cells";
import { normaliseDrawing, type NormalBox, type NormalConnector } from "./normal-drawing";
import { normaliseEdges } from "./normal-edges";

/** What of a plan can be seen, in one way only; made to be compared, and to be read when it differs. */
export interface NormalPlan {
  readonly kind: SheetKind;
  readonly key: string;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly freeze: SheetPlan["freeze"];
  readonly autoFilter: string | null;
  /** By area: the values with commas, or the cells that hold them as `=A1:A9`. */
  readonly dropDowns: Readonly<Record<string, string>>;
  /** Whole pixels at 96 dpi, standard ones at the end left out. */
  readonly columnPixels: readonly number[];
  /** Points by row, standard ones left out. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly merges: readonly string[];
  /** By address; a cell that shows nothing is not there, nor one that a merged area covers. */
  readonly cells: Readonly<Record<string, NormalCell>>;
  /** The lines between cells by place: `top of B3`, `left of B3`. */
  readonly lines: Readonly<Record<string, string>>;
  readonly print: NormalPrint;
  readonly boxes: readonly NormalBox[];
  readonly connectors: readonly NormalConnector[];
}

interface NormalPrint extends Omit<PrintSetup, "fit" | "scale" | "footer" | "area"> {
  readonly zoom: string;
  readonly area: string | null;
  /** With Excel's codes. */
  readonly footer: string;
}

const HUNDREDTHS = 100;

/**
 * The normal form of a plan: what two plans that look alike have in common. Sizes are those that a sheet can have. `locate` says where
 * links lead, null for nowhere; without it a link to a sheet leads there and one to a plan is told by kind and key. The wanted name of
 * the sheet is left out: what it became depends on the other sheets.
 */
export function normalisePlan(plan: SheetPlan, locate: LocateLink = describeLink): NormalPlan {
  const frame = buildSheetFrame(plan);
  const merges = plan.merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
  return {
    kind: plan.kind,
    key: storedKey(plan.key),
    tabColor: plan.tabColor?.toUpperCase() ?? null,
    gridlines: plan.gridlines,
    freeze: plan.freeze,
    autoFilter: plan.autoFilter && formatRect(plan.autoFilter),
    dropDowns: normaliseDropDowns(plan.dropDowns ?? []),
    columnPixels: withoutStandardEnd(frame.columnPixels),
    rowHeights: Object.fromEntries(Array.from(frame.rowHeights).filter(([, height]) => height !== DEFAULT_ROW_HEIGHT)),
    merges: inReadingOrder(merges).map(formatRect),
    cells: normaliseCells(plan, merges, locate),
    lines: normaliseEdges(plan, merges),
    print: normalisePrint(plan.print),
    ...normaliseDrawing(plan),
  };
}

function describeLink(link: CellLink): string {
  return link.to === "plan" ? `${link.kind} ${storedKey(link.key)}` : `${quoteSheet(link.sheet)}!${link.cell}`;
}

function normaliseDropDowns(dropDowns: readonly DropDown[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    dropDowns.map(({ area, source }) => [
      formatRect(area),
      "length" in source ? source.join(",") : `=${formatRect(source)}`,
    ]),
  );
}

function withoutStandardEnd(pixels: readonly number[]): readonly number[] {
  let length = pixels.length;
  while (pixels[length - 1] === DEFAULT_COLUMN_PIXELS) length--;
  return pixels.slice(0, length);
}

function inReadingOrder(areas: readonly Rect[]): Rect[] {
  return [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
}

function normalisePrint({ fit, scale, ...print }: PrintSetup): NormalPrint {
  const { margins, area, footer, breaksAfterRows } = print;
  const rounded = (millimetres: number): number => Math.round(millimetres * HUNDREDTHS) / HUNDREDTHS;
  return {
    ...print,
    zoom: fit ? `fit ${fit.wide} x ${fit.tall}` : `${Math.round(scale)} %`,
    margins: {
      top: rounded(margins.top),
      right: rounded(margins.right),
      bottom: rounded(margins.bottom),
      left: rounded(margins.left),
      header: rounded(margins.header),
      footer: rounded(margins.footer),
    },
    area: area && formatRect(area),
    footer: footer ? footerText(footer) : "",
    breaksAfterRows: Array.from(new Set(breaksAfterRows)).sort((a, b) => a - b),
  };
}
