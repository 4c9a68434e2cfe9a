import { readFileSync } from "node:fs";
import path from "node:path";

import { planSheets } from "../../../../../src/app/build-sheets";
import { checkOpened } from "../../../../../src/app/check-opened";
import { openCascade } from "../../../../../src/app/open-cascade";
import { rect, row } from "../../../../../src/core/address/address";
import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { buildTexts } from "../../../../../src/messages/build-texts";
import { messagesFor } from "../../../../../src/messages/messages-for";
import { buildLinkTargets } from "../../../../../src/workbook/made/link-targets";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/xlsx-workbook";
import {
  buildBox,
  buildCell,
  buildConnector,
  buildPlan,
  PLAIN_PRINT,
  PLAIN_STYLE,
} from "../../../../contract/plan-builder";
import { ExcelHost } from "../../../../excel-host/excel-host";
import { asExcelShows } from "../../../../excel-host/xlsx/as-excel-shows";
import { loadWorkbook } from "../../../../excel-host/xlsx/load-workbook";
import { normalisePlan, type NormalPlan } from "../../../../excel-host/xlsx/normalise-plan";
import { captureAll, writePlans } from "./captured";

const SAMPLE = readFileSync(path.join(__dirname, "../../../../../samples/biro-organisasi.xlsx"));
const SOURCE = "Data 'lama' 2025";

const LINE = { weight: "thin", color: "BFBFBF" } as const;
const HEAVY = { weight: "medium", color: "1F3864" } as const;
const HAIR = { weight: "hair", color: "FF0000" } as const;

/** Everything that a sheet of ours can have, in one. */
const RICH = buildPlan({
  kind: "findings",
  key: 'a;b "c" é',
  name: "Temuan",
  tabColor: "C00000",
  styles: [
    PLAIN_STYLE,
    { ...PLAIN_STYLE, bold: true, italic: true, underline: true, color: "7F1D00", fill: "F8CBAD", wrap: false },
    {
      ...PLAIN_STYLE,
      font: "Times New Roman",
      size: 12.5,
      horizontal: "right",
      vertical: "bottom",
      numberFormat: "#,##0",
    },
    {
      ...PLAIN_STYLE,
      horizontal: "center",
      vertical: "center",
      indent: 0,
      border: { top: HEAVY, right: LINE, bottom: HAIR, left: LINE },
    },
    { ...PLAIN_STYLE, indent: 3, numberFormat: "0%" },
  ],
  columnWidths: [120, 60, 33.75, 60],
  rowHeights: new Map([
    [row(1), 30],
    [row(3), 45.75],
    [row(9), 12],
  ]),
  cells: [
    buildCell(1, 1, "Temuan", { style: 1 }),
    buildCell(2, 1, "=1+1"),
    buildCell(2, 2, "007.01", { style: 3 }),
    buildCell(2, 3, 1234.5, { style: 2 }),
    buildCell(3, 1, "baris satu\nbaris dua"),
    buildCell(3, 2, 0.25, { style: 4 }),
    buildCell(4, 1, "ke sumber", { style: 1, link: { to: "sheet", sheet: SOURCE, cell: "B3" } }),
    buildCell(4, 2, "ke pohon", { link: { to: "plan", kind: "tree", key: "" } }),
    buildCell(6, 3, null, { style: 3 }),
    buildCell(7, 4, null, { style: 1 }),
  ],
  merges: [rect(1, 1, 1, 3), rect(8, 1, 9, 2)],
  freeze: { rows: 2, columns: 1 },
  autoFilter: rect(2, 1, 4, 3),
  gridlines: true,
  print: {
    paper: "F4",
    orientation: "landscape",
    margins: { top: 20, right: 15.5, bottom: 12.7, left: 10, header: 8, footer: 6 },
    fit: null,
    scale: 85,
    area: rect(1, 1, 12, 4),
    titleRows: { from: row(1), to: row(2) },
    breaksAfterRows: [row(4), row(8)],
    centerHorizontally: false,
    footer: { left: "R&D && Sons", center: "", right: "&P / &N" },
  },
});

/** Boxes of several fonts with lines between all their sides. */
const TREE = buildPlan({
  kind: "tree",
  name: "Pohon Kinerja",
  cells: [buildCell(1, 1, "Pohon Kinerja")],
  print: { ...PLAIN_PRINT, paper: "A3", fit: { wide: 1, tall: 1 } },
  boxes: [
    {
      ...buildBox("a", 100.5, 40.25, 120, 44, "Sasaran"),
      fill: null,
      line: { color: "7F7F7F", width: 1.5, dash: "dash" },
      inset: { top: 1, right: 2, bottom: 3, left: 4 },
      verticalAlign: "top",
    },
    { ...buildBox("b", 20, 130, 120, 40, ""), name: "Kotak a", line: null, paragraphs: [], verticalAlign: "bottom" },
    {
      ...buildBox("c", 180, 130, 120, 90, ""),
      paragraphs: [
        {
          align: "left",
          font: "Arial",
          size: 9,
          color: "1F3864",
          spaceBefore: 0,
          runs: [{ text: "OP.1 · 😀", bold: true }],
        },
        {
          align: "left",
          font: "Times New Roman",
          size: 10.5,
          color: "000000",
          spaceBefore: 3,
          runs: [
            { text: "• Persentase: perangkat daerah", bold: false },
            { text: ": ", bold: false },
            { text: "85 %", bold: true },
          ],
        },
        {
          align: "left",
          font: "Arial",
          size: 9,
          color: "000000",
          spaceBefore: 0,
          runs: [
            { text: "te", bold: false },
            { text: "ba", bold: true },
            { text: "l dan 𝔸", bold: false },
            { text: "𝔹", bold: true, italic: true },
            { text: " miring", bold: false, italic: true },
          ],
        },
      ],
    },
  ],
  connectors: [
    buildConnector("a bottom", "c top"),
    { ...buildConnector("a left", "b left"), dash: "dash", width: 2 },
    buildConnector("b right", "c left"),
  ],
});

/** What can be seen of plans as Excel has them, with links as places. */
function seen(plans: readonly SheetPlan[], names: readonly string[]): NormalPlan[] {
  const locate = buildLinkTargets([...names, ...plans.map(({ name }) => name)], plans);
  return plans.map((plan) => normalisePlan(asExcelShows(plan), locate));
}

async function expectLaw(host: ExcelHost, plans: readonly SheetPlan[]): Promise<SheetPlan[]> {
  const sources = host.workbook.sheets.map(({ name }) => name);
  await writePlans(host, plans);
  const captured = await captureAll(host);
  expect(captured.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
  expect(seen(captured, sources)).toEqual(seen(plans, sources));
  return captured;
}

async function planWorkedExample(): Promise<readonly SheetPlan[]> {
  const opened = await openCascade(XlsxWorkbook.open(SAMPLE), { sheet: null });
  if (!opened.ok) throw new Error(opened.reason);
  const { findings } = checkOpened(opened.cascade, { year: null });
  const skp = { year: "2025", institution: null, place: null, date: null, period: null, paper: "A4" as const };
  return planSheets(opened.cascade, opened.staff, findings, { year: "2025", skp }, buildTexts(messagesFor("id")));
}

describe("a sheet of ours is read back as the plan that was written", () => {
  test("with everything that a sheet can have", async () => {
    await expectLaw(ExcelHost.empty([SOURCE]), [RICH, TREE]);
  });

  test("when there is nothing on it", async () => {
    await expectLaw(ExcelHost.empty(), [buildPlan({ kind: "index", name: "Daftar" })]);
  });

  test("in the worked example: index, findings, tree and every SKP", async () => {
    const plans = await planWorkedExample();
    expect(plans.length).toBeGreaterThan(20);
    await expectLaw(new ExcelHost(loadWorkbook(SAMPLE)), plans);
  });

  test("and writing what was read gives the same sheet again", async () => {
    const captured = await expectLaw(ExcelHost.empty([SOURCE]), [RICH, TREE]);
    await expectLaw(ExcelHost.empty([SOURCE]), captured);
  });
});
