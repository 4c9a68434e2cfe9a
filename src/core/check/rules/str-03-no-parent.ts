import { isTop, isUnlinked, nameOf } from "../check-context";
import type { Rule } from "../rule";

/** A node below the sheet's first level has no link upwards. */
export const noParent: Rule = {
  id: "STR-03",
  name: "NO_PARENT",
  severity: "error",
  source: "domain 2.1; the field Tautan kinerja yang lebih tinggi",
  needs: [],
  check: (context) => {
    const { cascade, nodes } = context;
    if (!cascade.has.parent && cascade.layout !== "wide") return [];
    return nodes
      .filter((node) => node.level > 0 && isUnlinked(node) && !isTop(context, node))
      .map((node) => ({
        rule: "STR-03",
        severity: "error",
        where: node.parentAt ?? node.at,
        node: node.id,
        params: { node: nameOf(node) },
      }));
  },
};
