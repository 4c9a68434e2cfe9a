import type { ResolvedPath } from "./resolved-path";

/** One action as the host carried it out, for tests that look at what was asked. */
export interface RecordedAction {
  /** `object`: an object path that runs a method, such as `worksheets.add`. */
  readonly kind: "object" | "call" | "set" | "query";
  /** The object: `worksheets.getItem("A").getRange("A1")`. */
  readonly path: string;
  /** Its type in the namespace `Excel`; null for a null object. */
  readonly type: string | null;
  /** The property or method; of a query, what was asked, separated by commas. */
  readonly member: string;
  readonly args: readonly unknown[];
  /** Name and id that the sheet has at that moment; null for what belongs to no sheet. */
  readonly sheet: string | null;
  readonly sheetId: string | null;
}

/** Keeps a record of the sheet as it is named now. */
export function recordAction(
  kind: RecordedAction["kind"],
  on: ResolvedPath,
  member: string,
  args: readonly unknown[],
): RecordedAction {
  return {
    kind,
    path: on.path,
    type: typeof on.object === "symbol" ? null : on.object.type,
    member,
    args,
    sheet: on.sheet?.name ?? null,
    sheetId: on.sheet?.id ?? null,
  };
}
