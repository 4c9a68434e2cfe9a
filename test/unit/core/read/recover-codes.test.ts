import { readCascade } from "../../../../src/core/read/read-cascade";
import { GridBuilder } from "../../../../src/core/sheet/grid-builder";
import { cascadeOf } from "./cascade-sketch";

const HEADER = ["Kode", "Uraian", "Indikator"];

/** The codes that were read, and those that Excel is said to have changed. */
function read(list: readonly (string | number)[], names: readonly string[] = []) {
  const rows = list.map((code, i) => [code, names[i] ?? `Meningkatnya hal ke ${i}`, `Nilai ${i}`]);
  const { nodes, questions } = cascadeOf([HEADER, ...rows]);
  return {
    codes: nodes.map((n) => n.code),
    asked: questions.flatMap((q) => (q.kind === "code" ? [[q.at.row, q.shown, q.code]] : [])),
  };
}

describe("codes that Excel turned into numbers", () => {
  test.each([
    ["the sibling before", [2, 2.8, 2.9, 2.1, 2.11], "2.10"],
    ["the sibling before, beyond the first ten", [2, 2.19, 2.2, 2.21], "2.20"],
    ["the child below", [2, "2.1", "2.2", 2.1, "2.10.1"], "2.10"],
  ])("are told by %s", (_, list, code) => {
    const found = read(list);
    const at = found.codes.indexOf(code);
    expect(found.codes.filter((c) => c === code)).toEqual([code]);
    expect(found.asked).toEqual([[at + 2, String(list[at]), code]]);
  });

  test("a row repeated for another indicator is no tenth sibling", () => {
    const { codes, asked } = read([2, 2.9, 2.1, 2.1], ["A ini", "B ini", "C ini", "C ini"]);
    expect(codes).toEqual(["2", "2.9", "2.10"]);
    expect(asked).toHaveLength(1);
    expect(read([2, 2.1, 2.2, 2.1], ["A ini", "B ini", "C ini", "B ini"]).asked).toEqual([]);
  });

  test("numbers that are what they show, and texts, are left alone", () => {
    expect(read([1, 1.1, 1.2, 2, 2.1, "2.1.1"]).asked).toEqual([]);
    expect(read(["1", "1.1", "1.9", "1.10", "1.10.1"]).asked).toEqual([]);
  });

  test("a parent named by the number 2.1 is the 2.10 of its child's code", () => {
    const rows = [
      ...[2, 2.1, 2.9, 2.1].map((code, i) => [code, i === 0 ? null : 2, `Meningkatnya hal ke ${i}`]),
      ["2.10.1", 2.1, "Tersusunnya hal"],
      ["2.1.1", 2.1, "Tersusunnya hal lain"],
    ];
    const { layout, nodes, questions } = cascadeOf([["Kode", "Induk", "Kinerja"], ...rows]);
    expect(layout).toBe("long");
    expect(nodes.map((n) => [n.code, n.parents])).toEqual([
      ["2", []],
      ["2.1", ["2"]],
      ["2.9", ["2"]],
      ["2.10", ["2"]],
      ["2.10.1", ["2.10"]],
      ["2.1.1", ["2.1"]],
    ]);
    expect(questions.map((q) => [q.kind, q.at.row, q.at.column])).toEqual([
      ["code", 5, 1],
      ["code", 6, 2],
    ]);
  });
});

const DAY_MONTH = 1;
const MONTH_YEAR = 2;
const WHOLE = 3;
const TWO_PLACES = 4;
const SHOWN = new Map([
  [`46023 ${DAY_MONTH}`, "1-Jan"],
  [`46054 ${DAY_MONTH}`, "1-Feb"],
  [`46024 ${DAY_MONTH}`, "2-Jan"],
  [`11689 ${MONTH_YEAR}`, "Jan-32"],
  [`37623 ${WHOLE}`, "02/01/2003"],
]);
const FORMATS = ["General", "d-mmm", "mmm-yy", "dd/mm/yyyy", "0.00"];

/** Codes of a sheet with number formats: `[value, style]`. */
function formatted(list: readonly (string | readonly [number, number])[]) {
  const builder = new GridBuilder("S", {
    displayNumber: (value, style) =>
      style === TWO_PLACES ? value.toFixed(2) : (SHOWN.get(`${value} ${style}`) ?? String(value)),
    displayText: (text) => text,
    numberFormat: (style) => FORMATS[style]!,
    look: () => ({ fill: null, bold: false, italic: false, indent: 0 }),
  });
  HEADER.forEach((text, i) => {
    builder.text(1, i + 1, text);
  });
  list.forEach((cell, i) => {
    if (typeof cell === "string") builder.text(i + 2, 1, cell);
    else builder.number(i + 2, 1, ...cell);
    builder.text(i + 2, 2, `Meningkatnya hal ke ${i}`);
    builder.text(i + 2, 3, `Nilai ${i}`);
  });
  const result = readCascade(builder.build());
  if (!result.ok) throw new Error(result.reason);
  return result.cascade;
}

describe("codes that Excel turned into dates", () => {
  test.each<readonly [string, Parameters<typeof formatted>[0], string]>([
    ["1.2 as the first of February", ["1", "1.1", [46054, DAY_MONTH], "1.3", "1.4"], "1.2"],
    ["1.2 as the second of January", ["1", "1.1", [46024, DAY_MONTH], "1.3", "1.4"], "1.2"],
    ["1.32 as January 1932", ["1", "1.30", "1.31", [11689, MONTH_YEAR], "1.33"], "1.32"],
    ["1.2.3 as the second of January 2003", ["1", "1.2", "1.2.2", [37623, WHOLE], "1.2.4"], "1.2.3"],
    ["1.2 as a text", ["1", "1.1", "1-Feb", "1.3", "1.4"], "1.2"],
  ])("%s", (_, list, code) => {
    const { nodes, questions } = formatted(list);
    expect(nodes.map((n) => n.code)).toContain(code);
    expect(nodes.every((n) => n.code === "1" || n.parents.length === 1)).toBe(true);
    expect(questions).toEqual([expect.objectContaining({ kind: "code", code })]);
  });
});

describe("number formats", () => {
  test("that show 2.10 say what was meant", () => {
    const { nodes, questions } = formatted(["2", "2.9", [2.1, TWO_PLACES], "2.11", "2.12"]);
    expect(nodes.map((n) => n.code)).toEqual(["2", "2.9", "2.10", "2.11", "2.12"]);
    expect(questions).toEqual([]);
  });

  test("that show every number alike say nothing where the codes below have no such zeros", () => {
    const list = [[1, TWO_PLACES], [1.1, TWO_PLACES], "1.1.1", [1.2, TWO_PLACES], "1.2.1", [2, TWO_PLACES]] as const;
    const { nodes } = formatted(list);
    expect(nodes.map((n) => n.level)).toEqual([1, 2, 3, 2, 3, 1]);
  });
});
