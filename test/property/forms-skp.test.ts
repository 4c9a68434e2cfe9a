import fc from "fast-check";
import "../setup/generated-cases";
import { planSkpSheets } from "../../src/core/forms/skp/plan-skp-sheets";
import type { Rect } from "../../src/core/address/address";
import type { SheetPlan } from "../../src/core/sheet/sheet-plan";
import { fontLine, wrapLines } from "../../src/core/text/measure";
import { cascadeOf, OPTIONS, type NodeRow } from "../unit/core/forms/example";

const MM = 72 / 25.4;
/** Printable size of the landscape pages with margins of 15 mm, in points. */
const PAGE = { A4: { width: 267 * MM, height: 180 * MM }, F4: { width: 300 * MM, height: 185 * MM } } as const;
/** What Excel keeps free left and right in a cell. */
const CELL_SIDES = 4.5;
const CASES = 20;

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      "Meningkatnya",
      "kualitas",
      "perencanaan",
      "kinerja",
      "perangkat",
      "daerah",
      "dan",
      "SAKIP",
      "89/2021",
      "=SUM(A1)",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom("W".repeat(60), "🏛️🏛️", "a\nb", "–", "&P", "   ") },
);
const text = (words: number) => fc.array(word, { minLength: 1, maxLength: words }).map((all) => all.join(" "));
const statement = fc.oneof(
  { weight: 8, arbitrary: text(25) },
  { weight: 1, arbitrary: fc.constant("kinerja ".repeat(250).trim()) },
  { weight: 1, arbitrary: text(500) },
);
const indicator = fc.tuple(
  fc.oneof({ weight: 9, arbitrary: text(15) }, { weight: 1, arbitrary: text(400) }),
  fc.option(text(3)),
  fc.option(text(6)),
);
const nodes = fc.array(fc.record({ statement, leader: statement, indicators: fc.array(indicator, { maxLength: 6 }) }), {
  minLength: 1,
  maxLength: 40,
});
const person = fc.record({
  name: fc.option(text(6)),
  position: text(30),
  echelon: fc.constantFrom("II.b", "III.a", null),
});

const sheet = fc
  .record({
    nodes,
    person,
    rater: person,
    paper: fc.constantFrom("A4" as const, "F4" as const),
    institution: fc.option(text(40)),
    approach: fc.constantFrom("quantitative" as const, "qualitative" as const),
  })
  .map((each) => {
    const rows = each.nodes.flatMap((node, i): NodeRow[] => [
      {
        id: `P${i}`,
        level: 3,
        statement: node.leader,
        indicators: [],
        owners: [{ position: "Kepala Bagian Contoh", name: each.rater.name ?? "Rater Contoh" }],
      },
      {
        id: `N${i}`,
        parent: `P${i}`,
        level: 5,
        statement: node.statement,
        indicators: node.indicators,
        owners: [
          {
            nip: "1",
            name: each.person.name ?? "Pegawai",
            position: each.person.position,
            echelon: each.person.echelon,
          },
        ],
      },
    ]);
    const plan = planSkpSheets(cascadeOf(rows), [], {
      ...OPTIONS,
      paper: each.paper,
      institution: each.institution,
      approach: each.approach,
    }).sheets.find(({ plan }) => plan.key === "nip:1")?.plan;
    return { plan: plan!, nodes: each.nodes, paper: each.paper, approach: each.approach };
  });

const law = (
  check: (made: {
    readonly plan: SheetPlan;
    readonly nodes: readonly { readonly statement: string; readonly leader: string }[];
    readonly paper: "A4" | "F4";
    readonly approach: "quantitative" | "qualitative";
  }) => void,
) => fc.assert(fc.property(sheet, check), { numRuns: CASES });

const sum = (heights: ReadonlyMap<number, number>, from: number, to: number) => {
  let total = 0;
  for (let row = from; row <= to; row++) total += heights.get(row)!;
  return total;
};

const areaOf = (plan: SheetPlan): ((row: number, column: number) => Rect) => {
  const merges = new Map(plan.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  return (row, column) =>
    merges.get(`${row},${column}`) ?? ({ top: row, bottom: row, left: column, right: column } as Rect);
};

describe("an SKP sheet of any content", () => {
  test("holds every line of every text inside its cell", () => {
    law(({ plan }) => {
      const area = areaOf(plan);
      for (const cell of plan.cells) {
        if (cell.value === null) continue;
        const { top, bottom, left, right } = area(cell.row, cell.column);
        const style = plan.styles[cell.style]!;
        const width = plan.columnWidths.slice(left - 1, right).reduce((total, each) => total + each, 0) - CELL_SIDES;
        const lines = wrapLines(String(cell.value), { font: style.font, bold: style.bold }, style.size, width).length;
        expect(sum(plan.rowHeights, top, bottom)).toBeGreaterThanOrEqual(
          lines * fontLine(style.font, style.size) * 1.04,
        );
      }
    });
  });

  test("has rows that Excel can show, in whole pixels, and fits the width of its paper at 100 %", () => {
    law(({ plan, paper }) => {
      for (const height of plan.rowHeights.values()) {
        expect(height).toBeLessThanOrEqual(409);
        expect(Number.isInteger(height / 0.75)).toBe(true);
      }
      const width = plan.columnWidths.reduce((total, each) => total + each, 0);
      expect(width).toBeLessThanOrEqual(PAGE[paper].width);
      expect(width).toBeGreaterThan(PAGE[paper].width * 0.97);
    });
  });

  test("ends no page inside a result, and every page fits the paper", () => {
    law(({ plan, paper }) => {
      const ends = plan.print.breaksAfterRows;
      for (const { top, bottom } of plan.merges) expect(ends.filter((end) => end >= top && end < bottom)).toEqual([]);
      const titles = plan.print.titleRows;
      const starts = [1, ...ends.map((end) => end + 1)];
      starts.forEach((start, i) => {
        const own = sum(plan.rowHeights, start, ends[i] ?? plan.rowHeights.size);
        const repeated = titles !== null && start > titles.to ? sum(plan.rowHeights, titles.from, titles.to) : 0;
        expect(own + repeated).toBeLessThanOrEqual(PAGE[paper].height);
      });
    });
  });

  test("keeps headings with what they head, and the signatures whole with the last conduct value", () => {
    law(({ plan }) => {
      const ends = new Set<number>(plan.print.breaksAfterRows);
      const rowOf = (value: string) => plan.cells.find((cell) => cell.value === value)!.row;
      for (const heading of ["HASIL KERJA", "A. UTAMA", "B. TAMBAHAN", "PERILAKU KERJA**", "Pegawai yang Dinilai,"])
        expect(ends.has(rowOf(heading))).toBe(false);
      const last = plan.cells.find((cell) => String(cell.value).startsWith("Kolaboratif"))!.row;
      expect([...ends].filter((end) => end >= last)).toEqual([]);
    });
  });

  test("prints every statement whole, in order, however many rows it takes", () => {
    law(({ plan, nodes: all, approach }) => {
      if (approach === "qualitative") {
        const squeeze = (words: string) => words.replace(/\s|\(lanjutan\)/g, "");
        const printed = squeeze(plan.cells.map(({ value }) => value ?? "").join(""));
        let from = 0;
        for (const wanted of all.map((node) => squeeze(node.statement))) {
          const at = printed.indexOf(wanted, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + wanted.length;
        }
        return;
      }
      const jpt = !plan.cells.some((cell) => cell.value === "ASPEK");
      const from = plan.cells.find((cell) => cell.value === "A. UTAMA")!.row;
      const to = plan.cells.find((cell) => cell.value === "B. TAMBAHAN")!.row;
      const printed = plan.cells
        .filter(
          (cell) =>
            cell.row > from &&
            cell.row < to &&
            cell.column === (jpt ? 2 : 4) &&
            cell.value !== null &&
            cell.value !== "(lanjutan)" &&
            cell.value !== "lengkapi",
        )
        .sort((a, b) => a.row - b.row)
        .map((cell) => cell.value)
        .join("");
      expect(printed.replace(/\s/g, "")).toBe(
        all
          .map((node) => node.statement)
          .join("")
          .replace(/\s/g, ""),
      );
    });
  });

  test("writes every cell once, covers no cell by two merges, and gives a merge one style", () => {
    law(({ plan }) => {
      const styles = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell.style]));
      expect(styles.size).toBe(plan.cells.length);
      const covered = new Set<string>();
      for (const merge of plan.merges) {
        for (let row: number = merge.top; row <= merge.bottom; row++) {
          for (let column: number = merge.left; column <= merge.right; column++) {
            const key = `${row},${column}`;
            expect(covered.has(key)).toBe(false);
            covered.add(key);
            expect(styles.get(key)).toBe(styles.get(`${merge.top},${merge.left}`));
          }
        }
      }
    });
  });
});
