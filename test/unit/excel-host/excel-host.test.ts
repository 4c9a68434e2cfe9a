import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

const write = (context: Excel.RequestContext, address: string, value: string) => {
  context.workbook.worksheets.getItem("Data").getRange(address).values = [[value]];
};

const valueOf = async (host: ExcelHost, address: string): Promise<unknown> =>
  host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe("a conversation with the host", () => {
  test("what one run writes, another reads", async () => {
    const host = ExcelHost.empty(["Data"]);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("data").getRange("A1:B2").values = [
        ["a", 1],
        [true, "'001"],
      ];
      await context.sync();
    });
    const read = await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getUsedRange(true).load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual([
      "Data!A1:B2",
      [
        ["a", 1],
        [true, "001"],
      ],
    ]);
  });

  test("what has not been loaded cannot be read", async () => {
    const host = ExcelHost.empty(["Data"]);
    const error = await refusal(
      host.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Data").getRange("A1").load("address");
        await context.sync();
        return range.values;
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["PropertyNotLoaded", "Range.values"]);
  });

  test("the result of a method cannot be read before the sync", async () => {
    const host = ExcelHost.empty(["Data"]);
    const error = await refusal(host.run((context) => Promise.resolve(context.workbook.worksheets.getCount().value)));
    expect(error.code).toBe("ValueNotLoaded");
  });

  test("an object that is not there says so, and what is done to it does nothing", async () => {
    const host = ExcelHost.empty(["Data"]);
    const isNull = await host.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Lain");
      const range = missing.getRange("A1").load("values");
      const present = context.workbook.worksheets.getItemOrNullObject("Data").load("name");
      missing.delete();
      missing.name = "x";
      await context.sync();
      return [missing.isNullObject, range.isNullObject, present.isNullObject, present.name];
    });
    expect(isNull).toEqual([true, true, false, "Data"]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
  });

  test("an object keeps standing for the same thing in later round trips", async () => {
    const host = ExcelHost.empty(["Data"]);
    const found = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Pohon");
      const range = sheet.getRange("B2").getResizedRange(1, 1);
      await context.sync();
      sheet.name = "Pohon kinerja";
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.load("name,id");
      range.load("address");
      await context.sync();
      return [sheet.name, range.address, host.workbook.sheets.length];
    });
    expect(found).toEqual(["Pohon kinerja", "'Pohon kinerja'!B2:C3", 2]);
  });

  test("a run gives up the references to its ranges when it ends", async () => {
    const host = ExcelHost.empty(["Data"]);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
      await context.sync();
      expect(host.keptReferences).toBe(1);
    });
    expect(host.keptReferences).toBe(0);
    expect(host.trips.map(({ cleanup }) => cleanup)).toEqual([false, true]);
  });

  test("a range on a sheet that has been deleted is not there any more", async () => {
    const host = ExcelHost.empty(["Data", "Lain"]);
    const error = await refusal(
      host.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Lain").getRange("A1").load("values");
        await context.sync();
        context.workbook.worksheets.getItem("Lain").delete();
        range.load("address");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  test("properties load by string, by array, nested, all at once, and a page of a collection at a time", async () => {
    const host = ExcelHost.empty(["A", "B", "C"]);
    const loaded = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 1, $skip: 1, name: true });
      const range = worksheets.getItem("C").getRange("A1:A2");
      range.load({ address: true, format: { rowHeight: true, font: { $all: true } }, worksheet: { name: true } });
      const first = worksheets.getItem("A").load();
      await context.sync();
      return [
        worksheets.items.map(({ name }) => name),
        range.address,
        range.format.rowHeight,
        range.format.font.size,
        range.worksheet.name,
        first.visibility,
      ];
    });
    expect(loaded).toEqual([["B"], "'C'!A1:A2", 15, 11, "C", "Visible"]);
  });
});

describe("what the host tells of a conversation", () => {
  test("round trips, actions and bytes are counted, without the clean-up", async () => {
    const host = ExcelHost.empty(["Data"]);
    await host.run(async (context) => {
      write(context, "A1", "x".repeat(1000));
      await context.sync();
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    const { syncs, actions, requestBytes, responseBytes } = host.totals;
    const asked = host.trips.filter(({ cleanup }) => !cleanup);
    expect(syncs).toBe(2);
    expect(asked).toHaveLength(2);
    expect(asked[0]?.requestBytes).toBeGreaterThan(1000);
    expect(asked[1]?.requestBytes).toBeLessThan(1000);
    expect(actions).toBe(asked.reduce((sum, trip) => sum + trip.actions, 0));
    expect(requestBytes).toBe(asked.reduce((sum, trip) => sum + trip.requestBytes, 0));
    expect(responseBytes).toBe(asked.reduce((sum, trip) => sum + trip.responseBytes, 0));
  });

  test("every action is recorded with the sheet that it concerns", async () => {
    const host = ExcelHost.empty(["Data"], { record: true });
    await host.run(async (context) => {
      write(context, "A1", "x");
      const range = context.workbook.worksheets.add("Pohon").getRange("B2");
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values,address");
      await context.sync();
    });
    const told = host.recorded
      .filter(({ kind }) => kind !== "object")
      .map(({ kind, path, type, member, args, sheet }) => [kind, path, type, member, args, sheet]);
    expect(told).toEqual([
      ["set", 'worksheets.getItem("Data").getRange("A1")', "Range", "values", [[["x"]]], "Data"],
      ["set", 'worksheets.add("Pohon").getRange("B2").format.font', "RangeFont", "bold", [true], "Pohon"],
      ["call", 'worksheets.add("Pohon").getRange("B2")', "Range", "clear", ["Contents"], "Pohon"],
      ["query", 'worksheets.add("Pohon").getRange("B2")', "Range", "values,address", [], "Pohon"],
    ]);
    const added = host.recorded.find(({ kind, member }) => kind === "object" && member === "add");
    expect(added).toMatchObject({ type: "WorksheetCollection", args: ["Pohon"], sheet: null });
  });
});

describe("an Excel that fails", () => {
  test("an error for the whole request leaves nothing of it done, and the next round trip goes well", async () => {
    const host = ExcelHost.empty(["Data"]);
    host.failNext("TooManyRequests");
    const error = await refusal(
      host.run(async (context) => {
        write(context, "A1", "x");
        await context.sync();
      }),
    );
    expect(error.code).toBe("TooManyRequests");
    expect(await valueOf(host, "A1")).toBe("");
  });

  test("an error at an action leaves what came before it done: a request is no transaction", async () => {
    const host = ExcelHost.empty(["Data"], { record: true });
    const run = () =>
      host.run(async (context) => {
        write(context, "A1", "x");
        write(context, "A2", "y");
        await context.sync();
      });
    await run();
    const [trip] = host.trips;
    host.workbook.sheets[0]?.cells.clear();
    host.failNext("GeneralException", { atAction: (trip?.actions ?? 0) - 1 });
    const error = await refusal(run());
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["GeneralException", "Range.values"]);
    expect([await valueOf(host, "A1"), await valueOf(host, "A2")]).toEqual(["x", ""]);
  });

  test("failures come after as many good round trips, and as often, as asked", async () => {
    const host = ExcelHost.empty(["Data"]);
    host.failNext("TooManyRequests", { after: 1, times: 2 });
    const codes: string[] = [];
    for (let trip = 0; trip < 4; trip++) {
      const run = host.run(async (context) => {
        write(context, "A1", "x");
        await context.sync();
      });
      await run.then(
        () => codes.push("ok"),
        (error: unknown) => codes.push((error as { code: string }).code),
      );
    }
    expect(codes).toEqual(["ok", "TooManyRequests", "TooManyRequests", "ok"]);
  });

  test("while a cell is being edited a request waits when it said so, and is refused when it did not", async () => {
    const host = ExcelHost.empty(["Data"]);
    host.editing = true;
    const batch = async (context: Excel.RequestContext) => {
      write(context, "A1", "x");
      await context.sync();
      return "done";
    };
    const error = await refusal(host.runAtOnce(batch));
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    const waiting = host.run(batch);
    await new Promise((resolve) => setImmediate(resolve));
    expect(host.workbook.sheets[0]?.cells.size).toBe(0);
    host.editing = false;
    expect(await waiting).toBe("done");
    expect(await valueOf(host, "A1")).toBe("x");
  });

  test("an older Excel lacks what came later, and its proxies say so", async () => {
    const host = ExcelHost.empty(["Data"], { apiLevel: 13 });
    const error = await refusal(
      host.run((context) => {
        context.workbook.worksheets.getItem("Data").shapes.getItemOrNullObject("x");
        return context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ApiNotFound", "ShapeCollection.getItemOrNullObject"]);
    const merged = await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      const areas = range.getMergedAreasOrNullObject();
      await context.sync();
      return areas.isNullObject;
    });
    expect(merged).toBe(true);
  });
});
