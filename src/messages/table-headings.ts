import type { TableTexts } from "../core/convert/table-texts";

/** Headings of converted tables: terms of the field, in Indonesian whatever the reader's language, and such as Jenjang reads again. */
export const TABLE_HEADINGS = {
  code: "Kode",
  parent: "Kode Induk",
  parentIndicator: "Indikator Induk",
  level: "Jenjang",
  statement: "Kinerja",
  indicator: "Indikator Kinerja",
  aspect: "Aspek",
  unit: "Satuan",
  baseline: "Kondisi Awal",
  target: (year) => (year === "" ? "Target" : `Target ${year}`),
  componentCode: "Kode Rekening",
  component: "Komponen",
  budget: (year) => (year === "" ? "Pagu (Rp)" : `Pagu ${year} (Rp)`),
  position: "Penanggung Jawab",
  name: "Nama Pegawai",
  nip: "NIP",
  echelon: "Eselon",
  ownerUnit: "Unit Kerja",
  crosscutting: "Crosscutting",
  csf: "CSF",
  levelLabel: "label",
} as const satisfies Partial<TableTexts>;
