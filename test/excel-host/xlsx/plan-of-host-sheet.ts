import { column, formatCell, row } from "../../../src/core/address/address";
import type { CellLink, CellStyle, PlanCell, SheetPlan } from "../../../src/core/sheet/sheet-plan";
import { MARK_NAME, parseMark } from "../../../src/workbook/made/sheet-mark";
import { STANDARD_WIDTH } from "../model/formats";
import type { HostHyperlink, HostSheet } from "../model/host-workbook";
import { cellPlace } from "../model/sheet-cells";
import { planCellStyle } from "./plan-cell-style";
import { planDrawing } from "./plan-drawing";
import { planDropDowns } from "./plan-drop-downs";
import { planPrint } from "./plan-print";

/**
 * The plan whose sheet this is: what a capture would have to find, taken from the model itself. Kind and key are those of the mark; a
 * sheet without one gets its id for a key. Links lead to sheets by name. Throws RangeError, naming cell or shape, for what no plan can say.
 */
export function planOfHostSheet(sheet: HostSheet): SheetPlan {
  requirePlain(sheet);
  const mark = parseMark(sheet.names.find(({ name }) => name.toLowerCase() === MARK_NAME)?.formula ?? "");
  return {
    kind: mark?.kind ?? "skp",
    key: mark?.key ?? sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor === "" ? null : sheet.tabColor.slice(1),
    ...planCells(sheet),
    columnWidths: planWidths(sheet),
    rowHeights: new Map(Array.from(sheet.rowHeights, ([at, height]) => [row(at), height])),
    merges: sheet.merges,
    freeze: sheet.freeze,
    autoFilter: sheet.autoFilter,
    dropDowns: planDropDowns(sheet),
    gridlines: sheet.showGridlines,
    print: planPrint(sheet),
    ...planDrawing(sheet),
  };
}

function requirePlain(sheet: HostSheet): void {
  const unsaid = {
    "hidden rows": sheet.hiddenRows.size > 0,
    "hidden columns": sheet.hiddenColumns.size > 0,
    "whole rows with a fill or lines": Array.from(sheet.rowFormats.values()).some(shows),
    "whole columns with a fill or lines": Array.from(sheet.columnFormats.values()).some(shows),
    protection: sheet.isProtected,
    "conditional formats": sheet.conditionalFormats.length > 0,
    charts: sheet.counts.charts > 0,
    tables: sheet.counts.tables > 0,
    comments: sheet.counts.comments > 0,
  };
  for (const [what, stands] of Object.entries(unsaid))
    if (stands) throw new RangeError(`${sheet.name}: no plan has ${what}`);
}

/** Whether a format can be seen where nothing is written. */
function shows({ fill, borders }: { fill: string; borders: Readonly<Record<string, { style: string }>> }): boolean {
  return fill !== "" || Object.values(borders).some(({ style }) => style !== "None");
}

function planCells(sheet: HostSheet): Pick<SheetPlan, "cells" | "styles"> {
  const styles: CellStyle[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (style: CellStyle): number => {
    const known = indexes.get(JSON.stringify(style));
    if (known !== undefined) return known;
    indexes.set(JSON.stringify(style), styles.length);
    return styles.push(style) - 1;
  };
  const cells = Array.from(sheet.cells)
    .sort(([a], [b]) => a - b)
    .map(([key, { value, formula, format }]): PlanCell => {
      const place = cellPlace(key);
      const at = { row: row(place.row), column: column(place.column) };
      const where = `${sheet.name}!${formatCell(at)}`;
      const style = planCellStyle(format, value);
      if (formula !== null) throw new RangeError(`${where}: no plan has a formula`);
      if (typeof value === "boolean") throw new RangeError(`${where}: no plan has a truth value`);
      if (!style) throw new RangeError(`${where}: no plan has the format ${JSON.stringify(format)}`);
      const link = sheet.hyperlinks.get(key);
      const cell = { ...at, value: value === "" ? null : value, style: indexOf(style) };
      return link ? { ...cell, link: planLink(link, where) } : cell;
    });
  for (const key of sheet.hyperlinks.keys()) {
    if (!sheet.cells.has(key)) throw new RangeError(`${sheet.name}: no plan has a link in an empty cell`);
  }
  return { cells, styles };
}

function planLink({ documentReference, address }: HostHyperlink, where: string): CellLink {
  const parts = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]+\$?\d+)$/.exec(documentReference ?? "");
  if (!parts || address) throw new RangeError(`${where}: no plan has a link to ${address ?? documentReference ?? ""}`);
  const sheet = parts[1]?.replace(/''/g, "'") ?? parts[2]!;
  return { to: "sheet", sheet, cell: parts[3]!.replace(/\$/g, "") };
}

function planWidths({ columnWidths }: HostSheet): number[] {
  const last = Math.max(0, ...columnWidths.keys());
  return Array.from({ length: last }, (_, i) => columnWidths.get(i + 1) ?? STANDARD_WIDTH);
}
