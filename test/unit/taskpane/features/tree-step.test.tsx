import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReadView, Survey, TreeRequest } from "../../../../src/app/desk/views";
import type { Language } from "../../../../src/messages/messages";
import { messagesFor } from "../../../../src/messages/messages-for";
import { PANE_TEXTS } from "../../messages/pane/both-languages";
import { sayIn } from "../../../../src/messages/pane/say";
import { TreeStep } from "../../../../src/taskpane/features/tree/tree-step";
import { TextsProvider } from "../../../../src/taskpane/parts/texts";
import { firstState, type PaneState } from "../../../../src/taskpane/state/pane-state";
import { cascadeOf } from "../../core/diagram/cascade-of";
import { modelTree } from "./tree-model";

const READ = { at: "ready", view: { result: { ok: true } } as ReadView } as const;
const ACTIONS = {
  changeTree: async () => undefined,
  treeLines: async () => null,
  build: async () => undefined,
  goToStep: () => undefined,
};

/** The step as the browser gets it first. */
function render(state: Partial<PaneState>, language: Language = "id"): string {
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={{ say: sayIn(language, PANE_TEXTS[language]), messages: messagesFor(language) }}>
        <TreeStep state={{ ...firstState("browser"), read: READ, ...state }} actions={ACTIONS} />
      </TextsProvider>
    </FluentProvider>,
  );
}

/** The state with a tree in it. */
function withTree(change: Partial<TreeRequest> = {}): Partial<PaneState> {
  const { view, request } = modelTree(change);
  return { tree: { at: "ready", view }, treeRequest: request };
}

const textOf = (html: string) =>
  html
    .replace(/<style.*?<\/style>/gs, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/\n+/g, "\n");
const buttonOf = (html: string, text: string) =>
  [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].find(([, , inner]) => textOf(inner!).trim() === text)?.[1];

describe("the step of the tree", () => {
  it("sends to the reading while nothing has been read", () => {
    for (const read of [{ at: "idle" }, { at: "ready", view: { result: { ok: false } } as ReadView }] as const) {
      const html = render({ read });
      expect(textOf(html)).toContain("Tabel belum dibaca");
      expect(buttonOf(html, "Ke langkah Baca")).toBeDefined();
    }
  });

  it("says that it is at work, and keeps the earlier tree in view meanwhile", () => {
    expect(textOf(render({ tree: { at: "loading", before: null } }))).toContain("Menyusun pohon …");
    const { view } = modelTree();
    const html = render({ tree: { at: "loading", before: view } });
    expect(textOf(html)).toContain("Menyusun pohon …");
    expect(html).toContain("<path");
  });

  it("says why there is no tree and offers to try again, or that the table is empty", () => {
    const failed = render({ tree: { at: "failed", failure: { kind: "bug", name: "TypeError", where: "" } } });
    expect(textOf(failed)).toContain("Pohon kinerja belum dapat disusun");
    expect(buttonOf(failed, "Coba lagi")).toBeDefined();
    const empty = render({ tree: { at: "ready", view: modelTree({}, cascadeOf([])).view } });
    expect(textOf(empty)).toContain("Belum ada kinerja");
    expect(empty).not.toContain("<svg class");
  });

  it("keeps the choices at hand when they leave nothing to draw", () => {
    const { view } = modelTree({ deepest: 1 }, cascadeOf([{ id: "A", level: 3 }]));
    const { treeRequest } = firstState("browser");
    const html = render({ tree: { at: "ready", view }, treeRequest: { ...treeRequest, deepest: 1 } });
    expect(textOf(html)).toContain("Tidak ada kinerja yang digambar.");
    expect(html).toMatch(/<option value="1" selected="">Sampai jenjang ke-1</);
    expect(textOf(html)).not.toContain("huruf tercetak");
    expect(buttonOf(html, "Buat pohon kinerja")).toContain('aria-disabled="true"');
  });

  it("shows the drawing as a picture with a name, on a place that takes keys", () => {
    const html = render(withTree());
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Gambar pohon kinerja: 30 kinerja, kertas A3 mendatar\."/);
    expect(html).toMatch(/role="application"[^>]*tabindex="0"|tabindex="0"[^>]*role="application"/);
    expect(textOf(html)).toContain("30 kinerja digambar pada satu halaman.");
    expect(html).toContain('aria-label="Perbesar"');
    expect(html).toMatch(
      /<input[^>]*type="search"[^>]*aria-label="Cari kode atau kinerja"|aria-label="Cari kode atau kinerja"[^>]*type="search"/,
    );
  });

  it("offers tops, levels, papers, parts and greys, with what is chosen", () => {
    const html = render(withTree({ root: "SU.2", deepest: 4, paper: "F4", grey: true }));
    const chosen = [...html.matchAll(/<option value="([^"]*)" selected="">([^<]*)/g)].map(([, value, text]) => [
      value,
      text,
    ]);
    expect(chosen.map(([value]) => value)).toEqual(["SU.2", "4", "F4"]);
    expect(chosen[1]![1]).toBe("Sampai Kinerja Taktikal (Immediate Outcome)");
    expect(html).toMatch(/role="switch"[^>]*checked=""|checked=""[^>]*role="switch"/);
    expect(textOf(html)).toContain("Seluruh pohon");
    const levels = [...html.matchAll(/<option value="(\d+)"/g)].map(([, level]) => level);
    expect(levels).toEqual(["1", "2", "3", "4"]);
  });

  it("has no targets to choose without indicators", () => {
    const html = render(withTree({ parts: { indicators: false, targets: true, owners: true } }));
    const boxes = [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes("switch"));
    expect(boxes.map((tag) => [tag.includes("checked"), tag.includes("disabled")])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });

  it("tells paper and text size, and what to do when the text is too small", () => {
    const fits = textOf(render(withTree()));
    expect(fits).toMatch(/Kertas A3 mendatar, satu halaman, huruf tercetak 8(,\d)? pt\./);
    expect(fits).not.toContain("sukar dibaca");
    const small = textOf(render(withTree({ paper: "A4" })));
    expect(small).toMatch(/huruf tercetak 5,\d pt/);
    expect(small).toContain("sukar dibaca");
    expect(small).toContain("kertas A3.");
    expect(textOf(render(withTree({ paper: "A4" }), "en"))).toMatch(/printed text 5\.\d pt/);
  });

  it("makes one thing at a time, and says that an earlier sheet is replaced", () => {
    expect(buttonOf(render(withTree()), "Buat pohon kinerja")).not.toContain("aria-disabled");
    const busy = render({ ...withTree(), task: { kind: "mark" } });
    expect(buttonOf(busy, "Buat pohon kinerja")).toContain('aria-disabled="true"');
    const survey = { made: [{ name: "Pohon Kinerja", kind: "tree", key: "", visible: true }] } as unknown as Survey;
    expect(textOf(render({ ...withTree(), survey }))).toContain("Lembar pohon kinerja yang ada diganti");
    expect(textOf(render(withTree()))).not.toContain("diganti");
  });
});
