import { formatCell } from "../core/address/address";
import type { Cascade } from "../core/cascade/cascade";
import type { ExplainedNode, ExplainedRow } from "../core/explain/explain-reading";
import type { Messages } from "../messages/messages";

const percent = (share: number): number => Math.round(share * 100);

/** Row by row: what each filled cell was read as, each node's level and parent, and what told them. */
export function tellReading(
  rows: readonly ExplainedRow[],
  cascade: Cascade,
  messages: Messages,
  say: (line: string) => void,
): void {
  const { explain, settingsSheet } = messages;
  for (const { row, role, nodes, cells } of rows) {
    say(explain.row(row, explain.roles[role]));
    for (const explained of nodes) say(nodeLine(explained, cascade, messages));
    if (role === "node" || role === "more")
      for (const cell of cells) {
        const field = settingsSheet.fields[cell.field ?? "unknown"];
        say(explain.cell(formatCell(cell), cell.year === null ? field : `${field} ${cell.year}`, cell.text));
      }
  }
}

function nodeLine({ node, evidence, parentRow }: ExplainedNode, { profile }: Cascade, messages: Messages): string {
  const { explain, language } = messages;
  const level = profile.levels[node.level - 1];
  const label = level ? (language === "id" ? level.label : level.labelEn) : explain.unknownLevel;
  return explain.node(
    level ? `${node.level} ${label}` : label,
    explain.levelSigns[evidence.level.by],
    percent(evidence.level.confidence),
    parentRow,
    explain.parentSigns[evidence.parent.by],
    percent(evidence.parent.confidence),
  );
}
