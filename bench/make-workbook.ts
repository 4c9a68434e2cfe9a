import { loadExcelize } from "./excelize";

const HEADING = ["Kode", "Induk", "Level", "Kinerja", "Indikator", "Satuan", "2025", "2026", "Jabatan", "Nama"];
const LEVELS = 5;
const BRANCHES = 6;
const NODES_PER_PERSON = 30;

/** A long cascade of about `nodes` nodes, five levels deep, as .xlsx bytes made by Excelize. The same for the same number. */
export async function makeWorkbook(nodes: number): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const file = excelize.NewFile();
  file.SetSheetRow("Sheet1", "A1", HEADING);
  buildRows(nodes).forEach((row, i) => file.SetSheetRow("Sheet1", `A${i + 2}`, row));
  const { buffer, error } = file.WriteToBuffer();
  if (error) throw new Error(error);
  return buffer;
}

/** Breadth first, so that every level up to the last is full; below that, nodes share the last level's parents. */
function buildRows(nodes: number): string[][] {
  const rows: string[][] = [];
  const people = Math.max(1, Math.ceil(nodes / NODES_PER_PERSON));
  const parents: { code: string; level: number }[] = [];
  for (let i = 0; i < nodes; i++) {
    const parent = i === 0 ? null : parents[Math.floor((i - 1) / BRANCHES) % parents.length]!;
    const level = parent ? Math.min(parent.level + 1, LEVELS) : 1;
    const code = `K.${i + 1}`;
    if (level < LEVELS) parents.push({ code, level });
    const person = i % people;
    rows.push([
      code,
      parent?.code ?? "",
      String(level),
      `Meningkatnya kinerja contoh nomor ${i + 1} pada unit kerja rekaan`,
      `Persentase capaian kinerja contoh ${i + 1}`,
      "Persen",
      `${50 + (i % 50)},5`,
      `${51 + (i % 49)},5`,
      `Analis Contoh ${person + 1}`,
      `Pegawai Contoh ${person + 1} (rekaan)`,
    ]);
  }
  return rows;
}
