import type { OpenRefusal } from "../open-cascade";
import { FailureError } from "./answer-failure";
import type { Reading, ReadTable } from "./reading";
import { viewCheck } from "./view-check";
import type { CheckView } from "./views";

const NOTHING_READ: OpenRefusal = { ok: false, reason: "empty-workbook" };

/** The failure of a step for which nothing was read. */
export function nothingRead(refusal: OpenRefusal = NOTHING_READ): FailureError {
  return new FailureError({ kind: "refused", refusal });
}

/** What was read last, and what was made of it so far. */
export class Memory {
  readonly reading: Reading;
  #check: CheckView | null = null;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** The cascade that was read; throws `FailureError` with the reason when the sheet is none. */
  table(): ReadTable {
    const { table, view } = this.reading;
    if (table !== null) return table;
    throw view.result.ok ? nothingRead() : nothingRead(view.result.refusal);
  }

  /** What is found in it. Throws likewise. */
  check(): CheckView {
    const table = this.table();
    return (this.#check ??= viewCheck(table, table.year));
  }
}
