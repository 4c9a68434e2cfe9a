import { formatCell } from "../../../../src/core/address/address";
import { checkCascade } from "../../../../src/core/check/check-cascade";
import { countSeverities, planFindings } from "../../../../src/core/report/plan-findings";
import { planIndex, type IndexEntries } from "../../../../src/core/report/plan-index";
import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { lineHeight, wrapLines } from "../../../../src/core/text/measure";
import { messagesFor } from "../../../../src/messages/messages-for";
import { buildTable, testRow, workedExampleRows, type TestRow } from "../check/cascade-builder";

const TEXTS = messagesFor("id");

function findingsOf(rows: readonly TestRow[]) {
  const cascade = buildTable(rows);
  const findings = checkCascade(cascade, { year: "2025" });
  return { cascade, findings, plan: planFindings(findings, cascade, TEXTS.findingsSheet) };
}

/** The sheet's rows as lists of what stands in them, empty rows left out. */
function textOf(plan: SheetPlan): string[][] {
  const rows = new Map<number, string[]>();
  for (const cell of plan.cells)
    if (cell.value !== null) rows.set(cell.row, [...(rows.get(cell.row) ?? []), String(cell.value)]);
  return [...rows.values()];
}

/** Cells whose wrapped text needs more room than their row has. */
function cutTexts(plan: SheetPlan): string[] {
  return plan.cells.flatMap((cell) => {
    if (typeof cell.value !== "string") return [];
    const style = plan.styles[cell.style]!;
    const merge = plan.merges.find((area) => area.top === cell.row && area.left === cell.column);
    const width = plan.columnWidths
      .slice(cell.column - 1, merge?.right ?? cell.column)
      .reduce((sum, each) => sum + each, 0);
    const lines = wrapLines(cell.value, { font: style.font, bold: style.bold }, style.size, width - 6).length;
    return lines * lineHeight(style.font, style.size) > (plan.rowHeights.get(cell.row) ?? 0)
      ? [`${formatCell(cell)} ${cell.value.slice(0, 40)}`]
      : [];
  });
}

const BROKEN = workedExampleRows().map((row) => {
  if (row.code === "OP.03") return { ...row, parent: "TI.9" };
  if (row.code === "TI.7") return { ...row, indicator: "" };
  return row.code === "OP.05" ? { ...row, owner: "" } : row;
});

describe("the findings sheet", () => {
  it("tells counts, then each finding with the gravest first, then counts by rule and level", () => {
    expect(textOf(findingsOf(BROKEN).plan)).toEqual([
      ["Temuan Pemeriksaan Cascading"],
      ['Sumber: lembar "Cascading", sel A1:L33'],
      ["Jumlah temuan: 2 galat, 1 peringatan, 0 info. Klik lokasi untuk menuju selnya."],
      ["No", "Tingkat", "Aturan", "Lokasi", "Kode", "Kinerja", "Temuan"],
      [
        "1",
        "Galat",
        "IND-01",
        "Cascading!D20",
        "TI.7",
        "Meningkatnya kemutakhiran SOP perangkat daerah",
        '"TI.7" belum mempunyai indikator. Tambahkan indikator kinerjanya.',
      ],
      [
        "2",
        "Galat",
        "STR-02",
        "Cascading!B23",
        "OP.03",
        "Tersedianya rekapitulasi keselarasan SKP pegawai Biro",
        'Induk "TI.9" tidak ditemukan. Tulis kode induk yang ada di tabel, atau tambahkan baris induknya.',
      ],
      [
        "3",
        "Peringatan",
        "OWN-01",
        "Cascading!D25",
        "OP.05",
        "Tersusunnya laporan pemantauan tindak lanjut LHE",
        '"OP.05" belum ada penanggung jawabnya. Isi jabatan yang bertanggung jawab.',
      ],
      ["Jumlah menurut aturan"],
      ["Aturan", "Jumlah", "Nama aturan"],
      ["IND-01", "1", "Tanpa indikator"],
      ["OWN-01", "1", "Tanpa penanggung jawab"],
      ["STR-02", "1", "Induk tidak ditemukan"],
      ["Jumlah menurut jenjang"],
      ["Jenjang", "Jumlah"],
      ["Kinerja Taktikal (Immediate Outcome)", "1"],
      ["Kinerja Operasional", "2"],
    ]);
  });

  it("links each location to its cell and filters exactly the findings", () => {
    const { plan, findings } = findingsOf(BROKEN);
    const links = plan.cells.flatMap((cell) => (cell.link?.to === "sheet" ? [cell.link.cell] : []));
    expect(links.sort()).toEqual(findings.map(({ where }) => formatCell(where)).sort());
    expect(plan.autoFilter).toEqual({ top: 5, left: 1, bottom: 8, right: 7 });
    expect(plan.print.titleRows).toEqual({ from: 5, to: 5 });
    expect(plan.freeze.rows).toBe(5);
  });

  it("tells severities by word and by a fill of their own", () => {
    const { plan } = findingsOf(BROKEN);
    const fills = new Map(
      plan.cells
        .filter((cell) => cell.value === "Galat" || cell.value === "Peringatan")
        .map((cell) => [cell.value, plan.styles[cell.style]!.fill]),
    );
    expect(fills.size).toBe(2);
    expect(new Set(fills.values()).size).toBe(2);
    expect([...fills.values()]).not.toContain(null);
  });

  it("says so when there are none", () => {
    const { plan } = findingsOf(workedExampleRows());
    expect(textOf(plan).at(-1)).toEqual(["Tidak ada temuan."]);
    expect(plan.autoFilter).toBeNull();
  });

  it("cuts no text, whatever its length, and keeps rows as tall as a sheet can draw", () => {
    const statements = ["=1+1", "kata ".repeat(5000), "x".repeat(40_000), "👩‍💻".repeat(3000), "a\nb\nc", "\u0007"];
    const { plan } = findingsOf(
      statements
        .map((statement, i) => testRow({ code: `N${i}`, level: "1", statement, indicator: "" }))
        .concat(testRow({ code: "N", level: "1" })),
    );
    expect(textOf(plan).length).toBeGreaterThan(statements.length);
    expect(cutTexts(plan)).toEqual([]);
    expect(Math.max(...plan.rowHeights.values())).toBeLessThanOrEqual(409);
  });
});

describe("the index sheet", () => {
  const { cascade, findings } = findingsOf(BROKEN);
  const entries: IndexEntries = {
    cascade,
    findings: countSeverities(findings),
    sheets: [
      { kind: "findings", key: "", name: "Temuan" },
      { kind: "tree", key: "", name: "Pohon Kinerja" },
    ],
    skp: [
      {
        kind: "skp",
        key: "1",
        name: "SKP Ana Contoh",
        employee: "CPNS-1 Ana Contoh (rekaan)",
        position: "Analis Kebijakan Ahli Pertama",
        toComplete: 4,
      },
      {
        kind: "skp",
        key: "2",
        name: "SKP Beni Contoh",
        employee: "CPNS-2 Beni Contoh (rekaan)",
        position: null,
        toComplete: null,
      },
    ],
    notes: ["SKP Dedi tidak dibuat: belum ada kinerja atas namanya di tabel."],
  };

  it("tells the source, the nodes by level, the sheets, the employees and the notes", () => {
    expect(textOf(planIndex(entries, TEXTS.indexSheet))).toEqual([
      ["Daftar Isi"],
      ["CASCADING KINERJA BIRO ORGANISASI"],
      ["Lembar sumber", "Cascading"],
      ["Letak tabel", "A1:L33"],
      ["Temuan", "2 galat, 1 peringatan, 0 info"],
      ["Jumlah kinerja per jenjang"],
      ["Jenjang", "Jumlah"],
      ["Kinerja Strategis Daerah", "1"],
      ["Kinerja Strategis Urusan", "3"],
      ["Kinerja Taktikal", "6"],
      ["Kinerja Taktikal (Immediate Outcome)", "7"],
      ["Kinerja Operasional", "13"],
      ["Seluruhnya", "30"],
      ["Lembar yang dibuat"],
      ["1", "Temuan"],
      ["2", "Pohon Kinerja"],
      ["Sasaran Kinerja Pegawai (SKP)"],
      ["No", "Nama", "Jabatan", "Lembar", "Isian yang perlu dilengkapi"],
      ["1", "CPNS-1 Ana Contoh (rekaan)", "Analis Kebijakan Ahli Pertama", "SKP Ana Contoh", "4"],
      ["2", "CPNS-2 Beni Contoh (rekaan)", "", "SKP Beni Contoh", ""],
      ["Catatan"],
      ["SKP Dedi tidak dibuat: belum ada kinerja atas namanya di tabel."],
    ]);
  });

  it("links to the source and to every sheet made", () => {
    const links = planIndex(entries, TEXTS.indexSheet).cells.flatMap((cell) => (cell.link ? [cell.link] : []));
    expect(links).toEqual([
      { to: "sheet", sheet: "Cascading", cell: "A1" },
      { to: "plan", kind: "findings", key: "" },
      { to: "plan", kind: "tree", key: "" },
      { to: "plan", kind: "skp", key: "1" },
      { to: "plan", kind: "skp", key: "2" },
    ]);
  });

  it("repeats the heading of the employees' table on every page", () => {
    const plan = planIndex(entries, TEXTS.indexSheet);
    const heading = plan.cells.find((cell) => cell.value === TEXTS.indexSheet.employee)!;
    expect(plan.print.titleRows).toEqual({ from: heading.row, to: heading.row });
    expect(planIndex({ ...entries, skp: [] }, TEXTS.indexSheet).print.titleRows).toBeNull();
  });

  it("cuts no text and says when there is no SKP", () => {
    const plan = planIndex({ ...entries, skp: [], notes: ["catatan ".repeat(400)] }, TEXTS.indexSheet);
    expect(cutTexts(plan)).toEqual([]);
    expect(textOf(plan)).toContainEqual(["Belum ada SKP: tabel tidak menyebut nama pegawai."]);
  });
});
