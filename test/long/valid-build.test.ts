import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { unzipSync } from "fflate";

import { validateWorkbooks, type WorkbookFault } from "../ooxml/validate-workbook";
import { describeShared, sharedSample } from "../shared-samples";
import { runCaptured } from "../unit/cli/captured-run";
import { findPackageFaults } from "../unit/workbook/xlsx/write/package-faults";
import { addCascadeToFullWorkbook } from "./cascade-in-full-workbook";

const SAMPLES = path.join(__dirname, "..", "..", "samples");
/** What every workbook must change to list a new sheet and its styles; nothing else of a source may differ. */
const CHANGED_PARTS = new Set([
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
]);

interface Build {
  readonly name: string;
  readonly source: Uint8Array;
  readonly sheet?: string;
}

/** The command's OUT. */
async function build({ name, source, sheet }: Build): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), "jenjang-valid-"));
  try {
    const input = path.join(folder, name);
    const output = path.join(folder, `jadi${path.extname(name)}`);
    writeFileSync(input, source);
    const run = await runCaptured("build", input, "-o", output, ...(sheet === undefined ? [] : ["--sheet", sheet]));
    expect([run.code, run.err]).toEqual([0, []]);
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds workbooks, and proves that each OUT is as sound as its source and keeps the source's parts. */
async function proveValid(builds: readonly Build[]): Promise<void> {
  const outputs: Uint8Array[] = [];
  for (const each of builds) outputs.push(await build(each));
  const faults = await validateWorkbooks([...builds.map(({ source }) => source), ...outputs]);
  builds.forEach(({ name, sheet, source }, i) => {
    const output = outputs[i]!;
    const title = [name, sheet];
    const known = new Set(faults[i]!.map(keyOf));
    const added = faults[builds.length + i]!.map(keyOf).filter((fault) => !known.has(fault));
    expect([title, added]).toEqual([title, []]);
    const ownFaults = new Set(findPackageFaults(source));
    expect([title, findPackageFaults(output).filter((fault) => !ownFaults.has(fault))]).toEqual([title, []]);
    expect([title, changedParts(source, output)]).toEqual([title, []]);
    expect(Object.keys(unzipSync(output)).length).toBeGreaterThan(Object.keys(unzipSync(source)).length);
  });
}

function keyOf({ id, description, path: { partUri, xpath } }: WorkbookFault): string {
  return `${partUri} ${xpath} ${id}: ${description}`;
}

/** The parts of a source that its OUT lacks or holds with other bytes, apart from those that list sheets and styles. */
function changedParts(source: Uint8Array, output: Uint8Array): readonly string[] {
  const after = unzipSync(output);
  return Object.entries(unzipSync(source))
    .filter(([name, bytes]) => !CHANGED_PARTS.has(name) && !(after[name] && Buffer.from(bytes).equals(after[name])))
    .map(([name]) => name);
}

function readSample(file: string): Build {
  return { name: path.basename(file), source: readFileSync(file) };
}

describe("OUT has no fault by the rules of the format that its source had not, and every source sheet byte for byte", () => {
  test("for the worked example and its broken variants", async () => {
    const broken = readSample(path.join(SAMPLES, "salah-tautan.xlsx"));
    await proveValid([
      readSample(path.join(SAMPLES, "biro-organisasi.xlsx")),
      ...["Induk tidak ada", "Tautan berputar", "Uraian kosong"].map((sheet) => ({ ...broken, sheet })),
    ]);
  });

  test("for a workbook with a chart, a shape, a comment, a pivot table and a macro", async () => {
    await proveValid([{ name: "lengkap.xlsm", source: await addCascadeToFullWorkbook(), sheet: "Tabel Panjang" }]);
  });

  test("and a source part that was touched is found out", async () => {
    const source = await addCascadeToFullWorkbook();
    expect(changedParts(source, readFileSync(path.join(SAMPLES, "biro-organisasi.xlsx")))).toContain(
      "xl/worksheets/sheet9.xml",
    );
  });

  describeShared("for real tables", () => {
    test("a wide one, a staircase and a long one", async () => {
      await proveValid(
        ["renstra-wide-merged", "renstra-staircase", "pohon-kinerja-long"].map((name) =>
          readSample(sharedSample(`${name}.xlsx`)),
        ),
      );
    });
  });
});
