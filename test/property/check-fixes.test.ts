import fc from "fast-check";
import type { Cascade } from "../../src/core/cascade/cascade";
import { checkCascade } from "../../src/core/check/check-cascade";
import type { Finding, Severity } from "../../src/core/check/finding";
import type { CellEdit } from "../../src/core/check/fix";
import { suggestFixes } from "../../src/core/check/fixes/suggest-fixes";
import { readCascade } from "../../src/core/read/read-cascade";
import { gridFromRows } from "../../src/core/sheet/grid-builder";

type Rows = readonly (readonly (string | null)[])[];

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function inspect(rows: Rows): { cascade: Cascade; findings: readonly Finding[] } | null {
  const result = readCascade(gridFromRows("S", rows));
  if (!result.ok) return null;
  return { cascade: result.cascade, findings: checkCascade(result.cascade, { year: null }) };
}

function applied(rows: Rows, edits: readonly CellEdit[]): Rows {
  const copy = rows.map((row) => [...row]);
  for (const { at, before, after } of edits) {
    expect(copy[at.row - 1]?.[at.column - 1] ?? "").toBe(before);
    copy[at.row - 1]![at.column - 1] = after;
  }
  return copy;
}

/** The findings about the node in a row, by every rule. */
function about(row: number, { cascade, findings }: { cascade: Cascade; findings: readonly Finding[] }): Finding[] {
  const ids = new Set(cascade.nodes.filter((node) => node.at.row === row).map((node) => node.id));
  return findings.filter(({ node }) => node !== null && ids.has(node));
}

/** Applies each fix alone and looks at what is found then. */
function holdsFor(rows: Rows): number {
  const seen = inspect(rows);
  if (!seen) return 0;
  const fixes = suggestFixes(seen.cascade, seen.findings, gridFromRows("S", rows));
  expect(fixes).toHaveLength(seen.findings.length);
  let offered = 0;
  fixes.forEach((fix, index) => {
    if (!fix) return;
    offered++;
    const finding = seen.findings[index]!;
    const row = seen.cascade.nodes.find((node) => node.id === finding.node)!.at.row;
    const after = inspect(applied(rows, fix.edits))!;
    const left = about(row, after);
    const text = JSON.stringify({ rows, finding, edits: fix.edits, left }, null, 1);
    const same = left.filter(
      (each) =>
        JSON.stringify([each.rule, each.where, each.params]) ===
        JSON.stringify([finding.rule, finding.where, finding.params]),
    );
    if (same.length > 0) throw new Error(`the finding stays: ${text}`);
    const known = new Set(about(row, seen).map((each) => `${each.rule} ${each.where.row} ${each.where.column}`));
    const fresh = left.filter(
      (each) =>
        !known.has(`${each.rule} ${each.where.row} ${each.where.column}`) &&
        GRAVITY[each.severity] >= GRAVITY[finding.severity],
    );
    if (fresh.length > 0) throw new Error(`it brings another: ${text}`);
  });
  return offered;
}

const HEADINGS = ["Kode", "Induk", "Jenjang", "Kinerja", "Indikator", "Satuan", "Target 2025"];
const INDICATORS = [
  "Persentase layanan",
  "Indeks layanan",
  "Jumlah laporan",
  "Jumlah dokumen rencana",
  "Nilai SAKIP",
  "",
];
const UNITS = ["%", "Persen", "Laporan", "", "", "-", "Dok."];
const TARGETS = ["10", "10", "BB", "12 Dokumen", "aneh 3", ""];

const facts = fc.tuple(fc.constantFrom(...INDICATORS), fc.constantFrom(...UNITS), fc.constantFrom(...TARGETS));
/** Codes of an outline and writings of them that are off by padding, marks or numbers. */
const OUTLINE = ["1", "1.1", "1.2", "1.1.1", "1.1.2", "1.2.1", "2", "2.1"];
const LETTERS = ["KD.1", "SU.1", "SU.2", "TK.1", "TK.2", "OP.01", "OP.02", "TX.3"];

function codesOf(codes: readonly string[]) {
  const slip = (code: string) => [
    code,
    code,
    code,
    ` ${code} `,
    code.replace(/\./g, "-"),
    code.replace(/(\d)$/, "0$1"),
    `${code}9`,
  ];
  return { code: fc.constantFrom(...codes, ""), ref: fc.constantFrom("", "", "-", ...codes.flatMap(slip)) };
}

function tableOf(codes: readonly string[], levels: readonly string[] | null) {
  const { code, ref } = codesOf(codes);
  const row = fc.tuple(
    code,
    fc.array(ref, { minLength: 1, maxLength: 2 }).map((refs) => refs.join("; ")),
    fc.constantFrom(...(levels ?? [""])),
    fc.constantFrom("Meningkatnya mutu", "Meningkatnya layanan", "Tersusunnya laporan", "Terlaksananya rapat", ""),
    facts,
  );
  return fc
    .array(row, { minLength: 3, maxLength: 14 })
    .map((body): Rows =>
      [HEADINGS, ...body.map(([own, parent, level, statement, rest]) => [own, parent, level, statement, ...rest])].map(
        (cells) => cells.filter((_, column) => levels !== null || column !== 2),
      ),
    );
}

describe("a suggested fix, applied to any table that is then read again", () => {
  const names = ["Kinerja Strategis", "Taktikal", "Operasional", "Taktkal", "", "Lain", "Strategis "];
  const tables: readonly (readonly [string, fc.Arbitrary<Rows>])[] = [
    ["with levels by number", tableOf(LETTERS, ["1", "2", "3", "", "9", "?"])],
    ["with levels by name", tableOf(LETTERS, names)],
    ["with outline codes", tableOf(OUTLINE, ["1", "2", "3", "2", "3", ""])],
    ["without a level column", tableOf(OUTLINE, null)],
    ["with level names of its own", tableOf(LETTERS, ["Puncak", "Tengah", "Bawah", "", "Tngah"])],
  ];
  it.each(tables)("takes its finding away and brings the node none as grave, %s", (_, rows) => {
    let offered = 0;
    fc.assert(
      fc.property(rows, (table) => {
        offered += holdsFor(table);
      }),
    );
    expect(offered).toBeGreaterThan(0);
  });
});
