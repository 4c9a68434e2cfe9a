import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { DoneReport } from "../../../src/app/command-report";
import { messagesFor } from "../../../src/messages/messages-for";
import { Pane } from "../../../src/taskpane/pane";
import { FIRST_STATE, type PaneState } from "../../../src/taskpane/pane-state";

const REPORT: DoneReport = {
  ...{ outcome: "done", command: "check", source: "Cascading", shows: "Temuan", year: "2025", nodes: 30 },
  ...{ findings: { error: 2, warning: 0, info: 0 }, skp: 0, skipped: 0, kept: 0, removed: 0 },
  notTaken: { sheets: 0, settings: [] },
};

/** The pane in a state, as the browser gets it. */
function render(state: PaneState, language: "id" | "en" = "id"): string {
  const actions = { run: async () => undefined, goTo: async () => undefined };
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <Pane {...{ state, actions, messages: messagesFor(language) }} />
    </FluentProvider>,
  );
}

const textOf = (html: string) =>
  html
    .replace(/<style.*?<\/style>/gs, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/&quot;/g, '"');
const buttonsIn = (html: string) =>
  [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].map(([, attributes, inner]) => ({
    text: textOf(inner!).trim(),
    disabled: / disabled(=|\s|$)/.test(attributes!),
  }));

describe("the pane", () => {
  test("names itself and offers the three commands, in both languages", () => {
    expect(buttonsIn(render(FIRST_STATE)).map(({ text }) => text)).toEqual(["Periksa", "Pohon Kinerja", "SKP"]);
    expect(buttonsIn(render(FIRST_STATE, "en")).map(({ text }) => text)).toEqual(["Check", "Performance Tree", "SKP"]);
    expect(render(FIRST_STATE)).toMatch(/<h1[^>]*>Jenjang<\/h1>/);
  });

  test("tells what the workbook remembers, with the way to its sheet", () => {
    const html = render({ at: "start", last: REPORT });
    expect(textOf(html)).toContain('Terakhir: Lembar "Cascading" sudah diperiksa: 2 galat, 0 peringatan, 0 info.');
    expect(buttonsIn(html).at(-1)!.text).toBe('Buka lembar "Temuan"');
    const failed = render({
      at: "start",
      last: { outcome: "failed", command: "skp", source: null, notice: "Pesan Jenjang" },
    });
    expect(buttonsIn(failed).at(-1)!.text).toBe('Buka lembar "Pesan Jenjang"');
    expect(
      buttonsIn(render({ at: "start", last: { outcome: "failed", command: "skp", source: null, notice: null } })),
    ).toHaveLength(3);
  });

  test("takes no press while it works, and says how far it is", () => {
    const progress = { done: 3, total: 24, sheet: "SKP Ana" };
    const html = render({ at: "working", command: "skp", progress });
    expect(buttonsIn(html).every(({ disabled }) => disabled)).toBe(true);
    expect(textOf(html)).toContain("Menulis lembar 3 dari 24: SKP Ana");
    expect(html).toMatch(/role="progressbar"[^>]*aria-valuenow="3"|aria-valuenow="3"[^>]*role="progressbar"/);
    expect(html).toContain('role="status"');
  });

  test("says what came of a command, and what happened, why and what to do when nothing did", () => {
    expect(textOf(render({ at: "done", report: REPORT }))).toContain("2 galat");
    const notice = { what: "SKP belum berhasil dibuat.", why: "Buku kerja diproteksi.", advice: ["Buka proteksinya."] };
    const failed = textOf(render({ at: "failed", notice }));
    expect(failed).toContain(notice.what);
    expect(failed).toContain("Buku kerja diproteksi. Buka proteksinya.");
    expect(textOf(render({ at: "told", sentence: "Tunggu dulu." }))).toContain("Tunggu dulu.");
  });
});
