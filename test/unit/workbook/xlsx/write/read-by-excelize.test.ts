import { readWithExcelize } from "../../../../ooxml/read-with-excelize";
import { writeDemo } from "./written-file";

test("a written file opens in Excelize with the same texts, merges and widths", async () => {
  const sheets = await readWithExcelize(await writeDemo());
  const skp = sheets.find((sheet) => sheet.name === "SKP Siti Aminah (rekaan)")!;
  expect(skp.rows.slice(0, 2)).toEqual([
    ["=1+1", "198501012010011001"],
    ["tebal biasa", "1,500,000"],
  ]);
  expect(skp.rows[3]).toEqual(["baris satu\nbaris dua"]);
  expect(skp.formulaInA1).toBe("");
  expect(skp.textOfB3).toBe("gabungan");
  // 90 pt are 120 px; the Normal font is Calibri 11, whose digits are 7 px wide.
  expect(sheets.find((sheet) => sheet.name === "Pohon Kinerja")!.widths[3]).toBeCloseTo(120 / 7, 1);
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    "Data Cascading",
    "Ringkasan",
    "Daftar Lembar",
    "Pohon Kinerja",
    skp.name,
  ]);
}, 30_000);
