import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { DEMO_PLANS } from "../unit/workbook/xlsx/write/demo-plans";
import { describePrint } from "./print-tools";

const FIXTURE = path.join(__dirname, "..", "fixtures", "full-workbook.xlsm");

/** The workbook as LibreOffice saves it again. */
function saveWithLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "jenjang-resave-"));
  try {
    const source = path.join(folder, "book.xlsm");
    writeFileSync(source, bytes);
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        path.join(folder, "out"),
        source,
      ],
      { stdio: "pipe" },
    );
    return readFileSync(path.join(folder, "out", "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describePrint("a workbook that LibreOffice has saved again", () => {
  test("still has our sheets as ours, unedited, and they are replaced", async () => {
    const workbook = XlsxWorkbook.open(readFileSync(FIXTURE));
    await workbook.write(DEMO_PLANS);
    const resaved = XlsxWorkbook.open(saveWithLibreOffice(workbook.toBytes()));
    const written = await resaved.write(DEMO_PLANS);
    expect(written.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ["tree", "replaced"],
      ["skp", "replaced"],
      ["index", "replaced"],
    ]);
    expect((await resaved.sheets()).map((sheet) => sheet.name)).toEqual(
      (await workbook.sheets()).map((sheet) => sheet.name),
    );
  });
});
