import { execFileSync } from "node:child_process";
import path from "node:path";
import { column, formatCell, formatRect, row } from "../../../../../src/core/address/address";
import type { Grid } from "../../../../../src/core/sheet/grid";
import { OpcPackage } from "../../../../../src/workbook/xlsx/package/opc-package";
import { readGrid, readSharedParts } from "../../../../../src/workbook/xlsx/read/read-grid";
import { describeShared, sharedSample, sharedSampleNames } from "../../../../shared-samples";
import { fileBytes, PROJECT_WORKBOOKS } from "../package/container-fixture";

/** What `excelize-dump.mjs` tells of a sheet. */
interface Dump {
  readonly raw: string[][];
  readonly shown: string[][];
  readonly merges: string[];
  readonly formulas: Record<string, string>;
  readonly hiddenRows: number[];
}

const MAX_DUMP_BYTES = 64 * 1024 * 1024;

/** Every sheet of every file as Excelize reads it. */
function dumpFiles(files: readonly string[]): Record<string, Record<string, Dump>> {
  const json = execFileSync(process.execPath, [path.join(__dirname, "excelize-dump.mjs"), ...files], {
    maxBuffer: MAX_DUMP_BYTES,
    encoding: "utf8",
  });
  return JSON.parse(json) as Record<string, Record<string, Dump>>;
}

interface Disagreement {
  readonly cell: string;
  readonly ours: string;
  readonly theirs: string;
}

/** All cells of the grid and of the other reader's rows that differ. */
function disagreements(
  grid: Grid,
  theirs: readonly (readonly string[])[],
  ours: (r: number, c: number, theirs: string) => string,
): Disagreement[] {
  const found: Disagreement[] = [];
  for (let r = 1; r <= Math.max(grid.rowCount, theirs.length); r++) {
    for (let c = 1; c <= Math.max(grid.columnCount, theirs[r - 1]?.length ?? 0); c++) {
      const other = unescaped(theirs[r - 1]?.[c - 1] ?? "");
      const mine = ours(r, c, other);
      if (mine !== other)
        found.push({ cell: formatCell({ row: row(r), column: column(c) }), ours: mine, theirs: other });
    }
  }
  return found;
}

/** Excelize leaves the format's escapes (`_x0002_`) as they stand in the file. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The value as a file writes it; a number that the other reader writes in other digits is the same number. */
const rawValue = (grid: Grid) => (r: number, c: number, theirs: string) => {
  const value = grid.value(row(r), column(c));
  if (typeof value === "number") return Number(theirs) === value ? theirs : String(value);
  return typeof value === "boolean" ? String(value ? 1 : 0) : (value ?? "");
};

/**
 * The displayed text, but for three faults of Excelize: it gives empty cells and error values the blanks of their format's text
 * section `_(@_)`, and shows the section for zero `"-"` as a zero.
 */
const shownText = (grid: Grid) => (r: number, c: number) => {
  const [value, code, text] = [
    grid.value(row(r), column(c)),
    grid.numberFormat(row(r), column(c)),
    grid.text(row(r), column(c)),
  ];
  if (value === null) return code.endsWith("_(@_)") ? "  " : "";
  if (typeof value === "string" && /^#[A-Z/0]+[!?]$/.test(value)) return code.endsWith("_(@_)") ? ` ${text} ` : text;
  return value === 0 && code.includes('"-"') ? text.replace("-", "0").replace(/0 +$/, "0 ") : text;
};

/** The tests of one file each; one run of the other reader serves all. */
function compareFiles(files: readonly string[]): void {
  let dumps: Record<string, Record<string, Dump>>;
  beforeAll(() => {
    dumps = dumpFiles(files);
  }, 60_000);

  describe.each(files.map((file) => [path.basename(file), file] as const))("%s", (_, file) => {
    const source = OpcPackage.open(fileBytes(file));
    const shared = readSharedParts(source);
    const grids = shared.index.sheets.map((sheet) => readGrid(source, sheet.name, shared));
    const dumpOf = (grid: Grid): Dump => dumps[file]![grid.sheet]!;

    test("values", () => {
      for (const grid of grids) expect(disagreements(grid, dumpOf(grid).raw, rawValue(grid))).toEqual([]);
    });

    test("displayed texts", () => {
      for (const grid of grids) expect(disagreements(grid, dumpOf(grid).shown, shownText(grid))).toEqual([]);
    });

    test("merged areas, hidden rows and formulas", () => {
      for (const grid of grids) {
        const dump = dumpOf(grid);
        expect(grid.merges.map(formatRect).sort()).toEqual([...dump.merges].sort());
        const rows = Array.from(dump.raw, (_, r) => r + 1);
        expect(rows.filter((r) => grid.isRowHidden(row(r)))).toEqual(dump.hiddenRows);
        const formulas: Record<string, string> = {};
        dump.raw.forEach((cells, r) =>
          cells.forEach((_, c) => {
            const formula = grid.formula(row(r + 1), column(c + 1));
            if (formula !== null) formulas[`${r + 1},${c + 1}`] = formula;
          }),
        );
        expect(formulas).toEqual(dump.formulas);
      }
    });
  });
}

describe("cell by cell, as Excelize reads it", () => {
  compareFiles(PROJECT_WORKBOOKS);
});

describeShared("the real tables, cell by cell, as Excelize reads them", () => {
  compareFiles(sharedSampleNames().map(sharedSample));
});
