import type { Cascade } from "../core/cascade/cascade";
import type { BuildOptions } from "./build-sheets";

/**
 * What a build is told when the person chose no more than a year, or nothing: the table's first year, A4, and blanks where only the
 * person knows. `thisYear` is the year of the SKP for a table without years.
 */
export function buildOptions(cascade: Cascade, chosen: string | null, thisYear: string): BuildOptions {
  const year = chosen ?? cascade.years[0] ?? null;
  return {
    year,
    skp: { year: year ?? thisYear, institution: null, place: null, date: null, period: null, paper: "A4" },
  };
}
