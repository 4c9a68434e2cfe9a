import type { Finding } from "../../core/check/finding";
import type { Workbook } from "../../workbook/workbook";
import { type BuildOptions, type BuildPart, buildSheets } from "../build-sheets";
import { countWritten, type DoneReport, type RibbonCommand } from "../command-report";
import type { SheetKind } from "../../core/sheet/sheet-plan";
import type { BuildProgress, BuildRequest } from "./desk";
import type { DeskSetting } from "./desk-setting";
import type { ReadTable } from "./reading";
import { tellProgress } from "./tell-progress";
import { treeOptions } from "./view-tree";
import { skpOptions } from "./view-people";
import type { CheckView, SkpRequest } from "./views";
import { WatchedWorkbook } from "./watched-workbook";

/** What a build works on. */
export interface BuildWork {
  readonly workbook: Workbook;
  readonly table: ReadTable;
  /** Null when the part shows no findings. */
  readonly check: CheckView | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BuildProgress) => void;
}

const MADE: Readonly<Record<BuildPart, { readonly command: RibbonCommand; readonly shows: SheetKind }>> = {
  findings: { command: "check", shows: "findings" },
  tree: { command: "tree", shows: "tree" },
  skp: { command: "skp", shows: "index" },
};

const UNASKED: SkpRequest = {
  ...{ people: null, approach: "quantitative", forms: {}, raters: {}, paper: "A4" },
  ...{ institution: null, place: null, date: null, period: null },
};

/** Makes the sheets that were asked for, all or none of them, and tells what came of it. Throws `WorkbookError`. */
export async function build(request: BuildRequest, work: BuildWork, setting: DeskSetting): Promise<DoneReport> {
  const { table, check, signal } = work;
  const { cascade, staff, year } = table;
  const findings: readonly Finding[] = check?.findings.map(({ finding }) => finding) ?? [];
  let names: readonly string[] = [];
  const workbook = new WatchedWorkbook(work.workbook, {
    onWrite: (plans) => {
      names = plans.map(({ name }) => name);
    },
  });
  const tell = tellProgress(() => names, work.onProgress);
  const input = { cascade, staff, findings };
  const { written, skipped } = await buildSheets(
    workbook,
    input,
    optionsOf(request, table),
    setting.texts(),
    [request.part],
    {
      signal,
      ...tell,
    },
  );
  const { command, shows } = MADE[request.part];
  const shown = written.find(({ kind, outcome }) => kind === shows && outcome !== "removed" && outcome !== "released");
  if (!shown) throw new Error(`no ${shows} sheet was written`);
  return {
    outcome: "done",
    command,
    source: cascade.sheet,
    shows: shown.name,
    year,
    nodes: cascade.nodes.length,
    findings: check?.counts ?? null,
    skipped: skipped.length,
    ...countWritten(written),
  };
}

function optionsOf(request: BuildRequest, table: ReadTable): BuildOptions {
  const skp = request.part === "skp" ? request.skp : UNASKED;
  return {
    year: table.year,
    skp: skpOptions(skp, table),
    people: skp.people,
    ...(request.part === "tree" ? { tree: treeOptions(request.tree) } : {}),
  };
}
