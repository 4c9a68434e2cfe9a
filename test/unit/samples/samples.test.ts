import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BROKEN_VARIANTS } from "../../../samples/source/broken-variants.data";
import { openCascade } from "../../../src/app/open-cascade";
import { column, row } from "../../../src/core/address/address";
import { checkCascade } from "../../../src/core/check/check-cascade";
import { RULES } from "../../../src/core/check/rules";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";

const folder = join(__dirname, "..", "..", "..", "samples");
const open = (name: string): XlsxWorkbook => XlsxWorkbook.open(readFileSync(join(folder, name)));

async function findingsIn(
  workbook: XlsxWorkbook,
  sheet: string,
): Promise<{ rule: string; severity: string; row: number; column: number }[]> {
  const opened = await openCascade(workbook, { sheet });
  if (!opened.ok) throw new Error(opened.reason);
  return checkCascade(opened.cascade, { year: "2025" }).map(({ rule, severity, where }) => ({
    rule,
    severity,
    row: where.row,
    column: where.column,
  }));
}

describe("the worked example", () => {
  test("is one cascade in both layouts, with no error and no warning", async () => {
    const workbook = open("biro-organisasi.xlsx");
    const read = async (sheet: string) => {
      const opened = await openCascade(workbook, { sheet });
      if (!opened.ok) throw new Error(opened.reason);
      expect(checkCascade(opened.cascade, { year: "2025" }).filter((f) => f.severity !== "info")).toEqual([]);
      expect(opened.staff).toHaveLength(22);
      return opened.cascade.nodes
        .map((n) => ({
          id: n.id,
          parents: n.parents,
          level: n.level,
          statement: n.statement,
          indicators: n.indicators.map((i) => [
            i.text,
            i.unit,
            i.baseline?.text,
            Object.values(i.targets).map((t) => t.text),
          ]),
          owners: n.owners.map((o) => [o.position, o.name, o.echelon]),
          components: n.components.map((c) => [c.code, c.name]),
          budget: n.budget["2025"]?.value,
        }))
        .sort((a, b) => a.id.localeCompare(b.id, "id"));
    };
    const wide = await read("Cascading");
    expect(wide).toHaveLength(30);
    expect(wide).toEqual(await read("Tabel Panjang"));
  });
});

const KNOWN_RULES: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));

describe("the broken variants", () => {
  const workbook = open("salah-tautan.xlsx");

  test.each(BROKEN_VARIANTS.map((v) => [v.name, v] as const))(
    "%s: just the findings expected, each at its cell",
    async (name, variant) => {
      const grid = await workbook.read(name);
      const text = (r: number, c: number): string => grid.text(row(r), column(c));
      const headings = Array.from({ length: grid.columnCount }, (_, c) => text(1, c + 1));
      const rowsOf = (code: string): number[] =>
        Array.from({ length: grid.rowCount - 1 }, (_, r) => r + 2).filter((r) => text(r, 1) === code);
      const expected = variant.expect
        .filter(({ rule }) => KNOWN_RULES.has(rule))
        .map(({ rule, code, nth = 1, column: heading }) => ({
          rule,
          // A code used twice is reported where it is used the second time.
          row: rule === "STR-01" ? rowsOf(code).at(-1) : rowsOf(code)[nth - 1],
          column: headings.indexOf(heading) + 1,
        }));
      const found = (await findingsIn(workbook, name)).filter((f) => f.severity !== "info");
      const key = (f: { rule: string; row: number | undefined; column: number }): string =>
        `${f.rule} ${f.row} ${f.column}`;
      expect(found.map(key).sort()).toEqual(expected.map(key).sort());
    },
  );
});
