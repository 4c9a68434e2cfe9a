import { classifyPost } from "../../../../../src/core/forms/people/post-class";
import { PEMDA, RPJMD_TO_STAFF } from "../../../../../src/core/profile/profiles";

const strategic = PEMDA.levels[1]!;
const tactical = PEMDA.levels[2]!;
const post = (position: string | null, echelon: string | null = null, name: string | null = null) => ({
  position,
  echelon,
  name,
});

describe("the class of a post", () => {
  test.each([
    "Gubernur",
    "Plt. Bupati Contoh",
    "Pj. Wali Kota",
    "Walikota Contoh",
    "Wakil Bupati",
    "[Gubernur – rekaan]",
  ])("%s is a Kepala Daerah, who writes no SKP", (position) =>
    expect(classifyPost(post(position, "-"), strategic)).toBe("regional-head"),
  );

  test.each([
    "Kepala Dinas Kesehatan",
    "Kepala Badan Kepegawaian Daerah",
    "Kepala Biro Organisasi",
    "Plt. Kepala Biro Umum",
    "Sekretaris Daerah",
    "Asisten Administrasi Umum",
    "Inspektur",
    "Staf Ahli Gubernur Bidang Hukum",
  ])("%s is a JPT by the words of the post, on any level", (position) =>
    expect(classifyPost(post(position), tactical)).toBe("top"),
  );

  test.each([
    "Kepala Bagian Umum",
    "Kepala Bidang Bina Marga",
    "Sekretaris Dinas",
    "Analis Kebijakan Ahli Muda",
    "Inspektur Pembantu I",
    "Asisten Apoteker Terampil",
    "Penelaah Teknis Kebijakan",
  ])("%s is none, even on a level of JPT", (position) => expect(classifyPost(post(position), strategic)).toBe("other"));

  test.each([
    ["II.b", "top"],
    ["Eselon IIa", "top"],
    ["2B", "top"],
    ["JPT Pratama", "top"],
    ["III.a", "other"],
    ["IV/JF", "other"],
    ["JF Muda", "other"],
    ["CPNS", "other"],
  ] as const)("the echelon %s counts before the words", (echelon, expected) => {
    expect(classifyPost(post("Direktur Rumah Sakit", echelon), strategic)).toBe(expected);
    expect(classifyPost(post("Kepala Dinas", echelon), tactical)).toBe(expected);
  });

  test("a post of unknown words takes the class of its level's owners", () => {
    expect(classifyPost(post("Direktur"), strategic)).toBe("top");
    expect(classifyPost(post("Direktur"), tactical)).toBe("other");
    expect(classifyPost(post("Direktur"), null)).toBe("other");
    expect(classifyPost(post(null, null, "Yosef Contoh (rekaan)"), RPJMD_TO_STAFF.levels[0]!)).toBe("regional-head");
  });
});
