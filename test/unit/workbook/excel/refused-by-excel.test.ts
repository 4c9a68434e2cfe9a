import { column, row } from "../../../../src/core/address/address";
import { ExcelSession } from "../../../../src/workbook/excel/excel-session";
import { messagesFor } from "../../../../src/messages/messages-for";
import { ExcelWorkbook } from "../../../../src/workbook/excel/excel-workbook";
import type { WorkbookError, WorkbookErrorKind } from "../../../../src/workbook/workbook";
import { buildBox, buildCell, buildPlan } from "../../../contract/plan-builder";
import { ExcelHost } from "../../../excel-host/excel-host";
import { openWorkbook, skpPlan, treePlan, whatIsSeen } from "./opened-workbook";

const FIRST = [treePlan("lama"), skpPlan("Ani", "lama"), skpPlan("Budi", "lama")];
const SECOND = [treePlan("baru"), skpPlan("Budi", "baru"), skpPlan("Cici", "baru")];

/** How many round trips the second write takes, and how many actions each has. */
async function tripsOfSecondWrite(): Promise<readonly number[]> {
  const { host, workbook } = openWorkbook();
  await workbook.write(FIRST);
  host.trips.length = 0;
  await new ExcelWorkbook(host.run).write(SECOND);
  return host.trips.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions);
}

/** Does something to the workbook between two round trips, as another person who has it open may. */
function meanwhile(host: ExcelHost, afterTrips: number, act: () => void): void {
  const { trips } = host;
  const push = trips.push.bind(trips);
  trips.push = (...more) => {
    const length = push(...more);
    if (length === afterTrips) act();
    return length;
  };
}

describe("a write that Excel stops halfway", () => {
  test("leaves every sheet as it was, whichever action of whichever round trip fails", async () => {
    const trips = await tripsOfSecondWrite();
    expect(trips.length).toBeGreaterThan(8);
    for (const [after, actions] of trips.entries())
      for (const atAction of new Set([0, Math.floor(actions / 2), actions - 1])) {
        const { host, workbook } = openWorkbook();
        await workbook.write(FIRST);
        const before = whatIsSeen(host.workbook);
        host.failNext("GeneralException", { after, atAction });
        const run = new ExcelWorkbook(host.run).write(SECOND);
        // A setting of the page that is refused is told, not fatal: the write then stands.
        const outcome = await run.then(
          () => "written",
          (error: unknown) => error,
        );
        if (outcome === "written") continue;
        expect(outcome).toMatchObject({ name: "WorkbookError", kind: "unsupported" });
        expect({ after, atAction, seen: whatIsSeen(host.workbook) }).toEqual({ after, atAction, seen: before });
      }
  }, 120_000);

  test("says which sheets are not whole when Excel does not let it be taken back, and the next write completes them", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write(FIRST);
    const trips = await tripsOfSecondWrite();
    host.failNext("GeneralException", { after: trips.indexOf(Math.max(...trips)), atAction: 200, times: 1 });
    host.failNext("GeneralException", { times: 20, atAction: 0 });
    await expect(new ExcelWorkbook(host.run).write(SECOND)).rejects.toMatchObject({
      kind: "half-written",
      detail: expect.stringContaining("Pohon Kinerja") as string,
    });
    const { host: undisturbed, workbook: other } = openWorkbook();
    await other.write(SECOND);
    const again = new ExcelWorkbook(new ExcelHost(host.workbook).run);
    await again.write(SECOND);
    const names = (seen: unknown) => (seen as { name: string }[]).map(({ name }) => name).sort();
    expect(names(whatIsSeen(host.workbook))).toEqual(names(whatIsSeen(undisturbed.workbook)));
  });

  test("because another person deleted our sheet meanwhile, keeps the others as they were", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write(FIRST);
    const before = whatIsSeen(host.workbook) as { name: string }[];
    host.trips.length = 0;
    meanwhile(host, 7, () => {
      host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== "SKP Budi");
    });
    await expect(new ExcelWorkbook(host.run).write(SECOND)).rejects.toMatchObject({ name: "WorkbookError" });
    const seen = whatIsSeen(host.workbook) as { name: string }[];
    expect(seen.filter(({ name }) => name !== "SKP Budi")).toEqual(before.filter(({ name }) => name !== "SKP Budi"));
  });
});

describe("an answer that is an error", () => {
  const told: readonly (readonly [code: string, kind: WorkbookErrorKind])[] = [
    ["ApiNotFound", "unsupported"],
    ["InvalidArgument", "unsupported"],
    ["ItemNotFound", "unsupported"],
    ["ItemAlreadyExists", "unsupported"],
    ["GeneralException", "unsupported"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["RangeExceedsLimit", "too-large"],
  ];
  test.each(told)("%s ends in a sentence, and the workbook is as it was", async (code, kind) => {
    const { host, workbook } = openWorkbook();
    await workbook.write(FIRST);
    const before = whatIsSeen(host.workbook);
    const trips = await tripsOfSecondWrite();
    host.failNext(code, { after: trips.indexOf(Math.max(...trips)), atAction: 100 });
    const error: unknown = await new ExcelWorkbook(host.run).write(SECOND).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "WorkbookError", kind });
    for (const language of ["id", "en"] as const)
      expect(messagesFor(language).workbookError(kind, (error as WorkbookError).detail, null).why).toMatch(/\.$/);
    expect(whatIsSeen(host.workbook)).toEqual(before);
  });

  test("because another person has made a sheet of that name meanwhile leaves their sheet alone", async () => {
    const { host, workbook } = openWorkbook();
    const theirs = ExcelHost.empty(["SKP Ani"]).workbook.sheets[0]!;
    meanwhile(host, 2, () => host.workbook.sheets.push({ ...theirs, id: "{theirs}" }));
    await expect(workbook.write(FIRST)).rejects.toMatchObject({ name: "WorkbookError", kind: "unsupported" });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Data", "SKP Ani"]);
  });
});

describe("an Excel that is busy", () => {
  test("gets the same request again, after longer and longer pauses", async () => {
    const { host } = openWorkbook();
    host.failNext("TooManyRequests", { times: 3 });
    const pauses: number[] = [];
    const name = await host.run(async (context) => {
      const session = new ExcelSession(context, undefined, async (pause) => void pauses.push(pause));
      return session.ask(({ workbook }) => {
        const sheet = workbook.worksheets.getFirst();
        sheet.load("name");
        return () => sheet.name;
      });
    });
    expect(name).toBe("Data");
    expect(pauses).toEqual([500, 1_000, 2_000]);
  });

  test("is told as busy when it stays so, and nothing has changed", async () => {
    const { host } = openWorkbook();
    host.failNext("ActivityLimitReached", { times: 6 });
    const ask = host.run(async (context) => {
      const session = new ExcelSession(context, undefined, async () => undefined);
      return session.ask(({ workbook }) => {
        workbook.worksheets.add("Baru");
        return () => undefined;
      });
    });
    await expect(ask).rejects.toMatchObject({ kind: "busy" });
    expect(host.workbook.sheets).toHaveLength(1);
  });

  test("does not hear a request twice when a stop came in between", async () => {
    const { host } = openWorkbook();
    const stop = new AbortController();
    host.failNext("TooManyRequests");
    const ask = host.run(async (context) => {
      const session = new ExcelSession(context, stop.signal, async () => stop.abort());
      return session.ask(({ workbook }) => {
        workbook.worksheets.add("Baru");
        return () => undefined;
      });
    });
    await expect(ask).rejects.toMatchObject({ kind: "cancelled" });
    expect(host.workbook.sheets).toHaveLength(1);
  });

  test("because a cell is being edited is waited for", async () => {
    const { host, workbook } = openWorkbook();
    host.editing = true;
    let done = false;
    const run = workbook.write([skpPlan("Ani", "teks")]).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.editing = false;
    await run;
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Data", "SKP Ani"]);
  });
});

describe("what Excel or the person does not allow", () => {
  test("a protected structure is told as protected, and nothing has changed", async () => {
    const { host, workbook } = openWorkbook();
    host.workbook.structureProtected = true;
    await expect(workbook.write(FIRST)).rejects.toMatchObject({ kind: "protected" });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
  });

  test("a sheet of ours that the person has protected is theirs and stays", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write([skpPlan("Ani", "lama")]);
    host.workbook.sheets[1]!.isProtected = true;
    expect(await workbook.write([skpPlan("Ani", "baru")])).toMatchObject([
      { name: "SKP Ani (2)", outcome: "added-beside-edited", kept: "SKP Ani" },
    ]);
    const protectedSheet = await workbook.read("SKP Ani");
    expect(protectedSheet.value(row(1), column(1))).toBe("lama");
  });

  test("a sheet of ours that a macro has hidden for good goes all the same when no plan wants it", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write([skpPlan("Ani", "lama"), skpPlan("Budi", "lama")]);
    host.workbook.sheets[1]!.visibility = "VeryHidden";
    await workbook.write([skpPlan("Budi", "baru")]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Data", "SKP Budi"]);
  });

  test("a sheet name that Excel does not take becomes one that it takes", async () => {
    const { host, workbook } = openWorkbook();
    const names = ["SKP: A/B [1]?*\\", "'kutip'", "History", "x".repeat(40), "data", ""];
    await workbook.write(names.map((name, i) => ({ ...skpPlan(String(i), name), name })));
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      "Data",
      "SKP A B 1",
      "kutip",
      "History (2)",
      "x".repeat(31),
      "data (2)",
      "Lembar",
    ]);
  });

  test("a paper or a fit that is not taken is told with the sheet, which stands all the same", async () => {
    const { host, workbook } = openWorkbook();
    host.options.ignoresFit = true;
    host.options.lacksPaper = ["A4"];
    host.workbook.sheets[0]!.pageLayout.paperSize = "Letter";
    const [written] = await workbook.write([skpPlan("Ani", "teks")]);
    expect(written!.notTaken).toContain("fit");
    expect(host.workbook.sheets[1]!.cells.size).toBeGreaterThan(0);
  });

  test("a box out of Excel's range stops the write before anything is written", async () => {
    const { host, workbook } = openWorkbook();
    const box = { ...buildBox("a", 0, 0, -1, 20, "negatif") };
    await expect(workbook.write([buildPlan({ kind: "tree", name: "Pohon", boxes: [box] })])).rejects.toThrow();
    expect(host.workbook.sheets).toHaveLength(1);
  });

  test("a text longer than a cell holds stops the write before anything is written", async () => {
    const { host, workbook } = openWorkbook();
    const plan = buildPlan({ kind: "findings", name: "Temuan", cells: [buildCell(1, 1, "a".repeat(32_768))] });
    await expect(workbook.write([plan])).rejects.toMatchObject({ name: "WorkbookError", kind: "unsupported" });
    expect(host.workbook.sheets).toHaveLength(1);
    expect(host.trips).toHaveLength(0);
  });
});

describe("a sheet that takes many batches", () => {
  const boxes = Array.from({ length: 600 }, (_, i) =>
    buildBox(`b${i}`, (i % 20) * 150, Math.floor(i / 20) * 90, 140, 60, `Kotak ${i}`),
  );
  const large = buildPlan({ kind: "tree", name: "Pohon Kinerja", boxes });

  test("tells its share after each of them", async () => {
    const { host, workbook } = openWorkbook();
    const shares: number[] = [];
    await workbook.write([large], { onShare: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares[0]).toBeLessThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(host.workbook.sheets[1]!.shapes).toHaveLength(600);
  });

  test("can be stopped between them, and nothing is left behind", async () => {
    const { host, workbook } = openWorkbook();
    const stop = new AbortController();
    const run = workbook.write([large], { signal: stop.signal, onShare: () => stop.abort() });
    await expect(run).rejects.toMatchObject({ kind: "cancelled" });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
  });
});

describe("taking back", () => {
  test("puts every sheet back as it was, cell by cell and box by box, also by a pane that was opened anew", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write(FIRST);
    const before = whatIsSeen(host.workbook);
    const anew = new ExcelWorkbook(host.run);
    await anew.write(SECOND);
    expect(whatIsSeen(host.workbook)).not.toEqual(before);
    await anew.undo();
    expect(whatIsSeen(host.workbook)).toEqual(before);
  });

  test("leaves a sheet alone that the user has edited since, and says so", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write(FIRST);
    await workbook.write(SECOND);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("SKP Cici").getRange("A1").values = [["diubah sendiri"]];
      await context.sync();
    });
    expect(await workbook.undo()).toEqual(
      expect.arrayContaining([
        { name: "SKP Cici", outcome: "kept" },
        { name: "SKP Ani", outcome: "restored" },
        { name: "Pohon Kinerja", outcome: "restored" },
      ]),
    );
    expect((await workbook.read("SKP Cici")).value(row(1), column(1))).toBe("diubah sendiri");
  });

  test("gives a released sheet its mark again", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write([skpPlan("Ani", "lama")]);
    host.workbook.sheets[1]!.cells.get(0)!.value = "diubah sendiri";
    const before = whatIsSeen(host.workbook);
    await workbook.write([skpPlan("Ani", "baru")]);
    await workbook.undo();
    expect(whatIsSeen(host.workbook)).toEqual(before);
  });

  test("of marks puts the earlier marks back", async () => {
    const { host, workbook } = openWorkbook();
    const at = (r: number) => ({ row: row(r), column: column(1), severity: "error" as const });
    await workbook.mark("Data", [at(1)]);
    const before = structuredClone(host.workbook.sheets[0]!.conditionalFormats.map(({ ranges }) => ranges));
    await workbook.mark("Data", [at(5), at(9)]);
    await workbook.undo();
    expect(host.workbook.sheets[0]!.conditionalFormats.map(({ ranges }) => ranges)).toEqual(before);
  });
});
