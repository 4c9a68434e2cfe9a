import fc from "fast-check";
import { readCascade } from "../../src/core/read/read-cascade";
import { gridFromRows } from "../../src/core/sheet/grid-builder";
import { textKey } from "../../src/core/text/normalise";

const HEADINGS = [
  "No",
  "Kode",
  "Induk",
  "Level",
  "Kinerja",
  "Tujuan",
  "Sasaran",
  "Outcome",
  "Output",
  "Indikator",
  "Satuan",
  "Target 2025",
  "Baseline",
  "Program/Kegiatan/Sub Kegiatan",
  "Penanggung Jawab",
  "Nama",
  "Pagu",
  "Ket.",
  "???",
  "",
];
const CELLS = [
  "",
  "",
  "-",
  "1",
  "2",
  "A",
  "B",
  "Meningkatnya A",
  "Terlaksananya B dan",
  "masyarakat",
  "2.16.02 - PROGRAM X",
  "2.16.02.2.01 - Y",
  "Sub Kegiatan",
  "Sub Kegiatan Z",
  "70,5",
  "Jumlah",
  "=1+1",
  "🙂",
  "Tujuan",
  "Sasaran",
  "\u0000",
  "a\nb",
];

const rows = fc.integer({ min: 1, max: 8 }).chain((width) =>
  fc.tuple(
    fc.array(fc.constantFrom(...HEADINGS), { minLength: width, maxLength: width }),
    fc.array(
      fc.array(fc.oneof(fc.constantFrom(...CELLS), fc.integer({ min: -5, max: 5 })), {
        minLength: width,
        maxLength: width,
      }),
      { maxLength: 12 },
    ),
  ),
);

describe("reading any sheet", () => {
  test("never throws; ids are unique, parents exist, levels lie inside the profile, facts point into the sheet", () => {
    fc.assert(
      fc.property(rows, ([heading, body]) => {
        const result = readCascade(gridFromRows("S", [heading, ...body]));
        if (!result.ok) return;
        const { nodes, profile } = result.cascade;
        const ids = new Set(nodes.map((n) => n.id));
        expect(ids.size).toBe(nodes.length);
        for (const node of nodes) {
          for (const parent of node.parents) expect(ids.has(parent)).toBe(true);
          expect(node.level).toBeGreaterThanOrEqual(0);
          expect(node.level).toBeLessThanOrEqual(profile.levels.length);
          expect(node.at.row).toBeLessThanOrEqual(body.length + 1);
          expect(node.at.column).toBeLessThanOrEqual(heading.length);
        }
      }),
    );
  });

  test("a long table loses no row: every coded row with a statement of its own is a node", () => {
    const code = fc.constantFrom("a", "b", "c", "d", "e", "f", "");
    const row = fc.record({
      code,
      parent: code,
      text: fc.constantFrom("Meningkatnya A", "Meningkatnya B", "Tersusunnya C"),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (list) => {
        const body = list.map((r) => [r.code || null, r.parent || null, "1", r.text]);
        const result = readCascade(gridFromRows("S", [["Kode", "Induk", "Level", "Kinerja"], ...body]));
        if (!result.ok) return;
        for (const r of list) {
          const kept = result.cascade.nodes.some(
            (n) => textKey(n.statement) === textKey(r.text) && (r.code === "" || n.code === r.code),
          );
          expect(kept).toBe(true);
        }
      }),
    );
  });
});
