import type { SheetPlan } from "../../core/sheet/sheet-plan";
import { buildLinkTargets } from "../made/link-targets";
import { isMarked } from "../made/listed-sheet";
import { sanitiseSheetName } from "../made/sheet-name";
import { unfinishedMark } from "../made/sheet-mark";
import type { UndoneSheet } from "../workbook";
import { addSheets } from "./add-sheets";
import type { ExcelSession, WriteStep } from "./excel-session";
import type { ExcelSheet } from "./excel-sheet";
import type { Journal, SheetChange } from "./journal";
import { addMarkStep, changeMarkStep } from "./mark-steps";
import { listSheets } from "./read/list-sheets";
import { readMade, type MadeSheet } from "./read/read-made";
import { renameSheets } from "./rename-sheets";
import { clearSteps } from "./write/clear-steps";
import { sheetSteps } from "./write/sheet-steps";
import { verifySheets } from "./write/verify";
import { holdsWhatWeWrote } from "./write-sheets";

/** A sheet of ours to be put back to what it held. */
interface Restoration {
  readonly before: ExcelSheet;
  readonly plan: SheetPlan;
  /** As it stands now, null when it has to be added again. */
  readonly now: ExcelSheet | null;
  readonly name: string;
  /** Whether its cells have to be written; else only its name can have changed. */
  readonly rewrite: boolean;
  /** 0-based place of a sheet that has to be added again. */
  readonly position: number | null;
}

/**
 * Takes changes back: added sheets go, replaced and removed ones are written as they were, released ones get their mark again.
 * With `keepEdited` a sheet that the user has edited since stays as it is. Changes that Excel never made are passed over.
 */
export async function takeBack(session: ExcelSession, journal: Journal, keepEdited: boolean): Promise<UndoneSheet[]> {
  const { changes } = journal;
  const sheets = await listSheets(session);
  const added = changes.flatMap((change) => {
    const sheet = change.what === "added" ? findAdded(sheets, change, journal) : undefined;
    return sheet ? [sheet] : [];
  });
  const replaced = new Set(changes.flatMap((change) => (change.what === "replaced" ? [change.sheet.id] : [])));
  const ours = [...added, ...sheets.filter(({ id, mark }) => mark !== null && replaced.has(id))];
  const made = await readMade(session, ours);
  const kept = new Set(ours.filter((sheet) => !mayChange(sheet, made, keepEdited)));
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));

  const going = added.filter((sheet) => !kept.has(sheet));
  await deleteSheets(session, going);

  const staying = sheets.filter((sheet) => !going.includes(sheet));
  const restorations = planRestorations(journal, byId, kept, staying);
  await renameSheets(
    session,
    restorations.flatMap(({ now, name }) => (now ? [{ id: now.id, from: now.name, to: name }] : [])),
    [],
    staying.map(({ name }) => name),
  );
  await addSheets(
    session,
    restorations
      .flatMap(({ now, name, plan, position }) =>
        now ? [] : [{ name, mark: unfinishedMark(plan, name), position: position ?? 0 }],
      )
      .sort((a, b) => a.position - b.position),
  );
  await session.apply(restoringSteps(restorations, changes, byId, made, staying));
  const rewritten = restorations.filter(({ rewrite }) => rewrite);
  await verifySheets(
    session,
    rewritten.map(({ plan, name }) => ({ plan, sheetName: name })),
  );

  return [
    ...added.map((sheet): UndoneSheet => ({ name: sheet.name, outcome: kept.has(sheet) ? "kept" : "removed" })),
    ...Array.from(kept).flatMap((sheet): UndoneSheet[] =>
      added.includes(sheet) ? [] : [{ name: sheet.name, outcome: "kept" }],
    ),
    ...restorations.map(({ name }): UndoneSheet => ({ name, outcome: "restored" })),
  ];
}

/** The sheet that a write added, as it stands now: by its mark, whatever it is called meanwhile, or the one that was to get that mark. */
function findAdded(
  sheets: readonly ExcelSheet[],
  { name, kind, key }: Extract<SheetChange, { what: "added" }>,
  journal: Journal,
): ExcelSheet | undefined {
  const fresh = sheets.filter((sheet) => journal.isNew(sheet));
  return (
    fresh.find(({ mark }) => mark !== null && mark.kind === kind && mark.key === key) ??
    fresh.find((sheet) => sheet.mark === null && sheet.name.toLowerCase() === name.toLowerCase())
  );
}

/** One without a mark can be another person's of the same name: it goes only when it is empty. */
function mayChange(sheet: ExcelSheet, made: ReadonlyMap<string, MadeSheet>, keepEdited: boolean): boolean {
  if (sheet.mark !== null) return !keepEdited || holdsWhatWeWrote(sheet, made);
  const held = made.get(sheet.id);
  return held !== undefined && held.used === null && held.shapes.length === 0;
}

async function deleteSheets(session: ExcelSession, sheets: readonly ExcelSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  await session.ask(({ workbook: { worksheets } }) => {
    for (const { id } of sheets) worksheets.getItem(id).delete();
    return () => undefined;
  });
}

/** What has to be written again, each under its old name unless a sheet that stays has taken it meanwhile. */
function planRestorations(
  journal: Journal,
  byId: ReadonlyMap<string, ExcelSheet>,
  kept: ReadonlySet<ExcelSheet>,
  staying: readonly ExcelSheet[],
): Restoration[] {
  const wanted = journal.changes.flatMap((change) => {
    if (change.what !== "replaced" && change.what !== "removed") return [];
    const now = byId.get(change.sheet.id) ?? null;
    if (now !== null && kept.has(now)) return [];
    const rewrite = now === null || journal.hasBegun(change.sheet);
    const position = change.what === "removed" ? change.position : null;
    return [{ before: change.sheet, plan: change.plan, now, rewrite, position }];
  });
  const restored = new Set(wanted.map(({ now }) => now));
  const taken = new Set(staying.filter((sheet) => !restored.has(sheet)).map(({ name }) => name.toLowerCase()));
  return wanted.map((each) => {
    const name = sanitiseSheetName(each.before.name, taken);
    taken.add(name.toLowerCase());
    return { ...each, name };
  });
}

function* restoringSteps(
  restorations: readonly Restoration[],
  changes: readonly SheetChange[],
  byId: ReadonlyMap<string, ExcelSheet>,
  made: ReadonlyMap<string, MadeSheet>,
  staying: readonly ExcelSheet[],
): Generator<WriteStep> {
  const names = [...staying.map(({ name }) => name), ...restorations.map(({ name }) => name)];
  const links = buildLinkTargets(names, [
    ...restorations.map(({ plan, name }) => ({ kind: plan.kind, key: plan.key, name })),
    ...staying.filter(isMarked).map(({ mark, name }) => ({ kind: mark.kind, key: mark.key, name })),
  ]);
  for (const { before, plan, now, name, rewrite } of restorations) {
    if (!rewrite) continue;
    if (now) yield* clearSteps(name, made.get(now.id)?.shapes.map(({ id }) => id) ?? []);
    yield* sheetSteps(plan, name, links);
    if (before.markFormula !== null) yield changeMarkStep(name, before.markFormula);
  }
  for (const change of changes) {
    if (change.what !== "released" || change.sheet.markFormula === null) continue;
    const now = byId.get(change.sheet.id);
    if (now?.markFormula === null) yield addMarkStep(now.name, change.sheet.markFormula);
  }
}
