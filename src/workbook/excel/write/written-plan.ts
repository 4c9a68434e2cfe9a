import type { SheetPlan } from "../../../core/sheet/sheet-plan";

/** A plan and the sheet on which it has been written. */
export interface WrittenPlan {
  readonly plan: SheetPlan;
  readonly sheetName: string;
}
