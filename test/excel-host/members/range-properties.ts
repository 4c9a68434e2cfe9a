import { rect, type Rect } from "../../../src/core/address/address";
import { formatsIn } from "../model/change-formats";
import { bordersOf } from "../model/edges";
import { formatAreaOf, isEntireColumn, isEntireRow } from "../model/range-address";
import { formatOf } from "../model/sheet-cells";
import { columnLine, commonSize, MAX_HEIGHT, MAX_WIDTH, rowLine, setHidden, setSizes } from "../model/sheet-sizes";
import { requireEditable } from "./access";
import { asBoolean, asFields, asNumber, invalidArgument } from "./arguments";
import {
  applyFormat,
  cellArea,
  cellBorder,
  checkCount,
  isSet,
  parseFormat,
  readFormat,
  type FormatEdit,
} from "./cell-properties";
import type { ExcelType } from "./excel-type";
import { changeFormatsHere } from "./format-access";
import { linkAt, writeHyperlink } from "./range-hyperlink";
import { requireCellLimit } from "./range-arrays";
import type { RangeTarget } from "./range-target";

type Calls = NonNullable<ExcelType<RangeTarget>["call"]>;

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function requireBounded({ area }: RangeTarget): void {
  if (isEntireColumn(area) || isEntireRow(area))
    throw invalidArgument("whole rows or columns have no cell properties.");
  requireCellLimit(area);
}

function getCellProperties(target: RangeTarget, asked: unknown): unknown[][] {
  requireBounded(target);
  const { sheet, area } = target;
  const options = asFields(asked, "cellPropertiesLoadOptions", ["address", "format", "hyperlink"]);
  const rows: unknown[][] = [];
  for (let row = area.top as number; row <= area.bottom; row++) {
    const line: unknown[] = [];
    for (let column = area.left as number; column <= area.right; column++) {
      const cell: Record<string, unknown> = {};
      if (options.address === true) cell.address = formatAreaOf(sheet.name, cellArea(row, column));
      if (options.hyperlink === true) cell.hyperlink = linkAt(sheet, row, column);
      if (isSet(options.format)) {
        const border = (side: keyof typeof EDGES) => [cellBorder(sheet, row, column, side)];
        cell.format = readFormat(() => new Set([formatOf(sheet, row, column)]), border, options.format);
      }
      line.push(cell);
    }
    rows.push(line);
  }
  return rows;
}

function setCellProperties(target: RangeTarget, value: unknown): void {
  requireBounded(target);
  const { sheet, area } = target;
  requireEditable(sheet);
  const rows = checkCount(value, area.bottom - area.top + 1, "cellPropertiesData").map((line) =>
    checkCount(line, area.right - area.left + 1, "Each row of cellPropertiesData"),
  );
  rows.forEach((line, down) => {
    line.forEach((entry, along) => {
      if (!isSet(entry)) return;
      const fields = asFields(entry, "Cell properties", ["format", "hyperlink"]);
      const cell = cellArea(area.top + down, area.left + along);
      if (isSet(fields.hyperlink)) writeHyperlink({ sheet, area: cell }, fields.hyperlink);
      if (isSet(fields.format)) applyFormat(sheet, cell, parseFormat(fields.format));
    });
  });
}

/** What rows and columns have alike, each in its own words. */
interface Axis {
  readonly hidden: "rowHidden" | "columnHidden";
  readonly index: "rowIndex" | "columnIndex";
  readonly size: "rowHeight" | "columnWidth";
  readonly most: number;
  readonly line: typeof rowLine;
  readonly first: (area: Rect) => number;
  readonly last: (area: Rect) => number;
  /** What the area has of a row or column, 1-based. */
  readonly part: (area: Rect, at: number) => Rect;
}

const ROWS: Axis = {
  hidden: "rowHidden",
  index: "rowIndex",
  size: "rowHeight",
  most: MAX_HEIGHT,
  line: rowLine,
  first: ({ top }) => top,
  last: ({ bottom }) => bottom,
  part: ({ left, right }, row) => rect(row, left, row, right),
};

const COLUMNS: Axis = {
  hidden: "columnHidden",
  index: "columnIndex",
  size: "columnWidth",
  most: MAX_WIDTH,
  line: columnLine,
  first: ({ left }) => left,
  last: ({ right }) => right,
  part: ({ top, bottom }, column) => rect(top, column, bottom, column),
};

function getLineProperties({ sheet, area }: RangeTarget, asked: unknown, axis: Axis): unknown[] {
  const options = asFields(asked, "The load options", ["address", "format", axis.hidden, axis.index]);
  const lines: unknown[] = [];
  for (let at = axis.first(area); at <= axis.last(area); at++) {
    const part = axis.part(area, at);
    const line: Record<string, unknown> = {};
    if (options.address === true) line.address = formatAreaOf(sheet.name, part);
    if (options[axis.index] === true) line[axis.index] = at - 1;
    if (options[axis.hidden] === true) line[axis.hidden] = axis.line(sheet).hidden.has(at);
    if (isSet(options.format)) {
      const border = (side: keyof typeof EDGES) => bordersOf(sheet, part, EDGES[side]);
      const sizes = { [axis.size]: () => commonSize(axis.line(sheet), at, at) };
      line.format = readFormat(() => formatsIn(sheet, part), border, options.format, sizes);
    }
    lines.push(line);
  }
  return lines;
}

function setLineProperties({ sheet, area }: RangeTarget, value: unknown, axis: Axis): void {
  requireEditable(sheet);
  const entries = checkCount(value, axis.last(area) - axis.first(area) + 1, "The properties");
  entries.forEach((entry, along) => {
    if (!isSet(entry)) return;
    const fields = asFields(entry, "Properties", ["format", axis.hidden]);
    const at = axis.first(area) + along;
    if (isSet(fields.format)) setLineFormat({ sheet, area }, at, parseFormat(fields.format, [axis.size]), axis);
    const hidden = fields[axis.hidden];
    if (isSet(hidden)) setHidden(axis.line(sheet).hidden, at, at, asBoolean(hidden, axis.hidden));
  });
}

function setLineFormat({ sheet, area }: RangeTarget, at: number, edit: FormatEdit, axis: Axis): void {
  const size = edit.sizes[axis.size];
  if (isSet(size)) setSizes(axis.line(sheet), at, at, asNumber(size, axis.size, 0, axis.most));
  changeFormatsHere(() => applyFormat(sheet, axis.part(area, at), edit));
}

/** Properties of many cells, rows or columns in one call: sizes of whole rows and columns, looks of the range's cells in them. Names that the host does not have are refused. */
export const rangeProperties: Calls = {
  getCellProperties: (target, [options]) => ({ json: getCellProperties(target, options) }),
  getRowProperties: (target, [options]) => ({ json: getLineProperties(target, options, ROWS) }),
  getColumnProperties: (target, [options]) => ({ json: getLineProperties(target, options, COLUMNS) }),
  setCellProperties(target, [value]) {
    setCellProperties(target, value);
    return undefined;
  },
  setRowProperties(target, [value]) {
    setLineProperties(target, value, ROWS);
    return undefined;
  },
  setColumnProperties(target, [value]) {
    setLineProperties(target, value, COLUMNS);
    return undefined;
  },
};
