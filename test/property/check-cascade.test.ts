import fc from "fast-check";
import { checkCascade } from "../../src/core/check/check-cascade";
import { buildTable, testRow } from "../unit/core/check/cascade-builder";

const SIZE = 12;
/** Any parents at all: loops, orphans, oneself, several at once. */
const rows = fc
  .array(
    fc.record({
      level: fc.constantFrom("1", "2", "3", "4", "5", "?"),
      parents: fc.array(fc.nat(SIZE + 2), { maxLength: 3 }),
      statement: fc.constantFrom("Meningkatnya mutu", "Tersusunnya laporan", ""),
      indicator: fc.constantFrom("Jumlah laporan", ""),
      target: fc.constantFrom("5", "-", "BB", "aneh"),
    }),
    { maxLength: SIZE },
  )
  .map((drawn) =>
    drawn.map(({ level, parents, statement, indicator, target }, i) =>
      testRow({
        code: `N${i}`,
        level,
        statement,
        indicator,
        parent: parents.map((each) => `N${each}`).join(";"),
        targets: [target],
      }),
    ),
  );

describe("checking any table", () => {
  it("gives findings in sheet order, each at a cell of the table and about one of its nodes", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const cascade = buildTable(table);
        const ids = new Set(cascade.nodes.map((node) => node.id));
        const findings = checkCascade(cascade, { year: "2025" });
        for (const { where, node } of findings) {
          expect(where.row).toBeLessThanOrEqual(cascade.area.bottom);
          expect(node !== null && ids.has(node)).toBe(true);
        }
        const places = findings.map(({ where, rule }) => [where.row, where.column, rule] as const);
        const sorted = [...places].sort(
          (a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0),
        );
        expect(places).toEqual(sorted);
      }),
    );
  });

  it("says that there is a loop exactly when parent links lead back to a node", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const cascade = buildTable(table);
        const parents = new Map(cascade.nodes.map((node) => [node.id, node.parents.filter((id) => id !== node.id)]));
        // Taking away nodes without parents left over until none can be taken leaves exactly what loops lead to.
        let left = [...parents.keys()];
        for (let before = -1; before !== left.length;) {
          before = left.length;
          const there = new Set(left);
          left = left.filter((id) => parents.get(id)!.some((parent) => there.has(parent)));
        }
        const loops = checkCascade(cascade, { year: null }).filter((finding) => finding.rule === "STR-05");
        expect(loops.length > 0).toBe(left.length > 0);
      }),
    );
  });

  it("names only loops whose every link is in the table", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const cascade = buildTable(table);
        const parentCodes = new Map(
          cascade.nodes.map((node) => [node.code!, node.parents.map((id) => id.split("@")[0]!)]),
        );
        for (const finding of checkCascade(cascade, { year: null })) {
          if (finding.rule !== "STR-05") continue;
          const { loop } = finding.params;
          loop.forEach((code, i) => expect(parentCodes.get(code)).toContain(loop[(i + 1) % loop.length]));
        }
      }),
    );
  });

  it("calls each reference an orphan exactly when no row has that code", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const cascade = buildTable(table);
        const codes = new Set(cascade.nodes.map((node) => node.code));
        const expected = cascade.nodes.flatMap((node) =>
          node.parentRefs.map((ref) => ref.text).filter((text) => !codes.has(text)),
        );
        const found = checkCascade(cascade, { year: null }).flatMap((finding) =>
          finding.rule === "STR-02" ? [finding.params.parent] : [],
        );
        expect([...found].sort()).toEqual([...expected].sort());
      }),
    );
  });
});
