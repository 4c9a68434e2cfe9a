import { formatCell } from "../../address/address";
import { codeKey } from "../../cascade/code-key";
import { textKey } from "../../text/normalise";
import type { Node } from "../../cascade/cascade";
import type { Finding } from "../finding";
import type { Rule } from "../rule";

/** Two statements share a code. The same code with the same or no statement is another indicator row, which the reader has merged. */
export const duplicateCode: Rule = {
  id: "STR-01",
  name: "DUP_CODE",
  severity: "error",
  source: "domain 2.1; continuation rows seen in planners' workbooks",
  needs: ["code"],
  check: ({ nodes }) => {
    const first = new Map<string, Node>();
    const findings: Finding[] = [];
    for (const node of nodes) {
      if (!node.ownCode || !node.code || node.statement === "") continue;
      const key = codeKey(node.code);
      const earlier = first.get(key);
      if (!earlier) first.set(key, node);
      else if (textKey(earlier.statement) !== textKey(node.statement)) {
        findings.push({
          rule: "STR-01",
          severity: "error",
          where: node.codeAt ?? node.at,
          node: node.id,
          params: {
            code: node.code,
            statement: node.statement,
            otherStatement: earlier.statement,
            other: formatCell(earlier.at),
          },
        });
      }
    }
    return findings;
  },
};
