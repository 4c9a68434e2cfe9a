import type { Rect } from "../../../src/core/address/address";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../model/formats";
import { columnLine, commonSize, MAX_HEIGHT, MAX_WIDTH, rowLine, setSizes } from "../model/sheet-sizes";
import { requireEditable } from "./access";
import { asBoolean, asNumber, invalidArgument } from "./arguments";
import type { ExcelType } from "./excel-type";
import { change, common } from "./format-access";
import { alignmentChanges } from "./format-values";
import type { AreasTarget } from "./range-target";

/** What every area says, when all say the same; else null. */
function agreed<T>(areas: readonly Rect[], ask: (area: Rect) => T | null): T | null {
  const said = new Set(areas.map(ask));
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}

function rowHeight({ sheet, areas }: AreasTarget): number | null {
  return agreed(areas, ({ top, bottom }) => commonSize(rowLine(sheet), top, bottom));
}

function columnWidth({ sheet, areas }: AreasTarget): number | null {
  return agreed(areas, ({ left, right }) => commonSize(columnLine(sheet), left, right));
}

/** Points; null gives rows their standard height. */
function setRowHeight({ sheet, areas }: AreasTarget, height: number | null): void {
  requireEditable(sheet);
  for (const { top, bottom } of areas) setSizes(rowLine(sheet), top, bottom, height);
}

function setColumnWidth({ sheet, areas }: AreasTarget, width: number | null): void {
  requireEditable(sheet);
  for (const { left, right } of areas) setSizes(columnLine(sheet), left, right, width);
}

/** Setting it to false is refused: of which size should it be then? */
function requireTrue(value: unknown, what: string): void {
  if (!asBoolean(value, what)) throw invalidArgument(`${what} can only be set to true.`);
}

export const rangeFormat: ExcelType<AreasTarget> = {
  name: "RangeFormat",
  get: {
    rowHeight,
    columnWidth,
    useStandardHeight: (target) => sameAs(rowHeight(target), STANDARD_HEIGHT),
    useStandardWidth: (target) => sameAs(columnWidth(target), STANDARD_WIDTH),
    horizontalAlignment: (target) => common(target, (format) => format.horizontalAlignment),
    verticalAlignment: (target) => common(target, (format) => format.verticalAlignment),
    wrapText: (target) => common(target, (format) => format.wrapText),
    indentLevel: (target) => common(target, (format) => format.indentLevel),
  },
  set: {
    rowHeight: (target, value) => setRowHeight(target, asNumber(value, "rowHeight", 0, MAX_HEIGHT)),
    columnWidth: (target, value) => setColumnWidth(target, asNumber(value, "columnWidth", 0, MAX_WIDTH)),
    useStandardHeight(target, value) {
      requireTrue(value, "useStandardHeight");
      setRowHeight(target, null);
    },
    useStandardWidth(target, value) {
      requireTrue(value, "useStandardWidth");
      setColumnWidth(target, null);
    },
    horizontalAlignment: (target, value) => change(target, alignmentChanges.horizontalAlignment(value)),
    verticalAlignment: (target, value) => change(target, alignmentChanges.verticalAlignment(value)),
    wrapText: (target, value) => change(target, alignmentChanges.wrapText(value)),
    indentLevel: (target, value) => change(target, alignmentChanges.indentLevel(value)),
  },
  child: {
    font: (target) => ({ type: "RangeFont", target }),
    fill: (target) => ({ type: "RangeFill", target }),
    borders: (target) => ({ type: "RangeBorderCollection", target }),
  },
};

/** Null stays null: of rows or columns that differ, Excel does not say. */
function sameAs(size: number | null, standard: number): boolean | null {
  return size === null ? null : size === standard;
}
