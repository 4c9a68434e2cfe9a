import type { WorkbookErrorKind } from "../../workbook/workbook";
import type { OpenRefusal } from "../open-cascade";

/** Why something on the desk came to nothing, as plain data. `bug` is a fault of the program itself; `where` holds file names and lines, no data. */
export type DeskFailure =
  | { readonly kind: "refused"; readonly refusal: OpenRefusal }
  | { readonly kind: "workbook"; readonly error: WorkbookErrorKind; readonly detail: string }
  /** The statement of this cell would read otherwise in a clean table. */
  | { readonly kind: "unconvertible"; readonly cell: string }
  /** A file of the page's own could not be fetched. */
  | { readonly kind: "offline" }
  | { readonly kind: "bug"; readonly name: string; readonly where: string };

/** What an action gives: it never throws. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: DeskFailure };
