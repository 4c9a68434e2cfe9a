import { describePeople } from "../../../../src/core/forms/skp/describe-people";
import { planSkpSheets } from "../../../../src/core/forms/skp/plan-skp-sheets";
import type { SkpRequest } from "../../../../src/app/desk/views";
import { SkpStep } from "../../../../src/taskpane/features/skp/skp-step";
import { firstState, type PaneState } from "../../../../src/taskpane/state/pane-state";
import { EXAMPLE, EXAMPLE_STAFF, staffOf } from "../../core/forms/example";
import { LONG, readView } from "./read-view";
import { buttonsIn, rendered, selectsIn, textOf } from "./rendered";

const STAFF = [...EXAMPLE_STAFF, staffOf("Wati Contoh", { position: "Arsiparis" })];
const ANA = "nip:200001012025062001";
const FIRST = firstState("excel");
const READ = { ...FIRST, read: { at: "ready", view: readView(LONG) } } as const;
const ACTIONS = Object.fromEntries(
  ["changeSkp", "previewSkp", "build", "stop", "goToStep", "showFinding"].map((name) => [name, async () => undefined]),
) as unknown as Parameters<typeof SkpStep>[0]["actions"];

/** The step with the worked example's people under these choices. */
function withPeople(request: Partial<SkpRequest> = {}): PaneState {
  const skpRequest = { ...FIRST.skpRequest, ...request };
  const people = describePeople(EXAMPLE, STAFF, { ...skpRequest, year: "2025" });
  return { ...READ, skpRequest, people: { at: "ready", view: { people, year: "2025" } } };
}

const show = (state: PaneState, language: "id" | "en" = "id") =>
  rendered(<SkpStep state={state} actions={ACTIONS} />, language);
const disabledButtons = (html: string) =>
  [...html.matchAll(/<button[^>]*(?:aria-disabled="true"| disabled="")[^>]*>(.*?)<\/button>/gs)].map(([, inner]) =>
    textOf(inner!).trim(),
  );

describe("the SKP step before there are people", () => {
  test("leads to reading when nothing was read, and when the sheet is no cascade", () => {
    expect(textOf(show(FIRST))).toContain("Selesaikan langkah Baca dahulu.");
    expect(buttonsIn(show(FIRST))).toEqual(["Ke langkah Baca"]);
    const refused = { ...FIRST, read: { at: "ready", view: readView([["Nama"], ["Ana"]]) } } as const;
    expect(textOf(show(refused))).toContain("Lembar Cascading belum dapat dibaca sebagai tabel cascading.");
  });

  test("says that it reads or looks for people", () => {
    expect(textOf(show({ ...FIRST, read: { at: "loading", before: null } }))).toContain("Membaca tabel …");
    expect(textOf(show(READ))).toContain("Mencari pegawai …");
    expect(textOf(show({ ...READ, people: { at: "loading", before: null } }))).toContain("Mencari pegawai …");
  });

  test("says why there is no list, and tries again", () => {
    const html = show({ ...READ, people: { at: "failed", failure: { kind: "offline" } } });
    expect(textOf(html)).toContain("Daftar pegawai belum dapat disusun");
    expect(buttonsIn(html)).toEqual(["Coba lagi"]);
  });

  test("says which columns are needed when nobody was found", () => {
    const html = show({ ...READ, people: { at: "ready", view: { people: [], year: "2025" } } });
    expect(textOf(html)).toContain("SKP memerlukan kolom penanggung jawab yang terisi, misalnya Jabatan, Nama Pegawai");
    expect(buttonsIn(html)).toEqual(["Ke langkah Baca"]);
  });

  test("tells who was found and why nobody gets an SKP", () => {
    const people = describePeople({ ...EXAMPLE, nodes: [] }, STAFF, { year: "2025" });
    const html = show({ ...READ, people: { at: "ready", view: { people, year: "2025" } } });
    expect(textOf(html)).toContain("Tidak ada yang dapat dibuatkan SKP");
    expect(textOf(html)).toContain("Tidak dibuatkan SKP (4)");
    expect(buttonsIn(html)).not.toContain("Buat SKP");
  });
});

describe("the SKP step with people", () => {
  test("lists them by unit and rater with form, results and what is missing, in words", () => {
    const text = textOf(show(withPeople()));
    expect(text).toContain(
      "5 orang dapat dibuatkan SKP tahun 2025. Pada SKP 5 orang masih ada isian yang perlu dilengkapi",
    );
    for (const line of [
      "Biro Organisasi (3 orang)",
      "Dinilai oleh Maria Contoh Lado, S.Sos., M.Si. (rekaan) (1 orang)",
      "CPNS-1 Ana Contoh (rekaan)",
      "Analis Kebijakan Ahli Pertama",
      "JPT · 3 hasil kerja",
      "JA/JF · 1 hasil kerja",
      "Unit kerja belum diketahui (2 orang)",
    ])
      expect(text).toContain(line);
    expect(text).toMatch(
      /Kristina Contoh Nope.*\n.*\nJA\/JF · 2 hasil kerja\nPerlu dilengkapi:\nNIP\npangkat\nunit kerja\n/,
    );
  });

  test("tells apart who gets none, and why", () => {
    const text = textOf(show(withPeople()));
    const without = text.slice(text.indexOf("Tidak dibuatkan SKP (2)"));
    expect(without).toMatch(/\[Gubernur – rekaan\]\nGubernur\nKepala daerah tidak menyusun SKP\./);
    expect(without).toMatch(/Wati Contoh\nArsiparis\nBelum tertulis sebagai penanggung jawab kinerja di tabel\./);
  });

  test("has a checkbox for each person, each group and all, checked where all below it are chosen", () => {
    const boxes = (html: string) => [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(([box]) => box);
    const all = boxes(show(withPeople()));
    // "only the incomplete", all, two units, five raters' groups, five people
    expect(all).toHaveLength(1 + 1 + 2 + 5 + 5);
    expect(all.filter((box) => / checked=""/.test(box))).toHaveLength(13);
    const html = show(withPeople({ people: [ANA] }));
    expect(boxes(html).filter((box) => / checked=""/.test(box))).toHaveLength(2);
    expect(textOf(html)).toContain("1 dari 5 orang dipilih.");
  });

  test("makes the sheets of those who are chosen, and says why it cannot", () => {
    expect(buttonsIn(show(withPeople())).at(-1)).toBe("Buat SKP (5 orang)");
    expect(buttonsIn(show(withPeople({ people: [ANA] }), "en")).at(-1)).toBe("Make SKP (1 person)");
    const nobody = show(withPeople({ people: [] }));
    expect(disabledButtons(nobody)).toContain("Buat SKP");
    expect(textOf(nobody)).toContain("Pilih sedikitnya satu orang.");
    const busy = show({ ...withPeople(), task: { kind: "mark" } });
    expect(disabledButtons(busy)).toContain("Buat SKP (5 orang)");
    expect(textOf(busy)).toContain("Tunggu sampai pekerjaan lain selesai.");
  });

  test("says that sheets of others stay, only where some stand", () => {
    const survey = (key: string) => ({
      can: { shapes: true, connectors: true, pageSetup: true, marks: true },
      ...{ sheets: [], made: [{ name: "SKP", kind: "skp", key, visible: true } as const] },
    });
    const note = "SKP orang lain yang sudah ada tidak berubah.";
    const chosen = withPeople({ people: [ANA] });
    expect(textOf(show({ ...chosen, survey: survey("nama:kristina contoh nope") }))).toContain(note);
    expect(textOf(show({ ...chosen, survey: survey(ANA) }))).not.toContain(note);
    expect(textOf(show({ ...chosen, survey: survey(ANA) }))).toContain("SKP sudah ada");
    expect(textOf(show({ ...withPeople(), survey: survey(ANA) }))).not.toContain(note);
  });

  test("tells person by person how far the writing is, and can be stopped once", () => {
    const progress = { done: 3, total: 6, sheet: "SKP CPNS-1 Ana Contoh", share: 0.5 };
    const task = { kind: "build", part: "skp", progress, stopping: false } as const;
    const html = show({ ...withPeople(), task });
    expect(textOf(html)).toContain("Menulis SKP 3 dari 5: SKP CPNS-1 Ana Contoh");
    expect(html).toMatch(/role="progressbar"[^>]*aria-valuenow="0.5"|aria-valuenow="0.5"[^>]*role="progressbar"/);
    expect(buttonsIn(html).at(-1)).toBe("Hentikan");
    const first = show({ ...withPeople(), task: { ...task, progress: { ...progress, done: 0, sheet: "Daftar Isi" } } });
    expect(textOf(first)).toContain("Menulis Daftar Isi");
    const stopping = show({ ...withPeople(), task: { ...task, stopping: true } });
    expect(textOf(stopping)).toContain("Menghentikan …");
    expect(disabledButtons(stopping)).toContain("Hentikan");
  });

  test("offers what holds for all, with what is printed when nothing is written", () => {
    const html = show(withPeople({ place: "Kupang", approach: "qualitative", paper: "F4" }));
    expect(selectsIn(html).map(({ label, picked }) => [label, picked])).toEqual([
      ["Pendekatan hasil kerja", "Kualitatif"],
      ["Kertas", "F4 (Folio)"],
      ["Formulir", "Sesuai jabatan (tanpa SKP)"],
    ]);
    expect(textOf(html)).toContain("Bila kosong: 1 JANUARI SD 31 DESEMBER TAHUN 2025");
    expect(html).toMatch(/<input[^>]*value="Kupang"/);
  });
});

describe("the preview of an SKP", () => {
  const plan = planSkpSheets(EXAMPLE, STAFF, { ...FIRST.skpRequest, year: "2025" }, undefined, [ANA]).sheets[0]!.plan;
  const preview = { key: ANA, plan: { at: "ready", view: plan } } as const;

  test("shows the sheet of a person, where it stands among the chosen, and the pages", () => {
    const html = show({ ...withPeople(), preview });
    expect(textOf(html)).toContain("4 dari 5");
    expect(textOf(html)).toContain("SASARAN KINERJA PEGAWAI");
    expect(textOf(html)).toContain("Halaman 2");
    expect(html).toContain('aria-label="Lembar SKP CPNS-1 Ana Contoh"');
  });

  test("says so when the person is not among the chosen", () => {
    expect(textOf(show({ ...withPeople({ people: [] }), preview }))).toContain("Orang ini tidak dipilih");
    expect(textOf(show({ ...withPeople(), preview }))).not.toContain("Orang ini tidak dipilih");
  });

  test("says that it is on its way, that there is none, and why it failed", () => {
    const loading = { key: ANA, plan: { at: "loading", before: plan } } as const;
    expect(textOf(show({ ...withPeople(), preview: loading }))).toMatch(/Menyusun pratinjau …[^]*SASARAN/);
    expect(textOf(show(withPeople()))).toContain("Pilih seseorang untuk melihat SKP-nya sebelum dibuat.");
    const failed = {
      key: ANA,
      plan: { at: "failed", failure: { kind: "bug", name: "RangeError", where: "" } },
    } as const;
    expect(textOf(show({ ...withPeople(), preview: failed }))).toContain("Pratinjau belum dapat disusun");
  });
});
