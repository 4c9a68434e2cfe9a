import { isErrorText, readCellInput } from "../model/cell-input";
import { cellText } from "../model/cell-text";
import { internFormat } from "../model/formats";
import type { HostCell } from "../model/host-workbook";
import { coveredTest } from "../model/merges";
import { formatOf, inheritedFormat, putCell, putFormat } from "../model/sheet-cells";
import { requireEditable } from "./access";
import { asText, invalidArgument } from "./arguments";
import type { ExcelType } from "./excel-type";
import { readArray, writeArray } from "./range-arrays";
import type { RangeTarget } from "./range-target";

type Getters = NonNullable<ExcelType<RangeTarget>["get"]>;
type Setters = NonNullable<ExcelType<RangeTarget>["set"]>;

function valueType(cell: HostCell | undefined): string {
  if (!cell || (cell.value === "" && cell.formula === null)) return "Empty";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return isErrorText(cell.value) && cell.format.numberFormat !== "@" ? "Error" : "String";
}

/** Values and formulas are put in alike: what begins with `=` is a formula in either. */
function putInputs(target: RangeTarget, value: unknown): void {
  const { sheet, area } = target;
  requireEditable(sheet);
  const isCovered = coveredTest(sheet, area);
  writeArray(target, value, (entry, row, column) => {
    if (typeof entry !== "string" && typeof entry !== "number" && typeof entry !== "boolean") {
      throw invalidArgument("a cell takes text, a number, or true or false.");
    }
    if (isCovered(row, column)) return;
    const format = formatOf(sheet, row, column);
    const input = readCellInput(entry, format.numberFormat);
    if (!input) throw invalidArgument(`the cell does not take ${JSON.stringify(entry).slice(0, 60)}.`);
    putCell(sheet, row, column, input.value, input.formula);
    if (input.numberFormat !== undefined && format.numberFormat === "General") {
      putFormat(sheet, row, column, internFormat({ ...format, numberFormat: input.numberFormat }));
    }
  });
}

export const contentGetters: Getters = {
  values: (target) => readArray(target, (cell) => cell?.value ?? ""),
  formulas: (target) => readArray(target, (cell) => cell?.formula ?? cell?.value ?? ""),
  text: (target) => readArray(target, (cell) => (cell ? cellText(cell.value, cell.format.numberFormat) : "")),
  valueTypes: (target) => readArray(target, valueType),
  numberFormat: (target) =>
    readArray(target, (cell, row, column) =>
      cell ? cell.format.numberFormat : inheritedFormat(target.sheet, row, column).numberFormat,
    ),
};

export const contentSetters: Setters = {
  values: putInputs,
  formulas: putInputs,
  numberFormat(target, value) {
    const { sheet } = target;
    requireEditable(sheet);
    writeArray(target, value, (entry, row, column) => {
      const numberFormat = asText(entry, "A number format");
      putFormat(sheet, row, column, internFormat({ ...formatOf(sheet, row, column), numberFormat }));
    });
  },
};
