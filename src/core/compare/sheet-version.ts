import { isChangedHeading, withoutVersion } from "../read/heading-version";
import { normaliseWholeHeader } from "../text/normalise";

/** What a sheet's name says of the version of the plan that it holds. */
export interface SheetVersion {
  /** The name without the words that tell the version: the same for all versions of a plan. */
  readonly plan: string;
  readonly isChanged: boolean;
}

/** `Renja 2025` and `Renja 2025 Perubahan` are versions of one plan, and so are `Murni` and `Perubahan`. */
export function sheetVersion(name: string): SheetVersion {
  const text = normaliseWholeHeader(name);
  return { plan: withoutVersion(text), isChanged: isChangedHeading(text) };
}
