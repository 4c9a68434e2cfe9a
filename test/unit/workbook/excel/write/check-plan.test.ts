import { rect, row } from "../../../../../src/core/address/address";
import type { DropDown, SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { checkPlan } from "../../../../../src/workbook/excel/write/check-plan";
import { DEMO_PLANS } from "../../xlsx/write/demo-plans";
import {
  buildBox,
  buildCell,
  buildConnector,
  buildPlan,
  PLAIN_PRINT,
  PLAIN_STYLE,
} from "../../../../contract/plan-builder";

const BOX = buildBox("a", 10, 10, 100, 40, "Sasaran");

function withList(source: DropDown["source"]): Partial<SheetPlan> {
  return { dropDowns: [{ area: rect(2, 1, 9, 1), source }] };
}

describe("what Excel cannot hold is refused before anything is written", () => {
  const REFUSED: readonly (readonly [string, string, Partial<SheetPlan>])[] = [
    ["a text longer than a cell", "unsupported", { cells: [buildCell(2, 3, "x".repeat(32_768))] }],
    ["more links than a sheet takes", "too-large", { cells: manyLinks(65_531) }],
    ["a scale below 10 %", "unsupported", { print: { ...PLAIN_PRINT, fit: null, scale: 9 } }],
    ["a scale above 400 %", "unsupported", { print: { ...PLAIN_PRINT, fit: null, scale: 401 } }],
    ["too many pages to fit to", "unsupported", { print: { ...PLAIN_PRINT, fit: { wide: 40_000, tall: 0 } } }],
    ["too many page breaks", "unsupported", { print: { ...PLAIN_PRINT, breaksAfterRows: rows(1_027) } }],
    ["a footer too long", "unsupported", { print: { ...PLAIN_PRINT, footer: footer("x".repeat(300)) } }],
    ["a box before the sheet's edge", "unsupported", { boxes: [{ ...BOX, x: -1 }] }],
    ["a box without height", "unsupported", { boxes: [{ ...BOX, height: 0 }] }],
    ["a box without name", "unsupported", { boxes: [{ ...BOX, name: "" }] }],
    ["a list of more than 255 characters", "unsupported", withList(["x".repeat(200), "y".repeat(55)])],
    ["a list from several rows and columns", "unsupported", withList(rect(1, 1, 2, 2))],
    ["an indent too deep", "unsupported", { styles: [{ ...PLAIN_STYLE, indent: 251 }], cells: [buildCell(1, 1, "a")] }],
  ];

  test.each(REFUSED)("%s", (_, kind, parts) => {
    expect(thrownBy(() => checkPlan(buildPlan(parts)))).toMatchObject({ name: "WorkbookError", kind });
  });

  test("the refusal names sheet and cell", () => {
    const plan = buildPlan({ name: "Temuan", cells: [buildCell(2, 3, "x".repeat(32_768))] });
    expect(() => checkPlan(plan)).toThrow(/Temuan: C2: 32768 characters/);
  });
});

describe("a plan that contradicts itself is a bug", () => {
  const BUGS: readonly (readonly [string, Partial<SheetPlan>])[] = [
    ["two cells in one place", { cells: [buildCell(1, 1, "a"), buildCell(1, 1, "b")] }],
    ["a style that is not there", { cells: [buildCell(1, 1, "a", { style: 9 })] }],
    ["a number that is none", { cells: [buildCell(1, 1, NaN)] }],
    ["two boxes with one id", { boxes: [BOX, BOX] }],
    ["a connector to no box", { boxes: [BOX], connectors: [buildConnector("a bottom", "b top")] }],
    ["a list without values", withList([])],
    ["a comma in a value of a list", withList(["a,b"])],
    ["a height that is none", { rowHeights: new Map([[row(1), NaN]]) }],
  ];

  test.each(BUGS)("%s", (_, parts) => {
    expect(() => checkPlan(buildPlan(parts))).toThrow(RangeError);
  });
});

test("plans that use everything pass, and so does a text that just fits", () => {
  for (const plan of DEMO_PLANS) checkPlan(plan);
  checkPlan(buildPlan({ cells: [buildCell(1, 1, `${"x".repeat(32_766)}\r\n`)] }));
});

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

function manyLinks(count: number) {
  const link = { to: "sheet", sheet: "Sumber", cell: "A1" } as const;
  return Array.from({ length: count }, (_, i) => buildCell(i + 1, 1, "ke sumber", { link }));
}

function rows(count: number) {
  return Array.from({ length: count }, (_, i) => row(i + 1));
}

function footer(center: string) {
  return { left: "", center, right: "" };
}
