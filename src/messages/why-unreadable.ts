import type { MissingPart } from "../core/read/missing-part";
import type { Explanation } from "./messages";

/** What a table that was not read lacks, and how to give it that, in Indonesian. `columns` names headings that are known. */
export function whyUnreadableId(sheet: string, missing: MissingPart | null, columns: string): Explanation {
  const advice = [`Beri judul kolom seperti ${columns}; hasil pindai perlu diketik ulang.`];
  switch (missing) {
    case null:
      return {
        why: `Lembar "${sheet}" berisi tabel, tetapi kolom jenjang atau kolom Induk-nya tidak dikenali.`,
        advice,
      };
    case "heading":
      return { why: `Lembar "${sheet}" berisi data, tetapi baris judul kolomnya tidak dikenali.`, advice };
    case "statements":
      return {
        why: `Lembar "${sheet}" berisi tabel, tetapi tidak ada kolom berisi kinerja yang dikenali.`,
        advice,
      };
    case "levels":
      return {
        why: `Lembar "${sheet}" berisi tabel kinerja, tetapi jenjangnya tidak terbaca: perlu dua kolom jenjang, atau kolom Jenjang, Induk, atau kode bertingkat.`,
        advice,
      };
    case "links":
      return {
        why: `Lembar "${sheet}" berisi tabel kinerja, tetapi isi kolom Induk tidak cocok dengan kode atau kinerja mana pun.`,
        advice: ["Isi kolom Induk dengan kode atau kinerja induknya, persis seperti tertulis di barisnya."],
      };
  }
}

/** What a table that was not read lacks, and how to give it that, in English. `columns` names headings that are known. */
export function whyUnreadableEn(sheet: string, missing: MissingPart | null, columns: string): Explanation {
  const advice = [`Give the columns headings such as ${columns}; a scanned table must be typed again.`];
  switch (missing) {
    case null:
      return {
        why: `Sheet "${sheet}" holds a table, but its level columns or its parent column are not recognised.`,
        advice,
      };
    case "heading":
      return { why: `Sheet "${sheet}" holds data, but its row of column headings is not recognised.`, advice };
    case "statements":
      return { why: `Sheet "${sheet}" holds a table, but no column of performance statements is recognised.`, advice };
    case "levels":
      return {
        why: `Sheet "${sheet}" holds performance statements, but nothing tells their levels: it needs two level columns, or a column Jenjang, Induk or of graded codes.`,
        advice,
      };
    case "links":
      return {
        why: `Sheet "${sheet}" holds performance statements, but what its parent column names matches no code and no statement.`,
        advice: ["Fill the parent column with the code or the statement of the parent, just as its own row has it."],
      };
  }
}
