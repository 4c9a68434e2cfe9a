import { FirstRun } from "../../../../src/taskpane/features/start/first-run";
import { StartScreen } from "../../../../src/taskpane/features/start/start-screen";
import type { FileState } from "../../../../src/taskpane/state/pane-state";
import { buttonsIn, rendered, textOf } from "./rendered";

const ACTIONS = { openFile: () => Promise.resolve(), openSample: () => Promise.resolve() };
const show = (file: FileState) => rendered(<StartScreen file={file} actions={ACTIONS} />);
const disabledIn = (html: string) => [...html.matchAll(/<button[^>]* disabled/g)].length;

describe("the page before there is a workbook", () => {
  test("says what Jenjang does and that nothing is uploaded, and offers a file or the sample", () => {
    const html = show({ at: "none" });
    expect(textOf(html)).toContain("Tidak ada yang diunggah");
    expect(buttonsIn(html)).toEqual(["Pilih buku kerja", "Buka contoh"]);
    expect(html).toMatch(/<input[^>]*type="file"[^>]*accept="\.xlsx,\.xlsm,\.xltx,\.xltm"/);
    expect(disabledIn(html)).toBe(0);
  });

  test("names the file that is being opened, and takes no other meanwhile", () => {
    const html = show({ at: "opening", name: "Dinas.xlsx" });
    expect(textOf(html)).toContain("Membuka Dinas.xlsx …");
    expect(disabledIn(html)).toBe(2);
  });

  test("says which file could not be opened and why, and still offers both ways", () => {
    const failure = { kind: "workbook", error: "old-format", detail: "" } as const;
    const html = show({ at: "failed", name: "Dinas.xls", failure });
    expect(textOf(html)).toContain("Dinas.xls tidak dapat dibuka");
    expect(textOf(html)).toContain("Simpan sebagai .xlsx di Excel, lalu coba lagi.");
    expect(buttonsIn(html)).toEqual(["Pilih buku kerja", "Buka contoh"]);
    expect(disabledIn(html)).toBe(0);
  });
});

test("the first time in Excel two lines say what Jenjang does, and how to begin", () => {
  const html = rendered(
    <FirstRun onDismiss={() => undefined} onReadActive={() => undefined} onOpenSample={() => undefined} />,
  );
  expect(textOf(html)).toContain("membuat pohon kinerja dan SKP siap cetak");
  expect(buttonsIn(html)).toEqual(["Pakai lembar ini", "Buka contoh", "Mengerti"]);
});
