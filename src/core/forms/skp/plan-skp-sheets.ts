import type { CellRef } from "../../address/address";
import type { Cascade } from "../../cascade/cascade";
import type { Staff } from "../../cascade/staff";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { collectEmployees } from "../people/collect-employees";
import { type Employee, type NoFormReason, type Person, writesSkp } from "../people/employee";
import { planSkp } from "./plan-skp";
import { distinctNames, sheetNameOf } from "./sheet-name";
import { SheetStock } from "./sheet-stock";
import { DEFAULT_SKP_TEXTS, type SkpOptions, type SkpTexts } from "./skp-options";
import { isMark } from "./skp-styles";

/** Somebody who gets no SKP sheet, and why. */
export interface SkippedSkp {
  readonly reason: NoFormReason | "no-node";
  readonly person: Person;
  /** The node's owner cell, or the row of the staff list. */
  readonly at: CellRef;
}

/** The SKP sheet of one employee. */
export interface SkpSheet {
  readonly plan: SheetPlan;
  readonly employee: Employee;
  /** Cells that the cascade cannot supply and the sheet marks to be completed. */
  readonly toComplete: number;
}

export interface SkpSheets {
  /** One for every employee who writes an SKP and is asked for, by level, then in sheet order. Names differ from each other. */
  readonly sheets: readonly SkpSheet[];
  readonly skipped: readonly SkippedSkp[];
}

/**
 * The SKP sheets of everybody in the cascade, or of those with these keys; a sheet's name is the same either way. Kepala Daerah and staff
 * who own no node are told apart in `skipped`, whoever is asked for.
 */
export function planSkpSheets(
  cascade: Cascade,
  staff: readonly Staff[],
  options: SkpOptions,
  texts: SkpTexts = DEFAULT_SKP_TEXTS,
  people: readonly string[] | null = null,
): SkpSheets {
  const { employees, withoutNode } = collectEmployees(cascade, staff, options);
  const writers = employees.filter(writesSkp);
  const names = distinctNames(
    writers.map((employee) => ({ name: sheetNameOf(employee), post: employee.person.position })),
  );
  const wanted = people === null ? null : new Set(people);
  const stock = new SheetStock();
  const sheets = writers.flatMap((employee, i): readonly SkpSheet[] => {
    if (wanted !== null && !wanted.has(employee.key)) return [];
    const plan = { ...planSkp(employee, options, texts, stock), name: names[i]! };
    return [{ plan, employee, toComplete: countMarks(plan) }];
  });
  const skipped: SkippedSkp[] = [];
  for (const { reason, person, at } of employees) if (reason !== null) skipped.push({ reason, person, at });
  for (const { name, nip, rank, position, unit, at } of withoutNode)
    skipped.push({ reason: "no-node", person: { name, nip, rank, position, unit }, at });
  return { sheets, skipped };
}

function countMarks({ cells, styles }: SheetPlan): number {
  return cells.filter(({ value, style }) => value !== null && isMark(styles[style]!)).length;
}
