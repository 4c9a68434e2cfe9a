import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { column, row } from "../../../../src/core/address/address";
import type { CheckView } from "../../../../src/app/desk/views";
import type { Language } from "../../../../src/messages/messages";
import { messagesFor } from "../../../../src/messages/messages-for";
import { PANE_TEXTS } from "../../messages/pane/both-languages";
import { sayIn } from "../../../../src/messages/pane/say";
import { CheckStep } from "../../../../src/taskpane/features/check/check-step";
import { TextsProvider } from "../../../../src/taskpane/parts/texts";
import { NO_FILTER } from "../../../../src/taskpane/state/finding-filter";
import { firstState, type PaneState } from "../../../../src/taskpane/state/pane-state";
import { manyFindings } from "./many-findings";

const NO_ACTIONS = {
  readAgain: () => Promise.resolve(),
  showFinding: () => Promise.resolve(),
  hideExcerpt: () => undefined,
  filterFindings: () => undefined,
  fix: () => Promise.resolve(),
  mark: () => Promise.resolve(),
  build: () => Promise.resolve(),
  goToStep: () => undefined,
};

/** The step as the browser gets it first, with the list's first rows. */
function render(change: Partial<PaneState>, place: PaneState["place"] = "browser", language: Language = "id"): string {
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={{ say: sayIn(language, PANE_TEXTS[language]), messages: messagesFor(language) }}>
        <CheckStep state={{ ...firstState(place), ...change }} actions={NO_ACTIONS} />
      </TextsProvider>
    </FluentProvider>,
  );
}

const textOf = (html: string) =>
  html
    .replace(/<style.*?<\/style>/gs, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/&quot;/g, '"')
    .replace(/\n+/g, "\n");
const ready = (view: CheckView): Partial<PaneState> => ({ check: { at: "ready", view } });
const canMark = (marks: boolean): Partial<PaneState> => ({
  survey: { can: { shapes: true, connectors: true, pageSetup: true, marks }, sheets: [], made: [] },
});
const FEW = manyFindings(4);
const NONE: CheckView = { ...FEW, findings: [], counts: { error: 0, warning: 0, info: 0 } };

describe("the check step", () => {
  test("leads back to reading while nothing has been read", () => {
    const text = textOf(render({}));
    expect(text).toContain("Lembar belum terbaca");
    expect(text).toContain("Ke langkah Baca");
    expect(text).not.toContain("Kelengkapan");
  });

  test("says that it checks, and keeps what was found before", () => {
    const text = textOf(render({ check: { at: "loading", before: FEW } }));
    expect(text).toContain("Memeriksa …");
    expect(text).toContain("Tanpa satuan (1)");
    expect(textOf(render({ check: { at: "loading", before: null } }))).not.toContain("Kelengkapan");
  });

  test("says why it failed, with a way to try again", () => {
    const text = textOf(
      render({ check: { at: "failed", failure: { kind: "bug", name: "TypeError", where: "a.ts:1" } } }),
    );
    expect(text).toContain("Pemeriksaan belum berhasil");
    expect(text).toContain("Coba lagi");
  });

  test("says what was checked when nothing was found, and how complete the cascade is", () => {
    const text = textOf(render(ready(NONE)));
    expect(text).toContain("Tidak ada temuan pada 5 kinerja.");
    expect(text).toContain("5 kinerja diperiksa: kode, tautan ke atas");
    expect(text).toContain("target 2025");
    expect(text).toContain("4 dari 5 (80%)");
    expect(text).not.toContain("Cari temuan");
    // A sheet without findings is what the reviewer is shown.
    expect(text).toContain("Buat lembar Temuan");
  });

  test("counts, and lists each finding with its cell, node, sentence and fix", () => {
    const text = textOf(render(ready(FEW)));
    const { error, warning } = FEW.counts;
    expect(text).toContain(
      `${error} galat, ${warning} peringatan, 0 info pada 5 kinerja. 1 temuan dapat diperbaiki dari sini.`,
    );
    expect(text).toContain("Tanpa satuan (1)\n");
    expect(text).toContain('F3\nT.2 · Meningkatnya T.2\nSatuan indikator "Indikator T.2" belum ada.');
    expect(text).toContain("Semula \n(kosong)\n menjadi \nPersen\n");
    expect(text).toContain("Terapkan 1 perbaikan");
  });

  test("shows the findings that were filtered before the step was left", () => {
    const text = textOf(render({ ...ready(FEW), findingFilter: { ...NO_FILTER, rule: "IND-03" } }));
    expect(text).toContain(`Menampilkan 1 dari ${FEW.findings.length} temuan.`);
    expect(text).toContain("Tanpa satuan (1)");
    expect(text).not.toContain("Tanpa penanggung jawab (1)");
  });

  test("counts for an SKP only what should be in one", () => {
    const text = textOf(render(ready(FEW)));
    expect(text).toContain("Masuk SKP\n0 dari 4 (0%)");
    expect(text).toContain("Kinerja kepala daerah tidak dihitung");
  });

  test("speaks English", () => {
    const text = textOf(render(ready(FEW), "browser", "en"));
    expect(text).toContain("1 finding can be put right from here.");
    expect(text).toContain("Completeness by level");
  });

  test("shows many rules closed first, and draws no more than the list's part in view", () => {
    const html = render(ready(manyFindings(10_000)));
    expect(textOf(html)).toContain("Tanpa satuan (2.500)");
    expect(html).not.toContain('aria-expanded="true"');
    expect((html.match(/role="listitem"/g) ?? []).length).toBeLessThan(40);
    expect(html).toMatch(/aria-setsize="\d+" aria-posinset="1"/);
  });

  test("lets the Tab key reach the list at one row", () => {
    const stops = [...render(ready(FEW)).matchAll(/<button[^>]*data-stop[^>]*>/g)].map(([tag]) => tag);
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.filter((tag) => tag.includes('tabindex="0"'))).toHaveLength(1);
  });

  test("marks where that can be done, and says why not elsewhere", () => {
    expect(textOf(render({ ...ready(FEW), ...canMark(true) }, "excel"))).toContain("Tandai di lembar");
    expect(textOf(render({ ...ready(FEW), ...canMark(true), marked: true }, "excel"))).toContain("Hapus tanda");
    expect(textOf(render({ ...ready(NONE), ...canMark(true), marked: true }, "excel"))).toContain("Hapus tanda");
    const file = textOf(render({ ...ready(FEW), ...canMark(false) }));
    expect(file).not.toContain("Tandai di lembar");
    expect(file).toContain("Sel hanya dapat ditandai di dalam Excel.");
    expect(textOf(render({ ...ready(FEW), ...canMark(false) }, "excel"))).toContain("Versi Excel ini tidak dapat");
  });

  test("shows the rows around a finding in a browser, the cell in words too", () => {
    const finding = FEW.findings.find(({ rule }) => rule === "IND-03")!;
    const excerpt: PaneState["excerpt"] = {
      finding: finding.id,
      rows: {
        at: "ready",
        view: {
          sheet: "Cascading",
          columns: [{ index: finding.where.column, letters: "F", heading: "Satuan" }],
          rows: [
            { row: 2, texts: ["Persen"] },
            { row: 3, texts: [""] },
          ],
          at: { row: row(3), column: column(6) },
        },
      },
    };
    const html = render({ ...ready(FEW), excerpt });
    expect(html).toContain('role="region" aria-label="Lembar Cascading, sekitar sel F3"');
    expect(textOf(html)).toContain("◂ sel temuan");
    expect(html).toContain('aria-expanded="true"');
    expect(textOf(render(ready(FEW)))).not.toContain("sel temuan");
  });
});
