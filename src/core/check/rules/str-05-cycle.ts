import { linkCell, nameOf } from "../check-context";
import type { Rule } from "../rule";

/** Parent links run in a circle. One finding a loop, at the link of the node that stands first in the sheet; crosscutting does not count. */
export const cycle: Rule = {
  id: "STR-05",
  name: "CYCLE",
  severity: "error",
  source: "PermenPANRB 89/2021 (logis)",
  needs: [],
  check: ({ loops }) =>
    loops.map((loop) => ({
      rule: "STR-05",
      severity: "error",
      where: linkCell(loop[0]!, loop[1]!),
      node: loop[0]!.id,
      params: { loop: loop.map(nameOf) },
    })),
};
