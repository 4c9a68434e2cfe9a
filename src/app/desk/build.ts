import type { Finding } from "../../core/check/finding";
import type { Workbook } from "../../workbook/workbook";
import { type BuildOptions, type BuildPart, buildSheets } from "../build-sheets";
import type { DoneReport, RibbonCommand } from "../command-report";
import { reportDone } from "../report-done";
import type { BuildProgress, BuildRequest } from "./desk";
import type { DeskSetting } from "./desk-setting";
import type { ReadTable } from "./reading";
import { tellProgress } from "./tell-progress";
import { treeOptions } from "./view-tree";
import { skpOptions } from "./view-people";
import type { CheckView, SkpRequest } from "./views";

/** What a build works on. */
export interface BuildWork {
  readonly workbook: Workbook;
  readonly table: ReadTable;
  /** Null when the part shows no findings. */
  readonly check: CheckView | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BuildProgress) => void;
}

const COMMANDS: Readonly<Record<BuildPart, RibbonCommand>> = {
  findings: "check",
  tree: "tree",
  skp: "skp",
  tables: "convert",
};

const UNASKED: SkpRequest = {
  ...{ people: null, approach: "quantitative", forms: {}, raters: {}, paper: "A4" },
  ...{ institution: null, place: null, date: null, period: null },
};

/** Makes the sheets that were asked for, all or none of them, and tells what came of it. Throws `WorkbookError`. */
export async function build(request: BuildRequest, work: BuildWork, setting: DeskSetting): Promise<DoneReport> {
  const { workbook, table, check, signal } = work;
  const { cascade, staff, year } = table;
  const findings: readonly Finding[] = check?.findings.map(({ finding }) => finding) ?? [];
  let names: readonly string[] = [];
  const built = await buildSheets(
    workbook,
    { cascade, staff, findings },
    optionsOf(request, table),
    setting.texts(),
    [request.part],
    {
      signal,
      onPlanned: (plans) => {
        names = plans.map(({ name }) => name);
      },
      ...tellProgress(() => names, work.onProgress),
    },
  );
  return reportDone(COMMANDS[request.part], built, { cascade, year, findings: check?.counts ?? null });
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
