import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { planSheets } from "../src/app/build-sheets";
import { checkOpened } from "../src/app/check-opened";
import { openCascade } from "../src/app/open-cascade";
import type { SheetPlan } from "../src/core/sheet/sheet-plan";
import { ExcelWorkbook } from "../src/workbook/excel/excel-workbook";
import { ExcelHost, type TripTotals } from "../test/excel-host/excel-host";
import { loadWorkbook } from "../test/excel-host/xlsx/load-workbook";
import { makeWorkbook } from "./make-workbook";
import { buildTexts } from "../src/messages/build-texts";
import { messagesFor } from "../src/messages/messages-for";

const NODES = [100, 1_000, 10_000];
/** Nodes that give so many people in `makeWorkbook`, one for every thirty. */
const PEOPLE: readonly (readonly [people: number, nodes: number])[] = [
  [10, 300],
  [100, 3_000],
  [300, 9_000],
];

interface Line {
  readonly work: string;
  readonly trips: TripTotals;
  /** Round trips of an add-in that syncs after every cell, box and line. */
  readonly naive: number;
}

/** Counts the round trips of reading, checking and building on the Excel test host, and writes bench/round-trips.md. */
async function main(): Promise<void> {
  const lines: Line[] = [];
  for (const nodes of NODES) {
    const { host, workbook, plans, cells } = await open(nodes);
    lines.push({ work: `read ${nodes} rows`, trips: host.totals, naive: cells });
    for (const kind of ["findings", "tree"] as const) {
      const wanted = plans.filter((plan) => plan.kind === kind);
      lines.push(await counted(host, `${kind}, ${nodes} nodes`, wanted, workbook));
    }
    const again = plans.filter((plan) => plan.kind === "tree");
    lines.push(await counted(host, `the tree again, ${nodes} nodes`, again, new ExcelWorkbook(host.run)));
  }
  for (const [people, nodes] of PEOPLE) {
    const { host, workbook, plans } = await open(nodes);
    const skp = plans.filter((plan) => plan.kind === "skp").slice(0, people);
    if (skp.length !== people) throw new Error(`${skp.length} SKP sheets from ${nodes} nodes`);
    lines.push(await counted(host, `${people} SKP`, skp, workbook));
    lines.push(await counted(host, `${people} SKP again, by a pane opened anew`, skp, new ExcelWorkbook(host.run)));
  }
  const text = table(lines);
  writeFileSync(fileURLToPath(new URL("round-trips.md", import.meta.url)), text);
  console.log(text);
}

async function open(nodes: number) {
  const host = new ExcelHost(loadWorkbook(await makeWorkbook(nodes)), { apiLevel: 13 });
  const workbook = new ExcelWorkbook(host.run);
  const opened = await openCascade(workbook, { sheet: null });
  if (!opened.ok) throw new Error(opened.reason);
  const { findings } = checkOpened(opened.cascade, { year: null });
  const skp = { year: "2025", institution: null, place: null, date: null, period: null, paper: "A4" as const };
  const plans = planSheets(
    opened.cascade,
    opened.staff,
    findings,
    { year: "2025", skp },
    buildTexts(messagesFor("id")),
  );
  const cells = host.workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  return { host, workbook, plans, cells };
}

async function counted(
  host: ExcelHost,
  work: string,
  plans: readonly SheetPlan[],
  workbook: ExcelWorkbook,
): Promise<Line> {
  host.trips.length = 0;
  await workbook.write(plans);
  const naive = plans.reduce(
    (sum, { cells, boxes, connectors }) => sum + cells.length + boxes.length + connectors.length,
    0,
  );
  return { work, trips: host.totals, naive };
}

function table(lines: readonly Line[]): string {
  const rows = lines.map(({ work, trips, naive }) =>
    [work, trips.syncs, trips.actions, kib(trips.requestBytes), kib(trips.responseBytes), naive].join(" | "),
  );
  return [
    "# Round trips to Excel",
    "",
    "`npm run bench:trips`: what the add-in asks of Excel, counted on the Excel test host with the real Office.js. The last column is what one `sync` for each cell, box and line would take.",
    "",
    "| work | syncs | actions | asked (KiB) | answered (KiB) | one sync per cell |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");
}

function kib(bytes: number): number {
  return Math.round(bytes / 1_024);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
