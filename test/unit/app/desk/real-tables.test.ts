import { readFileSync } from "node:fs";
import { describeShared, sharedSample, sharedSampleNames } from "../../../shared-samples";
import { ALL_SKP, openFileDesk, reading, valueOf, WHOLE_TREE } from "./opened-desk";

describeShared("a desk and the real tables", () => {
  test.each(sharedSampleNames())(
    "every step of %s gives an answer, and the same one when a sheet is refused",
    async (name) => {
      const { desk } = await openFileDesk(readFileSync(sharedSample(name)));
      const view = valueOf(await desk.read(reading(null)));
      const answers = [await desk.check(), await desk.tree(WHOLE_TREE), await desk.people(ALL_SKP)];
      if (!view.result.ok) {
        const failure = { kind: "refused", refusal: view.result.refusal };
        expect(answers).toEqual(answers.map(() => ({ ok: false, failure })));
        return;
      }
      answers.forEach((answer) => valueOf<unknown>(answer));
      const { nodes, levels } = view.result.facts;
      expect(levels.reduce((sum, level) => sum + level.nodes, 0)).toBe(nodes);
      expect(valueOf(await desk.check()).coverage.total.nodes).toBe(nodes);
      expect(valueOf(await desk.tree(WHOLE_TREE)).nodes).toBe(nodes);
      expect(valueOf(await desk.check()).findings.every(({ fix }) => fix === null || fix.edits.length > 0)).toBe(true);
      expect(structuredClone([view, ...answers])).toEqual([view, ...answers]);
    },
  );
});
