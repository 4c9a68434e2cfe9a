import { cellText } from "../model/cell-text";
import { internFormat } from "../model/formats";
import { cellKey, type HostHyperlink, type HostSheet } from "../model/host-workbook";
import { formatOf, putCell, putFormat } from "../model/sheet-cells";
import { requireEditable } from "./access";
import { asFields, asText, invalidArgument } from "./arguments";
import { requireCellLimit } from "./range-arrays";
import type { RangeTarget } from "./range-target";

const FIELDS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

/** The colour of a link in Excel's own style for it. */
const LINK_COLOR = "#0563C1";

/** The link of all cells of the range; null when there is none, or not the same one everywhere. */
export function readHyperlink({ sheet, area }: RangeTarget): HostHyperlink | null {
  requireCellLimit(area);
  const first = linkAt(sheet, area.top, area.left);
  const text = JSON.stringify(first);
  for (let row = area.top as number; row <= area.bottom; row++) {
    for (let column = area.left as number; column <= area.right; column++) {
      if (JSON.stringify(linkAt(sheet, row, column)) !== text) return null;
    }
  }
  return first;
}

/** A link always says which text shows it: the cell's own. */
export function linkAt(sheet: HostSheet, row: number, column: number): HostHyperlink | null {
  const link = sheet.hyperlinks.get(cellKey(row, column));
  if (!link) return null;
  const cell = sheet.cells.get(cellKey(row, column));
  return { ...link, textToDisplay: cell ? cellText(cell.value, cell.format.numberFormat) : "" };
}

/** Gives every cell of the range the link, its text and the look of a link. Throws `InvalidArgument`, `AccessDenied`. */
export function writeHyperlink({ sheet, area }: RangeTarget, value: unknown): void {
  requireEditable(sheet);
  requireCellLimit(area);
  const link = parseHyperlink(value);
  for (let row = area.top as number; row <= area.bottom; row++) {
    for (let column = area.left as number; column <= area.right; column++) {
      const cell = sheet.cells.get(cellKey(row, column));
      const fallback = cell && cell.value !== "" ? undefined : (link.address ?? link.documentReference);
      const text = link.textToDisplay ?? fallback;
      if (text !== undefined) putCell(sheet, row, column, text, null);
      const format = formatOf(sheet, row, column);
      const font = { ...format.font, underline: "Single", color: LINK_COLOR };
      putFormat(sheet, row, column, internFormat({ ...format, font }));
      sheet.hyperlinks.set(cellKey(row, column), { ...link });
    }
  }
}

function parseHyperlink(value: unknown): HostHyperlink {
  const link: HostHyperlink = {};
  for (const [name, field] of Object.entries(asFields(value, "A hyperlink", FIELDS))) {
    if (field !== null && field !== undefined) link[name as (typeof FIELDS)[number]] = asText(field, name);
  }
  if (link.address === undefined && link.documentReference === undefined) {
    throw invalidArgument("a hyperlink needs an address or a documentReference.");
  }
  return link;
}
