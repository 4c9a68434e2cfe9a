/** Words that say a post is held for the time being; dropped before a post is classified. */
export const ACTING = /^(?:(?:plt|plh|pjs|pj|penjabat|pelaksana tugas|pelaksana harian)\b\.?\s*)+/;

/** The same words behind a post: `Kabid Pajak (Plt.)`. */
export const ACTING_AFTER = /[\s(,[-](?:plt|plh|pjs|pj)\b\.?[\s)\]]*$/;

/** Roles that are held beside a post, tested on a lower-case post. */
export const ADDED_ROLE = /^(?:(?:sub[ -]?)?koordinator|(?:ketua|anggota) (?:tim|kelompok))\b/;

/** Abbreviations in the words of a post (lower case, one space apart), and what they stand for. */
export const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bkabid\b/g, "kepala bidang"],
  [/\bkabag\b/g, "kepala bagian"],
  [/\bkasub(?:bag|ag)\b/g, "kepala subbagian"],
  [/\bkasub(?:bid|id)\b/g, "kepala subbidang"],
  [/\bkasi\b/g, "kepala seksi"],
  [/\bkadis\b/g, "kepala dinas"],
  [/\bkaban\b/g, "kepala badan"],
  [/\bkaro\b/g, "kepala biro"],
  [/\bsekda\b/g, "sekretaris daerah"],
  [/\bsub bag(?:ian)?\b|\bsubbag\b/g, "subbagian"],
  [/\bsub bid(?:ang)?\b|\bsubbid\b/g, "subbidang"],
];

/** Kepala Daerah and deputies, who write no SKP. Tested on a lower-case post without `ACTING`. */
export const REGIONAL_HEADS: readonly RegExp[] = [
  /^(?:wakil )?gubernur\b/,
  /^(?:wakil )?bupati\b/,
  /^(?:wakil )?wali ?kota\b/,
  /^(?:wakil )?kepala daerah\b/,
];

/** Jabatan pimpinan tinggi by the words of the post, where the echelon is not given (domain 1.5). */
export const TOP_POSTS: readonly RegExp[] = [
  /^kepala (?:dinas|badan|biro|inspektorat)\b/,
  /^kepala satuan polisi pamong praja\b/,
  /^kepala pelaksana (?:badan|bpbd)\b/,
  /^(?:sekretaris daerah|sekda)\b/,
  /^sekretaris (?:dprd|dewan perwakilan rakyat daerah)\b/,
  /^asisten (?:[i1]+\b|sekretaris|sekda|pemerintahan|administrasi|perekonomian|kesejahteraan|pembangunan|bidang|umum|daerah)/,
  /^inspektur(?:$| (?:daerah|provinsi|kabupaten|kota|utama|jenderal)\b)/,
  /^staf ahli (?:gubernur|bupati|wali ?kota|bidang)\b/,
  /\bjpt\b|\bpimpinan tinggi\b/,
];

/** Posts that are known to be administrators, supervisors, functional or staff, whatever level they stand on. */
export const OTHER_POSTS: readonly RegExp[] = [
  /^kepala (?:bagian|bidang|sub|seksi|uptd?|cabang|subbag|urusan|sekolah|puskesmas|tata usaha|unit)/,
  /^(?:kabag|kabid|kasubbag|kasubag|kasi|camat|lurah|sekretaris|koordinator|subkoordinator|ketua tim|inspektur pembantu)\b/,
  /^(?:analis|pranata|penelaah|pengelola|pengolah|pengadministrasi|penyusun|perencana|auditor|arsiparis|pustakawan|penata|operator|staf|cpns|pelaksana|guru|dokter|perawat|bidan)\b/,
  /\b(?:ahli (?:pertama|muda|madya|utama)|terampil|mahir|penyelia|pemula)\b/,
];

/** Words of an echelon column that name a class instead of an echelon, lower case. */
export const TOP_CLASS_WORDS = /\bjpt\b|pimpinan tinggi|\bpratama\b/;
export const OTHER_CLASS_WORDS =
  /\bjf\b|fungsional|pelaksana|cpns|pppk|administrator|pengawas|ahli|non ?(?:eselon|struktural)|staf/;
