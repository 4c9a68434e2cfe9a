import type { BuildTexts } from "../app/build-sheets";
import { columnName } from "../core/address/address";
import type { Cited } from "../core/cascade/cascade";
import type { Messages } from "../messages/messages";

/** The words of generated sheets, taken from the messages of one language. */
export function buildTexts(messages: Messages): BuildTexts {
  return {
    findings: messages.findingsSheet,
    index: messages.indexSheet,
    diagram: messages.diagram,
    skp: { complete: messages.skp.toComplete },
    describeUnread: (columns) => describeUnread(columns, messages),
    describeSkipped: ({ reason, person }) => {
      const who = person.name ?? person.position ?? "";
      return reason === "no-node" ? messages.skp.noNode(who) : messages.skp.regionalHead(who);
    },
  };
}

/** The sentence that names columns which were not read: `G "Warna Map", H "Map"`. */
export function describeUnread(columns: readonly Cited[], messages: Messages): string {
  return messages.unreadColumns(columns.map(({ text, at }) => `${columnName(at.column)} "${text}"`));
}
