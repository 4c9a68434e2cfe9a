/**
 * Words that stand alone beside another word though both are also written as one: "di mana", "kerja sama", "tanggung jawab", "sub kegiatan",
 * "set up". A break beside one of them proves nothing, so these are never joined.
 */
export const STANDALONE: ReadonlySet<string> = new Set(
  (
    "di ke dari dan yang untuk dengan pada dalam per para oleh atas bagi agar atau serta se si sang pun lah kah tak tidak bukan belum sudah telah akan " +
    "ada apa siapa mana sana sini situ itu ini saja juga lagi pula pernah dapat bisa harus wajib perlu boleh lebih kurang sangat paling amat maha " +
    "antar antara inter intra non pasca pra prasarana purna multi lintas semi anti pro kontra sub supra super ultra infra makro mikro mini bio geo eko " +
    "agro aero auto audio foto hidro neo nano pan poli proto pseudo re co de dis ex eks eka dwi tri catur panca swa tuna serba nir mono bi " +
    "kerja sama tanggung jawab sumber daya guna tata kelola laksana usaha ruang olah raga rumah sakit tangga satu dua tiga empat lima enam tujuh " +
    "delapan sembilan sepuluh puluh belas ratus ribu juta hari orang peri alih fungsi bahasa serah terima kasih jual beli lalu lain lipat ganda beri " +
    "tahu tanda tangan tindak lanjut peran garis besar bawah ambil mudah sebar luas salah sama saham tepat sasar sasaran ikut ketika kala bila mana " +
    "apa bagai biar kendati meski walau sedang se-kali kali barang bahwa demi kian acap sering kerap hulu balang darma wisata wali kota kepala desa " +
    "media data base web site on off in out up down over line log set back check start follow time work flow e"
  ).split(" "),
);

/** Beginnings of Indonesian words that never stand alone. `per`, `ke`, `se` and `di` do. */
export const PREFIX_PIECES: ReadonlySet<string> = new Set(["mem", "meng", "meny", "pem", "peng", "peny", "ber", "ter"]);

/** Beginnings that keep a hyphen before the word they belong to: "se-Kabupaten", "E-government", "ke-2". */
export const HYPHENED_PREFIXES: ReadonlySet<string> = new Set(
  "ke se non sub pra pasca anti antar pro re co multi semi ex eks inter intra".split(" "),
);
