import { buildOptions, yearInForce } from "../../../src/app/build-options";
import { openCascade } from "../../../src/app/open-cascade";
import { NO_CHOICES } from "../../../src/core/read/read-choices";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { encodeWorkbook } from "../cli/plain-workbook";

const remembering = (year: string): Settings => ({
  ...DEFAULT_SETTINGS,
  sheets: [{ sheet: "Data", choices: NO_CHOICES, year }],
});

async function cascadeWith(...headings: readonly string[]) {
  const rows = [
    ["Kode", "Induk", "Kinerja", ...headings],
    ["S1", "", "Meningkatnya akuntabilitas", ...headings.map(() => "80")],
    ["T1", "S1", "Meningkatnya mutu", ...headings.map(() => "90")],
  ];
  const opened = await openCascade(XlsxWorkbook.open(encodeWorkbook({ Data: rows })), { sheet: null });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.cascade;
}

describe("the year in force", () => {
  test("is the chosen one, else the one that is remembered for the sheet, else the table's first", async () => {
    const cascade = await cascadeWith("Target 2025", "Target 2026", "Target 2027");
    expect(yearInForce(cascade, "2027", remembering("2026"))).toBe("2027");
    expect(yearInForce(cascade, null, remembering("2026"))).toBe("2026");
    expect(yearInForce(cascade, null, DEFAULT_SETTINGS)).toBe("2025");
    const other = { ...DEFAULT_SETTINGS, sheets: [{ sheet: "Lain", choices: NO_CHOICES, year: "2026" }] };
    expect(yearInForce(cascade, null, other)).toBe("2025");
  });

  test("is not one that the table no longer has", async () => {
    expect(yearInForce(await cascadeWith("Target 2025"), null, remembering("2024"))).toBe("2025");
  });

  test("is the remembered one in a table without years, or none", async () => {
    const cascade = await cascadeWith("Target");
    expect(yearInForce(cascade, null, remembering("2026"))).toBe("2026");
    expect(yearInForce(cascade, null, DEFAULT_SETTINGS)).toBe(null);
  });
});

describe("what a build is told", () => {
  test("is what is remembered for tree and SKP", async () => {
    const cascade = await cascadeWith("Target 2025", "Target 2026");
    const settings: Settings = {
      ...remembering("2026"),
      tree: { paper: "A3", parts: { indicators: true, targets: false, owners: true }, grey: true },
      skp: { ...DEFAULT_SETTINGS.skp, institution: "Setda", paper: "F4", approach: "qualitative" },
    };
    expect(buildOptions(cascade, null, "2030", settings)).toEqual({
      year: "2026",
      tree: settings.tree,
      skp: { year: "2026", ...settings.skp },
    });
  });

  test("is a year for the SKP also where the table has none, and blanks where nothing is remembered", async () => {
    const { year, skp } = buildOptions(await cascadeWith("Target"), null, "2030");
    expect([year, skp.year, skp.institution, skp.paper]).toEqual([null, "2030", null, "A4"]);
  });
});
