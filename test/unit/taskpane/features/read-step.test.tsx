import type { ReadView } from "../../../../src/app/desk/views";
import { FIELD_CHOICES } from "../../../../src/core/read/field-choices";
import { NO_CHOICES } from "../../../../src/core/read/read-choices";
import type { Language } from "../../../../src/messages/messages";
import { ReadStep } from "../../../../src/taskpane/features/read/read-step";
import { IDLE, type Loadable } from "../../../../src/taskpane/state/loadable";
import { LONG, OTHER, WIDE, readView } from "./read-view";
import { buttonsIn, rendered, selectsIn, textOf } from "./rendered";

const ACTIONS = {
  changeReading: () => Promise.resolve(),
  readAgain: () => Promise.resolve(),
  readActive: () => Promise.resolve(),
  explain: () => Promise.resolve(),
  closeExplanation: () => undefined,
  showCell: () => Promise.resolve(),
  goToStep: () => undefined,
  build: () => Promise.resolve(),
};

function show(read: Loadable<ReadView>, place: "excel" | "browser" = "excel", language: Language = "id"): string {
  return rendered(
    <ReadStep state={{ place, read, explanation: IDLE, task: null, survey: null }} actions={ACTIONS} />,
    language,
  );
}

const ready = (view: ReadView): Loadable<ReadView> => ({ at: "ready", view });
const pickedAs = (html: string, label: string) => selectsIn(html).find((each) => each.label === label)?.picked;

describe("step 1, a table that was read", () => {
  const html = show(ready(readView(WIDE)));

  test("says in a sentence what was found, and how many stand on each level", () => {
    const text = textOf(html);
    expect(text).toContain("3 kinerja, 2 jenjang, tabel lebar, baris 3–5.");
    expect(text).toMatch(
      /CASCADING BIRO CONTOH\nTujuan\n1\nSasaran\n2\nDaftar pegawai: 34 pegawai dari lembar Pegawai\./,
    );
    expect(textOf(show(ready(readView(LONG)), "excel", "en"))).toContain(
      "3 performance statements, 3 levels, long table, rows 1–4.",
    );
  });

  test("leads on to the check, and in Excel reads the sheet in view", () => {
    expect(buttonsIn(html)).toEqual([
      "Periksa",
      "Baca ulang",
      "Buat tabel rapi",
      "Pakai lembar ini",
      "Jelaskan bacaan",
      "Pakai baris ini",
    ]);
    expect(buttonsIn(show(ready(readView(WIDE)), "browser"))).not.toContain("Pakai lembar ini");
  });

  test("offers sheets in their groups, the table's years, and the profiles after the sheet's own names", () => {
    const [sheet, year, profile] = selectsIn(html);
    expect(sheet).toEqual({
      label: "Lembar",
      options: ["Cascading", "Pegawai", "Lama", "Temuan"],
      picked: "Cascading",
    });
    expect([...html.matchAll(/<optgroup label="([^"]*)"/g)].slice(0, 4).map(([, label]) => label)).toEqual([
      ...["Lembar kerja", "Daftar pegawai", "Tersembunyi", "Buatan Jenjang"],
    ]);
    expect(year).toEqual({ label: "Tahun target dan SKP", options: ["2025"], picked: "2025" });
    expect(profile).toMatchObject({ label: "Nama jenjang", picked: "Menurut lembar ini" });
    expect(profile!.options).toHaveLength(6);
    const shipped = show(ready(readView(LONG)));
    expect(pickedAs(shipped, "Nama jenjang")).toBe("Menurut lembar ini: Strategis, taktikal, operasional");
    expect(textOf(shipped)).toContain("Tabel ini tidak mempunyai kolom target bertahun.");
  });

  test("shows each column with its letters, heading, meaning, year and examples", () => {
    const list = selectsIn(html).slice(4);
    expect(list.map(({ label, picked }) => `${label}: ${picked}`)).toEqual([
      "Arti kolom A, Tujuan: Kinerja satu jenjang",
      "Arti kolom B, Sasaran: Kinerja satu jenjang",
      "Arti kolom C, Indikator: Indikator kinerja",
      "Arti kolom D, Target 2025: Target",
      "Tahun kolom D, Target 2025: 2025",
      "Arti kolom E, Warna Map: Belum dikenal",
      "Arti kolom F, Keterangan: Tidak dibaca",
      "Arti kolom G, (tanpa judul): Belum dikenal",
    ]);
    expect(list[0]!.options).toHaveLength(FIELD_CHOICES.length);
    expect(new Set(list[0]!.options).size).toBe(FIELD_CHOICES.length);
    expect(list[5]!.options).toHaveLength(FIELD_CHOICES.length + 1);
    expect(textOf(html)).toContain("Nilai B · Nilai C");
    expect(textOf(html)).toContain('Kolom yang tidak dibaca karena judulnya tidak dikenali: E "Warna Map".');
    expect(textOf(html).match(/^Tidak dibaca$/gm)).toHaveLength(
      3 + list.filter((s) => s.label.startsWith("Arti")).length,
    );
  });

  test("marks what the person chose, with the way back, and tells where remembered choices come from", () => {
    const choices = {
      ...NO_CHOICES,
      columns: [{ index: 5, heading: "Warna Map", field: "csf" as const, year: null }],
      profile: "pemda",
    };
    const chosen = show(ready({ ...readView(WIDE, choices), remembered: true }));
    expect(pickedAs(chosen, "Arti kolom E, Warna Map")).toBe("Faktor kunci keberhasilan (CSF)");
    expect(pickedAs(chosen, "Nama jenjang")).toBe("Lima jenjang pemerintah daerah");
    expect(textOf(chosen)).toContain("Pilihan Anda");
    expect(textOf(chosen)).toContain("Lembar ini dibaca dengan pilihan yang tersimpan di lembar Pengaturan.");
    expect(buttonsIn(chosen)).toEqual(
      expect.arrayContaining(["Baca tanpa pilihan itu", "Kembalikan semua", "Kembalikan: Belum dikenal, kolom E"]),
    );
    expect(textOf(html)).not.toMatch(/Pilihan Anda\n|Pengaturan/);
  });

  test("says in words when the reading is weak, and only then", () => {
    const weak = readView(WIDE);
    if (!weak.result.ok) throw new Error("refused");
    const facts = { ...weak.result.facts, confidence: 0.55 };
    expect(textOf(show(ready({ ...weak, result: { ok: true, facts } })))).toContain("Pembacaan ini kurang pasti");
    expect(textOf(html)).not.toContain("kurang pasti");
  });

  test("lists a very wide table in part, with the rest a press away", () => {
    const added = ["Catatan", "x", null];
    const wide = WIDE.map((row, i) => [...row.slice(0, 6), ...Array.from({ length: 60 }, () => added[i - 2] ?? null)]);
    const many = show(ready(readView(wide)));
    expect(selectsIn(many).filter(({ label }) => label.startsWith("Arti"))).toHaveLength(40);
    expect(buttonsIn(many)).toContain("Tampilkan 26 kolom lagi");
  });
});

describe("step 1 without a table", () => {
  test("a refused sheet says why, and can be put right by sheet, heading rows and columns", () => {
    const html = show(ready(readView(OTHER)));
    const text = textOf(html);
    expect(text).toContain("Lembar Cascading belum terbaca");
    expect(text).toContain("kolom jenjang atau kolom Induk-nya tidak dikenali");
    expect(text).toContain("Dari baris");
    expect(pickedAs(html, "Lembar")).toBe("Cascading");
    expect(pickedAs(html, "Arti kolom B, Sasaran")).toBe("Kinerja satu jenjang");
    expect(buttonsIn(html)).toEqual(["Baca ulang", "Pakai lembar ini", "Pakai baris ini"]);
  });

  test("where no heading was found its rows are asked for", () => {
    const html = show(ready(readView([["Halo"], ["apa kabar"]])));
    expect(html).toMatch(/<details[^>]* open/);
    expect(show(ready(readView(WIDE)))).not.toMatch(/<details[^>]* open/);
    expect(textOf(html)).toContain("Tunjukkan nomor barisnya pada bagian Baris judul.");
  });

  test("where no sheet could be read one can be picked", () => {
    const refusal = { ok: false, reason: "no-cascade", sheets: ["Cascading", "Lama"] } as const;
    const html = show(ready({ ...readView([]), sheet: null, result: { ok: false, refusal } }));
    expect(textOf(html)).toContain("Belum ada lembar yang terbaca");
    expect(selectsIn(html)).toHaveLength(1);
    expect(pickedAs(html, "Lembar")).toBe("Pilih lembar");
  });

  test("an empty workbook says so", () => {
    const refusal = { ok: false, reason: "empty-workbook" } as const;
    const html = show(ready({ ...readView([]), sheet: null, result: { ok: false, refusal } }));
    expect(textOf(html)).toContain("Buku kerja ini kosong");
    expect(selectsIn(html)).toEqual([]);
    expect(buttonsIn(html)).toContain("Baca ulang");
  });

  test("a reading under way keeps what was there before", () => {
    const html = show({ at: "loading", before: readView(WIDE) });
    expect(html).toMatch(/<span role="status">Membaca lembar …<\/span>/);
    expect(pickedAs(html, "Arti kolom A, Tujuan")).toBe("Kinerja satu jenjang");
    const first = show({ at: "loading", before: null });
    expect(textOf(first)).toContain("Membaca lembar …");
    expect(buttonsIn(first)).toEqual([]);
  });

  test("a failure says why and offers to try again; before the first reading it can be started", () => {
    const html = show({ at: "failed", failure: { kind: "workbook", error: "damaged", detail: "" } });
    expect(textOf(html)).toContain("Lembar tidak dapat dibaca");
    expect(buttonsIn(html)).toEqual(["Coba lagi", "Pakai lembar ini"]);
    expect(buttonsIn(show(IDLE))).toEqual(["Baca ulang", "Pakai lembar ini"]);
  });
});

test("while the workbook is being worked on nothing of the reading can be changed", () => {
  const read = ready(readView(WIDE));
  const state = { place: "excel", read, explanation: IDLE, task: { kind: "save" }, survey: null } as const;
  const html = rendered(<ReadStep state={state} actions={ACTIONS} />);
  const controls = [...html.matchAll(/<(?:select|input|button)([^>]*)>/g)].map(([, attributes]) => attributes!);
  // Only the way on to the next step and the explanation are open.
  expect(controls.filter((attributes) => !/ disabled(=|\s|$)/.test(attributes))).toHaveLength(2);
});
