import { isFiller, textKey } from "../text/normalise";
import type { Field, TableColumn } from "./column";
import type { DataRow } from "./list-rows";
import type { TableView } from "./table-view";

const LEVELS: ReadonlySet<Field> = new Set<Field>([
  "levelStatement",
  "nomenclature",
  "program",
  "kegiatan",
  "subKegiatan",
]);
/** Columns of one node; a level never stands right of them without a name of its own. */
const FACTS: ReadonlySet<Field> = new Set<Field>([
  "indicator",
  "unit",
  "baseline",
  "target",
  "budget",
  "position",
  "name",
  "nip",
  "echelon",
  "ownerUnit",
  "rank",
  "rater",
  "aspect",
]);
/** Columns of a table whose rows name their parents or levels: there no column is a level by itself. */
const PLACED: ReadonlySet<Field> = new Set<Field>(["parent", "parentIndicator", "level"]);
/** Headings of texts about a node that are no nodes. */
const DESCRIBES =
  /\b(?:(?:per)?masalah(?:an)?|isu|akar|penyebab|analis[ai]s|kondisi|(?:ke)?bijak(?:an)?|strategi|keterangan|narasi|tugas|fungsi|penjelasan|alasan|tindak|rekomendasi|hambatan|kendala|solusi|upaya|dokumen|dasar|hukum|regulasi|alamat|hari|tanggal|waktu|jadwal|metode|ris[ik]+o|potensi|peluang|tantangan|data|bukti|link|foto|loka?si|lokus|sumber|penerima|manfaat|pihak|mitra|unit|bidang|bagian|seksi|nama|pejabat|pegawai|jabatan|kelompok|warna|catatan|gambar|rencana|aksi|tahapan|langkah|paket|barang|uraian|spesifikasi|merk|merek|status|evaluasi|capaian|realisasi|faktor|tugas|temuan|kriteria|formula|rumus|definisi|cara|pengukuran)\b/i;
const MIN_FILLED = 2;
const MIN_WORDS = 2;
const STATEMENTS_SHARE = 0.7;
/** A level above another opens on fewer rows than that one. */
const GROUPS_SHARE = 0.9;

/**
 * The columns with those taken for levels that no known word names: filled with texts of several words, each over several rows of the
 * next. They stand left of a known level, or, in a table of levels alone, anywhere. Nothing changes without a known level.
 */
export function nameLevels(
  view: TableView,
  rows: readonly DataRow[],
  columns: readonly TableColumn[],
): readonly TableColumn[] {
  if (columns.some((c) => PLACED.has(c.field) && !c.chosen)) return columns;
  const known = columns.filter((c) => LEVELS.has(c.field));
  if (known.length === 0) return columns;
  const bare = !columns.some((c) => FACTS.has(c.field));
  const last = bare ? Infinity : known.at(-1)!.index;
  const firstFact = columns.find((c) => FACTS.has(c.field))?.index ?? Infinity;
  const candidates = new Map<TableColumn, ColumnTexts>();
  for (const column of columns) {
    const maybe =
      column.field === "unknown" &&
      !column.chosen &&
      column.index < last &&
      column.index < firstFact &&
      !DESCRIBES.test(column.path.join(" "));
    const texts = maybe || LEVELS.has(column.field) ? readTexts(view, rows, column) : null;
    if (texts && (LEVELS.has(column.field) || texts.areStatements)) candidates.set(column, texts);
  }
  const ordered = [...candidates];
  const taken = new Set(
    ordered
      .filter(([column, texts], i) => {
        if (column.field !== "unknown") return false;
        const [, next] = ordered[i + 1] ?? [];
        const [, before] = ordered[i - 1] ?? [];
        if (next) return texts.openings < next.openings * GROUPS_SHARE;
        return before !== undefined && before.openings < texts.openings * GROUPS_SHARE;
      })
      .map(([column]) => column),
  );
  // Between two levels where each opens on as many rows as the next nothing tells which groups which: what the whole run shows counts.
  const isRun = ordered.length > MIN_FILLED && ordered[0]![1].openings < ordered.at(-1)![1].openings * GROUPS_SHARE;
  return columns.map((column) =>
    taken.has(column) || (bare && isRun && column.field === "unknown" && candidates.has(column))
      ? { ...column, field: "levelStatement", found: { field: "levelStatement", year: null } }
      : column,
  );
}

interface ColumnTexts {
  /** Rows on which another text begins. */
  readonly openings: number;
  readonly areStatements: boolean;
}

function readTexts(view: TableView, rows: readonly DataRow[], { index }: TableColumn): ColumnTexts {
  let openings = 0;
  let filled = 0;
  let statements = 0;
  let above = "";
  let first = 0;
  for (const { row } of rows) {
    const text = view.text(row, index);
    if (isFiller(text)) continue;
    filled++;
    first ||= row;
    if ((text.match(/\p{L}{2,}/gu) ?? []).length >= MIN_WORDS) statements++;
    const key = textKey(text);
    if (key !== above) openings++;
    above = key;
  }
  // One text alone must stand over the whole table.
  const isEnough = filled >= MIN_FILLED || (filled > 0 && first === rows[0]?.row);
  return { openings, areStatements: isEnough && statements >= filled * STATEMENTS_SHARE };
}
