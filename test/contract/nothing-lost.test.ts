import fc from "fast-check";
import { ExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { ExcelHost } from "../excel-host/excel-host";
import type { HostSheet } from "../excel-host/model/host-workbook";
import { skpPlan, treePlan, whatIsSeen } from "../unit/workbook/excel/opened-workbook";

/** What a user does to one of the tabs, or one of two panes to the workbook; numbers choose the tab, name or place. */
type Step =
  | { readonly does: "type" | "copy" | "hide" | "delete"; readonly tab: number }
  | { readonly does: "move"; readonly tab: number; readonly to: number }
  | { readonly does: "rename"; readonly tab: number; readonly name: string }
  | { readonly does: "undo"; readonly pane: 0 | 1; readonly failure: Failure | null }
  | Write;

interface Write {
  readonly does: "write";
  readonly pane: 0 | 1;
  readonly keys: readonly string[];
  readonly tree: boolean;
  /** Whether the write is stopped after its first sheet. */
  readonly stopped: boolean;
  readonly failure: Failure | null;
}

interface Failure {
  readonly after: number;
  readonly atAction: number;
}

const KEYS = ["Ani", "Budi", "Cici"];
const tab = fc.nat(9);
const pane = fc.constantFrom(0 as const, 1 as const);
const failure = fc.option(fc.record({ after: fc.nat(13), atAction: fc.nat(200) }), { freq: 3 });
const write: fc.Arbitrary<Write> = fc.record({
  ...{ does: fc.constant("write" as const), pane, keys: fc.subarray(KEYS), tree: fc.boolean() },
  ...{ stopped: fc.boolean(), failure },
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: write },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("undo" as const), pane, failure }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constantFrom("type" as const, "copy", "hide", "delete"), tab }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("move" as const), tab, to: tab }) },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ does: fc.constant("rename" as const), tab },
      name: fc.constantFrom("SKP Ani", "SKP Budi (2)", "Pohon Kinerja", "jenjang ~1", "Lain"),
    }),
  },
);

/** A workbook in which a user and two panes work, with what the user has typed and not deleted. */
class Workplace {
  readonly host = ExcelHost.empty(["Data"]);
  readonly typed = new Set<string>();
  readonly #panes = [new ExcelWorkbook(this.host.run), new ExcelWorkbook(this.host.run)];
  #count = 0;

  get #sheets(): HostSheet[] {
    return this.host.workbook.sheets;
  }

  /** What the user has typed and that stands on no sheet any more. */
  lost(): string[] {
    const standing = new Set(this.#sheets.flatMap(({ cells }) => Array.from(cells.values(), ({ value }) => value)));
    return Array.from(this.typed).filter((text) => !standing.has(text));
  }

  async take(next: Step): Promise<void> {
    switch (next.does) {
      case "write":
        return this.#write(next);
      case "undo":
        if (next.failure) this.host.failNext("GeneralException", next.failure);
        await explained(this.#panes[next.pane]!.undo());
        return;
      default:
        this.#act(next, this.#sheets[next.tab % this.#sheets.length]!);
    }
  }

  async #write({ pane: of, keys, tree, stopped, failure: fault }: Write): Promise<void> {
    const text = `tulisan ${++this.#count}`;
    const plans = [...(tree ? [treePlan(text)] : []), ...keys.map((key) => skpPlan(key, text))];
    const stop = new AbortController();
    const before = this.#sheets.some(isHalf) ? null : whatIsSeen(this.host.workbook);
    if (fault) this.host.failNext("GeneralException", fault);
    const onProgress = () => stopped && stop.abort();
    const error = await explained(this.#panes[of]!.write(plans, { signal: stop.signal, onProgress }));
    if (before !== null && error && error.kind !== "half-written")
      expect(whatIsSeen(this.host.workbook)).toEqual(before);
  }

  #act(next: Exclude<Step, { does: "write" | "undo" }>, sheet: HostSheet): void {
    const sheets = this.#sheets;
    const othersSeen = sheets.some((other) => other !== sheet && other.visibility === "Visible");
    switch (next.does) {
      case "type": {
        const [cell] = sheet.cells.values();
        // The user was told that it is not whole and will be written again.
        if (!cell || isHalf(sheet)) return;
        this.#forget([cell.value]);
        cell.value = `ketikan ${++this.#count}`;
        this.typed.add(cell.value);
        return;
      }
      case "copy": {
        const id = `{COPY-${++this.#count}}`;
        sheets.splice(next.tab, 0, { ...structuredClone(sheet), id, name: `Salinan ${this.#count}` });
        return;
      }
      case "hide":
        if (othersSeen) sheet.visibility = "Hidden";
        return;
      case "delete":
        if (!othersSeen) return;
        sheets.splice(sheets.indexOf(sheet), 1);
        this.#forget(Array.from(sheet.cells.values(), ({ value }) => value));
        return;
      case "move":
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(next.to, 0, sheet);
        return;
      case "rename":
        if (!sheets.some(({ name }) => name.toLowerCase() === next.name.toLowerCase())) sheet.name = next.name;
    }
  }

  #forget(values: readonly unknown[]): void {
    for (const value of values) this.typed.delete(String(value));
  }
}

/** Whether a write and its rollback were both refused while they were at this sheet. */
function isHalf({ names }: HostSheet): boolean {
  return names.some(({ formula }) => formula.includes("unfinished"));
}

/** The fault of the world that the work ended in, null when it ended well. A fault of the program is thrown. */
async function explained(work: Promise<unknown>): Promise<WorkbookError | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

test("whatever the user does to tabs, two panes write, stop and undo, and Excel refuses: nothing typed is lost, and a write that fails changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const workplace = new Workplace();
      for (const next of steps) {
        await workplace.take(next);
        expect(workplace.lost()).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
