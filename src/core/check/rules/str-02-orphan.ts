import { codeKey } from "../../cascade/code-key";
import type { Finding } from "../finding";
import { nameOf, writtenRefs } from "../check-context";
import type { Rule } from "../rule";
import { codeSuggester } from "../suggest-code";

/** A parent is named that the sheet does not have. Trimmed, dot-stripped and case-insensitive matches count as found. */
export const orphan: Rule = {
  id: "STR-02",
  name: "ORPHAN",
  severity: "error",
  source: "domain 2.1; Kota Madiun's application requires the parent",
  needs: ["parent"],
  check: ({ nodes, byCode }) => {
    const suggest = codeSuggester(byCode);
    const findings: Finding[] = [];
    for (const node of nodes) {
      const refs = writtenRefs(node);
      // A parent column may hold statements instead of codes; as many parents as references means that all were found.
      if (refs.length <= node.parents.length) continue;
      for (const ref of refs) {
        if (byCode.has(codeKey(ref.text))) continue;
        findings.push({
          rule: "STR-02",
          severity: "error",
          where: ref.at,
          node: node.id,
          params: { parent: ref.text, code: nameOf(node), suggestion: suggest(ref.text) },
        });
      }
    }
    return findings;
  },
};
