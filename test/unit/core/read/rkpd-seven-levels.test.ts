import { readFileSync } from "node:fs";
import path from "node:path";
import { column, columnName, row } from "../../../../src/core/address/address";
import type { Cascade, Node } from "../../../../src/core/cascade/cascade";
import { readCascade } from "../../../../src/core/read/read-cascade";
import type { Grid } from "../../../../src/core/sheet/grid";
import { tidyText } from "../../../../src/core/text/normalise";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { describeShared, sharedSample } from "../../../shared-samples";

const GOLDEN = path.join(__dirname, "../../../golden/read/rkpd-seven-levels.txt");
const LINE = /^(-|[A-G]\d+) < (.+)$/;

interface Expected {
  readonly cell: string;
  readonly parent: string;
  /** Cells whose texts together are the statement. */
  readonly parts: readonly string[];
}

function expectedNodes(): readonly Expected[] {
  return readFileSync(GOLDEN, "utf8")
    .split("\n")
    .flatMap((line) => {
      const found = LINE.exec(line);
      if (!found) return [];
      return found[2]!.split(" ").map((text): Expected => {
        const cell = /^[A-G]\d+/.exec(text)![0];
        const rest = /^[A-G]\d+((?:\+\d+)*)/.exec(text)![1]!;
        const rows = rest.split("+").filter((part) => part !== "");
        return { cell, parent: found[1]!, parts: [cell, ...rows.map((part) => `${cell[0]!}${part}`)] };
      });
    });
}

async function readSample(): Promise<{ readonly grid: Grid; readonly cascade: Cascade }> {
  const workbook = XlsxWorkbook.open(readFileSync(sharedSample("rkpd-seven-levels.xlsx")));
  const [first] = await workbook.sheets();
  const grid = await workbook.read(first!.name);
  const result = readCascade(grid);
  if (!result.ok) throw new Error(result.reason);
  return { grid, cascade: result.cascade };
}

const nameOf = ({ at }: Pick<Node, "at">): string => `${columnName(at.column)}${at.row}`;

describeShared("rkpd-seven-levels, a tree written by hand", () => {
  test("has the same nodes under the same parents", async () => {
    const { cascade } = await readSample();
    const byId = new Map(cascade.nodes.map((node) => [node.id, node]));
    const read = cascade.nodes.map((node) => {
      const parent = node.parents[0];
      return `${parent === undefined ? "-" : nameOf(byId.get(parent)!)} < ${nameOf(node)}`;
    });
    const expected = expectedNodes().map(({ cell, parent }) => `${parent} < ${cell}`);
    expect(expected).toHaveLength(262);
    expect([...read].sort()).toEqual([...expected].sort());
  });

  test("has whole statements where a page cut them", async () => {
    const { grid, cascade } = await readSample();
    const statements = new Map(cascade.nodes.map((node) => [nameOf(node), node.statement]));
    for (const { cell, parts } of expectedNodes()) {
      const texts = parts.map((part) =>
        tidyText(grid.text(row(Number(part.slice(1))), column(part.charCodeAt(0) - 64))).replace(/^- /, ""),
      );
      expect([cell, statements.get(cell)]).toEqual([cell, texts.join(" ")]);
    }
  });

  test("names its levels by the headings, in column order", async () => {
    const { cascade } = await readSample();
    expect(cascade.layout).toBe("wide");
    expect(cascade.profile.levels.map((l) => l.label)).toEqual([
      "Prioritas Nasional",
      "Parameter Kota Global",
      "Dimensi / Tujuan",
      "Sasaran",
      "Prioritas Pembangunan Tahun 2025",
      "Fokus Pembangunan",
      "Program Prioritas Pembangunan Tahun 2025",
    ]);
    expect(cascade.unread).toEqual([]);
  });

  test("asks where merged areas contradict the row", async () => {
    const { cascade } = await readSample();
    const asked = cascade.questions.map(({ kind, at }) => `${kind} ${nameOf({ at })}`);
    // E10 spans the sasaran of row 12; E14 goes on into the page of row 16; F49 was printed beside row 48.
    expect(asked).toEqual(expect.arrayContaining(["parent F12", "parent F16", "parent G48"]));
    expect(asked).not.toContain("parent F10");
    expect(asked.length).toBeLessThan(40);
    expect(cascade.confidence).toBeGreaterThan(0.7);
    expect(cascade.confidence).toBeLessThan(0.9);
  });
});
