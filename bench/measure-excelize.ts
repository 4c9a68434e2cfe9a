import { readFileSync } from "node:fs";
import { loadExcelize } from "./excelize";

/** Prints the milliseconds Excelize takes to open the file and save it again, unchanged, as one JSON object. */
async function main(file: string): Promise<void> {
  const excelize = await loadExcelize();
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const book = excelize.OpenReader(bytes);
  if (book.error) throw new Error(book.error);
  const { error } = book.WriteToBuffer();
  if (error) throw new Error(error);
  const openAndSave = performance.now() - start;
  process.stdout.write(JSON.stringify({ openAndSave, peak: process.resourceUsage().maxRSS / 1024 }));
}

main(process.argv[2]!).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
