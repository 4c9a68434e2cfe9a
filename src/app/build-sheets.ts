import { formatCell } from "../core/address/address";
import type { Cascade } from "../core/cascade/cascade";
import type { Staff } from "../core/cascade/staff";
import type { Finding } from "../core/check/finding";
import type { DiagramOptions } from "../core/diagram/diagram-options";
import { type Conversion, convertCascade } from "../core/convert/convert-cascade";
import { planTree } from "../core/diagram/plan-tree";
import { describePeople } from "../core/forms/skp/describe-people";
import { type SkippedSkp, type SkpSheet, planSkpSheets } from "../core/forms/skp/plan-skp-sheets";
import type { SkpOptions } from "../core/forms/skp/skp-options";
import { countSeverities, planFindings } from "../core/report/plan-findings";
import type { IndexSheet } from "../core/report/index-page";
import { type IndexSkp, planIndex } from "../core/report/plan-index";
import type { SheetTexts } from "../core/report/sheet-texts";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import type { SheetInfo, Workbook, WriteOptions, WrittenSheet } from "../workbook/workbook";
import { type MissingMatrix, Unconvertible, tablePlans } from "./convert-sheets";
import { nameColumns } from "./name-columns";

/** So many cells are named where one would do. */
const NAMED_CELLS = 5;

/** What a build can be asked for: the findings sheet, the tree sheet, the SKP sheets with the index that leads to them, or clean tables. */
export type BuildPart = "findings" | "tree" | "skp" | "tables";

/** The parts of a whole run. */
export const ALL_PARTS: readonly BuildPart[] = ["findings", "tree", "skp"];

/** What sheets are made of. */
export interface BuildInput {
  readonly cascade: Cascade;
  readonly staff: readonly Staff[];
  readonly findings: readonly Finding[];
}

/** What a build is told. */
export interface BuildOptions {
  /** Year of the targets in the tree; null shows each indicator's first target. */
  readonly year: string | null;
  /** What else was chosen about the tree. */
  readonly tree?: Omit<DiagramOptions, "year">;
  readonly skp: SkpOptions;
  /** Keys of those who get an SKP sheet now, the sheets of others staying as they are; null or nothing for everybody. */
  readonly people?: readonly string[] | null;
}

/** The sheets of one run, in tab order, and the people who get no SKP sheet. */
export interface PlannedSheets {
  readonly plans: readonly SheetPlan[];
  readonly skipped: readonly SkippedSkp[];
  /** Why tables that were asked for have no matrix among them, else null. */
  readonly noMatrix: MissingMatrix | null;
}

/** What became of the sheets of one run, and the people who got no SKP sheet. */
export interface BuiltSheets {
  readonly written: readonly WrittenSheet[];
  readonly skipped: readonly SkippedSkp[];
  /** As in `PlannedSheets`. */
  readonly noMatrix: MissingMatrix | null;
}

/** How sheets are written, and who hears which. */
export interface BuildWriteOptions extends WriteOptions {
  /** Told once, before anything is written. */
  readonly onPlanned?: (plans: readonly SheetPlan[]) => void;
}

/** The sheets of a whole run: index, findings, tree, then one SKP for every employee. */
export function planSheets(
  cascade: Cascade,
  staff: readonly Staff[],
  findings: readonly Finding[],
  options: BuildOptions,
  texts: SheetTexts,
): readonly SheetPlan[] {
  return planParts({ cascade, staff, findings }, options, texts, ALL_PARTS).plans;
}

/**
 * The sheets of these parts, in the same order as those of a whole run. The index lists findings and tree when they are made now or,
 * as `standing` tells, stand in the workbook from an earlier run; so it does with the SKP when only some people's are made.
 */
export function planParts(
  { cascade, staff, findings }: BuildInput,
  options: BuildOptions,
  texts: SheetTexts,
  parts: readonly BuildPart[],
  standing: readonly SheetInfo[] = [],
): PlannedSheets {
  const plans: SheetPlan[] = [];
  const tables = parts.includes("tables") ? wantedTables(convertCascade(cascade, texts.tables)) : null;
  const noMatrix = tables?.noMatrix ?? null;
  if (tables) plans.push(...tables.plans);
  if (parts.includes("findings")) plans.push(planFindings(findings, cascade, texts.findings));
  if (parts.includes("tree")) plans.push(planTree(cascade, { ...options.tree, year: options.year }, texts.diagram));
  if (!parts.includes("skp")) return { plans, skipped: [], noMatrix };
  const people = options.people ?? null;
  const { sheets, skipped } = planSkpSheets(cascade, staff, options.skp, texts.skp, people);
  const index = planIndex(
    {
      cascade,
      findings: countSeverities(findings),
      sheets: listSheets(plans, standing),
      skp: people === null ? sheets.map(listSkp) : listAllSkp({ cascade, staff }, options.skp, sheets, standing),
      notes: [
        ...(cascade.unread.length > 0 ? [texts.describeUnread(nameColumns(cascade.unread))] : []),
        ...skipped.map((one) => texts.describeSkipped(one)),
      ],
    },
    texts.index,
  );
  return { plans: [index, ...plans, ...sheets.map(({ plan }) => plan)], skipped, noMatrix };
}

/** The tables; throws `Unconvertible` when there is none that says the same. */
function wantedTables(conversion: Conversion): Pick<PlannedSheets, "plans" | "noMatrix"> {
  const { differs, matrix } = conversion;
  if (differs) throw new Unconvertible(formatCell(differs.at));
  const noMatrix = matrix.ok
    ? null
    : { reason: matrix.reason, cells: matrix.nodes.slice(0, NAMED_CELLS).map(({ at }) => formatCell(at)) };
  return { plans: tablePlans(conversion), noMatrix };
}

/** Plans the sheets of these parts and writes them in one go: all or nothing. A notice of an earlier run goes. Throws `WorkbookError`. */
export async function buildSheets(
  workbook: Workbook,
  input: BuildInput,
  options: BuildOptions,
  texts: SheetTexts,
  parts: readonly BuildPart[] = ALL_PARTS,
  { onPlanned, ...write }: BuildWriteOptions = {},
): Promise<BuiltSheets> {
  const leavesOthers = parts.includes("skp") && (options.people ?? null) !== null;
  const listsOthers = leavesOthers || (parts.includes("skp") && parts.length < ALL_PARTS.length);
  const standing = listsOthers ? await workbook.sheets() : [];
  const { plans, skipped, noMatrix } = planParts(input, options, texts, parts, standing);
  onPlanned?.(plans);
  const written = await workbook.write(plans, {
    ...write,
    clear: [...(write.clear ?? []), "notice"],
    besides: [...(write.besides ?? []), ...(leavesOthers ? (["skp"] as const) : [])],
  });
  return { written, skipped, noMatrix };
}

/** Findings and tree: as planned, else as they stand in the workbook. */
function listSheets(plans: readonly SheetPlan[], standing: readonly SheetInfo[]): readonly IndexSheet[] {
  return (["findings", "tree"] as const).flatMap((kind): readonly IndexSheet[] => {
    const plan = plans.find((one) => one.kind === kind);
    if (plan) return [{ kind, key: plan.key, name: plan.name }];
    const made = standing.find((sheet) => sheet.made?.kind === kind);
    return made?.made ? [{ kind, key: made.made.key, name: made.name }] : [];
  });
}

function listSkp({ plan, employee: { person }, toComplete }: SkpSheet): IndexSkp {
  const { kind, key, name } = plan;
  return { kind, key, name, employee: person.name ?? person.position ?? "", position: person.position, toComplete };
}

/** Everybody who has an SKP when these are made: the new one, else the one that stands. Cells to complete of the latter are not known. */
function listAllSkp(
  { cascade, staff }: Pick<BuildInput, "cascade" | "staff">,
  options: SkpOptions,
  sheets: readonly SkpSheet[],
  standing: readonly SheetInfo[],
): readonly IndexSkp[] {
  const made = new Map(sheets.map((sheet) => [sheet.plan.key, sheet]));
  const earlier = new Map<string, SheetInfo>();
  // Of two alike a link leads to the first.
  for (const sheet of standing)
    if (sheet.made?.kind === "skp" && !earlier.has(sheet.made.key)) earlier.set(sheet.made.key, sheet);
  return describePeople(cascade, staff, options).flatMap(({ key, name, position, reason }): readonly IndexSkp[] => {
    const now = made.get(key);
    if (now) return [listSkp(now)];
    const before = reason === null ? earlier.get(key) : undefined;
    if (!before) return [];
    return [{ kind: "skp", key, name: before.name, employee: name ?? position ?? "", position, toComplete: null }];
  });
}
