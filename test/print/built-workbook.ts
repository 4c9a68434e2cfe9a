import { buildOptions } from "../../src/app/build-options";
import { planSheets } from "../../src/app/build-sheets";
import { checkOpened } from "../../src/app/check-opened";
import { openCascade } from "../../src/app/open-cascade";
import type { Cascade } from "../../src/core/cascade/cascade";
import type { SheetKind, SheetPlan } from "../../src/core/sheet/sheet-plan";
import { messagesFor } from "../../src/messages/messages-for";
import { buildTexts } from "../../src/messages/build-texts";
import type { Workbook } from "../../src/workbook/workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";

/** A generated sheet: what it was to hold, and the name it got. */
export interface BuiltSheet {
  readonly name: string;
  readonly plan: SheetPlan;
}

/** A workbook with its generated sheets. */
export interface BuiltWorkbook {
  readonly cascade: Cascade;
  readonly bytes: Uint8Array;
  readonly sheets: readonly BuiltSheet[];
  sheetsOf(kind: SheetKind): readonly BuiltSheet[];
}

/** What builds: a workbook on a host, and how it is saved. */
export interface Builder {
  readonly workbook: Workbook;
  save(): Uint8Array;
}

export type OpenBuilder = (source: Uint8Array) => Builder;

const openFile: OpenBuilder = (source) => {
  const workbook = XlsxWorkbook.open(source);
  return { workbook, save: () => workbook.toBytes() };
};

/** Builds a workbook file's bytes as the command does, for the sheet's first year and on A4. `change` alters the plans before they are written. */
export async function buildWorkbook(
  source: Uint8Array,
  sheet: string | null,
  { change = (plan) => plan, open = openFile }: { change?: (plan: SheetPlan) => SheetPlan; open?: OpenBuilder } = {},
): Promise<BuiltWorkbook> {
  const { workbook, save } = open(source);
  const opened = await openCascade(workbook, { sheet });
  if (!opened.ok) throw new Error(`No cascade: ${opened.reason}`);
  const { cascade, staff } = opened;
  const { findings } = checkOpened(cascade, { year: null });
  const options = buildOptions(cascade, null, "2025");
  const plans = planSheets(cascade, staff, findings, options, buildTexts(messagesFor("id"))).map(change);
  const written = await workbook.write(plans);
  const sheets = plans.map((plan, i) => ({ plan, name: written[i]!.name }));
  return {
    cascade,
    bytes: save(),
    sheets,
    sheetsOf: (kind) => sheets.filter(({ plan }) => plan.kind === kind),
  };
}
