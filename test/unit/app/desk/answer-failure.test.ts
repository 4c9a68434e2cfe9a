import { attemptAnswer, FailureError, failureOf, valueOf } from "../../../../src/app/desk/answer-failure";
import type { Answer, DeskFailure } from "../../../../src/app/desk/desk-failure";
import { WorkbookError } from "../../../../src/workbook/workbook";

const REFUSED: DeskFailure = { kind: "refused", refusal: { ok: false, reason: "empty-workbook" } };

function failed(failure: DeskFailure): Answer<never> {
  return { ok: false, failure };
}

describe("an answer", () => {
  test("holds what the work gives", async () => {
    expect(await attemptAnswer(() => 5)).toEqual({ ok: true, value: 5 });
    expect(await attemptAnswer(async () => "lima")).toEqual({ ok: true, value: "lima" });
    expect(valueOf({ ok: true, value: null })).toBeNull();
  });

  test("holds why the work came to nothing, and gives the same failure when it is thrown again", async () => {
    const fault = new WorkbookError("changed", "Data!C5");
    const throwing = [fault, new FailureError(REFUSED), new TypeError("x"), "kata", null, undefined];
    for (const thrown of throwing) {
      const answer = await attemptAnswer(() => Promise.reject(thrown as Error));
      expect(await attemptAnswer(() => valueOf(answer))).toEqual(answer);
    }
    expect(failureOf(fault)).toEqual({ kind: "workbook", error: "changed", detail: "Data!C5" });
    expect(failureOf(new FailureError(REFUSED))).toEqual(REFUSED);
    expect(failureOf(null)).toEqual({ kind: "bug", name: "object", where: "" });
    expect(() => valueOf(failed({ kind: "workbook", error: "busy", detail: "" }))).toThrow(new WorkbookError("busy"));
  });
});

describe("where a bug is", () => {
  const whereOf = (name: string, message: string, stack: string): string => {
    const failure = failureOf(Object.assign(new Error(message), { name, stack }));
    if (failure.kind !== "bug") throw new Error(failure.kind);
    return failure.where;
  };

  test("is told by file and line, without the way to the file and without the message", () => {
    const message = "Ana binti Budi, laporan.js:7";
    const stack = [
      `TypeError: ${message}`,
      "    at readNode (https://kantor.example.go.id/jenjang/taskpane.3f2a9c.js:2:4711)",
      "    at async Object.read (webpack-internal:///./src/core/read/long.ts:12:9)",
      "    at file:///C:/Users/ana.budi/jenjang/dist/cli/jenjang.cjs?v=1:88:1",
      "    at <anonymous>",
    ].join("\n");
    expect(whereOf("TypeError", message, stack)).toBe("taskpane.3f2a9c.js:2\nlong.ts:12\njenjang.cjs:88");
  });

  test("is told as Safari and Firefox write it, and when there is none", () => {
    expect(whereOf("Error", "x", "readNode@https://a.example/p.js:2:5\n@https://a.example/q.mjs:7:1")).toBe(
      "p.js:2\nq.mjs:7",
    );
    expect(whereOf("Error", "x", "")).toBe("");
  });

  test("is a few places at most", () => {
    const stack = Array.from({ length: 50 }, (_, i) => `    at f (a.js:${i}:1)`).join("\n");
    expect(whereOf("Error", "x", `Error: x\n${stack}`).split("\n")).toHaveLength(12);
  });
});
