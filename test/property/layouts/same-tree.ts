import type { Cascade, Node } from "../../../src/core/cascade/cascade";
import { tidyText } from "../../../src/core/text/normalise";
import type { CellText, Tree, TreeNode } from "./random-tree";

/** What of a tree a layout holds. */
export interface Held {
  readonly code: boolean;
  readonly indicators: boolean;
  readonly unit: boolean;
  readonly baseline: boolean;
  readonly owner: boolean;
  /** The keys that the targets have when they are read, in the order of the tree's years. */
  readonly targets: readonly string[];
}

export const NOTHING_HELD: Held = {
  code: false,
  indicators: false,
  unit: false,
  baseline: false,
  owner: false,
  targets: [],
};

/** The tree as indented lines, one a node. */
export function linesOfTree(tree: Tree, held: Held): readonly string[] {
  const lines: string[] = [];
  const visit = (node: TreeNode, depth: number): void => {
    lines.push(
      lineOf(depth, {
        statement: node.statement,
        code: held.code ? node.code : null,
        owner: held.owner ? node.owner : null,
        indicators: held.indicators
          ? node.indicators.map((i) =>
              factOf(
                i.text,
                held.unit ? i.unit : null,
                held.baseline ? shown(i.baseline) : "",
                held.targets.map((key, n) => [key, shown(i.targets[n]!)]),
              ),
            )
          : [],
      }),
    );
    node.children.forEach((child) => visit(child, depth + 1));
  };
  tree.roots.forEach((root) => visit(root, 0));
  return lines;
}

/** The cascade in the same lines. */
export function linesOfCascade(cascade: Cascade, held: Held): readonly string[] {
  const below = new Map<string | null, Node[]>();
  for (const node of cascade.nodes) {
    const parent = node.parents[0] ?? null;
    const list = below.get(parent);
    if (list) list.push(node);
    else below.set(parent, [node]);
  }
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    const owner = node.owners[0];
    lines.push(
      lineOf(depth, {
        statement: node.statement,
        code: held.code ? (node.code ?? "?") : null,
        owner: held.owner ? (owner?.position ?? owner?.unit ?? owner?.name ?? "?") : null,
        indicators: held.indicators
          ? node.indicators.map((i) =>
              factOf(
                i.text,
                held.unit ? (i.unit ?? "?") : null,
                held.baseline ? (i.baseline?.text ?? "") : "",
                held.targets.map((key) => [key, i.targets[key]?.text ?? ""]),
              ),
            )
          : [],
      }),
    );
    (below.get(node.id) ?? []).forEach((child) => visit(child, depth + 1));
  };
  (below.get(null) ?? []).forEach((root) => visit(root, 0));
  return lines;
}

/** The first line that differs, in words, or null where both are the same. */
export function firstDifference(wanted: readonly string[], got: readonly string[]): string | null {
  for (let i = 0; i < Math.max(wanted.length, got.length); i++)
    if (wanted[i] !== got[i])
      return `line ${i + 1}\n  wanted ${wanted[i] ?? "nothing"}\n  got    ${got[i] ?? "nothing"}`;
  return null;
}

interface Line {
  readonly statement: string;
  readonly code: string | null;
  readonly owner: string | null;
  readonly indicators: readonly string[];
}

function lineOf(depth: number, { statement, code, owner, indicators }: Line): string {
  // A dot or a bracket behind a code closes it.
  const before = code === null ? "" : `<${code.replace(/[.)]+$/, "")}> `;
  const after = owner === null ? "" : ` @${owner}`;
  return `${"| ".repeat(depth)}${before}${statement}${after}${indicators.map((i) => ` [${i}]`).join("")}`;
}

function factOf(
  text: string,
  unit: string | null,
  baseline: string,
  targets: readonly (readonly [string, string])[],
): string {
  const filled = targets.filter(([, value]) => value !== "");
  return [
    text,
    ...(unit === null ? [] : [`(${unit})`]),
    ...(baseline === "" ? [] : [`awal ${baseline}`]),
    ...filled.map(([key, value]) => `${key}=${value}`),
  ].join(" ");
}

/** A number cell is read with a decimal comma. */
function shown(value: CellText): string {
  return typeof value === "number" ? String(value).replace(".", ",") : tidyText(value);
}
