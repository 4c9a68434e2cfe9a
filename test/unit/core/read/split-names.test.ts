import { splitNames } from "../../../../src/core/read/split-names";

describe("people in one cell", () => {
  test.each([
    ["Maria Contoh Lado, S.Sos., M.Si. (rekaan)", 1, ["Maria Contoh Lado, S.Sos., M.Si. (rekaan)"]],
    ["Maria Contoh\nLado", 1, ["Maria Contoh Lado"]],
    ["Maria Contoh Lado,\nS.Sos., M.Si.", 1, ["Maria Contoh Lado, S.Sos., M.Si."]],
    ["Siti Contoh\nJoko Contoh, S.E.", 0, ["Siti Contoh", "Joko Contoh, S.E."]],
    ["Siti\nJoko\nEdi", 3, ["Siti", "Joko", "Edi"]],
    ["1. Siti\n2. Joko", 0, ["Siti", "Joko"]],
    ["1. Siti 2. Joko", 0, ["Siti", "Joko"]],
    ["Siti; Joko / Edi", 0, ["Siti", "Joko", "Edi"]],
    ["Siti, S.E., Joko dan Edi", 0, ["Siti, S.E.", "Joko", "Edi"]],
    ["Dr. Ir. H. Budi Contoh, M.T.", 1, ["Dr. Ir. H. Budi Contoh, M.T."]],
    ["Suryadi Danang", 1, ["Suryadi Danang"]],
    ["CPNS-1 Ana Contoh (rekaan)", 1, ["CPNS-1 Ana Contoh (rekaan)"]],
  ])("%j with %d NIP names %j", (text, nips, names) => {
    expect(splitNames(text, nips)).toEqual(names);
  });
});
