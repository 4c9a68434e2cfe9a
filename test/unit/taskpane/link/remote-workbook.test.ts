import { expose, wrap } from "comlink";
import { failureOf } from "../../../../src/app/desk/answer-failure";
import { column, row } from "../../../../src/core/address/address";
import type { Grid } from "../../../../src/core/sheet/grid";
import { RemoteWorkbook } from "../../../../src/taskpane/link/remote-workbook";
import { serveWorkbook, type WorkbookService } from "../../../../src/taskpane/link/workbook-service";
import { type Workbook, WorkbookError, type WorkbookErrorKind } from "../../../../src/workbook/workbook";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { openInExcel } from "../../../contract/opened-in-excel";
import { buildCell, buildPlan } from "../../../contract/plan-builder";
import { sample } from "../../app/desk/opened-desk";
import { Channels, workbookOf } from "./threads";

const KINDS: Readonly<Record<WorkbookErrorKind, true>> = {
  ...{ "not-a-workbook": true, encrypted: true, "old-format": true, damaged: true, "too-large": true },
  ...{ "no-such-sheet": true, unsupported: true, cancelled: true, busy: true, protected: true },
  ...{ "half-written": true, changed: true },
};

let channels: Channels;
beforeAll(() => {
  channels = new Channels();
});
afterAll(() => channels.close());

/** The workbook as another thread has it. */
function reach(workbook: Workbook): Promise<RemoteWorkbook> {
  const { port1, port2 } = new MessageChannel();
  expose(serveWorkbook(workbook), port1);
  return RemoteWorkbook.reach(wrap<WorkbookService>(port2));
}

function xlsx(): XlsxWorkbook {
  return XlsxWorkbook.open(sample("biro-organisasi.xlsx"));
}

/** A workbook of which everything fails with this error. */
function failing(error: Error): Workbook {
  const fail = (): Promise<never> => Promise.reject(error);
  const can = { shapes: true, connectors: true, pageSetup: true, marks: true };
  return { can, sheets: fail, read: fail, write: fail, undo: fail, mark: fail, edit: fail };
}

const PLANS = Array.from({ length: 4 }, (_, i) =>
  buildPlan({ kind: "skp", key: `k${i}`, name: `SKP ${i}`, cells: [buildCell(1, 1, `isi ${i}`)] }),
);

const texts = (grid: Grid): readonly string[] =>
  Array.from({ length: grid.rowCount * grid.columnCount }, (_, i) =>
    grid.text(row(Math.floor(i / grid.columnCount) + 1), column((i % grid.columnCount) + 1)),
  );

describe("a workbook in another thread", () => {
  test("is the workbook that it is here", async () => {
    const workbook = xlsx();
    const remote = await reach(workbook);
    expect(remote.can).toEqual(workbook.can);
    expect(await remote.sheets()).toEqual(await workbook.sheets());
    const [here, there] = [await workbook.read("Cascading"), await remote.read("Cascading")];
    expect(texts(there)).toEqual(texts(here));
    expect(there.merges).toEqual(here.merges);
    expect(() => there.formula(row(1), column(1))).toThrow("not packed: formulas");
    expect((await remote.read("Cascading", { formulas: true })).formula(row(1), column(1))).toBeNull();
  });

  test("is written, tells its progress, and takes the write back", async () => {
    const workbook = xlsx();
    const remote = await reach(workbook);
    const told: string[] = [];
    const shares: number[] = [];
    const written = await remote.write(PLANS, {
      onProgress: (done, total, sheet) => told.push(`${done}/${total} ${sheet}`),
      onShare: (share) => shares.push(share),
    });
    expect(written.map(({ name }) => name)).toEqual(["SKP 0", "SKP 1", "SKP 2", "SKP 3"]);
    expect([told, shares]).toEqual([
      ["1/4 SKP 0", "2/4 SKP 1", "3/4 SKP 2", "4/4 SKP 3"],
      [0.25, 0.5, 0.75, 1],
    ]);
    expect((await workbook.sheets()).filter(({ made }) => made !== null)).toHaveLength(4);
    expect(await remote.undo()).toHaveLength(4);
    expect(await remote.undo()).toBeNull();
  });

  test("hears a stop in the middle of a write and stays whole", async () => {
    for (const workbook of [xlsx(), workbookOf(openInExcel(sample("biro-organisasi.xlsx")).host)]) {
      const remote = await reach(workbook);
      const stopper = new AbortController();
      const running = remote.write(PLANS, { signal: stopper.signal, onShare: () => stopper.abort() });
      await expect(running).rejects.toMatchObject({ name: "WorkbookError", kind: "cancelled" });
      expect((await remote.sheets()).filter(({ made }) => made !== null)).toEqual([]);
      expect(await remote.write(PLANS)).toHaveLength(4);
    }
  });

  test("is not asked at all when the stop came before", async () => {
    const remote = await reach(failing(new Error("asked")));
    await expect(remote.write(PLANS, { signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: "cancelled" });
  });

  test.each(Object.keys(KINDS) as WorkbookErrorKind[])("keeps what it is that is %s", async (kind) => {
    const remote = await reach(failing(new WorkbookError(kind, "Lembar 'A'!B3")));
    const at = { sheet: "A", row: row(1), column: column(1) };
    for (const ask of [
      () => remote.sheets(),
      () => remote.read("A"),
      () => remote.write(PLANS),
      () => remote.undo(),
      () => remote.mark("A", []),
      () => remote.edit([{ at, before: "", after: "x" }]),
    ]) {
      const error: unknown = await ask().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(WorkbookError);
      expect(error).toMatchObject({ kind, detail: "Lembar 'A'!B3" });
    }
  });

  test("keeps where a bug is, and nothing of what it says", async () => {
    const bug = new TypeError("Ana binti Budi");
    const remote = await reach(failing(bug));
    const thrown: unknown = await remote.sheets().catch((error: unknown) => error);
    expect(failureOf(thrown)).toEqual(failureOf(bug));
    expect(failureOf(thrown)).toMatchObject({ kind: "bug", name: "TypeError" });
    expect(JSON.stringify(failureOf(thrown))).toContain("remote-workbook.test.ts:");
    expect(JSON.stringify(failureOf(thrown))).not.toContain("Ana");
  });
});
