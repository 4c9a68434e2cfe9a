import type { HostSheet } from "../model/host-workbook";
import { NULL_OBJECT, type HostObject } from "../members/excel-type";

/** Where an object path of a request leads. */
export interface ResolvedPath {
  readonly object: HostObject | typeof NULL_OBJECT;
  /** As one would write it: `worksheets.getItem("A").getRange("A1")`. */
  readonly path: string;
  /** The sheet that the object belongs to; null for the workbook and what hangs on it. */
  readonly sheet: HostSheet | null;
}

/** The sheet that an object names itself: a worksheet, or a target that carries its `sheet`. */
export function sheetOf(object: HostObject | typeof NULL_OBJECT): HostSheet | null {
  if (object === NULL_OBJECT) return null;
  if (object.type === "Worksheet") return object.target as HostSheet;
  const target = object.target;
  if (typeof target !== "object" || target === null || !("sheet" in target)) return null;
  return (target as { sheet: HostSheet | null }).sheet;
}

/** Objects that outlive a request: Excel gives each a reference id. */
export class ReferenceTable {
  readonly #kept = new Map<string, ResolvedPath>();
  #nextId = 1;

  /** Keeps an object and gives its reference id. */
  keep(resolved: ResolvedPath): string {
    const id = `{reference ${this.#nextId++}}`;
    this.#kept.set(id, resolved);
    return id;
  }

  find(id: string): ResolvedPath | undefined {
    return this.#kept.get(id);
  }

  release(id: string): void {
    this.#kept.delete(id);
  }

  /** How many are kept: after a run that cleaned up after itself, none. */
  get size(): number {
    return this.#kept.size;
  }
}
