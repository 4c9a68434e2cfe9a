import { formatCell, formatRect } from "../../../core/address/address";
import type { CellStyle, PlanCell, SheetPlan } from "../../../core/sheet/sheet-plan";
import type { LocateLink } from "../../made/link-targets";
import { cellText } from "../../cells/cell-text";
import { coverCells, rowsOfCells } from "./cover-cells";
import { jsonBytes } from "./json-bytes";
import { numberFormatActions } from "./paint-actions";
import { isRiskyText } from "./risky-text";
import { CHANGE_BYTES, rangeAction, type SheetAction } from "./sheet-action";
import { valueBlocks, type ValueBlock } from "./value-blocks";

/** Stands in a linked cell until its value is written; nothing that Excel could take for something else. */
const PLACEHOLDER = "…";
/** Excel takes no longer text with a link; the whole text comes with the values. */
const MAX_LINK_TEXT = 255;

/**
 * Links, then how cells take what is written into them, then values. In this order, for a link may change a cell's look and format,
 * and what stands in the cell at the end is the value.
 */
export function* cellActions(plan: SheetPlan, links: LocateLink): Generator<SheetAction> {
  const blocks = valueBlocks(plan);
  yield* linkActions(plan, links);
  yield* entryFormatActions(plan, blocks);
  for (const { area, entries, bytes } of blocks) {
    yield rangeAction(formatRect(area), CHANGE_BYTES + bytes, (range) => {
      range.values = entries as unknown[][];
    });
  }
}

/** A cell without a value gets no link: there is nothing to click on. */
function* linkActions({ cells }: SheetPlan, links: LocateLink): Generator<SheetAction> {
  for (const { row, column, value, link } of cells) {
    if (!link || value === null || value === "") continue;
    const documentReference = links(link);
    if (documentReference === null) continue;
    const text = cellText(String(value));
    const hyperlink = {
      documentReference,
      textToDisplay: isRiskyText(text) ? PLACEHOLDER : text.slice(0, MAX_LINK_TEXT),
    };
    yield rangeAction(formatCell({ row, column }), CHANGE_BYTES + jsonBytes(hyperlink), (range) => {
      range.hyperlink = hyperlink;
    });
  }
}

/** `@` where texts are written, so that Excel takes nothing for a number or a formula; another format where numbers are. */
function* entryFormatActions(plan: SheetPlan, blocks: readonly ValueBlock[]): Generator<SheetAction> {
  yield* numberFormatActions(
    blocks.map(({ area }) => area),
    { value: "@" },
  );
  const filled = rowsOfCells(plan.cells.filter(({ value }) => value !== null && value !== ""));
  for (const format of new Set(plan.styles.map(numberEntryFormat))) {
    const takesNumber = ({ value, style }: PlanCell): boolean =>
      typeof value === "number" && numberEntryFormat(plan.styles[style]!) === format;
    yield* numberFormatActions(coverCells(filled, takesNumber, { overGaps: true, shape: "any" }), { value: format });
  }
}

/** A number written into a text cell would become text. */
function numberEntryFormat({ numberFormat }: CellStyle): Exclude<CellStyle["numberFormat"], "@"> {
  return numberFormat === "@" ? "General" : numberFormat;
}
