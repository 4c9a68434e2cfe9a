import type { ExplainedNodeView, ExplainedRowView, ExplanationView } from "../../../app/desk/views";
import { formatCell } from "../../../core/address/address";
import type { Messages } from "../../../messages/messages";

const percent = (share: number): number => Math.round(share * 100);

/** The explanation line by line, as `jenjang read --explain` writes it. */
export function explanationText({ levels, rows }: ExplanationView, messages: Messages): string {
  return rows.flatMap((row) => linesOfRow(row, levels, messages)).join("\n");
}

function linesOfRow(
  { row, role, nodes, cells }: ExplainedRowView,
  levels: ExplanationView["levels"],
  messages: Messages,
): readonly string[] {
  const { explain, settingsSheet } = messages;
  const head = explain.row(row, explain.roles[role]);
  if (role !== "node" && role !== "more") return [head];
  return [
    head,
    ...nodes.map((node) => lineOfNode(node, levels, messages)),
    ...cells.map(({ column, field, year, text }) => {
      const meaning = settingsSheet.fields[field ?? "unknown"];
      return explain.cell(formatCell({ row, column }), year === null ? meaning : `${meaning} ${year}`, text);
    }),
  ];
}

function lineOfNode(
  { level, levelTold, parent, parentTold }: ExplainedNodeView,
  levels: ExplanationView["levels"],
  { explain, language }: Messages,
): string {
  const known = levels.find((one) => one.level === level);
  return explain.node(
    known ? `${level} ${language === "id" ? known.label : known.labelEn}` : explain.unknownLevel,
    explain.levelSigns[levelTold.by],
    percent(levelTold.confidence),
    parent === null ? null : parent.row,
    explain.parentSigns[parentTold.by],
    percent(parentTold.confidence),
  );
}
