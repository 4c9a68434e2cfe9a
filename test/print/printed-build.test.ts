import { readFileSync } from "node:fs";
import path from "node:path";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import type { SheetPlan } from "../../src/core/sheet/sheet-plan";
import { SIGN_EMPLOYEE } from "../../src/core/forms/skp/skp-texts.data";
import { openInExcel } from "../contract/opened-in-excel";
import { describeShared, sharedSample } from "../shared-samples";
import { findBoxFaults, placeBoxes } from "./box-faults";
import { buildWorkbook, type BuiltSheet, type BuiltWorkbook, type OpenBuilder } from "./built-workbook";
import { findCellFaults, pagesOfCell } from "./cell-faults";
import { parseOutline } from "./page-outline";
import { describePrint, printSheets, type SheetsPrint } from "./print-tools";
import type { PrintedPage } from "./printed-pages";
import { parseSheetLayouts } from "./sheet-layout";
import { compact } from "./word-order";

const SAMPLES = path.join(__dirname, "..", "..", "samples");
const WORKED = readFileSync(path.join(SAMPLES, "biro-organisasi.xlsx"));
const BROKEN = readFileSync(path.join(SAMPLES, "salah-tautan.xlsx"));

describe("where LibreOffice puts a sheet", () => {
  test("is read from its flat file: columns, repeated rows and shapes, in points", () => {
    const layout = parseSheetLayouts(
      `<office:document xmlns:office="o" xmlns:style="s" xmlns:table="t" xmlns:draw="d" xmlns:svg="v">
        <style:style style:name="co1"><style:table-column-properties style:column-width="1in"/></style:style>
        <style:style style:name="ro1"><style:table-row-properties style:row-height="2.54cm"/></style:style>
        <table:table table:name="Pohon"><table:shapes>
          <draw:custom-shape draw:name="A.1" svg:x="0.5in" svg:y="10pt" svg:width="1in" svg:height="25.4mm"/>
        </table:shapes><table:table-column table:style-name="co1" table:number-columns-repeated="2"/>
        <table:table-row table:style-name="ro1" table:number-rows-repeated="1048576"/></table:table></office:document>`,
    ).get("Pohon")!;
    expect(layout.columnEdges(2)).toEqual([0, 72, 144]);
    expect(layout.rowEdges(3)).toEqual([0, 72, 144, 216]);
    expect(layout.shapes).toEqual([{ name: "A.1", left: 36, top: 10, width: 72, height: 72 }]);
    expect(() => layout.columnEdges(3)).toThrow("the sheet has 2");
  });

  test("and on which pages, from the outline of the print", () => {
    expect(parseOutline('<outline>\n<item page="1">Data &amp; target</item>\n<item page="4">SKP</item>\n')).toEqual([
      { page: 1, title: "Data & target" },
      { page: 4, title: "SKP" },
    ]);
    expect(() => parseOutline('<item page="?">SKP</item>')).toThrow("Not an outline entry");
  });
});

describePrint("on paper, a build of", () => {
  proveBuild("the worked example", () => WORKED, null, true);
  proveBuild("the worked example inside Excel", () => WORKED, null, true, openInExcel);
  // Excel counts a column's width in whole pixels of this font's digits (7), LibreOffice in the font's own 6.67: all columns come out narrower.
  proveBuild(
    "the worked example in Times New Roman 10",
    () => setNormalFont(WORKED, "Times New Roman", 10),
    null,
    true,
  );
  for (const variant of [
    "Induk tidak ada",
    "Tautan berputar",
    "Tanpa induk",
    "Induk diri sendiri",
    "Kode ganda",
    "Uraian kosong",
  ])
    proveBuild(`the broken example "${variant}"`, () => BROKEN, variant, true);

  describeShared("a real table", () => {
    for (const name of ["renstra-wide-merged", "renstra-staircase", "pohon-kinerja-long"])
      proveBuild(name, () => readFileSync(sharedSample(`${name}.xlsx`)), null, false);
  });

  describe("a workbook whose boxes and rows are too small for their texts", () => {
    test("is found out: words outside boxes, texts not whole", async () => {
      const built = await buildWorkbook(WORKED, null, { change: makeTooSmall });
      const print = printSheets(built.bytes);
      const [tree] = built.sheetsOf("tree");
      const skp = built.sheetsOf("skp")[0]!;
      const boxFaults = findBoxFaults(tree!.plan, print.layoutOf(tree!.name), print.pagesOf(tree!.name)[0]!);
      expect(boxFaults.some((fault) => fault.endsWith("leaves box node:SU.1"))).toBe(true);
      expect(boxFaults.some((fault) => fault.startsWith("box node:SU.1 says"))).toBe(true);
      expect(cellFaultsOf(skp, print).some((fault) => fault.includes("is not whole"))).toBe(true);
    });
  });
});

/** `namesPeople` tells whether the table names people, who then get SKP sheets; without any that test would prove nothing. */
function proveBuild(
  title: string,
  source: () => Uint8Array,
  sheet: string | null,
  namesPeople: boolean,
  open?: OpenBuilder,
): void {
  describe(title, () => {
    let built: BuiltWorkbook;
    let print: SheetsPrint;
    beforeAll(async () => {
      built = await buildWorkbook(source(), sheet, open ? { open } : {});
      print = printSheets(built.bytes);
    });
    const treePage = (): { readonly tree: BuiltSheet; readonly page: PrintedPage } => {
      const tree = built.sheetsOf("tree")[0]!;
      const pages = print.pagesOf(tree.name);
      expect(pages).toHaveLength(1);
      return { tree, page: pages[0]! };
    };

    test("shows every statement of the cascade in its box of the tree", () => {
      const { tree, page } = treePage();
      const printed = new Map(
        placeBoxes(tree.plan, print.layoutOf(tree.name), page).map(({ box, words }) => [
          box.id,
          compact(words.map((word) => word.text).join("")),
        ]),
      );
      expect(built.cascade.nodes.length).toBeGreaterThan(1);
      for (const { id, statement } of built.cascade.nodes)
        expect(printed.get(`node:${id}`)).toContain(compact(statement));
    });

    test("keeps every text of the tree inside its box and apart from the others", () => {
      const { tree, page } = treePage();
      expect(findBoxFaults(tree.plan, print.layoutOf(tree.name), page)).toEqual([]);
      expect(cellFaultsOf(tree, print)).toEqual([]);
    });

    test("prints every SKP whole, with a page for every break and the signatures together", () => {
      expect(built.sheetsOf("skp").length > 0).toBe(namesPeople);
      for (const skp of built.sheetsOf("skp")) {
        expect([skp.name, cellFaultsOf(skp, print)]).toEqual([skp.name, []]);
        const pages = print.pagesOf(skp.name);
        expect([skp.name, pages.length]).toEqual([skp.name, skp.plan.print.breaksAfterRows.length + 1]);
        expect([skp.name, pageOfSignatures(skp, print)]).toEqual([skp.name, pages.length]);
      }
    });

    test("prints the findings and the index whole", () => {
      for (const report of [...built.sheetsOf("findings"), ...built.sheetsOf("index")])
        expect([report.name, cellFaultsOf(report, print)]).toEqual([report.name, []]);
    });
  });
}

function cellFaultsOf({ name, plan }: BuiltSheet, print: SheetsPrint): readonly string[] {
  return findCellFaults(plan, print.layoutOf(name), print.pagesOf(name));
}

/** The page on which the whole signature block stands, from place and date to the last NIP; null when there is none. */
function pageOfSignatures({ name, plan }: BuiltSheet, print: SheetsPrint): number | null {
  const heading = plan.cells.find((cell) => cell.value === SIGN_EMPLOYEE);
  if (!heading) return null;
  const block = plan.cells.filter((cell) => cell.row >= heading.row - 1 && cell.value !== null);
  const layout = print.layoutOf(name);
  const pages = print.pagesOf(name);
  const shared = block.map((cell) => pagesOfCell(plan, layout, pages, cell));
  return pages.map((_, i) => i + 1).find((page) => shared.every((on) => on.includes(page))) ?? null;
}

/** The plan with boxes half as high and wrapped rows of one line, which no text in them survives. */
function makeTooSmall(plan: SheetPlan): SheetPlan {
  const ONE_LINE = 12;
  return {
    ...plan,
    boxes: plan.boxes.map((box) => ({ ...box, height: box.height / 2 })),
    rowHeights: new Map(Array.from(plan.rowHeights, ([at, height]) => [at, Math.min(height, ONE_LINE)])),
  };
}

/** The workbook with another font in its Normal style, the first font of the styles part. */
function setNormalFont(workbook: Uint8Array, name: string, size: number): Uint8Array {
  const parts = unzipSync(workbook);
  const styles = strFromU8(parts["xl/styles.xml"]!);
  const changed = styles.replace(/<font>.*?<\/font>/s, `<font><sz val="${size}"/><name val="${name}"/></font>`);
  if (changed === styles) throw new Error("No font in the styles part.");
  return zipSync({ ...parts, "xl/styles.xml": strToU8(changed) });
}
