import type { Rect } from "../../../src/core/address/address";

/** What an Excel may be like that the add-in has to live with. */
export interface HostOptions {
  /** Fit to pages is not taken, and nobody is told: the zoom stays as it was (office-js issue 1860). */
  ignoresFit?: boolean;
  /** Papers that the printer has not got: the paper stays as it was, and nobody is told. */
  lacksPaper?: readonly string[];
  /** Papers that are refused with `InvalidArgument`. */
  refusesPaper?: readonly string[];
  /** Results of formulas that fill more cells than their own; the host itself calculates none. */
  spills?: readonly { readonly sheet: string; readonly anchor: Rect; readonly area: Rect }[];
}
