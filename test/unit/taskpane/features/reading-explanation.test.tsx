import { viewExplanation } from "../../../../src/app/desk/view-explanation";
import type { ExplanationView } from "../../../../src/app/desk/views";
import { readCascade } from "../../../../src/core/read/read-cascade";
import { NO_CHOICES, type ReadChoices } from "../../../../src/core/read/read-choices";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";
import type { Language } from "../../../../src/messages/messages";
import { messagesFor } from "../../../../src/messages/messages-for";
import { doubtfulRows } from "../../../../src/taskpane/features/read/doubtful";
import { explanationText } from "../../../../src/taskpane/features/read/explanation-text";
import { ReadingExplanation } from "../../../../src/taskpane/features/read/reading-explanation";
import { IDLE, type Loadable } from "../../../../src/taskpane/state/loadable";
import { buttonsIn, rendered, textOf } from "./rendered";
import { LONG, WIDE } from "./read-view";

/** What the desk tells of rows that must be read. */
function explain(rows: typeof WIDE, choices: Partial<ReadChoices> = {}): ExplanationView {
  const grid = gridFromRows("Cascading", rows);
  const read = readCascade(grid, { ...NO_CHOICES, ...choices });
  if (!read.ok) throw new Error(read.reason);
  return viewExplanation({ grid, cascade: read.cascade, columns: read.columns });
}

function show(
  explanation: Loadable<ExplanationView>,
  { language = "id", leads = false }: { readonly language?: Language; readonly leads?: boolean } = {},
): string {
  const nothing = (): void => undefined;
  return rendered(
    <ReadingExplanation {...{ explanation }} onShow={leads ? nothing : null} onRetry={nothing} onClose={nothing} />,
    language,
  );
}

const ready = (view: ExplanationView): Loadable<ExplanationView> => ({ at: "ready", view });
/** The same with the place of the last statement uncertain. */
function withDoubt(view: ExplanationView): ExplanationView {
  const last = view.rows.at(-1)!;
  const nodes = last.nodes.map((node) => ({ ...node, parentTold: { by: "left", confidence: 0.45 } as const }));
  return { ...view, rows: [...view.rows.slice(0, -1), { ...last, nodes }] };
}

describe("the explanation of a reading", () => {
  const html = show(ready(explain(WIDE)));

  test("names the sheet, and every row with what it is", () => {
    const text = textOf(html);
    expect(text).toContain("Penjelasan bacaan lembar Cascading");
    expect(text).toContain("Baris 1\njudul di atas tabel\nCASCADING BIRO CONTOH");
    expect(text).toMatch(/Baris 3\njudul kolom\nTujuan · Sasaran · Indikator · /);
    expect([...html.matchAll(/role="listitem"/g)]).toHaveLength(4);
  });

  test("tells of a statement its level, its parent, and from what each is known", () => {
    const text = textOf(html);
    expect(text).toContain(
      "A4\nJenjang 1 · Tujuan\nMeningkatnya A\nJenjang diketahui dari kolomnya (100%); puncak, tanpa induk.",
    );
    expect(text).toMatch(
      /B5\nJenjang 2 · Sasaran\nMeningkatnya C\nJenjang diketahui dari kolomnya \(\d+%\); induk di A4, diketahui dari sel di sebelah kirinya \(\d+%\)\./,
    );
    expect(textOf(show(ready(explain(LONG)), { language: "en" }))).toMatch(
      /Level told by the level column \(\d+%\); parent in D2, told by its parent code \(\d+%\)\./,
    );
  });

  test("tells of every other filled cell what it was read as, what was not read among them", () => {
    const text = textOf(html);
    expect(text).toContain("C4\nIndikator kinerja: \nNilai B\nD4\nTarget 2025: \n70\nE4\nBelum dikenal: \nBiru");
    // A statement is told once.
    expect(text.match(/Meningkatnya C/g)).toHaveLength(1);
  });

  test("names the sheet of a parent that stands on another one", () => {
    const view = explain(LONG);
    const rows = view.rows.map((row) => ({
      ...row,
      nodes: row.nodes.map((node) => ({ ...node, parent: node.parent && { ...node.parent, sheet: "Renstra" } })),
    }));
    expect(textOf(show(ready({ ...view, rows })))).toContain(
      "induk di D2 lembar Renstra, diketahui dari kode induknya",
    );
  });

  test("speaks of headings only where there are some", () => {
    const view = explain(WIDE);
    expect(textOf(html)).toContain("menurut judul kolomnya");
    const without = view.rows.filter(({ role }) => role !== "heading");
    expect(textOf(show(ready({ ...view, rows: without })))).not.toContain("menurut judul kolomnya");
  });

  test("says where a person chose the meaning", () => {
    const columns = [{ index: 5, heading: "Warna Map", field: "csf", year: null }] as const;
    expect(textOf(show(ready(explain(WIDE, { columns }))))).toContain(
      "E4\nFaktor kunci keberhasilan (CSF) (pilihan Anda): \nBiru",
    );
  });

  test("marks what is uncertain, and then offers to show that alone", () => {
    expect(textOf(html)).not.toContain("kurang pasti");
    const doubted = withDoubt(explain(WIDE));
    expect(doubtfulRows(doubted.rows).map(({ row }) => row)).toEqual([5]);
    const text = textOf(show(ready(doubted)));
    expect(text).toContain("Hanya yang kurang pasti (1)");
    expect(text).toContain("Jenjang 2 · Sasaran\nkurang pasti\nMeningkatnya C");
  });

  test("leads to each cell in Excel; elsewhere there is nothing to press in the list", () => {
    expect(buttonsIn(html)).toEqual(["Salin sebagai teks", "Tutup"]);
    const named = buttonsIn(show(ready(explain(WIDE)), { leads: true }));
    expect(named).toEqual(expect.arrayContaining(["Tunjukkan sel A4", "Tunjukkan sel C5"]));
    expect(new Set(named).size).toBe(named.length);
  });

  test("lets the Tab key come to one row alone", () => {
    const stops = [...html.matchAll(/data-stop="[^"]*"[^>]* tabindex="(-?\d)"/gi)].map(([, index]) => index);
    expect(stops).toEqual(["0", "-1", "-1", "-1"]);
  });

  test("draws of thousands of rows those in view", () => {
    const view = explain(WIDE);
    const row = view.rows.at(-1)!;
    const many = Array.from({ length: 5000 }, (_, i) => ({ ...row, row: (i + 1) as typeof row.row }));
    const items = [...show(ready({ ...view, rows: many })).matchAll(/aria-setsize="5000"/g)];
    expect(items.length).toBeGreaterThan(3);
    expect(items.length).toBeLessThan(40);
  });

  test("keeps what was there while the sheet is read again, and says why when there is none", () => {
    expect(show(IDLE)).not.toContain("Penjelasan");
    expect(textOf(show({ at: "loading", before: null }))).toContain("Menyusun penjelasan …");
    const again = show({ at: "loading", before: explain(WIDE) });
    expect(again).toContain('aria-busy="true"');
    const failed = show({ at: "failed", failure: { kind: "workbook", error: "busy", detail: "" } });
    expect(textOf(failed)).toContain("Penjelasan tidak dapat ditampilkan");
    expect(buttonsIn(failed)).toEqual(["Coba lagi"]);
  });
});

describe("the explanation as text", () => {
  test("is what the command writes: a line for each row, statement and cell", () => {
    const lines = explanationText(explain(WIDE), messagesFor("id")).split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "Baris 1: judul di atas tabel",
      "Baris 3: judul kolom",
      "Baris 4: kinerja",
      "  Jenjang 1 Tujuan, dari kolomnya (100%); puncak, tanpa induk",
    ]);
    expect(lines).toContain("  A4 Kinerja satu jenjang: Meningkatnya A");
    expect(lines).toContain("  D5 Target 2025: 80");
    expect(explanationText(explain(LONG), messagesFor("en"))).toContain("parent in row 2, by its parent code");
  });
});
