import type { SheetPlan } from "../../core/sheet/sheet-plan";
import { assignSheets, concernsOf, type Assignment, type SheetAssignments } from "../made/assign-sheets";
import { buildLinkTargets, type LocateLink } from "../made/link-targets";
import { isMarked } from "../made/listed-sheet";
import { contentOfPlan } from "../made/sheet-content";
import { isUnedited, markOf, storedKey, unfinishedMark } from "../made/sheet-mark";
import { describeWritten } from "../made/written-sheets";
import { WorkbookError, type WriteOptions, type WrittenSheet } from "../workbook";
import { addSheets, type NewSheet } from "./add-sheets";
import { planNewSheets } from "./arrange-sheets";
import { captureSheets } from "./capture/capture-sheets";
import { deleteSheets } from "./delete-sheets";
import type { ExcelSession, WriteStep } from "./excel-session";
import { excelErrorCode } from "./explain-error";
import type { ExcelSheet } from "./excel-sheet";
import type { Journal } from "./journal";
import { changeMarkStep, markFormula } from "./mark-steps";
import { listSheets } from "./read/list-sheets";
import { readMade, type MadeSheet } from "./read/read-made";
import { releaseSheets } from "./release-sheets";
import { renameSheets } from "./rename-sheets";
import { checkPlan } from "./write/check-plan";
import { clearSteps } from "./write/clear-steps";
import { RECTANGLE_SITES } from "./write/connector-line";
import { readRectangleSites } from "./write/shape-actions";
import { sheetSteps } from "./write/sheet-steps";
import { verifySheets } from "./write/verify";

type Assigned = Assignment<ExcelSheet>;

/** What a write needs to know besides its plans. */
export interface WriteContext {
  readonly session: ExcelSession;
  readonly options: WriteOptions;
  readonly journal: Journal;
  /** Plans by the formula of the mark under which they were written: what such a sheet holds need not be read back. */
  readonly remembered: Map<string, SheetPlan>;
}

/**
 * Writes plans into the open workbook: finds our earlier sheets, remembers what they hold, makes room, writes, reads back, and only then
 * removes what no plan wants any more. Throws WorkbookError; the journal then tells what has been begun.
 */
export async function writeSheets(context: WriteContext, plans: readonly SheetPlan[]): Promise<WrittenSheet[]> {
  const { session, options } = context;
  for (const plan of plans) checkPlan(plan);
  const sheets = await listSheets(session);
  const isConcerned = concernsOf(plans, options);
  const made = await readMade(
    session,
    sheets.filter(({ mark }) => mark !== null && isConcerned(mark)),
  );
  const assigned = assignSheets(plans, sheets, ({ id }) => made.get(id)?.content ?? null, options);
  await noteChanges(context, sheets, assigned, made);
  await makeRoom(context, sheets, assigned);
  const links = linksAfter(sheets, assigned);
  await writePlans(context, assigned, made, links, await rectangleSites(session, assigned));
  const notTaken = await verifySheets(
    session,
    assigned.assignments.map(({ plan, name }) => ({ plan, sheetName: name })),
  );
  if (options.signal?.aborted) throw new WorkbookError("cancelled");
  await deleteSheets(session, assigned.removed);
  return describeWritten(assigned, ({ name }) => notTaken.get(name) ?? []);
}

/** Whether a marked sheet is as its mark says. */
export function holdsWhatWeWrote(sheet: ExcelSheet, made: ReadonlyMap<string, MadeSheet>): boolean {
  const content = made.get(sheet.id)?.content ?? null;
  return sheet.mark !== null && content !== null && isUnedited(sheet.mark, content);
}

async function noteChanges(
  { session, journal, remembered }: WriteContext,
  sheets: readonly ExcelSheet[],
  { assignments, removed, released }: SheetAssignments<ExcelSheet>,
  made: ReadonlyMap<string, MadeSheet>,
): Promise<void> {
  journal.noteBefore(sheets);
  const replaced = assignments.flatMap(({ replaces }) => (replaces ? [replaces] : []));
  const before = await holdings(session, [...replaced, ...removed], remembered, made);
  for (const sheet of released) journal.note({ what: "released", sheet });
  const held = (sheet: ExcelSheet) => ({ sheet, plan: before.get(sheet.id)!, position: sheets.indexOf(sheet) });
  for (const sheet of replaced) journal.note({ what: "replaced", ...held(sheet) });
  for (const sheet of removed) journal.note({ what: "removed", ...held(sheet) });
  for (const { plan, name, replaces } of assignments)
    if (!replaces) journal.note({ what: "added", name, kind: plan.kind, key: storedKey(plan.key) });
}

/** What sheets of ours hold, by their ids. Settings are replaced though the user has written in them: what was remembered is not all then. */
async function holdings(
  session: ExcelSession,
  sheets: readonly ExcelSheet[],
  remembered: ReadonlyMap<string, SheetPlan>,
  made: ReadonlyMap<string, MadeSheet>,
): Promise<ReadonlyMap<string, SheetPlan>> {
  const known = new Map<string, SheetPlan>();
  for (const sheet of sheets) {
    const plan = remembered.get(sheet.markFormula ?? "");
    if (plan && holdsWhatWeWrote(sheet, made)) known.set(sheet.id, plan);
  }
  const captured = await captureSheets(
    session,
    sheets.filter((sheet) => !known.has(sheet.id)),
  );
  return new Map([...known, ...captured]);
}

/** Takes marks off, frees and gives names, adds what is new: from here on every plan has its sheet. */
async function makeRoom(
  context: WriteContext,
  sheets: readonly ExcelSheet[],
  assigned: SheetAssignments<ExcelSheet>,
): Promise<void> {
  const { session } = context;
  const { assignments, removed, released } = assigned;
  await releaseSheets(session, released);
  const wanted = new Set(assignments.map(({ name }) => name.toLowerCase()));
  await renameSheets(
    session,
    assignments.flatMap(({ replaces, name }) => (replaces ? [{ id: replaces.id, from: replaces.name, to: name }] : [])),
    removed.filter(({ name }) => wanted.has(name.toLowerCase())),
    sheets.map(({ name }) => name),
  );
  await addNewSheets(context, planNewSheets(sheets, assigned));
}

async function addNewSheets({ session, journal }: WriteContext, sheets: readonly NewSheet[]): Promise<void> {
  try {
    await addSheets(session, sheets);
  } catch (error) {
    if (error instanceof WorkbookError && excelErrorCode(error.cause) === "ItemAlreadyExists") journal.noteTakenName();
    throw error;
  }
}

async function writePlans(
  { session, options, journal, remembered }: WriteContext,
  { assignments }: SheetAssignments<ExcelSheet>,
  made: ReadonlyMap<string, MadeSheet>,
  links: LocateLink,
  sites: number,
): Promise<void> {
  const ends: { readonly after: number; readonly name: string }[] = [];
  function* steps(): Generator<WriteStep> {
    let count = 0;
    for (const assignment of assignments) {
      if (assignment.replaces) journal.begin(assignment.replaces);
      const mark = markFormula(markOf(assignment.plan, assignment.name, contentOfPlan(assignment.plan)));
      remembered.set(mark, assignment.plan);
      const own = Array.from(stepsOf(assignment, mark, made, links, sites));
      count += own.length;
      ends.push({ after: count, name: assignment.name });
      yield* own;
    }
  }
  let told = 0;
  await session.apply(steps(), (done) => {
    while (ends[told] !== undefined && ends[told]!.after <= done) {
      const { name } = ends[told]!;
      told++;
      options.onProgress?.(told, assignments.length, name);
    }
    const begun = ends[told];
    const from = ends[told - 1]?.after ?? 0;
    options.onShare?.((told + (begun ? (done - from) / (begun.after - from) : 0)) / assignments.length);
  });
}

/** Asked only when there is something to connect. */
async function rectangleSites(session: ExcelSession, { assignments }: SheetAssignments<ExcelSheet>): Promise<number> {
  const connected = assignments.find(({ plan, replaces }) => plan.connectors.length > 0 && !replaces);
  return connected ? readRectangleSites(session, connected.name) : RECTANGLE_SITES;
}

/** The mark says "unfinished" from the first step to the last. */
function* stepsOf(
  { plan, name, replaces }: Assigned,
  mark: string,
  made: ReadonlyMap<string, MadeSheet>,
  links: LocateLink,
  rectangleSites: number,
): Generator<WriteStep> {
  if (replaces) {
    yield changeMarkStep(name, markFormula(unfinishedMark(plan, name)));
    yield* clearSteps(name, made.get(replaces.id)?.shapes.map(({ id }) => id) ?? []);
  }
  yield* sheetSteps(plan, name, links, { rectangleSites });
  yield changeMarkStep(name, mark);
}

/** Where links lead once all sheets stand. */
function linksAfter(
  sheets: readonly ExcelSheet[],
  { assignments, removed, released }: SheetAssignments<ExcelSheet>,
): LocateLink {
  const gone = new Set<ExcelSheet>(removed);
  const renamed = new Set(assignments.flatMap(({ replaces }) => (replaces ? [replaces] : [])));
  const stay = sheets.filter((sheet) => !gone.has(sheet) && !renamed.has(sheet));
  const freed = new Set<ExcelSheet>(released);
  return buildLinkTargets(
    [...stay.map(({ name }) => name), ...assignments.map(({ name }) => name)],
    [
      ...assignments.map(({ plan, name }) => ({ kind: plan.kind, key: plan.key, name })),
      ...stay
        .filter((sheet) => isMarked(sheet) && !freed.has(sheet))
        .flatMap(({ mark, name }) => {
          return mark ? [{ kind: mark.kind, key: mark.key, name }] : [];
        }),
    ],
  );
}
