import { treeOptions, viewTree } from "../../../../src/app/desk/view-tree";
import type { TreeRequest, TreeView } from "../../../../src/app/desk/views";
import type { Cascade } from "../../../../src/core/cascade/cascade";
import type { DrawnLine } from "../../../../src/core/diagram/drawing";
import { layTexts } from "../../../../src/core/diagram/lay-texts";
import { planTree } from "../../../../src/core/diagram/plan-tree";
import { firstState } from "../../../../src/taskpane/state/pane-state";
import { TEXTS } from "../../core/diagram/cascade-of";
import { workedExample } from "../../core/diagram/worked-example";

/** A tree as the desk gives it, and the texts of its boxes. */
export function modelTree(
  change: Partial<TreeRequest> = {},
  cascade: Cascade = workedExample(),
): {
  readonly view: TreeView;
  readonly request: TreeRequest;
  readonly linesOf: (boxes: readonly number[]) => readonly (readonly DrawnLine[])[];
} {
  const request = { ...firstState("browser").treeRequest, ...change };
  const plan = planTree(cascade, { year: "2025", ...treeOptions(request) }, TEXTS);
  return { view: viewTree(plan, cascade), request, linesOf: (boxes) => boxes.map((box) => layTexts(plan, box)) };
}

/** Index of a node's box. */
export function boxOf({ drawing }: TreeView, node: string): number {
  return drawing.boxes.findIndex((box) => box.node === node);
}
