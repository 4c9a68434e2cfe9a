import fc from "fast-check";
import type { Field } from "../../src/core/read/column";
import { FIELD_CHOICES } from "../../src/core/read/field-choices";
import { readCascade } from "../../src/core/read/read-cascade";
import { NO_CHOICES } from "../../src/core/read/read-choices";
import { gridFromRows } from "../../src/core/sheet/grid-builder";

const HEADINGS = ["Kode", "Induk", "Level", "Kinerja", "Tujuan", "Sasaran", "Indikator", "2025", "Program", "???", ""];
const CELLS = ["", "", "-", "1", "A", "B", "Meningkatnya A", "2.16.02 - PROGRAM X", "70,5", "Jumlah"];
const WIDTH = 7;

const sheet = fc
  .tuple(
    fc.array(fc.constantFrom(...HEADINGS), { minLength: WIDTH, maxLength: WIDTH }),
    fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: WIDTH, maxLength: WIDTH }), { maxLength: 8 }),
  )
  .map(([heading, body]) => ({ heading, grid: gridFromRows("S", [heading, ...body]) }));
const rowNumber = fc.integer({ min: -2, max: 12 });

describe("reading any sheet under any choices", () => {
  test("never throws; each choice that fits is in force, and the columns stand in order", () => {
    const picks = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom<Field>(...FIELD_CHOICES)), {
      maxLength: 6,
    });
    const profile = fc.constantFrom(null, "pemda", "segitiga", "tematik", "tidak ada");
    fc.assert(
      fc.property(
        sheet,
        picks,
        fc.option(fc.record({ from: rowNumber, to: rowNumber })),
        profile,
        (s, p, header, id) => {
          const columns = p.map(([index, field]) => ({
            index,
            field,
            heading: s.heading[index - 1] ?? "",
            year: null,
          }));
          const result = readCascade(s.grid, { ...NO_CHOICES, header, columns, profile: id });
          const places = result.columns.map((column) => column.index);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          const last = new Map(columns.map((choice) => [choice.index, choice]));
          for (const column of result.columns) {
            const choice = last.get(column.index);
            expect(column.chosen).toBe(choice?.heading === column.heading);
            if (choice && column.chosen) expect(column.field).toBe(choice.field);
          }
          if (!result.ok) return;
          for (const node of result.cascade.nodes) {
            expect(node.level).toBeGreaterThanOrEqual(0);
            expect(node.level).toBeLessThanOrEqual(result.cascade.profile.levels.length);
          }
        },
      ),
    );
  });

  test("to choose what was found anyway changes nothing that was read", () => {
    fc.assert(
      fc.property(sheet, ({ grid }) => {
        const found = readCascade(grid);
        // One lone "Kinerja" beside levels with names counts as a level only when a person says so.
        if (!found.ok || found.columns.some((column) => column.field === "statement")) return;
        const columns = found.columns.map(({ index, heading, field, year }) => ({ index, heading, field, year }));
        const again = readCascade(grid, { ...NO_CHOICES, header: found.header, columns });
        // What told a level is now the person.
        const { evidence } = found.cascade;
        expect(again.ok && { ...again.cascade, evidence }).toEqual(found.cascade);
      }),
    );
  });
});
