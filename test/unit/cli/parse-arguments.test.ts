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

  test.each([
    [["bangun", "a.xlsx"], /bangun/],
    [["read"], /berkas/],
    [["read", "a.xlsx", "b.xlsx"], /satu berkas/],
    [["build", "a.xlsx"], /-o/],
    [["build", "a.xlsx", "-o", "b.xlsx", "--in-place"], /salah satu/],
    [["read", "a.xlsx", "--tahun", "2025"], /--tahun/],
    [["read", "a.xlsx", "--year", "25"], /25/],
    [["read", "a.xlsx", "--year"], /--year/],
    [["read", "a.xlsx", "--sheet", ""], /--sheet/],
    [["read", "a.xlsx", "--json=ya"], /--json=ya/],
    [["check", "a.xlsx", "-o", "b.xlsx"], /--output/],
    [["read", "a.xlsx", "--lang", "jv"], /jv/],
  ])("%j is refused with a sentence that names the fault", (argv, fault) => {
    expect(sentence(...argv)).toMatch(fault);
  });

  test("the sentence comes in the language asked for", () => {
    expect(sentence("read", "--lang", "en")).not.toBe(sentence("read", "--lang", "id"));
  });
});
