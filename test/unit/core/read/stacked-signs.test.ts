import type { Cascade } from "../../../../src/core/cascade/cascade";
import type { CellLook } from "../../../../src/core/sheet/grid";
import { type SheetCell, dressed, outline, stackOf } from "./stacked-sheet";

const PROGRAM: Partial<CellLook> = { fill: "DCE6F2", bold: true };
const KEGIATAN: Partial<CellLook> = { fill: "FCD5B5", italic: true };
const SUB: Partial<CellLook> = { fill: "FFFFFF" };
const HEADING: SheetCell[] = ["Program/Kegiatan", "Indikator", "Target 2025", "Pagu 2025"];

function named(name: string, look: Partial<CellLook>, formula?: string): SheetCell[] {
  return [dressed(name, look), `Indikator ${name}`, 10, formula === undefined ? 1 : dressed(1, {}, formula)];
}

/** Two programs with two kegiatan each, of two sub kegiatan each; `change` may dress a row otherwise. */
function tree(change: (name: string, look: Partial<CellLook>) => Partial<CellLook> = (_, look) => look): SheetCell[][] {
  const rows = [HEADING];
  for (const p of ["A", "B"]) {
    rows.push(named(`Urusan ${p}`.replace("Urusan", "Pelayanan"), change(p, PROGRAM)));
    for (const k of ["1", "2"]) {
      rows.push(named(`Administrasi ${p}${k}`, change(p + k, KEGIATAN)));
      for (const s of ["x", "y"]) rows.push(named(`Penyediaan ${p}${k}${s}`, change(p + k + s, SUB)));
    }
  }
  return rows;
}

const TREE = ["A", "B"].flatMap((p, i) => {
  const row = 2 + i * 7;
  return [
    `A${row} Pelayanan ${p}`,
    ...["1", "2"].flatMap((k, j) => [
      `  A${row + 1 + j * 3} Administrasi ${p}${k}`,
      `    A${row + 2 + j * 3} Penyediaan ${p}${k}x`,
      `    A${row + 3 + j * 3} Penyediaan ${p}${k}y`,
    ]),
  ];
});

function toldOf(cascade: Cascade, statement: string) {
  return cascade.evidence[cascade.nodes.find((n) => n.statement === statement)!.id]!;
}

describe("levels told by looks and sums", () => {
  test("fill, bold and italic are ranked by what opens what", () => {
    const cascade = stackOf(tree());
    expect(outline(cascade)).toEqual(TREE);
    expect(toldOf(cascade, "Penyediaan A1x").level).toEqual({ by: "look", confidence: 0.85 });
    expect(cascade.questions).toEqual([]);
  });

  test("a row that looks otherwise by mistake is asked about when nothing else tells its level", () => {
    const cascade = stackOf(tree((name, look) => (name === "B2y" ? { italic: true } : look)));
    expect(outline(cascade)).toEqual(TREE);
    expect(cascade.questions).toMatchObject([{ kind: "level", at: { row: 15 } }]);
  });

  test("it is not asked about when codes tell the level", () => {
    const codes = ["01", "01.2.01", "01.2.01.0001", "01.2.01.0002", "01.2.02", "01.2.02.0001", "01.2.02.0002"];
    const coded = tree((name, look) => (name === "A2x" ? KEGIATAN : look)).map(([name, ...rest], i): SheetCell[] => {
      const code = i === 0 ? "Kode" : i < 8 ? `4.01.${codes[i - 1]!}` : `4.01.${codes[i - 8]!.replace(/^01/, "02")}`;
      return [code, name!, ...rest];
    });
    const cascade = stackOf(coded);
    expect(cascade.nodes.filter((n) => n.level === 3)).toHaveLength(8);
    expect(cascade.questions).toEqual([]);
    expect(toldOf(cascade, "Penyediaan A2x").level.confidence).toBeLessThan(1);
  });

  test("sums over the rows below tell levels and parents without any look", () => {
    const sum: Record<number, string> = {
      2: "SUM(D3,D6)",
      3: "SUM(D4:D5)",
      6: "D7+D8",
      9: "=+$D$10+D13".slice(1),
      10: "SUBTOTAL(9,D11:D12)",
      13: "SUM(D14:D15)",
    };
    const rows = tree(() => ({})).map((cells, i) => {
      const formula = sum[i + 1];
      return formula === undefined ? cells : [...cells.slice(0, 3), dressed(1, {}, formula)];
    });
    const cascade = stackOf(rows);
    expect(outline(cascade)).toEqual(TREE);
    expect(toldOf(cascade, "Administrasi A2")).toMatchObject({ level: { by: "formula" }, parent: { by: "formula" } });
  });

  test("a look against a sum is outvoted, a sum over rows of another branch is asked about", () => {
    const sum: Record<number, string> = {
      2: "SUM(D3+D6)",
      3: "SUM(D4:D5)",
      6: "SUM(D7:D8)",
      9: "SUM(D10+D13)",
      10: "SUM(D11:D12)",
      13: "SUM(D14:D15)",
    };
    const withSums = (formulas: Record<number, string>, rows: SheetCell[][]): SheetCell[][] =>
      rows.map((cells, i) =>
        formulas[i + 1] === undefined ? cells : [...cells.slice(0, 3), dressed(1, {}, formulas[i + 1])],
      );
    const outvoted = stackOf(
      withSums(
        sum,
        tree((name, look) => (name === "A1y" ? KEGIATAN : look)),
      ),
    );
    expect(outline(outvoted)).toEqual(TREE);
    expect(outvoted.questions).toEqual([]);
    const stale = stackOf(withSums({ ...sum, 10: "SUM(D11)", 3: "SUM(D4:D5,D12)" }, tree()));
    expect(outline(stale)).toEqual(TREE);
    expect(stale.questions).toMatchObject([{ kind: "parent", at: { row: 12 } }]);
  });

  test("a range that runs one row too far does not put the next kegiatan or program below this one", () => {
    const sum: Record<number, string> = {
      2: "SUM(D3,D6)",
      3: "SUM(D4:D6)",
      6: "SUM(D7:D9)",
      9: "SUM(D10,D13)",
      10: "SUM(D11:D13)",
      13: "SUM(D14:D15)",
    };
    const rows = tree(() => ({})).map((cells, i) =>
      sum[i + 1] === undefined ? cells : [...cells.slice(0, 3), dressed(1, {}, sum[i + 1])],
    );
    expect(outline(stackOf(rows))).toEqual(TREE);
  });

  test("a word against a look, and nothing else, is asked about", () => {
    const rows = tree((name, look) => (name === "B1x" ? KEGIATAN : look)).map((cells, i) => {
      const [first, ...rest] = cells;
      const word = ["", "Program ", "Kegiatan ", "Sub Kegiatan ", "Sub Kegiatan "];
      const depth = i === 0 ? 0 : [1, 2, 3, 3, 2, 3, 3][(i - 1) % 7]!;
      if (i === 0 || typeof first !== "object" || first === null) return cells;
      return [{ ...first, text: `${word[depth]!}${String(first.text)}` }, ...rest];
    });
    const cascade = stackOf(rows);
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 3, 3, 2, 3, 3, 1, 2, 3, 3, 2, 3, 3]);
    expect(cascade.questions).toMatchObject([{ kind: "level", at: { row: 11 } }]);
  });

  test("hidden rows are rows like others", () => {
    expect(outline(stackOf(tree(), { hidden: [6, 7, 8] }))).toEqual(TREE);
  });
});

describe("around the stack", () => {
  const heading: SheetCell[] = ["Tujuan", "Sasaran", "Kode", "Program/Kegiatan", "Indikator", "Target 2025"];

  test("goals and objectives left of the stack are parents of its roots, and second parents of a row inside", () => {
    const cascade = stackOf([
      heading,
      ["Meningkatnya tata kelola", null, null, null, "Indeks RB", 70],
      ["0", "Meningkatnya akuntabilitas", "4.01.01", "PROGRAM PENUNJANG", "Nilai SAKIP", 71],
      [null, null, "4.01.01.1.01", "Perencanaan", "Jumlah dokumen", 3],
      [null, "Meningkatnya pelayanan", "4.01.01.1.02", "Administrasi", "Jumlah laporan", 3],
      [null, null, "4.01.02", "PROGRAM PENATAAN ORGANISASI", "Indeks", 60],
    ]);
    expect(outline(cascade)).toEqual([
      "A2 Meningkatnya tata kelola",
      "  B3 Meningkatnya akuntabilitas",
      "    D3 4.01.01 PROGRAM PENUNJANG",
      "      D4 4.01.01.1.01 Perencanaan",
      "      D5 4.01.01.1.02 Administrasi <- B5",
      "  B5 Meningkatnya pelayanan",
      "    D6 4.01.02 PROGRAM PENATAAN ORGANISASI",
    ]);
    expect(cascade.nodes[0]!.indicators.map((i) => i.text)).toEqual(["Indeks RB"]);
    expect(cascade.profile.levels.map((l) => l.label)).toEqual(["Tujuan", "Sasaran", "Program", "Kegiatan"]);
    expect(cascade.evidence["4.01.01"]!.parent).toEqual({ by: "left", confidence: 1 });
  });

  test("indicators left of the stack are those of the goal or objective", () => {
    const cascade = stackOf([
      ["Tujuan", "Sasaran", "Indikator Sasaran", "Kode", "Program dan Kegiatan", "Indikator Program", "Target 2025"],
      ["Meningkatnya tata kelola", null, "Indeks RB", null, null, null, 70],
      [null, "Meningkatnya akuntabilitas", "Nilai SAKIP", "4.01.01", "Program Penunjang", "Persentase layanan", 71],
      [null, null, "Predikat SAKIP", "4.01.01.1.01", "Perencanaan", "Jumlah dokumen", 3],
      [null, null, null, "4.1.1.1.2", "Keuangan", "Jumlah laporan", 12],
    ]);
    expect(cascade.questions).toEqual([]);
    expect(cascade.nodes.map((n) => n.indicators.map((i) => i.text))).toEqual([
      ["Indeks RB"],
      ["Nilai SAKIP", "Predikat SAKIP"],
      ["Persentase layanan"],
      ["Jumlah dokumen"],
      ["Jumlah laporan"],
    ]);
  });

  test("rows that span the table are levels when they state one, and left out when they only name an office", () => {
    const cascade = stackOf(
      [
        ["No", "Program/Kegiatan", "Indikator", "Satuan", "Target 2025"],
        ["Perangkat Daerah : Dinas Contoh", null, null, null, null],
        ["Sasaran Strategis 1: Meningkatnya akuntabilitas kinerja", null, null, null, null],
        ["1", "Program Penunjang", "Nilai SAKIP", "Nilai", 71],
        ["2", "Kegiatan Perencanaan", "Jumlah dokumen", "Dokumen", 3],
        ["1. BIDANG SEKRETARIAT", null, null, null, null],
        ["3", "Kegiatan Keuangan", "Jumlah laporan", "Laporan", 3],
        ["Sasaran Strategis 2: Meningkatnya kualitas pelayanan", null, null, null, null],
        ["4", "Program Pelayanan", "IKM", "Nilai", 80],
        ["Jumlah", null, null, null, 10],
      ],
      { merges: ["A2:E2", "A3:E3", "A6:E6", "A8:E8"] },
    );
    expect(outline(cascade)).toEqual([
      "A3 Meningkatnya akuntabilitas kinerja",
      "  B4 Program Penunjang",
      "    B5 Perencanaan",
      "    B7 Keuangan",
      "A8 Meningkatnya kualitas pelayanan",
      "  B9 Program Pelayanan",
    ]);
  });

  test("a row without a name goes on with the one above, one that repeats code and name on the next page too", () => {
    const cascade = stackOf(
      [
        ["Kode", "Program/Kegiatan", "Indikator", "Target 2025"],
        ["4.01.01", "PROGRAM PENUNJANG", "Nilai SAKIP", 71],
        [null, null, "Indeks Profesionalitas", 80],
        ["4.01.01.1.01", "Perencanaan, Penganggaran, dan", "Jumlah dokumen", 3],
        [null, "Evaluasi Kinerja", null, null],
        ["Kode", "Program/Kegiatan", "Indikator", "Target 2025"],
        ["4.01.01", "PROGRAM PENUNJANG", "Persentase temuan", 90],
        ["4.01.01.1.02", "Administrasi Keuangan", "Jumlah laporan", 12],
        [null, null, "Jumlah orang", 40],
      ],
      { merges: ["B8:B9"] },
    );
    expect(outline(cascade)).toEqual([
      "B2 4.01.01 PROGRAM PENUNJANG",
      "  B4 4.01.01.1.01 Perencanaan, Penganggaran, dan Evaluasi Kinerja",
      "  B8 4.01.01.1.02 Administrasi Keuangan",
    ]);
    expect(cascade.nodes.map((n) => n.indicators.length)).toEqual([3, 1, 2]);
  });

  test("a code of another branch is asked about", () => {
    const cascade = stackOf([
      ["Kode", "Program/Kegiatan", "Indikator", "Target 2025"],
      ["4.01.01", "PROGRAM PENUNJANG", "Nilai SAKIP", 71],
      ["4.01.01.1.01", "Perencanaan", "Jumlah dokumen", 3],
      ["4.01.03.1.02", "Administrasi", "Jumlah laporan", 3],
    ]);
    expect(cascade.questions).toMatchObject([{ kind: "parent", node: "4.01.03.1.02" }]);
  });

  test("a person's level and parent of a row hold", () => {
    const rows = tree();
    const cascade = stackOf(rows, {
      choices: {
        rows: [
          { row: 6, level: 3, parent: null },
          { row: 15, level: null, parent: 3 },
        ],
      },
    });
    const at = (row: number) => cascade.nodes.find((n) => n.at.row === row)!;
    expect(at(6).level).toBe(3);
    expect(cascade.evidence[at(6).id]!.level).toEqual({ by: "choice", confidence: 1 });
    expect(at(6).parents).toEqual([at(3).id]);
    expect(at(15).parents).toEqual([at(3).id]);
  });

  test("a chosen profile names the levels", () => {
    const cascade = stackOf(tree(), { choices: { profile: "segitiga" } });
    expect(cascade.profile.levels.map((l) => l.label)).toEqual([
      "Kinerja Strategis",
      "Kinerja Taktikal",
      "Kinerja Operasional",
    ]);
  });
});
