import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Cascade } from "../../../../src/core/cascade/cascade";
import { whatItSays } from "../../../../src/core/convert/compare-cascades";
import { convertCascade } from "../../../../src/core/convert/convert-cascade";
import { planLongTable } from "../../../../src/core/convert/plan-long-table";
import { readCascade } from "../../../../src/core/read/read-cascade";
import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { messagesFor } from "../../../../src/messages/messages-for";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { describeShared, sharedSample } from "../../../shared-samples";
import { gridOfPlan } from "../settings/grid-of-plan";

const TEXTS = messagesFor("id").tables;
const OWN = path.resolve(__dirname, "../../../../samples");

const CASCADES = [
  ...[
    "evaluasi-renja-stacked",
    "pohon-kinerja-long",
    "renstra-program-pagu",
    "renstra-split-code",
    "renstra-staircase",
  ],
  ...["renstra-wide-merged", "rkpd-seven-levels", "rpjmd-tujuan-sasaran", "wbs-outline-codes"],
].map((name) => `${name}.xlsx`);

async function cascadesIn(file: string): Promise<readonly Cascade[]> {
  const workbook = XlsxWorkbook.open(readFileSync(file));
  const found: Cascade[] = [];
  for (const { name } of await workbook.sheets()) {
    const result = readCascade(await workbook.read(name));
    if (result.ok) found.push(result.cascade);
  }
  return found;
}

function readPlan(plan: SheetPlan): Cascade {
  const result = readCascade(gridOfPlan(plan));
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.cascade;
}

async function expectSame(file: string): Promise<void> {
  const cascades = await cascadesIn(file);
  expect(cascades).not.toHaveLength(0);
  for (const cascade of cascades) {
    const { table, matrix } = convertCascade(cascade, TEXTS);
    expect(whatItSays(readPlan(table ?? planLongTable(cascade, TEXTS)))).toEqual(whatItSays(cascade));
    if (matrix.ok) expect(whatItSays(readPlan(matrix.plan))).toEqual(whatItSays(cascade));
    else expect(matrix.nodes).not.toHaveLength(0);
  }
}

describe("the project's samples, converted and read again, say the same", () => {
  test.each(readdirSync(OWN).filter((name) => name.endsWith(".xlsx")))("%s", async (name) => {
    await expectSame(path.join(OWN, name));
  });
});

describeShared("real tables, converted and read again, say the same", () => {
  test.each(CASCADES)("%s", async (name) => {
    await expectSame(sharedSample(name));
  });
});
