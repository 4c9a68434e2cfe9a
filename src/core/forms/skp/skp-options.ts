import type { FormKind } from "../people/employee";
import { COMPLETE_MARK } from "./skp-texts.data";

/** How results are written down (PermenPANRB 6/2022): indicators with targets by aspect, or one text each. */
export type Approach = "quantitative" | "qualitative";

/** What a run of SKP sheets is told. Null is a blank to be filled by hand. */
export interface SkpOptions {
  /** Year of the targets, e.g. `2025`. */
  readonly year: string;
  readonly institution: string | null;
  /** Place of signing. */
  readonly place: string | null;
  /** Date of signing as it is to be printed, e.g. `2 Januari 2025`. */
  readonly date: string | null;
  /** Period of appraisal as it is to be printed; null for 1 January to 31 December of the year. */
  readonly period: string | null;
  readonly paper: "A4" | "F4";
  /** Quantitative when not said. */
  readonly approach?: Approach;
  /** Employee's key to the form that a person chose instead of the one their post has. */
  readonly forms?: Readonly<Record<string, Exclude<FormKind, "none">>>;
  /** Employee's key to the key of the one who rates them, where a person chose another than was found. */
  readonly raters?: Readonly<Record<string, string>>;
}

/** Texts of the sheets that are not the form's own. */
export interface SkpTexts {
  /** In cells that the cascade cannot supply. */
  readonly complete: string;
}

export const DEFAULT_SKP_TEXTS: SkpTexts = { complete: COMPLETE_MARK };
