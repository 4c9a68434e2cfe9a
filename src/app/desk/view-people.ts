import { describePeople } from "../../core/forms/skp/describe-people";
import { planSkpSheets } from "../../core/forms/skp/plan-skp-sheets";
import type { SkpOptions, SkpTexts } from "../../core/forms/skp/skp-options";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { ReadTable } from "./reading";
import type { SkpRequest, SkpView } from "./views";

/** What was asked for, as the forms are told it. */
export function skpOptions({ people: _, ...chosen }: SkpRequest, { skpYear }: ReadTable): SkpOptions {
  return { ...chosen, year: skpYear };
}

/** Everybody, with what their SKP lacks under these choices. */
export function viewPeople(table: ReadTable, request: SkpRequest): SkpView {
  const options = skpOptions(request, table);
  return { people: describePeople(table.cascade, table.staff, options), year: options.year };
}

/** The SKP sheet of one person. Throws when they get none: the list of people says so. */
export function planPreview(table: ReadTable, key: string, request: SkpRequest, texts: SkpTexts): SheetPlan {
  const { sheets } = planSkpSheets(table.cascade, table.staff, skpOptions(request, table), texts, [key]);
  const [sheet] = sheets;
  if (!sheet) throw new Error("no SKP for this person");
  return sheet.plan;
}
