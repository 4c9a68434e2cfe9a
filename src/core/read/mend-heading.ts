import { editDistance } from "../cascade/edit-distance";

/** Words of headings, as `normaliseHeader` writes them. */
const WORDS: readonly string[] = [
  "administrator",
  "alokasi",
  "anggaran",
  "atasan",
  "baseline",
  "capaian",
  "crosscutting",
  "definisi",
  "diharapkan",
  "diintervensi",
  "eselon",
  "formula",
  "hasil",
  "immediate",
  "indikatif",
  "indikator",
  "individu",
  "intermediate",
  "jabatan",
  "jenjang",
  "kegiatan",
  "kerja",
  "keterangan",
  "kinerja",
  "kondisi",
  "nomenklatur",
  "operasional",
  "outcome",
  "output",
  "pelaksana",
  "penanggung",
  "penanggungjawab",
  "pengampu",
  "pengawas",
  "perhitungan",
  "pernyataan",
  "pimpinan",
  "program",
  "realisasi",
  "rekening",
  "rencana",
  "renstra",
  "rpjmd",
  "sasaran",
  "satuan",
  "strategis",
  "subkegiatan",
  "taktikal",
  "target",
  "tematik",
  "triwulan",
  "tujuan",
  "ultimate",
  "uraian",
  "urusan",
  "kode",
  "induk",
  "pagu",
  "jawab",
  "awal",
  "akhir",
  "tahun",
];
/** Words that resemble one of those and mean something else. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  "anggapan",
  "jembatan",
  "kesatuan",
  "kesiapan",
  "pelaksanaan",
  "programer",
  "programmer",
  "sarana",
  "strategi",
]);
const KNOWN: ReadonlySet<string> = new Set(WORDS);
const MIN_LENGTH = 5;
/** Two wrong letters are forgiven in words this long. */
const LONG = 9;
const MIN_HALF = 4;
const MOST_PIECES = 8;

/** A heading's text with words put together that a line broke, words parted that were run together, and one wrong letter forgiven, or two in a long word. */
export function mendHeading(text: string): string {
  return joinPieces(text.split(" ").flatMap(partWords))
    .map(correct)
    .join(" ")
    .replace(/\bsub kegiatan\b/g, "subkegiatan")
    .replace(/\brencana hasil kerja\b/g, "rhk")
    .replace(/\bindikator kinerja\b/g, "indikator");
}

/** Pieces that only together are a word: "indi kator", "t u j u a n". */
function joinPieces(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const count = pieceCount(pieces, at);
    joined.push(pieces.slice(at, at + count).join(""));
    at += count;
  }
  return joined;
}

function pieceCount(pieces: readonly string[], at: number): number {
  let whole = pieces[at]!;
  for (let count = 2; count <= MOST_PIECES && at + count <= pieces.length; count++) {
    const next = pieces[at + count - 1]!;
    if (KNOWN.has(whole) || isWord(next)) return 1;
    whole += next;
    if (KNOWN.has(whole)) return count;
  }
  return 1;
}

/** A number, or a word of headings by itself. */
function isWord(piece: string): boolean {
  return KNOWN.has(piece) || /\d/.test(piece);
}

/** "sasaranstrategis" as two words. */
function partWords(word: string): string[] {
  if (KNOWN.has(word) || OTHER_WORDS.has(word)) return [word];
  for (let at = MIN_HALF; at <= word.length - MIN_HALF; at++)
    if (KNOWN.has(word.slice(0, at)) && KNOWN.has(word.slice(at))) return [word.slice(0, at), word.slice(at)];
  return [word];
}

function correct(word: string): string {
  if (word.length < MIN_LENGTH || KNOWN.has(word) || OTHER_WORDS.has(word)) return word;
  const limit = word.length >= LONG ? 2 : 1;
  let nearest = "";
  let least = limit;
  for (const known of WORDS) {
    if (known.length < MIN_LENGTH || Math.abs(known.length - word.length) > 1 || known[0] !== word[0]) continue;
    const distance = editDistance(word, known, limit);
    // A letter is left out more often than added: of words as near the longer one is meant.
    if (distance > least || (distance === least && known.length <= nearest.length)) continue;
    nearest = known;
    least = distance;
  }
  return nearest === "" ? word : nearest;
}
