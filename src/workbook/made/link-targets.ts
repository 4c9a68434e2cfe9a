import { quoteSheet } from "../../core/address/address";
import type { CellLink, SheetKind } from "../../core/sheet/sheet-plan";
import { sheetIdentity } from "./sheet-mark";

/** A sheet of ours that a link can lead to; `key` as the plan or as its mark has it. */
export interface LinkedSheet {
  readonly kind: SheetKind;
  readonly key: string;
  readonly name: string;
}

/** Gives a link's place as a reference, `'Pohon Kinerja'!A1`, or null when there is no such sheet. */
export type LocateLink = (link: CellLink) => string | null;

/** Links to the workbook's sheets by name, whatever its case, and to sheets of ours by kind and key; of two alike the first counts. */
export function buildLinkTargets(names: readonly string[], made: readonly LinkedSheet[]): LocateLink {
  const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
  const byPlan = new Map<string, string>();
  for (const { kind, key, name } of made) {
    const identity = sheetIdentity(kind, key);
    if (!byPlan.has(identity)) byPlan.set(identity, name);
  }
  return (link) => {
    const name =
      link.to === "plan" ? byPlan.get(sheetIdentity(link.kind, link.key)) : byName.get(link.sheet.toLowerCase());
    if (name === undefined) return null;
    return `${quoteSheet(name)}!${link.to === "sheet" ? link.cell : "A1"}`;
  };
}
