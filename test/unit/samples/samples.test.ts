import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BROKEN_VARIANTS } from "../../../samples/source/broken-variants.data";
import { openCascade } from "../../../src/app/open-cascade";
import type { Column, Row } from "../../../src/core/address/address";
import { checkCascade } from "../../../src/core/check/check-cascade";
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

describe("the broken variants", () => {
  test.each(BROKEN_VARIANTS.map((v) => [v.name, v] as const))(
    "%s: just the findings expected, each at its cell",
    async (name, variant) => {
      const workbook = open("salah-tautan.xlsx");
      const grid = await workbook.read(name);
      const columns = Array.from({ length: grid.columnCount }, (_, c) => grid.text(1 as Row, (c + 1) as Column));
      const rowOf = (code: string, last: boolean): number => {
        const rows = Array.from({ length: grid.rowCount - 1 }, (_, r) => r + 2).filter(
          (r) => grid.text(r as Row, 1 as Column) === code,
        );
        return (last ? rows.at(-1) : rows[0])!;
      };
      const expected = variant.expect.map(({ rule, code, column }) => ({
        rule,
        row: rowOf(code, rule === "STR-01"),
        column: columns.indexOf(column) + 1,
      }));
      const found = (await findingsIn(workbook, name))
        .filter((f) => f.severity !== "info")
        .map(({ rule, row, column }) => ({ rule, row, column }));
      const key = (f: { rule: string; row: number; column: number }): string => `${f.rule} ${f.row} ${f.column}`;
      expect(found.map(key).sort()).toEqual(expected.map(key).sort());
    },
  );
});
