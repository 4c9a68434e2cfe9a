import type { Element } from "@xmldom/xmldom";

/** One `sheet` of the workbook part. The object stands for the sheet while others come, go and move. */
export interface SheetEntry {
  readonly element: Element;
  readonly relationshipId: string;
}
