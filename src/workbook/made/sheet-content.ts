import type { SheetPlan } from "../../core/sheet/sheet-plan";
import { cellText } from "../cells/cell-text";
import { ContentHash } from "./content-hash";

/** A rectangle in points. */
export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a user can change on a sheet of ours, told apart from what a program changes when it saves the sheet again. */
export interface SheetContent {
  /** Over the cells' values, the boxes' texts and the number of connectors. */
  readonly hash: string;
  readonly boxes: readonly PlacedBox[];
}

/** The content that a plan's sheet has when it has just been written. */
export function contentOfPlan(plan: SheetPlan): SheetContent {
  const content = new SheetContentBuilder();
  const cells = Array.from(plan.cells).sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, value } of cells) content.addCell(row, column, value);
  for (const box of plan.boxes) {
    content.addBox(box, box.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join("")).join("\n"));
  }
  return content.build(plan.connectors.length);
}

/** Collects content in the order of a sheet: cells row by row, then boxes from back to front. */
export class SheetContentBuilder {
  readonly #hash = new ContentHash();
  readonly #boxes: PlacedBox[] = [];

  addCell(row: number, column: number, value: string | number | boolean | null): void {
    if (value === null || value === "") return;
    this.#hash.add(`${row}:${column}${typeof value === "string" ? `"${cellText(value)}` : `=${value}`}`);
  }

  addBox(box: PlacedBox, text: string): void {
    this.#hash.add(drawingText(text));
    this.#boxes.push(box);
  }

  build(connectors: number): SheetContent {
    this.#hash.add(String(connectors));
    return { hash: this.#hash.digest(), boxes: this.#boxes };
  }
}

/** What of a text XML can carry in a drawing; paragraphs and line ends are one, ends without text do not count. */
function drawingText(text: string): string {
  const UNWRITABLE =
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
  return cellText(text).replace(UNWRITABLE, "").replace(/\n+$/, "");
}
