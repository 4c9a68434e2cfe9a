import type { Cascade } from "../../core/cascade/cascade";
import { questionCells } from "../question-cells";
import type { QuestionView } from "./views";

/** What the reader asks about, in sheet order, each with the node it is about. */
export function viewQuestions(cascade: Cascade): readonly QuestionView[] {
  const { nodes, questions } = cascade;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return questions.map((question): QuestionView => {
    const node = question.kind === "level" || question.kind === "parent" ? byId.get(question.node) : undefined;
    const parent = node?.parents[0];
    return {
      question,
      ...questionCells(cascade, question),
      statement: node?.statement ?? "",
      level: node?.level ?? 0,
      parentRow: parent === undefined ? 0 : (byId.get(parent)?.at.row ?? 0),
    };
  });
}
