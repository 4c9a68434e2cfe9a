import { changeFormats, formatsIn } from "../model/change-formats";
import type { HostFormat } from "../model/host-workbook";
import { requireEditable } from "./access";
import { HostError } from "./excel-type";
import type { AreasTarget } from "./range-target";

/** What all cells have in common, or null when they differ: Excel's way of saying "mixed". */
export function common<T>({ sheet, areas }: AreasTarget, pick: (format: HostFormat) => T): T | null {
  const found = new Set<T>();
  for (const area of areas) {
    for (const format of formatsIn(sheet, area)) {
      found.add(pick(format));
      if (found.size > 1) return null;
    }
  }
  const [only] = found;
  return only ?? null;
}

/** Changes the formats of all cells. Throws `AccessDenied` on a protected sheet. */
export function change({ sheet, areas }: AreasTarget, to: (format: HostFormat) => HostFormat): void {
  requireEditable(sheet);
  for (const area of areas) changeFormatsHere(() => changeFormats(sheet, area, to));
}

/** A limit of this host, not of Excel. */
export function changeFormatsHere(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (error instanceof RangeError) throw new HostError("NotImplemented", error.message);
    throw error;
  }
}
