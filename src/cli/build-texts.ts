import type { BuildTexts } from "../app/build-sheets";
import type { Messages } from "../messages/messages";

/** The words of generated sheets, taken from the messages of one language. */
export function buildTexts(messages: Messages): BuildTexts {
  return {
    findings: messages.findingsSheet,
    index: messages.indexSheet,
    diagram: messages.diagram,
    skp: { complete: messages.skp.toComplete },
    describeSkipped: ({ reason, person }) => {
      const who = person.name ?? person.position ?? "";
      return reason === "no-node" ? messages.skp.noNode(who) : messages.skp.regionalHead(who);
    },
  };
}
