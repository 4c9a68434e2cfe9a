import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BROKEN_VARIANTS } from "./broken-variants.data";
import { breakTable } from "./break-table";
import { writeLongSheet } from "./long-sheet";
import { writePlainSheet } from "./plain-sheet";
import { SampleWorkbook } from "./sheet-writer";
import { readSource } from "./table";
import { writeWideSheet } from "./wide-sheet";

/** Makes samples/*.xlsx from the readable tables beside this file. */
async function main(): Promise<void> {
  const cascade = readSource("biro-organisasi.tsv");

  const clean = await SampleWorkbook.create("Cascading kinerja Biro Organisasi (rekaan)");
  writeWideSheet(clean, "Cascading", cascade);
  writeLongSheet(clean, "Tabel Panjang", cascade);
  writePlainSheet(clean, "Pegawai", readSource("pegawai.tsv"), [5, 40, 22, 22, 44, 44, 10, 40]);
  writePlainSheet(clean, "Nomenklatur", readSource("nomenklatur.tsv"), [20, 56, 28, 18]);
  save("biro-organisasi.xlsx", clean);

  const broken = await SampleWorkbook.create("Cascading dengan tautan salah (rekaan)");
  for (const variant of BROKEN_VARIANTS) writeLongSheet(broken, variant.name, breakTable(cascade, variant));
  save("salah-tautan.xlsx", broken);
}

function save(name: string, book: SampleWorkbook): void {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  writeFileSync(path, book.bytes());
  console.log(`samples/${name}`);
}

main().then(
  // Excelize's Go program keeps the process alive.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
