import type { Cascade } from "../../../../src/core/cascade/cascade";
import { cascadeOf, type NodeSketch } from "./cascade-of";

/**
 * The worked example of the domain notes, section 6: Biro Organisasi, 30 nodes, 32 indicators, 13 leaves. Invented (rekaan) persons and figures.
 * Kode | Induk | Level | Kinerja | Indikator | Satuan | 2025 | 2026 | Jabatan | Nama; a row that repeats a Kode adds an indicator.
 */
const ROWS = `
  KD.1||1|Terwujudnya tata kelola pemerintahan daerah yang akuntabel|Indeks Reformasi Birokrasi Provinsi|Indeks|66,00|68,00|Gubernur|[Gubernur – rekaan]
  SU.1|KD.1|2|Meningkatnya akuntabilitas kinerja perangkat daerah|Nilai SAKIP Provinsi|Nilai|68,00|70,50|Kepala Biro Organisasi|Maria Contoh Lado, S.Sos., M.Si. (rekaan)
  SU.1||||Predikat SAKIP Provinsi|Predikat|B|BB||
  SU.2|KD.1|2|Meningkatnya ketepatan ukuran kelembagaan perangkat daerah|Indeks Kematangan Kelembagaan|Indeks|3,05|3,15|Kepala Biro Organisasi|Maria Contoh Lado, S.Sos., M.Si. (rekaan)
  SU.3|KD.1|2|Meningkatnya kualitas pelayanan publik|Indeks Pelayanan Publik|Indeks|3,55|3,70|Kepala Biro Organisasi|Maria Contoh Lado, S.Sos., M.Si. (rekaan)
  TK.1|SU.1|3|Meningkatnya kualitas perencanaan kinerja perangkat daerah|Persentase perangkat daerah dengan pohon kinerja sesuai PermenPANRB 89/2021|Persen|55|70|Kepala Bagian Reformasi Birokrasi dan Akuntabilitas Kinerja|Yosef Contoh Taneo, S.IP., M.AP. (rekaan)
  TK.1||||Rata-rata nilai komponen Perencanaan Kinerja pada LHE perangkat daerah|Nilai|22,00|22,80||
  TK.2|SU.1|3|Meningkatnya tindak lanjut hasil evaluasi akuntabilitas kinerja|Persentase rekomendasi LHE AKIP yang selesai ditindaklanjuti|Persen|70|75|Kepala Bagian Reformasi Birokrasi dan Akuntabilitas Kinerja|Yosef Contoh Taneo, S.IP., M.AP. (rekaan)
  TK.3|SU.2|3|Meningkatnya kesesuaian struktur perangkat daerah dengan beban urusan|Persentase perangkat daerah yang tipenya sesuai hasil pemetaan urusan|Persen|82|86|Kepala Bagian Kelembagaan dan Analisis Jabatan|Agustina Contoh Bere, S.STP., M.Si. (rekaan)
  TK.4|SU.2|3|Meningkatnya kesesuaian kebutuhan jabatan dengan beban kerja|Persentase perangkat daerah dengan peta jabatan tervalidasi|Persen|65|75|Kepala Bagian Kelembagaan dan Analisis Jabatan|Agustina Contoh Bere, S.STP., M.Si. (rekaan)
  TK.5|SU.3|3|Meningkatnya kepatuhan unit layanan terhadap standar pelayanan|Persentase unit layanan berpredikat minimal "B" pada pemantauan standar pelayanan|Persen|55|62|Kepala Bagian Tatalaksana dan Pelayanan Publik|Paulus Contoh Manek, S.H. (rekaan)
  TK.6|SU.3|3|Meningkatnya kematangan tata laksana perangkat daerah|Persentase perangkat daerah dengan peta proses bisnis berlaku|Persen|45|55|Kepala Bagian Tatalaksana dan Pelayanan Publik|Paulus Contoh Manek, S.H. (rekaan)
  TI.1|TK.1|4|Meningkatnya kemampuan tim perencana perangkat daerah dalam menjenjangkan kinerja|Persentase tim perencana yang lulus uji penyusunan pohon kinerja|Persen|60|70|Analis Kebijakan Ahli Muda|Kristina Contoh Nope, S.AP. (rekaan)
  TI.2|TK.1|4|Meningkatnya keselarasan SKP pegawai dengan perjanjian kinerja|Persentase SKP pegawai Biro yang merujuk RHK pimpinan|Persen|85|90|Analis Kebijakan Ahli Muda|Benediktus Contoh Seran, S.Sos. (rekaan)
  TI.3|TK.2|4|Terpenuhinya bukti dukung tindak lanjut LHE AKIP|Persentase bukti dukung tindak lanjut yang terverifikasi|Persen|75|80|Analis Kebijakan Ahli Muda|Kristina Contoh Nope, S.AP. (rekaan)
  TI.4|TK.3|4|Tersedianya rekomendasi penataan kelembagaan berbasis evaluasi|Persentase rekomendasi penataan yang disetujui pimpinan|Persen|75|80|Analis Kebijakan Ahli Muda|Martinus Contoh Kolo, S.STP. (rekaan)
  TI.5|TK.4|4|Meningkatnya mutu dokumen analisis beban kerja|Persentase dokumen ABK yang lolos validasi tanpa perbaikan|Persen|60|70|Analis SDM Aparatur Ahli Muda|Elisabeth Contoh Riwu, S.E. (rekaan)
  TI.6|TK.5|4|Meningkatnya kelengkapan standar pelayanan pada unit layanan|Persentase unit layanan dengan standar pelayanan ditetapkan|Persen|68|75|Analis Kebijakan Ahli Muda|Dominikus Contoh Fahik, S.Sos. (rekaan)
  TI.7|TK.6|4|Meningkatnya kemutakhiran SOP perangkat daerah|Persentase SOP yang dimutakhirkan dalam dua tahun terakhir|Persen|52|60|Analis Kebijakan Ahli Muda|Dominikus Contoh Fahik, S.Sos. (rekaan)
  OP.01|TI.1|5|Terlaksananya pendampingan penyusunan pohon kinerja perangkat daerah|Jumlah perangkat daerah yang didampingi|Perangkat Daerah|12|15|Analis Kebijakan Ahli Pertama|CPNS-1 Ana Contoh (rekaan)
  OP.02|TI.1|5|Tersusunnya modul penjenjangan kinerja|Jumlah modul|Dokumen|1|1|Analis Kebijakan Ahli Pertama|CPNS-2 Beni Contoh (rekaan)
  OP.03|TI.2|5|Tersedianya rekapitulasi keselarasan SKP pegawai Biro|Jumlah laporan rekapitulasi|Laporan|2|4|Analis SDM Aparatur Ahli Pertama|CPNS-3 Citra Contoh (rekaan)
  OP.04|TI.2|5|Terfasilitasinya bimbingan teknis pengisian SKP|Jumlah pegawai yang mengikuti bimbingan teknis|Orang|60|70|Penelaah Teknis Kebijakan|Lukas Contoh Amfoang (rekaan)
  OP.05|TI.3|5|Tersusunnya laporan pemantauan tindak lanjut LHE|Jumlah laporan pemantauan|Laporan|4|4|Analis Kebijakan Ahli Pertama|CPNS-4 Dedi Contoh (rekaan)
  OP.06|TI.3|5|Terkelolanya bukti dukung evaluasi AKIP|Jumlah bukti dukung yang diarsipkan|Berkas|240|260|Pranata Komputer Ahli Pertama|CPNS-5 Eka Contoh (rekaan)
  OP.07|TI.4|5|Tersusunnya kajian evaluasi kelembagaan|Jumlah kajian evaluasi|Dokumen|4|5|Analis Kebijakan Ahli Pertama|CPNS-6 Fitri Contoh (rekaan)
  OP.08|TI.4|5|Tersedianya berita acara pembahasan penataan kelembagaan|Jumlah berita acara|Berita Acara|6|6|Penelaah Teknis Kebijakan|Maria Contoh Tefa (rekaan)
  OP.09|TI.5|5|Tersusunnya dokumen analisis jabatan|Jumlah dokumen analisis jabatan|Dokumen|12|14|Analis SDM Aparatur Ahli Pertama|CPNS-7 Gita Contoh (rekaan)
  OP.10|TI.6|5|Terlaksananya pemantauan standar pelayanan unit layanan|Jumlah unit layanan yang dipantau|Unit|15|18|Analis Kebijakan Ahli Pertama|CPNS-8 Hadi Contoh (rekaan)
  OP.11|TI.6|5|Tersusunnya rekomendasi perbaikan layanan|Jumlah rekomendasi|Rekomendasi|10|12|Penelaah Teknis Kebijakan|Simon Contoh Liu (rekaan)
  OP.12|TI.7|5|Tersusunnya SOP yang dimutakhirkan|Jumlah SOP|Dokumen|30|34|Analis Kebijakan Ahli Pertama|CPNS-9 Intan Contoh (rekaan)
  OP.13|TI.7|5|Terlaksananya penataan peta proses bisnis perangkat daerah|Jumlah peta proses bisnis|Dokumen|8|9|Penelaah Teknis Kebijakan|Robertus Contoh Naif (rekaan)
`;

/** The worked example as a cascade; `change` may alter its nodes, as the broken variants do. */
export function workedExample(change: (node: NodeSketch) => NodeSketch = (node) => node): Cascade {
  const sketches = new Map<string, NodeSketch>();
  for (const line of ROWS.trim().split("\n")) {
    const [id, parent, level, statement, text, unit, first, second, position, name] = line.trim().split("|") as [
      string,
      ...string[],
    ];
    const indicator = { text: text!, unit: unit!, targets: { "2025": first!, "2026": second! } };
    const known = sketches.get(id);
    if (known) sketches.set(id, { ...known, indicators: [...known.indicators!, indicator] });
    else
      sketches.set(id, {
        id,
        parents: parent ? [parent] : [],
        level: Number(level),
        statement: statement!,
        indicators: [indicator],
        owner: { position: position!, name: name! },
      });
  }
  return cascadeOf([...sketches.values()].map(change), {
    titles: ["Biro Organisasi Sekretariat Daerah Provinsi (rekaan)"],
  });
}
