import type { SheetPlan } from "../../core/sheet/sheet-plan";
import { buildLinkTargets } from "../made/link-targets";
import { isMarked } from "../made/listed-sheet";
import { sanitiseSheetName } from "../made/sheet-name";
import { hasGivenName, storedKey, unfinishedMark } from "../made/sheet-mark";
import type { UndoneSheet } from "../workbook";
import { addSheets, type NewSheet } from "./add-sheets";
import { deleteSheets } from "./delete-sheets";
import type { ExcelSession, WriteStep } from "./excel-session";
import type { ExcelSheet } from "./excel-sheet";
import type { Journal, SheetChange } from "./journal";
import { changeMarkStep, markFormula } from "./mark-steps";
import { listSheets } from "./read/list-sheets";
import { readMade, type MadeSheet } from "./read/read-made";
import { reclaimSheets, type Reclaimed } from "./release-sheets";
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
  /** 0-based place among the tabs before the write. */
  readonly position: number;
}

/** A change after which a sheet has to be put back. */
type Held = Extract<SheetChange, { what: "replaced" | "removed" }>;

/**
 * Takes changes back: added sheets go, replaced and removed ones are written as they were, released ones get their mark again.
 * With `keepEdited` a sheet that the user has edited since stays as it is; one that lost its mark since is the user's and stays in any case.
 * Changes that Excel never made are passed over. After an error it can be called again: what the first call left unfinished is taken away.
 */
export async function takeBack(session: ExcelSession, journal: Journal, keepEdited: boolean): Promise<UndoneSheet[]> {
  const { changes } = journal;
  const sheets = await listSheets(session);
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const added = changes.flatMap((change) => (change.what === "added" ? findNew(sheets, change, journal) : []));
  const leftovers = changes.flatMap((change) =>
    isHeld(change) && !byId.has(change.sheet.id) ? findNew(sheets, identityOf(change), journal) : [],
  );
  const replaced = changes.flatMap((change) => (change.what === "replaced" ? (byId.get(change.sheet.id) ?? []) : []));
  const made = await readMade(session, [...added, ...leftovers, ...replaced.filter(isMarked)]);
  const kept = new Set([
    ...added.filter((sheet) => !mayGo(sheet, made, keepEdited)),
    ...leftovers.filter((sheet) => !mayGo(sheet, made, true)),
    ...replaced.filter((sheet) => sheet.mark === null || !mayGo(sheet, made, keepEdited)),
  ]);

  const going = new Set([...added, ...leftovers].filter((sheet) => !kept.has(sheet)));
  await deleteSheets(session, Array.from(going));

  const staying = sheets.filter((sheet) => !going.has(sheet));
  const restorations = planRestorations(journal, byId, kept, staying);
  await renameSheets(
    session,
    restorations.flatMap(({ now, name }) => (now ? [{ id: now.id, from: now.name, to: name }] : [])),
    [],
    staying.map(({ name }) => name),
  );
  await addSheets(session, planReturns(restorations, staying, journal));
  await session.apply(restoringSteps(restorations, made, staying));
  await reclaimSheets(session, planReclaims(changes, byId));
  const rewritten = restorations.filter(({ rewrite }) => rewrite);
  await verifySheets(
    session,
    rewritten.map(({ plan, name }) => ({ plan, sheetName: name })),
  );

  return [
    ...added.map((sheet): UndoneSheet => ({ name: sheet.name, outcome: kept.has(sheet) ? "kept" : "removed" })),
    ...[...replaced, ...leftovers]
      .filter((sheet) => kept.has(sheet))
      .map(({ name }): UndoneSheet => ({ name, outcome: "kept" })),
    ...restorations.map(({ name }): UndoneSheet => ({ name, outcome: "restored" })),
  ];
}

function isHeld(change: SheetChange): change is Held {
  return change.what === "replaced" || change.what === "removed";
}

function identityOf({ sheet: { name }, plan: { kind, key } }: Held): SheetIdentity {
  return { name, kind, key: storedKey(key) };
}

type SheetIdentity = Pick<Extract<SheetChange, { what: "added" }>, "name" | "kind" | "key">;

/**
 * The sheet that came since the write began, at most one: by its mark, whatever it is called meanwhile, yet before a copy of it that the
 * user made; or the one that was to get that mark.
 */
function findNew(sheets: readonly ExcelSheet[], { name, kind, key }: SheetIdentity, journal: Journal): ExcelSheet[] {
  const fresh = sheets.filter((sheet) => journal.isNew(sheet));
  const alike = fresh.filter(isMarked).filter(({ mark }) => mark.kind === kind && mark.key === key);
  const found =
    alike.find((sheet) => hasGivenName(sheet.mark, sheet.name)) ??
    alike[0] ??
    fresh.find(
      (sheet) => journal.mayBeUnmarked && sheet.mark === null && sheet.name.toLowerCase() === name.toLowerCase(),
    );
  return found ? [found] : [];
}

/** One without a mark can be another person's of the same name: it goes only when it is empty. */
function mayGo(sheet: ExcelSheet, made: ReadonlyMap<string, MadeSheet>, keepEdited: boolean): boolean {
  if (sheet.mark !== null) return !keepEdited || holdsWhatWeWrote(sheet, made);
  const held = made.get(sheet.id);
  return held !== undefined && held.used === null && held.shapes.length === 0;
}

/** What has to be written again, each under its old name unless a sheet that stays has taken it meanwhile. */
function planRestorations(
  journal: Journal,
  byId: ReadonlyMap<string, ExcelSheet>,
  kept: ReadonlySet<ExcelSheet>,
  staying: readonly ExcelSheet[],
): Restoration[] {
  const wanted = journal.changes.filter(isHeld).flatMap(({ sheet: before, plan, position }) => {
    const now = byId.get(before.id) ?? null;
    if (now !== null && kept.has(now)) return [];
    return [{ before, plan, now, rewrite: now === null || journal.hasBegun(before), position }];
  });
  const restored = new Set(wanted.map(({ now }) => now));
  const taken = new Set(staying.filter((sheet) => !restored.has(sheet)).map(({ name }) => name.toLowerCase()));
  return wanted.map((each) => {
    const name = sanitiseSheetName(each.before.name, taken);
    taken.add(name.toLowerCase());
    return { ...each, name };
  });
}

/**
 * The sheets that are to be added again, in the order of their places, which are counted among the sheets that stood there before the write;
 * of places that are no more there is the last.
 */
function planReturns(
  restorations: readonly Restoration[],
  staying: readonly ExcelSheet[],
  journal: Journal,
): NewSheet[] {
  const returning = restorations.filter(({ now }) => now === null).sort((a, b) => a.position - b.position);
  const order: (ExcelSheet | Restoration)[] = [...staying];
  const isNew = (each: ExcelSheet | Restoration): boolean => "markFormula" in each && journal.isNew(each);
  for (const each of returning) {
    let at = 0;
    for (let earlier = 0; at < order.length && earlier < each.position; at++) if (!isNew(order[at]!)) earlier++;
    order.splice(at, 0, each);
  }
  return returning.map((each) => {
    const { before, name, plan } = each;
    return { name, mark: unfinishedMark(plan, name), position: order.indexOf(each), hidden: !before.visible };
  });
}

function planReclaims(changes: readonly SheetChange[], byId: ReadonlyMap<string, ExcelSheet>): Reclaimed[] {
  return changes.flatMap((change) => {
    if (change.what !== "released" || change.sheet.markFormula === null) return [];
    const now = byId.get(change.sheet.id);
    return now?.markFormula === null ? [{ id: now.id, name: now.name, markFormula: change.sheet.markFormula }] : [];
  });
}

/** As in a write the mark says "unfinished" from the first step to the last. */
function* restoringSteps(
  restorations: readonly Restoration[],
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
    if (now) {
      yield changeMarkStep(name, markFormula(unfinishedMark(plan, name)));
      yield* clearSteps(name, made.get(now.id)?.shapes.map(({ id }) => id) ?? []);
    }
    yield* sheetSteps(plan, name, links);
    if (before.markFormula !== null) yield changeMarkStep(name, before.markFormula);
  }
}
