import type { Field } from "./column";

/**
 * Header texts to fields (domain 4.5), over `normaliseHeader` text of the lowest header cell, in order: the first match counts.
 * Level statements ("Sasaran Program", ...) stand in profile/level-concepts.data.ts and are tried after these.
 */
export const HEADER_FIELDS: readonly (readonly [RegExp, Field])[] = [
  [/^(no|nomor|no urut|nomor urut|urutan)$/, "no"],
  [
    /^(kode |no |nomor )?(indikator|iku|ik) (induk|atasan|pimpinan)( yang di ?(intervensi|dukung))?( kode)?$|^(kode )?induk (kode )?indikator$|^(mendukung indikator|indikator yang di ?dukung)$/,
    "parentIndicator",
  ],
  [
    /^(rhk|rencana kinerja|rencana hasil kinerja|sasaran kerja|kinerja) (pimpinan|atasan)( langsung)?( yang di ?(intervensi|dukung))?$|^kode (parent|(kinerja|sasaran) induk)$|^parent (kode|code)$/,
    "parent",
  ],
  [
    /^(kode |id )?(induk|parent|parent id|kinerja induk|sasaran induk|tautan kinerja yang lebih tinggi|menginduk( ke)?|mendukung sasaran|kode atasan)$|^induk /,
    "parent",
  ],
  [
    /^(jenjang|level|tingkat)( (kinerja|rhk|pokin pd|pokin|pohon|sasaran))?$|^(level pohon|node type|jenis pohon|sasaran level|kategori|tipe|jenis|jenis kinerja)$/,
    "level",
  ],
  [
    /^kode (rekening|program|kegiatan|subkegiatan|nomenklatur|urusan|komponen)\b|^(nomenklatur|no rekening)$|^cascading nomenklatur\b/,
    "componentCode",
  ],
  [/^(program|kegiatan|subkegiatan|rek|rekening) kode$/, "componentCode"],
  // The code of an office is the code of nothing in a cascade; next year's budget is none of its years.
  [/^(kode pd|pd kode|kode (unit|unit kerja|instansi))$|^prakiraan maju\b/, "ignored"],
  [/^(selisih|bertambah|berkurang|tambah kurang|lebih kurang)\b/, "ignored"],
  [/\b(realisasi|capaian)\b.*\btahun lalu$/, "baseline"],
  [/^(kode|no|nomor|id) (indikator|iku|ik|iki)$|^(indikator|iku) kode$/, "indicatorCode"],
  [
    /^(kode|kode kinerja|id|id kinerja|kode pohon|kode sasaran|no kode|kode node|kode rhk|wbs|wbs (code|id)|code|outline (number|code)|task id)$/,
    "code",
  ],
  [/^(komponen|komponen perencanaan|jenis komponen)$/, "componentName"],
  [
    /\b(baseline|kondisi awal|data capaian pada tahun awal|tahun dasar|data awal)\b|^(realisasi|capaian) (tahun )?20\d\d$/,
    "baseline",
  ],
  [/^awal$/, "baseline"],
  [/^(tipe|jenis|sifat) indikator$|^(description|notes?|remarks?)\b/, "ignored"],
  [/\b(triwulan|tw|semester|bulan) ?(i{1,3}|iv|[1-4])?\b.*$|^(i|ii|iii|iv)$/, "ignored"],
  [/\b(kondisi (kinerja )?(pada )?akhir|target akhir|akhir periode|realisasi|capaian kinerja)\b/, "ignored"],
  [
    /\b(pagu|anggaran|kerangka pendanaan|alokasi|dana indikatif)\b|^(rp|rupiah|dana)( 20\d\d)?$|^20\d\d rp$|^(target )?rp( (ribu|juta|miliar|milyar))?$/,
    "budget",
  ],
  [/^(satuan|sat|satuan (indikator|pengukuran|target|simbol|nama)|unit of measure)$/, "unit"],
  [
    /^(crosscutting|cross cutting|lintas (sektor|pd)|kolaborasi|pd terkait|mitra|pengusul|dituju|lembaga vertikal)\b/,
    "crosscutting",
  ],
  [/^(csf|fkk|critical success factors?|faktor (kunci|penentu) keberhasilan|faktor kritis)$/, "csf"],
  [/^(aspek|aspek kinerja)$/, "aspect"],
  [
    /^(indikator|iku|ik|iki|ipr|isk|tolok ukur|ukuran keberhasilan|key performance|nama iku|kpi|label indikator|nama indikator)\b/,
    "indicator",
  ],
  [/^(uraian )?(rhk|rencana kinerja|rencana hasil kinerja)( (pegawai|sasaran|individu))?$/, "statement"],
  [/^akhir$/, "target"],
  [
    /^(target|rencana|k|t)( (target|kinerja|20\d\d|tahun|pk|satuan|capaian|renstra|renja|tahunan|per|s d|sd|sampai|ke ?\d|berjalan|murni|perubahan|text|teks|angka))*$|^(tahun )?(ke ?\d )?20\d\d( (murni|perubahan))?$/,
    "target",
  ],
  [/^(n i p|nip|nip nippk|nip nipppk|ni pppk)\b/, "nip"],
  [/^(pangkat|golongan|gol)\b/, "rank"],
  [
    /^(atasan|atasan langsung|pejabat penilai|penilai|pejabat penilai kinerja|nama atasan|nama penilai)( langsung| nama| nip)?$/,
    "rater",
  ],
  [/^(ess|eselon|pejabat ess|jenis jabatan( skp)?|kelas jabatan|jenis pegawai)$/, "echelon"],
  [/^nama( (pegawai|asn|pejabat|lengkap|pelaksana|penanggung ?jawab|dan|gelar|tanpa))+$|^pelaksana nama$/, "name"],
  [
    /^(unit kerja|unit organisasi|pd|pd penanggung ?jawab|unit kerja pd|nama pd|pd nama|unit kerja pd penanggung ?jawab|pd penanggung ?jawab|unit|bidang bagian|bidang|bagian|seksi|subbagian|sub bagian|unit( kerja)? penanggung ?jawab)$/,
    "ownerUnit",
  ],
  [
    /^(nama )?(jabatan|penanggung ?jawab|pj|pengampu|pelaksana|pejabat|unit in charge|pemilik (kinerja|risiko)|pic|owner)( (jabatan|kinerja|indikator|urusan|pelaksana|kegiatan|program|subkegiatan|teknis|struktural|penanggung ?jawab))*$/,
    "position",
  ],
  [
    /^(?:visi )?(?:misi )?tujuan (?:(?:rpjmd|rpd|renstra|pd|daerah|strategis|dan) )*sasaran(?: (?:rpjmd|rpd|renstra|pd|daerah|strategis|dan|program|kegiatan|subkegiatan|outcome|output))*$|^(?:tujuan|sasaran)(?: (?:strategis|pd|dan))* (?:outcome|program)(?: dan)? (?:output|kegiatan)(?:(?: dan)? subkegiatan)?$|^outcome(?: dan)? output$/,
    "levelStatement",
  ],
  [
    /^(nama |uraian )?(program|kegiatan)( dan)? (kegiatan|subkegiatan)( dan)?( subkegiatan)?$|^(urusan|bidang urusan)\b.*\b(program|kegiatan)\b|^(nomenklatur )?program( dan)? kegiatan\b/,
    "nomenclature",
  ],
  [/^(nama )?program( pd| prioritas)?$/, "program"],
  [/^(nama |bentuk )?kegiatan$/, "kegiatan"],
  [/^(nama )?subkegiatan$/, "subKegiatan"],
  [
    /^(kinerja|nama pohon|uraian|uraian (kinerja|sasaran)|judul|label|pernyataan kinerja|kondisi( yang diharapkan)?|kinerja yang diharapkan|kinerja individu|rhk|kondisi (antara|perlu)|intermediate condition|task name|task|work package)$/,
    "statement",
  ],
  [/^(nama)$/, "name"],
  [
    /^(ket|keterangan|catatan|lokasi|sumber dana|kelompok sasaran|formula|formulasi|rumus|rumusan perhitungan|definisi|definisi operasional|sumber data|polaritas|polarisasi|penjelasan|perspektif|visi|misi|strategi|(sub )?rencana aksi|renaksi|bukti dukung|(jenis|metode) cascading|cascading (tidak )?langsung|cara perhitungan|penyedia data|dokumen sumber)\b/,
    "ignored",
  ],
];
