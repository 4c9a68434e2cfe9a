import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

describe("settings of a workbook", () => {
  test("a value of any JSON is kept under its key, and dates too", async () => {
    const host = ExcelHost.empty();
    const values: Record<string, unknown> = {
      teks: "Pemda",
      angka: 12.5,
      ya: false,
      daftar: [1, "dua", null],
      isi: { jenjang: ["Sasaran", "Program"], saat: new Date("2026-01-31T00:00:00Z") },
    };
    await host.run(async (context) => {
      for (const [key, value] of Object.entries(values)) context.workbook.settings.add(key, value);
      await context.sync();
    });
    const read = await host.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key,items/value");
      const count = settings.getCount();
      await context.sync();
      return { count: count.value, items: settings.items.map(({ key, value }) => [key, value as unknown]) };
    });
    expect(read.count).toBe(5);
    // Dates are of the library's own realm: their text tells them alike.
    expect(JSON.stringify(read.items)).toBe(JSON.stringify(Object.entries(values)));
  });

  test("a setting is changed, replaced and deleted", async () => {
    const host = ExcelHost.empty();
    await host.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("profil", "pemda");
      settings.add("profil", "kementerian");
      const item = settings.getItem("profil").load("value,key");
      await context.sync();
      expect([item.key, item.value as unknown]).toEqual(["profil", "kementerian"]);
      item.value = { nama: "pemda" };
      await context.sync();
      expect(host.workbook.settings.get("profil")).toEqual({ nama: "pemda" });
      item.delete();
      await context.sync();
      const gone = settings.getItemOrNullObject("profil").load("value");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(host.workbook.settings.size).toBe(0);
  });

  test("items of a loaded collection can be deleted", async () => {
    const host = ExcelHost.empty();
    await host.run(async (context) => {
      const { settings } = context.workbook;
      for (const key of ["a", "b", "c"]) settings.add(key, key);
      settings.load("items/key");
      await context.sync();
      for (const item of settings.items) if (item.key !== "b") item.delete();
      await context.sync();
    });
    expect([...host.workbook.settings.keys()]).toEqual(["b"]);
  });

  test("a setting that is not there is ItemNotFound, and a key must have a letter", async () => {
    const missing = ExcelHost.empty().run(async (context) => {
      context.workbook.settings.getItem("profil").load("value");
      await context.sync();
    });
    expect((await refusal(missing)).code).toBe("ItemNotFound");
    const empty = ExcelHost.empty().run(async (context) => {
      context.workbook.settings.add("", 1);
      await context.sync();
    });
    expect((await refusal(empty)).code).toBe("InvalidArgument");
  });
});
