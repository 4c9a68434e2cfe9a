import { parseNomenclature } from "../../../../src/core/read/nomenclature";

describe("code and name in one cell", () => {
  test.each([
    ["2.16.02 - PROGRAM INFORMASI", "program", "2.16.02", "PROGRAM INFORMASI"],
    ["2.16.02: PROGRAM INFORMASI", "program", "2.16.02", "PROGRAM INFORMASI"],
    ["2.16.02. PROGRAM INFORMASI", "program", "2.16.02", "PROGRAM INFORMASI"],
    ["[2.16.02] PROGRAM INFORMASI", "program", "2.16.02", "PROGRAM INFORMASI"],
    ["(2.16.02) PROGRAM INFORMASI", "program", "2.16.02", "PROGRAM INFORMASI"],
    ["2.16.02 / PROGRAM INFORMASI", "program", "2.16.02", "PROGRAM INFORMASI"],
    ["2.16.02_PROGRAM INFORMASI", "program", "2.16.02", "PROGRAM INFORMASI"],
    ["5.01.01.2.01.0001 Penyusunan", "subKegiatan", "5.01.01.2.01.0001", "Penyusunan"],
    ["5.01.01.2.01. 0001 Penyusunan", "subKegiatan", "5.01.01.2.01.0001", "Penyusunan"],
    ["X.XX.01 - Program Penunjang", "program", "X.XX.01", "Program Penunjang"],
    ["Kegiatan: Penyusunan", "kegiatan", null, "Penyusunan"],
    ["(Rutin) Penyusunan", null, null, "(Rutin) Penyusunan"],
    ["1. Ekonomi", null, null, "1. Ekonomi"],
  ])("%j", (text, kind, code, name) => {
    expect(parseNomenclature(text)).toMatchObject({ kind, code, name });
  });
});
