import { column, rect, row, type CellRef } from "../../../../src/core/address/address";
import type { Cascade, Indicator, Node, Owner } from "../../../../src/core/cascade/cascade";
import { parseTarget } from "../../../../src/core/cascade/parse-target";
import type { Staff } from "../../../../src/core/cascade/staff";
import { PEMDA } from "../../../../src/core/profile/profiles";
import type { SkpOptions } from "../../../../src/core/forms/skp/skp-options";

const SHEET = "Cascading";
const FIRST_ROW = 5;

/** Text, unit, target of 2025 and, where it has one, the aspect. */
export type IndicatorRow = readonly [text: string, unit: string | null, target: string | null, aspect?: string];

export interface NodeRow {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly level: number;
  readonly statement: string;
  readonly indicators: readonly IndicatorRow[];
  readonly owners: readonly Partial<Omit<Owner, "at">>[];
}

function at(sheetRow: number, sheetColumn = 1): CellRef {
  return { sheet: SHEET, row: row(sheetRow), column: column(sheetColumn) };
}

/** A cascade of these rows, one sheet row a node, in the five-level profile. */
export function cascadeOf(rows: readonly NodeRow[]): Cascade {
  const nodes = rows.map((each, i): Node => nodeOf(each, FIRST_ROW + i));
  return {
    sheet: SHEET,
    layout: "long",
    confidence: 1,
    titles: [],
    header: { from: FIRST_ROW - 1, to: FIRST_ROW - 1 },
    area: rect(FIRST_ROW - 1, 1, FIRST_ROW + Math.max(0, rows.length - 1), 12),
    profile: PEMDA,
    unread: [],
    joined: [],
    years: ["2025"],
    has: {
      code: true,
      parent: true,
      level: true,
      indicator: true,
      unit: true,
      baseline: false,
      target: true,
      owner: true,
      budget: false,
      component: false,
    },
    nodes,
    evidence: {},
    questions: [],
  };
}

function nodeOf(each: NodeRow, sheetRow: number): Node {
  return {
    id: each.id,
    code: each.id,
    codeAt: at(sheetRow),
    ownCode: true,
    level: each.level,
    levelText: null,
    statement: each.statement,
    at: at(sheetRow, 4),
    parents: each.parent === undefined ? [] : [each.parent],
    parentRefs: [],
    parentAt: null,
    parentIndicator: null,
    components: [],
    indicators: each.indicators.map((indicator) => indicatorOf(indicator, sheetRow)),
    owners: each.owners.map((owner) => ({
      position: null,
      name: null,
      nip: null,
      echelon: null,
      unit: null,
      ...owner,
      at: at(sheetRow, 10),
    })),
    crosscutting: [],
    csf: null,
    budget: {},
  };
}

function indicatorOf([text, unit, target, aspect]: IndicatorRow, sheetRow: number): Indicator {
  const cell = at(sheetRow, 7);
  return {
    text,
    at: at(sheetRow, 5),
    unit,
    baseline: null,
    targets: target === null ? {} : { "2025": { text: target, at: cell, value: parseTarget(target) } },
    unitAt: null,
    targetCells: { "2025": cell },
    aspect: aspect ?? null,
  };
}

export function staffOf(name: string, facts: Partial<Omit<Staff, "name">> = {}): Staff {
  return { name, nip: null, rank: null, position: null, unit: null, echelon: null, rater: null, at: at(2), ...facts };
}

export const OPTIONS: SkpOptions = {
  year: "2025",
  institution: "Sekretariat Daerah Provinsi Contoh (rekaan)",
  place: "Kupang",
  date: "2 Juni 2025",
  period: null,
  paper: "A4",
};

const MARIA = {
  position: "Kepala Biro Organisasi",
  name: "Maria Contoh Lado, S.Sos., M.Si. (rekaan)",
  echelon: "II.b",
};
const YOSEF = {
  position: "Kepala Bagian Reformasi Birokrasi dan Akuntabilitas Kinerja",
  name: "Yosef Contoh Taneo, S.IP., M.AP. (rekaan)",
  echelon: "III.a",
};
const KRISTINA = {
  position: "Analis Kebijakan Ahli Muda",
  name: "Kristina Contoh Nope, S.AP. (rekaan)",
  echelon: "JF Muda",
};
const ANA = { position: "Analis Kebijakan Ahli Pertama", name: "CPNS-1 Ana Contoh (rekaan)", echelon: "CPNS" };
const DEDI = { position: "Analis Kebijakan Ahli Pertama", name: "CPNS-4 Dedi Contoh (rekaan)", echelon: "CPNS" };

/** The branch of the worked example (domain 6.2, rekaan) from the Gubernur to two CPNS. */
export const EXAMPLE_ROWS: readonly NodeRow[] = [
  {
    id: "KD.1",
    level: 1,
    statement: "Terwujudnya tata kelola pemerintahan daerah yang akuntabel",
    indicators: [["Indeks Reformasi Birokrasi Provinsi", "Indeks", "66,00"]],
    owners: [{ position: "Gubernur", name: "[Gubernur – rekaan]", echelon: "-" }],
  },
  {
    id: "SU.1",
    parent: "KD.1",
    level: 2,
    statement: "Meningkatnya akuntabilitas kinerja perangkat daerah",
    indicators: [
      ["Nilai SAKIP Provinsi", "Nilai", "68,00"],
      ["Predikat SAKIP Provinsi", "Predikat", "B"],
    ],
    owners: [MARIA],
  },
  {
    id: "SU.2",
    parent: "KD.1",
    level: 2,
    statement: "Meningkatnya ketepatan ukuran kelembagaan perangkat daerah",
    indicators: [["Indeks Kematangan Kelembagaan", "Indeks", "3,05"]],
    owners: [MARIA],
  },
  {
    id: "SU.3",
    parent: "KD.1",
    level: 2,
    statement: "Meningkatnya kualitas pelayanan publik",
    indicators: [["Indeks Pelayanan Publik", "Indeks", "3,55"]],
    owners: [MARIA],
  },
  {
    id: "TK.1",
    parent: "SU.1",
    level: 3,
    statement: "Meningkatnya kualitas perencanaan kinerja perangkat daerah",
    indicators: [
      ["Persentase perangkat daerah dengan pohon kinerja sesuai PermenPANRB 89/2021", "Persen", "55"],
      ["Rata-rata nilai komponen Perencanaan Kinerja pada LHE perangkat daerah", "Nilai", "22,00"],
    ],
    owners: [YOSEF],
  },
  {
    id: "TK.2",
    parent: "SU.1",
    level: 3,
    statement: "Meningkatnya tindak lanjut hasil evaluasi akuntabilitas kinerja",
    indicators: [["Persentase rekomendasi LHE AKIP yang selesai ditindaklanjuti", "Persen", "70"]],
    owners: [YOSEF],
  },
  {
    id: "TI.1",
    parent: "TK.1",
    level: 4,
    statement: "Meningkatnya kemampuan tim perencana perangkat daerah dalam menjenjangkan kinerja",
    indicators: [["Persentase tim perencana yang lulus uji penyusunan pohon kinerja", "Persen", "60"]],
    owners: [KRISTINA],
  },
  {
    id: "TI.3",
    parent: "TK.2",
    level: 4,
    statement: "Terpenuhinya bukti dukung tindak lanjut LHE AKIP",
    indicators: [["Persentase bukti dukung tindak lanjut yang terverifikasi", "Persen", "75"]],
    owners: [KRISTINA],
  },
  {
    id: "OP.01",
    parent: "TI.1",
    level: 5,
    statement: "Terlaksananya pendampingan penyusunan pohon kinerja perangkat daerah",
    indicators: [["Jumlah perangkat daerah yang didampingi", "Perangkat Daerah", "12"]],
    owners: [ANA],
  },
  {
    id: "OP.05",
    parent: "TI.3",
    level: 5,
    statement: "Tersusunnya laporan pemantauan tindak lanjut LHE",
    indicators: [["Jumlah laporan pemantauan", "Laporan", "4"]],
    owners: [DEDI],
  },
];

/** Facts of the staff sheet (rekaan); the rating official of the CPNS is the Kepala Bagian, as in domain 6.6. */
export const EXAMPLE_STAFF: readonly Staff[] = [
  staffOf(MARIA.name, {
    nip: "197001011995032001",
    rank: "Pembina Utama Muda/IV.c",
    position: MARIA.position,
    unit: "Biro Organisasi",
    echelon: "II.b",
  }),
  staffOf(YOSEF.name, {
    nip: "197502022000031002",
    rank: "Pembina/IV.a",
    position: YOSEF.position,
    unit: "Biro Organisasi",
    echelon: "III.a",
    rater: MARIA.name,
  }),
  staffOf("CPNS-1 Ana Contoh (rekaan)", {
    nip: "200001012025062001",
    rank: "Penata Muda/III.a",
    position: ANA.position,
    unit: "Biro Organisasi",
    rater: "197502022000031002",
  }),
];

export const EXAMPLE: Cascade = cascadeOf(EXAMPLE_ROWS);
