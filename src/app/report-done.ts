import type { Cascade } from "../core/cascade/cascade";
import type { SheetKind } from "../core/sheet/sheet-plan";
import type { BuiltSheets } from "./build-sheets";
import { countWritten, type DoneReport, type RibbonCommand } from "./command-report";

const SHOWS: Readonly<Record<RibbonCommand, SheetKind>> = {
  check: "findings",
  tree: "tree",
  skp: "index",
  convert: "table",
};

/** What came of a command: the report of the sheets that were built. */
export function reportDone(
  command: RibbonCommand,
  { written, skipped, noMatrix }: BuiltSheets,
  { cascade, year, findings }: Pick<DoneReport, "year" | "findings"> & { readonly cascade: Cascade },
): DoneReport {
  // A sheet that is the user's from now on is not the one that was made.
  const shown = written.find(
    ({ kind, outcome }) => kind === SHOWS[command] && outcome !== "removed" && outcome !== "released",
  );
  if (!shown) throw new Error(`no ${SHOWS[command]} sheet was written`);
  return {
    outcome: "done",
    command,
    source: cascade.sheet,
    shows: shown.name,
    year,
    nodes: cascade.nodes.length,
    findings,
    skipped: skipped.length,
    noMatrix,
    ...countWritten(written),
  };
}
