import { whatItSays } from "../../../src/core/convert/compare-cascades";
import { convertCascade } from "../../../src/core/convert/convert-cascade";
import { readCascade } from "../../../src/core/read/read-cascade";
import type { SheetPlan } from "../../../src/core/sheet/sheet-plan";
import { messagesFor } from "../../../src/messages/messages-for";
import { gridOfPlan } from "../../unit/core/settings/grid-of-plan";
import { Chance, seedOf } from "./chance";
import { LAYOUTS } from "./layouts";

/** Sheets of each layout. */
const SHEETS = 6;
const LONG_SHEETS = 60;

const isLong = Number(process.env["JENJANG_CASES_FACTOR"] ?? "1") > 1;
const TEXTS = messagesFor("id").tables;

function reread(plan: SheetPlan): readonly unknown[] {
  const result = readCascade(gridOfPlan(plan));
  return result.ok ? whatItSays(result.cascade) : [result.reason];
}

/** toEqual tells what differs, but is slow where nothing does. */
function expectSame(sheet: number, got: readonly unknown[], said: readonly unknown[]): void {
  if (JSON.stringify(got) !== JSON.stringify(said)) expect([sheet, got]).toEqual([sheet, said]);
}

/** Of a hundred cascades so many may be refused, because the table would read otherwise. */
const BOUND = 2;

describe("whatever a generated sheet was read as, its tables say the same", () => {
  test.each(LAYOUTS)("$name", ({ name, generate }) => {
    const sheets = isLong ? LONG_SHEETS : SHEETS;
    const refused: string[] = [];
    let made = 0;
    for (let i = 0; i < sheets; i++) {
      const result = readCascade(generate(new Chance(seedOf(name, i))).grid);
      if (!result.ok) continue;
      const said = whatItSays(result.cascade);
      const { table, differs, matrix } = convertCascade(result.cascade, TEXTS);
      if (matrix.ok) expectSame(i, reread(matrix.plan), said);
      if (differs) refused.push(`${i}: ${differs.statement}`);
      else if (table) {
        made++;
        expectSame(i, reread(table), said);
      }
    }
    expect(made).toBeGreaterThan(0);
    if (refused.length > Math.ceil((sheets * BOUND) / 100))
      throw new Error(`${refused.length} of ${sheets} cascades are no table, ${BOUND} % may\n${refused.join("\n")}`);
  });
});
