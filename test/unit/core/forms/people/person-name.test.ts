import { bareName, nameKey, parseNip, parsePersonName } from "../../../../../src/core/forms/people/person-name";

describe("a person's name", () => {
  test.each([
    ["Maria Contoh Lado, S.Sos., M.Si. (rekaan)", "Maria Contoh Lado"],
    ["Dr. Ir. H. Yosef Contoh Taneo, S.IP, MAP", "Yosef Contoh Taneo"],
    ["Dra. Agustina Contoh Bere S.STP. M.Si", "Agustina Contoh Bere"],
    ["CPNS-1 Ana Contoh (rekaan)", "CPNS-1 Ana Contoh"],
    ["[Gubernur – rekaan]", "Gubernur – rekaan"],
    ["Plt. Maria, S.E.", "Maria"],
    ["Plh. Dr. Yosef Contoh", "Yosef Contoh"],
    ["PJ. Ana Contoh", "Ana Contoh"],
    ["Pjs Ana Contoh", "Ana Contoh"],
    ["Hadi", "Hadi"],
    ["Dr.", "Dr."],
    ["Prof. Dr. S.H.", "S.H."],
  ])("%s without titles and remarks is %s", (written, bare) => expect(bareName(written)).toBe(bare));

  test("is the same person whatever the titles, case, spaces and dots", () => {
    const spellings = [
      "Kristina Contoh Nope, S.AP.",
      "KRISTINA  CONTOH NOPE",
      " Hj. Kristina Contoh Nope, S.AP., M.A.P. (rekaan)",
      "kristina\u00a0contoh nope,SAP",
    ];
    expect(new Set(spellings.map(nameKey))).toEqual(new Set(["kristina contoh nope"]));
    expect(nameKey("Kristina Contoh Nopa")).not.toBe(nameKey("Kristina Contoh Nope"));
  });

  test.each(["", "-", "…", "......", "(kosong)", "LOWONG", "Belum terisi", "n/a", "***"])("%j names nobody", (text) => {
    expect(parsePersonName(text)).toBeNull();
    expect(nameKey(text)).toBeNull();
  });

  test("a NIP is kept as text without its spaces", () => {
    expect(parseNip(" 19700101 199503 2 001 ")).toBe("197001011995032001");
    expect(parseNip("NIP. 19700101 199503 2 001")).toBe("197001011995032001");
    expect(parseNip("-")).toBeNull();
    expect(parseNip(null)).toBeNull();
  });
});
