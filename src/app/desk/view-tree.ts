import type { Cascade, Node } from "../../core/cascade/cascade";
import type { DiagramOptions } from "../../core/diagram/diagram-options";
import { printedTextSize } from "../../core/diagram/choose-paper";
import { drawTree } from "../../core/diagram/draw-tree";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { RootChoice, TreeRequest, TreeView } from "./views";
import { viewLevels } from "./view-levels";

/** Characters of a node's name in a list. */
const NAME_LENGTH = 80;

/** What was asked for, as the diagram is told it. */
export function treeOptions({ root, deepest, paper, parts, grey }: TreeRequest): Omit<DiagramOptions, "year"> {
  return { root, deepest, paper, parts, grey };
}

/** The planned tree as a pane draws it. */
export function viewTree(plan: SheetPlan, cascade: Cascade): TreeView {
  const nodes = new Map(cascade.nodes.map((node) => [node.id, node]));
  const drawing = drawTree(plan);
  const names = drawing.boxes.map(({ node }) => {
    const drawn = node === null ? undefined : nodes.get(node);
    return drawn ? nameNode(drawn) : "";
  });
  const { paper, orientation } = plan.print;
  return {
    drawing,
    names,
    roots: listRoots(cascade),
    levels: viewLevels(cascade),
    nodes: drawing.boxes.filter(({ node }) => node !== null).length,
    page: { paper, orientation, textSize: printedTextSize(plan) },
  };
}

function listRoots({ nodes }: Cascade): readonly RootChoice[] {
  const withChildren = new Set(nodes.flatMap(({ parents }) => parents.slice(0, 1)));
  return nodes
    .filter(({ id }) => withChildren.has(id))
    .map((node) => ({ node: node.id, level: node.level, name: nameNode(node) }));
}

/** Code and statement on one line, cut at the end. */
function nameNode({ code, statement }: Node): string {
  const characters = [...[code, statement].filter(Boolean).join(" ").replace(/\s+/g, " ")];
  if (characters.length <= NAME_LENGTH) return characters.join("");
  return `${characters
    .slice(0, NAME_LENGTH - 1)
    .join("")
    .trimEnd()}…`;
}
