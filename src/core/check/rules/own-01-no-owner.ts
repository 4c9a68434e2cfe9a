import type { Owner } from "../../cascade/cascade";
import { nameOf } from "../check-context";
import type { Rule } from "../rule";

/** Nobody answers for a node. A post without a name is vacant, not missing. */
export const noOwner: Rule = {
  id: "OWN-01",
  name: "NO_OWNER",
  severity: "warning",
  source: "domain 2.2",
  needs: ["owner"],
  check: ({ nodes }) =>
    nodes
      .filter((node) => node.statement !== "" && !node.owners.some(isOwnerGiven))
      .map((node) => ({
        rule: "OWN-01",
        severity: "warning",
        where: node.owners[0]?.at ?? node.at,
        node: node.id,
        params: { node: nameOf(node) },
      })),
};

/** Whether an owner is named at all: by post, person, unit or number. */
export function isOwnerGiven(owner: Owner): boolean {
  return [owner.position, owner.name, owner.unit, owner.nip].some((text) => text !== null && text !== "");
}
