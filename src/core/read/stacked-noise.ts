const TOTAL = /^(?:sub ?)?(?:jumlah|total|grand total)\b/i;
const VISION = /^(?:visi|misi)\s*(?:\d|[ivx]+\b|[:–.-]|$)/i;
/** `Perangkat Daerah : Badan ...`, `Nama OPD: ...` */
const LABELLED_UNIT =
  /^(?:nama )?(?:perangkat daerah|opd|skpd|unit kerja|unit organisasi|satuan kerja|pd|urusan dan organisasi)\s*[:=]/i;
const UNIT =
  /^(?:dinas|badan|biro|sekretariat|inspektorat|kecamatan|kelurahan|kantor|rumah sakit|rsud|puskesmas|upt|uptd|satuan polisi pamong praja|bagian|sub ?bagian|subbag|seksi|bidang(?! urusan))\b(?! (?:urusan|yang|untuk|dan pelaksanaan)\b)/i;
/** Longer than any unit is called. */
const LONGEST_UNIT = 110;
/** The whole code of a perangkat daerah: `2.16.2.20.2.21.01.0000`. */
const UNIT_CODE = /^(?:\d|X)(?:\.\d{1,2}){5,8}\.0{4}\b/;

/** True for a text that only names an office or a part of one: it stands over rows, but is no level of a cascade. */
export function isUnitName(text: string): boolean {
  return LABELLED_UNIT.test(text) || UNIT_CODE.test(text) || (text.length <= LONGEST_UNIT && UNIT.test(text));
}

/** True for rows of a stack that are no names: totals, vision and mission, and offices named over their rows. */
export function isLeftOut(
  text: string,
  row: { readonly alone: boolean; readonly coded: boolean; readonly measured: boolean },
): boolean {
  if (VISION.test(text) || UNIT_CODE.test(text) || LABELLED_UNIT.test(text)) return true;
  if (row.measured || row.coded) return false;
  return TOTAL.test(text) || (row.alone && isUnitName(text));
}
