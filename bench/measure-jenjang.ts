import { readFileSync } from "node:fs";
import { buildOptions } from "../src/app/build-options";
import { planSheets } from "../src/app/build-sheets";
import { openCascade } from "../src/app/open-cascade";
import { checkCascade } from "../src/core/check/check-cascade";
import { planTree } from "../src/core/diagram/plan-tree";
import { messagesFor } from "../src/messages/messages-for";
import { buildTexts } from "../src/messages/build-texts";
import { XlsxWorkbook } from "../src/workbook/xlsx/xlsx-workbook";

/** Prints the milliseconds of each step of one build, and the process's peak memory in MiB, as one JSON object. */
async function main(file: string): Promise<void> {
  const steps: Record<string, number> = {};
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    steps[name] = performance.now() - start;
    return result;
  };
  const bytes = readFileSync(file);
  const messages = messagesFor("id");
  const { workbook, opened } = await timed("read", async () => {
    const book = XlsxWorkbook.open(bytes);
    return { workbook: book, opened: await openCascade(book, { sheet: null }) };
  });
  if (!opened.ok) throw new Error(opened.reason);
  const findings = await timed("check", () => checkCascade(opened.cascade, { year: null }));
  await timed("layout", () => planTree(opened.cascade, { year: "2025" }, messages.diagram));
  const options = buildOptions(opened.cascade, "2025", "2025");
  const plans = await timed("plan", () =>
    planSheets(opened.cascade, opened.staff, findings, options, buildTexts(messages)),
  );
  await timed("write", async () => {
    await workbook.write(plans);
    return workbook.toBytes();
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ nodes: opened.cascade.nodes.length, sheets: plans.length, steps, peak }));
}

main(process.argv[2]!).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
