import type { SheetTexts } from "../core/report/sheet-texts";
import type { Messages } from "./messages";
import { messagesFor } from "./messages-for";

const VOCABULARIES = (["id", "en"] as const).map((language) => messagesFor(language).settingsSheet);

/** The words of generated sheets, taken from the messages of one language. */
export function buildTexts(messages: Messages): SheetTexts {
  return {
    findings: messages.findingsSheet,
    index: messages.indexSheet,
    diagram: messages.diagram,
    skp: { complete: messages.skp.toComplete },
    tables: messages.tables,
    vocabularies: VOCABULARIES,
    describeUnread: (columns) => messages.unreadColumns(columns),
    describeSkipped: ({ reason, person }) => {
      const who = person.name ?? person.position ?? "";
      return reason === "no-node" ? messages.skp.noNode(who) : messages.skp.regionalHead(who);
    },
  };
}
