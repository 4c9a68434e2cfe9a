import { crashReport } from "../../../../src/taskpane/app/crash-report";
import { keptChoices } from "../../../../src/taskpane/app/kept-choices";

const AROUND = { userAgent: "Browser/1.0", language: "id", step: "skp" } as const;

describe("the report of a crash", () => {
  test("names the error, the places in the program, the step, the language and the browser", () => {
    const error = new TypeError("x");
    error.stack = "TypeError: x\n    at draw (https://server.example/jenjang/12.ab.js:3:45)\n    at skp-step.tsx:7:8";
    expect(crashReport(error, AROUND)).toBe(
      "Jenjang: TypeError\n  12.ab.js:3:45\n  skp-step.tsx:7:8\nStep: skp\nLanguage: id\nBrowser/1.0",
    );
  });

  test("holds nothing of what the message says, nor the way to a file", () => {
    const error = new Error("sel R7: Maria Contoh Lado, NIP 19800101");
    error.stack = `Error: ${error.message}\n    at read (C:\\Users\\maria\\jenjang\\main.js:1:2)`;
    const report = crashReport(error, AROUND);
    expect(report).toContain("main.js:1:2");
    expect(report).not.toMatch(/maria|1980|R7/i);
  });

  test("tells what was thrown when that is no error", () => {
    expect(crashReport("Maria Contoh Lado", AROUND)).toMatch(/^Jenjang: string\nStep/);
  });
});

describe("what this browser keeps", () => {
  test("is the language and that the person was welcomed", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    expect(keptChoices(storage)).toMatchObject({ language: null, isWelcomed: false });
    keptChoices(storage).keepLanguage("en");
    keptChoices(storage).keepWelcomed();
    expect(keptChoices(storage)).toMatchObject({ language: "en", isWelcomed: true });
  });

  test("is nothing where the page may have no storage, or where it holds something else", () => {
    expect(keptChoices(null)).toMatchObject({ language: null, isWelcomed: false });
    keptChoices(null).keepLanguage("id");
    const odd = { getItem: () => "fr", setItem: () => undefined };
    expect(keptChoices(odd)).toMatchObject({ language: null, isWelcomed: false });
  });
});
