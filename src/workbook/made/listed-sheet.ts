import type { SheetMark } from "./sheet-mark";

/** A sheet as every host lists it; hosts add what they need to find it again. */
export interface ListedSheet {
  readonly name: string;
  /** What it is when we made it, null for a user's sheet. */
  readonly mark: SheetMark | null;
}

/** A sheet that we made. */
export type MarkedSheet<S extends ListedSheet> = S & { readonly mark: SheetMark };

export function isMarked<S extends ListedSheet>(sheet: S): sheet is MarkedSheet<S> {
  return sheet.mark !== null;
}
