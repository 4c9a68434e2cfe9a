import fc from "fast-check";
import "../../../setup/generated-cases";
import { layIndexPage, type IndexSheet } from "../../../../src/core/report/index-page";
import { planIndex, type IndexEntries, type IndexSkp } from "../../../../src/core/report/plan-index";
import { readIndex } from "../../../../src/core/report/read-index";
import { messagesFor } from "../../../../src/messages/messages-for";
import { buildTable, workedExampleRows } from "../check/cascade-builder";
import { gridOfPlan } from "../settings/grid-of-plan";

const CASCADE = buildTable(workedExampleRows());
const LEFT = "tidak ada lagi";

const word = fc.constantFrom("Ana", "Budi (kosong)", "=1+1", "2025", "  dua  spasi ", "a\nb", "–", "x".repeat(900));
const skp: fc.Arbitrary<Omit<IndexSkp, "key" | "name" | "kind">> = fc.record({
  employee: word,
  position: fc.option(word),
  toComplete: fc.option(fc.nat(99)),
});
const entries: fc.Arbitrary<IndexEntries> = fc.record({
  cascade: fc.constantFrom([], ["PEMERINTAH KABUPATEN CONTOH", "2025"]).map((titles) => ({ ...CASCADE, titles })),
  findings: fc.constant({ error: 1, warning: 0, info: 12 }),
  sheets: fc.subarray<IndexSheet>([
    { kind: "findings", key: "", name: "Temuan" },
    { kind: "tree", key: "", name: "Pohon Kinerja" },
  ]),
  skp: fc
    .array(skp, { maxLength: 4 })
    .map((all) => all.map((one, i): IndexSkp => ({ ...one, kind: "skp", key: `k${i}`, name: `SKP ${i}` }))),
  notes: fc.array(word, { maxLength: 3 }),
});
const language = fc.constantFrom("id" as const, "en" as const);

function sheetsOf({ sheets, skp: people }: IndexEntries): ReadonlyMap<string, IndexSheet> {
  return new Map([...sheets, ...people].map(({ kind, key, name }) => [name, { kind, key, name }]));
}

describe("an index sheet that stands in a workbook", () => {
  test("less the lines of sheets that are gone is the index that would have been made without them", () => {
    fc.assert(
      fc.property(entries, language, fc.func(fc.boolean()), (all, spoken, isGone) => {
        const texts = messagesFor(spoken).indexSheet;
        const sheets = sheetsOf(all);
        const find = (name: string) => (isGone(name) ? null : (sheets.get(name) ?? null));
        const standing = readIndex(gridOfPlan(planIndex(all, texts)), find, LEFT)!;
        const stays = ({ name }: IndexSheet) => !isGone(name);
        const less = { ...all, sheets: all.sheets.filter(stays), skp: all.skp.filter(stays) };
        const noSkp = all.skp.length === 0 ? texts.noSkp : LEFT;
        const { sheetName, page } = texts;
        expect(layIndexPage(standing.page, { sheetName, page })).toEqual(planIndex(less, { ...texts, noSkp }));
        expect(standing.left).toBe(less.sheets.length + less.skp.length);
        expect(standing.left + standing.gone).toBe(sheets.size);
      }),
    );
  });

  test("is not one when it is laid otherwise", () => {
    const plan = planIndex(
      { cascade: CASCADE, findings: { error: 0, warning: 0, info: 0 }, sheets: [], skp: [], notes: [] },
      messagesFor("id").indexSheet,
    );
    const cut = { ...plan, cells: plan.cells.filter(({ row }) => row < 7) };
    expect(readIndex(gridOfPlan(cut), () => null, LEFT)).toBeNull();
  });
});
