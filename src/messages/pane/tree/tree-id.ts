import type { PaneTexts } from "../pane-params";
import type { TreeParams } from "./tree-params";

export const treeId: PaneTexts<TreeParams> = {
  "tree.title": "Pohon kinerja",
  "tree.about": "Pohon kinerja digambar dari tabel yang sudah dibaca, pada satu halaman siap cetak.",
  "tree.lead":
    "{count, plural, =0 {Tidak ada kinerja yang digambar.} other {# kinerja digambar pada satu halaman. Beginilah lembarnya nanti.}}",
  "tree.notRead": "Tabel belum dibaca",
  "tree.notReadHow": "Pohon kinerja disusun dari tabel cascading. Pilih lembarnya di langkah Baca.",
  "tree.toReading": "Ke langkah Baca",
  "tree.waiting": "Menyusun pohon …",
  "tree.failed": "Pohon kinerja belum dapat disusun",
  "tree.empty": "Belum ada kinerja",
  "tree.emptyHow": "Tabel yang dibaca tidak berisi kinerja. Periksa kolom-kolomnya di langkah Baca.",
  "tree.preview": "Pratinjau",
  "tree.drawing":
    "Gambar pohon kinerja: {nodes, plural, =0 {tidak ada kinerja} other {# kinerja}}, kertas {paper} {orientation, select, portrait {tegak} other {mendatar}}.",
  "tree.surface": "Gambar pohon kinerja yang dapat digeser dan diperbesar",
  "tree.keys":
    "Geser dengan tombol panah. Perbesar dengan +, perkecil dengan −, 0 untuk memuat semua, 1 untuk ukuran sebenarnya. Enter memilih kotak di tengah, Esc melepasnya.",
  "tree.zoom": "Ukuran gambar",
  "tree.zoomIn": "Perbesar",
  "tree.zoomOut": "Perkecil",
  "tree.fit": "Muat semua",
  "tree.fullSize": "Ukuran sebenarnya",
  "tree.percent": "{percent, number}%",
  "tree.search": "Cari kode atau kinerja",
  "tree.found":
    "{count, plural, =0 {Tidak ada} other {{at, plural, =0 {{count, number} hasil} other {# dari {count, number}}}}}",
  "tree.next": "Hasil berikutnya",
  "tree.previous": "Hasil sebelumnya",
  "tree.picked": "Kotak yang dipilih",
  "tree.unpick": "Lepas pilihan",
  "tree.makeTop": "Jadikan puncak",
  "tree.outlineShow": "Lihat sebagai daftar",
  "tree.outlineHide": "Tutup daftar",
  "tree.outline": "Pohon kinerja sebagai daftar",
  "tree.outlineBelow": "{count, plural, =0 {Tidak ada kinerja} other {# kinerja}} di bawah {name}",
  "tree.outlineMore":
    "{count, plural, =0 {Tidak ada kinerja lagi} other {Tampilkan # kinerja lagi (tersisa {left, number})}}",
  "tree.options": "Pilihan",
  "tree.top": "Puncak pohon",
  "tree.wholeTree": "Seluruh pohon",
  "tree.moreTops":
    "{count, plural, =0 {Semuanya termuat di daftar ini.} other {# kinerja lain tidak termuat di daftar ini. Cari di gambar, lalu pilih “Jadikan puncak”.}}",
  "tree.deepest": "Jenjang terdalam",
  "tree.allLevels": "Semua jenjang",
  "tree.downTo": "Sampai {level}",
  "tree.downToNumber": "Sampai jenjang ke-{level, number}",
  "tree.paper": "Kertas",
  "tree.paperAuto": "Otomatis, terkecil yang terbaca",
  "tree.paperName": "{paper, select, A4 {A4} F4 {F4 (Folio, 215 × 330 mm)} other {A3}}",
  "tree.parts": "Isi kotak selain kinerja",
  "tree.indicators": "Indikator",
  "tree.targets": "Target",
  "tree.owners": "Penanggung jawab",
  "tree.grey": "Tanpa warna, untuk fotokopi",
  "tree.page":
    "Kertas {paper} {orientation, select, portrait {tegak} other {mendatar}}, satu halaman, huruf tercetak {size, number} pt.",
  "tree.pageTiny":
    "Kertas {paper} {orientation, select, portrait {tegak} other {mendatar}}, satu halaman, huruf tercetak kurang dari 0,1 pt.",
  "tree.small": "Hurufnya di bawah 8 pt, jadi sukar dibaca bila dicetak.",
  "tree.smallAdvice":
    "{isPart, select, true {Pilih puncak yang lebih rendah} other {Pilih satu kinerja sebagai puncak}} atau kurangi jenjang dan isi kotaknya{canBeLarger, select, true {, atau pakai kertas A3.} other {.}}",
  "tree.build": "Buat pohon kinerja",
  "tree.replaces": "Lembar pohon kinerja yang ada diganti, kecuali bila sudah Anda ubah.",
};
