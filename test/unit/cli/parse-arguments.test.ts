import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArguments } from "../../../src/cli/parse-arguments";

const sentence = (...argv: string[]): string => {
  const parsed = parseArguments(argv);
  if (parsed.kind !== "wrong") throw new Error(parsed.kind);
  return parsed.sentence;
};

describe("arguments", () => {
  test("options stand before or after the file, with a space or an equals sign", () => {
    const parsed = parseArguments(["build", "--year=2026", "a.xlsx", "-o", "b.xlsx", "--sheet", "Data 1", "--strict"]);
    expect(parsed).toMatchObject({
      kind: "command",
      command: {
        name: "build",
        file: "a.xlsx",
        output: "b.xlsx",
        inPlace: false,
        sheet: "Data 1",
        year: "2026",
        json: false,
        strict: true,
      },
    });
    expect(parseArguments(["read", "--", "-aneh.xlsx"])).toMatchObject({ command: { file: "-aneh.xlsx" } });
  });

  test("nothing at all, --help and -h show the help", () => {
    for (const argv of [[], ["--help"], ["build", "-h"]]) expect(parseArguments(argv).kind).toBe("help");
  });

  test("--version tells the version of the package, in one line, whatever else stands there", () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, "../../../package.json"), "utf8")) as {
      readonly version: string;
    };
    for (const argv of [["--version"], ["read", "--version"]])
      expect(parseArguments(argv)).toEqual({ kind: "version", line: `jenjang ${version}` });
  });

  test.each([
    [["bangun", "a.xlsx"], /bangun/],
    [["read"], /berkas/],
    [["read", "a.xlsx", "b.xlsx"], /satu berkas/],
    [["build", "a.xlsx"], /-o/],
    [["build", "a.xlsx", "-o", "b.xlsx", "--in-place"], /salah satu/],
    [["read", "a.xlsx", "--tahun", "2025"], /--tahun/],
    [["read", "a.xlsx", "--year", "25"], /"25".*Tulis tahun empat angka, misalnya 2025\.$/],
    [["read", "a.xlsx", "--year"], /--year/],
    [["read", "a.xlsx", "--sheet", ""], /--sheet/],
    [["read", "a.xlsx", "--json=ya"], /--json=ya/],
    [["check", "a.xlsx", "-o", "b.xlsx"], /^Pilihan -o hanya untuk build dan convert\.$/],
    [["read", "a.xlsx", "--in-place"], /^Pilihan --in-place hanya untuk build dan convert\.$/],
    [["read", "a.xlsx", "--lang", "jv"], /jv/],
    [["convert", "a.xlsx"], /-o/],
    [["check", "a.xlsx", "--explain"], /^Pilihan --explain hanya untuk read\.$/],
    [["read", "a.xlsx", "--map"], /--map/],
  ])("%j is refused with a sentence that names the fault", (argv, fault) => {
    expect(sentence(...argv)).toMatch(fault);
  });

  test("--map may be given several times, and --explain is for reading", () => {
    const parsed = parseArguments(["read", "a.xlsx", "--map", "Kolom C=Satuan", "--map=Baris judul=3-5", "--explain"]);
    expect(parsed).toMatchObject({ command: { map: ["Kolom C=Satuan", "Baris judul=3-5"], explain: true } });
  });

  test("the sentence comes in the language asked for", () => {
    expect(sentence("read", "--lang", "en")).not.toBe(sentence("read", "--lang", "id"));
  });
});
