import { rect, type Rect } from "../../../src/core/address/address";
import { isErrorText } from "../model/cell-input";
import type { HostCell, HostSheet } from "../model/host-workbook";
import { joinAreas } from "../model/join-areas";
import { intersect } from "../model/range-address";
import { cellsIn, isEmpty } from "../model/sheet-cells";
import { asOneOf } from "./arguments";
import { HostError } from "./excel-type";

const CELL_TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

const VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** The cells of areas that hold constants, formulas or rules for what is typed, as rectangles from top to bottom. Throws `InvalidArgument`. */
export function specialCells(sheet: HostSheet, areas: readonly Rect[], cellType: unknown, valueType: unknown): Rect[] {
  const kind = asOneOf(cellType, "cellType", CELL_TYPES);
  if (kind === "DataValidations") return joinAreas(validated(sheet, areas));
  if (kind !== "Constants" && kind !== "Formulas") {
    throw new HostError("NotImplemented", `The test host finds no special cells of kind ${kind}.`);
  }
  const wanted =
    valueType === null || valueType === undefined ? "All" : asOneOf(valueType, "cellValueType", VALUE_TYPES);
  const found = areas.flatMap((area) =>
    [...cellsIn(sheet, area)].filter(
      ({ cell }) => !isEmpty(cell) && (cell.formula !== null) === (kind === "Formulas") && hasType(cell, wanted),
    ),
  );
  return rectangles(found);
}

/** Neighbours are told together, whatever their rules. */
function validated({ dataValidations }: HostSheet, areas: readonly Rect[]): Rect[] {
  const ranges = dataValidations.flatMap((each) => each.ranges);
  return ranges.flatMap((range) => areas.flatMap((area) => intersect(range, area) ?? []));
}

function hasType(cell: HostCell, wanted: (typeof VALUE_TYPES)[number]): boolean {
  if (wanted === "All") return true;
  if (typeof cell.value === "number") return wanted.includes("Number");
  if (typeof cell.value === "boolean") return wanted.includes("Logical");
  return wanted.includes(isErrorText(cell.value) && cell.format.numberFormat !== "@" ? "Errors" : "Text");
}

/** Runs of cells in a row, joined downwards while the runs are alike. */
function rectangles(cells: readonly { row: number; column: number }[]): Rect[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const all: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let at = 0; at < sorted.length;) {
    const { row, column: left } = sorted[at]!;
    let right = left;
    for (at++; sorted[at]?.row === row && sorted[at]?.column === right + 1; at++) right++;
    const key = `${left}:${right}`;
    const above = open.get(key);
    if (above?.bottom === row - 1) above.bottom = row;
    else {
      const made = { top: row, left, bottom: row, right };
      open.set(key, made);
      all.push(made);
    }
  }
  return all.map(({ top, left, bottom, right }) => rect(top, left, bottom, right));
}
