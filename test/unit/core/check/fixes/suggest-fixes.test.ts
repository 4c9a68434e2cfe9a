import { column, rect, row, type Rect } from "../../../../../src/core/address/address";
import { checkCascade } from "../../../../../src/core/check/check-cascade";
import type { RuleId } from "../../../../../src/core/check/finding";
import { suggestFixes } from "../../../../../src/core/check/fixes/suggest-fixes";
import { readCascade } from "../../../../../src/core/read/read-cascade";
import { gridFromRows } from "../../../../../src/core/sheet/grid-builder";

type Line = readonly (string | null)[];

const HEADING: Line = ["Kode", "Induk", "Jenjang", "Kinerja", "Indikator", "Satuan", "Target 2025"];

/** A complete row, in the columns of the heading. */
function line(code: string, parent: string, level: string, facts: readonly [string?, string?, string?] = []): Line {
  const [indicator = `Persentase ${code}`, unit = "%", target = "10"] = facts;
  return [code, parent, level, `Meningkatnya ${code}`, indicator, unit, target];
}

const TREE: readonly Line[] = [
  line("KD.1", "", "1"),
  line("SU.1", "KD.1", "2"),
  line("SU.2", "KD.1", "2"),
  line("TK.1", "SU.1", "3"),
  line("TK.2", "SU.2", "3"),
];

interface Given {
  readonly rows: readonly Line[];
  readonly merges?: readonly Rect[];
  readonly formulas?: readonly string[];
}

/** The fixes of one rule's findings: `C5 "before" > "after"`, null where none is offered. */
function fixesOf(rule: RuleId, { rows, merges, formulas = [] }: Given): (string | null)[] {
  const grid = gridFromRows("S", [HEADING, ...rows], merges);
  const result = readCascade(grid);
  if (!result.ok) throw new Error(result.reason);
  const findings = checkCascade(result.cascade, { year: null });
  const name = (at: { row: number; column: number }) => `${String.fromCharCode(64 + at.column)}${at.row}`;
  const fixes = suggestFixes(result.cascade, findings, grid, (at) => formulas.includes(name(at)));
  return findings.flatMap((finding, i) => {
    if (finding.rule !== rule) return [];
    const fix = fixes[i];
    return [fix ? fix.edits.map(({ at, before, after }) => `${name(at)} "${before}" > "${after}"`).join() : null];
  });
}

describe("a parent that is not there", () => {
  const fix = (parent: string, more: Partial<Given> = {}) =>
    fixesOf("STR-02", { rows: [...TREE, line("TK.3", parent, "3")], ...more });

  it("gets the code that differs by marks and zero padding alone", () => {
    expect(fix("SU-01")).toEqual(['B7 "SU-01" > "SU.1"']);
  });
  it("gets the nearest code where the letters slipped", () => {
    expect(fix("SUU.2")).toEqual(['B7 "SUU.2" > "SU.2"']);
  });
  it("keeps the other references, spaces and separators of the cell", () => {
    expect(fix("SU.2;  SU-01 ;")).toEqual(['B7 "SU.2;  SU-01 ;" > "SU.2;  SU.1 ;"']);
  });
  it("gets no code with another number, however near", () => {
    expect(fix("SU.3")).toEqual([null]);
    expect(fix("SU.21")).toEqual([null]);
  });
  it("gets no code that stands lower, on the same level, or across a level of the sheet", () => {
    expect(fix("TK-1")).toEqual([null]);
    expect(fix("KD-1")).toEqual([null]);
  });
  it("gets no code that the cell has already, and none that two rows have", () => {
    expect(fix("SU.1; SU-1")).toEqual([null]);
    const twice = [...TREE, ["SU.1", "KD.1", "2", "Hal lain", "Indeks", "%", "10"], line("TK.3", "SU-1", "3")];
    expect(fixesOf("STR-02", { rows: twice })).toEqual([null]);
  });
  it("is left alone under a formula", () => {
    expect(fix("SU-01", { formulas: ["B7"] })).toEqual([null]);
  });
  it("that is wrong twice in a cell is put right at once, whichever is chosen", () => {
    const both = 'B7 "SU-01\nSU-02" > "SU.1\nSU.2"';
    expect(fix("SU-01\nSU-02")).toEqual([both, both]);
  });
});

describe("a parent told by the codes", () => {
  const OUTLINE = [line("1", "", "1"), line("1.1", "1", "2"), line("1.1.1", "1.1", "3"), line("1.2", "1", "2")];

  it("fills an empty cell", () => {
    expect(fixesOf("STR-03", { rows: [...OUTLINE, line("1.2.1", "-", "3")] })).toEqual(['B6 "-" > "1.2"']);
  });
  it("takes the place of the node itself", () => {
    expect(fixesOf("STR-04", { rows: [...OUTLINE, line("1.2.1", "1.2.1", "3")] })).toEqual(['B6 "1.2.1" > "1.2"']);
  });
  it("is not offered when it stands more than one level higher, or is not there", () => {
    expect(fixesOf("STR-03", { rows: [...OUTLINE, line("1.3", "", "3")] })).toEqual([null]);
    expect(fixesOf("STR-03", { rows: [...OUTLINE, line("1.4.1", "", "3")] })).toEqual([null]);
  });
  it("is not offered where other links do not run as their codes do", () => {
    const crossed = [line("1", "", "1"), line("2", "", "1"), line("1.1", "2", "2"), line("2.1", "1", "2")];
    expect(fixesOf("STR-03", { rows: [...crossed, line("1.2", "", "2")] })).toEqual([null]);
  });
  it("does not go into a cell that a merged area covers", () => {
    const merges = [rect(6, 2, 7, 2)];
    const rows = [...OUTLINE, line("2", "", "1"), line("1.2.1", "", "3")];
    expect(fixesOf("STR-03", { rows, merges })).toEqual([null]);
  });
});

describe("an unknown level", () => {
  const NAMES = ["", "Kinerja Strategis", "Taktikal", "Operasional"];
  const NAMED = TREE.map((cells) => cells.map((cell, i) => (i === 2 ? NAMES[Number(cell)]! : cell)));

  it("becomes the one level whose name is near, as the sheet writes it", () => {
    const rows = [...NAMED, line("TK.3", "SU.1", "Oprasional")];
    expect(fixesOf("STR-18", { rows })).toEqual(['C7 "Oprasional" > "Operasional"']);
  });
  it("is not in doubt between a level and the one that has its name with more in brackets", () => {
    const rows = [
      line("A", "", "Kinerja Strategis Daerah"),
      line("B", "A", "Kinerja Strategis Urusan"),
      line("C", "B", "Kinerja Taktkal"),
      line("D", "C", "Kinerja Taktikal (Immediate Outcome)"),
    ];
    expect(fixesOf("STR-18", { rows })).toEqual(['C4 "Kinerja Taktkal" > "Kinerja Taktikal"']);
  });
  it("becomes the level of its siblings when it is empty or no level at all", () => {
    expect(fixesOf("STR-18", { rows: [...TREE, line("TK.3", "SU.1", "")] })).toEqual(['C7 "" > "3"']);
    expect(fixesOf("STR-18", { rows: [...TREE, line("TK.3", "SU.1", "?")] })).toEqual(['C7 "?" > "3"']);
  });
  it("stays when there are no siblings, or they stand on several levels", () => {
    expect(fixesOf("STR-18", { rows: [...TREE, line("OP.1", "TK.1", "")] })).toEqual([null]);
    const mixed = [...TREE, line("OP.1", "SU.1", "2"), line("TK.3", "SU.1", "")];
    expect(fixesOf("STR-18", { rows: mixed })).toEqual([null]);
  });
  it("stays when its name is near a level that its links rule out", () => {
    expect(fixesOf("STR-18", { rows: [...NAMED, line("TK.3", "TK.1", "Taktkal")] })).toEqual([null]);
  });
});

describe("a missing unit", () => {
  const fix = (indicator: string, target = "10", more: readonly Line[] = []) =>
    fixesOf("IND-03", { rows: [...TREE, ...more, line("TK.3", "SU.1", "3", [indicator, "", target])] });

  it("is told by the indicator's own words and written as the sheet writes it", () => {
    expect(fix("Persentase layanan daring")).toEqual(['F7 "" > "%"']);
    expect(fix("Jumlah laporan triwulanan")).toEqual(['F7 "" > "Laporan"']);
    expect(fix("Indeks SPBE")).toEqual(['F7 "" > "Indeks"']);
  });
  it("is the unit that the same indicator has elsewhere", () => {
    const elsewhere = line("TK.4", "SU.1", "3", ["Nilai ekspor", "Miliar Rupiah", "5"]);
    expect(fix("Nilai Ekspor", "6", [elsewhere])).toEqual(['F8 "" > "Miliar Rupiah"']);
  });
  it("stays when the same indicator has different units elsewhere, or nothing tells it", () => {
    const laporan = line("TK.4", "SU.1", "3", ["Jumlah dokumen", "Laporan", "5"]);
    const dokumen = line("TK.5", "SU.1", "3", ["Jumlah dokumen", "Dokumen", "5"]);
    expect(fix("Jumlah dokumen", "6", [laporan, dokumen])).toEqual([null]);
    expect(fix("Nilai ekspor")).toEqual([null]);
    expect(fix("Jumlah pegawai")).toEqual([null]);
  });
  it("stays when a target is no plain number", () => {
    expect(fix("Persentase layanan daring", "10 dari 12 bulan")).toEqual([null]);
  });
  it("stays for an indicator that goes on in another row, which would then be another one", () => {
    const repeated: Line = ["TK.3", "", "", "", "Persentase layanan daring", "", ""];
    const rows = [...TREE, line("TK.3", "SU.1", "3", ["Persentase layanan daring", "", "10"]), repeated];
    expect(fixesOf("IND-03", { rows })).toEqual([null]);
  });
});

it("gives one answer a finding, in the findings' order, and null for what only a person can settle", () => {
  const rows = [...TREE, line("TK.3", "SU-1", "3", ["", "", ""]), line("TK.4", "", "3")];
  const grid = gridFromRows("S", [HEADING, ...rows]);
  const result = readCascade(grid);
  if (!result.ok) throw new Error(result.reason);
  const findings = checkCascade(result.cascade, { year: null });
  const fixes = suggestFixes(result.cascade, findings, grid);
  expect(findings.map(({ rule }, i) => [rule, fixes[i] === null])).toEqual([
    ["STR-02", false],
    ["IND-01", true],
    ["STR-03", true],
  ]);
  expect(fixes[0]?.edits[0]?.at).toEqual({ sheet: "S", row: row(7), column: column(2) });
});
