import type { Chance } from "./chance";
import {
  type CellText,
  type Tree,
  type TreeIndicator,
  type TreeNode,
  listNodes,
  mapTree,
  randomTree,
} from "./random-tree";
import type { Held } from "./same-tree";
import type { SheetSketch } from "./sheet-sketch";

export interface BoxStyle {
  /** Names of the levels, or null where boxes do not say theirs. */
  readonly names: readonly string[] | null;
  /** A fill for each level, or null. */
  readonly fills: readonly string[] | null;
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** One row of a box: a text over all its columns, or one text a column. */
type BoxRow = readonly string[];

/** A tree that fits on a drawing: at least two children somewhere, one target an indicator. */
export function boxTree(chance: Chance): Tree {
  for (;;) {
    const tree = randomTree(chance, {
      maxDepth: 5,
      maxRoots: 2,
      maxNodes: 25,
      minIndicators: chance.is(0.8) ? 1 : 0,
      maxIndicators: 2,
    });
    const count = listNodes(tree.roots).length;
    if (count < 3 || tree.roots.length * 2 > count) continue;
    return mapTree(tree, (node) => ({ ...node, indicators: node.indicators.map((i) => natural(chance, i)) }));
  }
}

/** A target as it is written beside its unit: a predicate has none, and `%` stands at the number. */
function natural(chance: Chance, indicator: TreeIndicator): TreeIndicator {
  const [first = ""] = indicator.targets;
  const target = plain(first === "" ? chance.int(1, 90) : first);
  if (/^[A-Z]/.test(target)) return { ...indicator, unit: "?", targets: [target] };
  return { ...indicator, unit: indicator.unit === "%" ? "Persen" : indicator.unit, targets: [target.replace("%", "")] };
}

function plain(value: CellText): string {
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}

/** Writes the texts of boxes in one way for the whole drawing. */
export class BoxWriter {
  readonly held: Pick<Held, "code" | "indicators" | "unit" | "targets" | "owner">;
  /** Level names stand beside the rows of boxes, not in each box. */
  readonly bandLabels: boolean;
  readonly tellsLevels: boolean;
  private readonly coded: boolean;
  private readonly label: string;
  private readonly targets: "none" | "bracket" | "line" | "two lines" | "cells";
  private readonly owner: "none" | "label" | "plain";
  private readonly oneCell: boolean;
  private readonly statementRows: number;
  private readonly whiteBody: boolean;

  constructor(
    chance: Chance,
    private readonly style: BoxStyle,
  ) {
    this.coded = chance.is(0.2);
    this.label = chance.pick(["IKU: ", "Indikator: ", "IK ", "IK : ", "Indikator Kinerja: ", "list", ""]);
    this.targets = chance.pick(["none", "bracket", "line", "two lines", "cells"] as const);
    this.owner = chance.pick(["none", "label", "plain"] as const);
    this.oneCell = this.targets !== "cells" && chance.is(0.3);
    this.statementRows = chance.int(1, 3);
    this.bandLabels = style.names !== null && chance.is(0.3);
    this.whiteBody = style.names !== null && !this.bandLabels && chance.is(0.4);
    this.tellsLevels = style.fills !== null || (style.names !== null && !this.bandLabels);
    this.held = {
      code: this.coded,
      indicators: true,
      unit: this.targets !== "none",
      targets: this.targets === "none" ? [] : [""],
      owner: this.owner !== "none",
    };
  }

  columnsNeeded(wanted: number): number {
    return this.targets === "cells" ? Math.max(3, wanted) : wanted;
  }

  /** Rows of the tallest box of a level, of all levels for null. */
  tallest(tree: Tree, level: number | null): number {
    const nodes = listNodes(tree.roots).filter((node) => level === null || node.level === level);
    return Math.max(...nodes.map((node) => this.rowsOf(node)));
  }

  /** Draws a box at its place. A box that is taller than its texts has a taller statement. */
  draw(sheet: SheetSketch, { node, top, left, rows, columns }: Area & { readonly node: TreeNode }): void {
    const fill = this.style.fills?.[node.level - 1];
    const look = fill === undefined ? {} : { fill };
    const strip = this.strip(node);
    const body = this.bodyOf(node);
    const right = left + columns - 1;
    if (this.oneCell) {
      const text = [...(strip === null ? [] : [strip]), this.statement(node), ...body.map(([line]) => line!)].join(
        "\n",
      );
      sheet.put(top, left, text, look);
      sheet.merge(top, left, top + rows - 1, right);
      return;
    }
    let at = top;
    if (strip !== null) {
      sheet.put(at, left, strip, { ...look, bold: true });
      sheet.merge(at, left, at, right);
      at++;
    }
    const inner = this.whiteBody ? {} : look;
    const bottom = top + rows - 1 - body.length;
    sheet.put(at, left, this.statement(node), inner);
    sheet.merge(at, left, bottom, right);
    at = bottom + 1;
    for (const cells of body) {
      cells.forEach((text, i) => {
        const last = i === cells.length - 1;
        // The first of several cells is the widest.
        const from = i === 0 ? left : right - (cells.length - 1 - i);
        const to = cells.length === 1 ? right : i === 0 ? right - cells.length + 1 : last ? right : from;
        sheet.put(at, from, text, inner);
        sheet.merge(at, from, at, to);
      });
      at++;
    }
  }

  /** The level's name beside a row of boxes. */
  drawLabel(sheet: SheetSketch, level: number, { top, left, rows }: Area): void {
    sheet.put(top, left, this.style.names![level - 1]!, { bold: true });
    sheet.merge(top, left, top + rows - 1, left);
  }

  private rowsOf(node: TreeNode): number {
    if (this.oneCell) return this.statementRows;
    return (this.strip(node) === null ? 0 : 1) + this.statementRows + this.bodyOf(node).length;
  }

  private strip({ level }: TreeNode): string | null {
    return this.style.names && !this.bandLabels ? this.style.names[level - 1]! : null;
  }

  private statement(node: TreeNode): string {
    return this.coded ? `${node.code}${node.code.includes(".") ? "" : "."} ${node.statement}` : node.statement;
  }

  private bodyOf({ indicators, owner, code }: TreeNode): readonly BoxRow[] {
    const rows: BoxRow[] = [];
    if (this.label === "list" && indicators.length > 0) rows.push(["Indikator:"]);
    indicators.forEach((indicator, i) => {
      const [target] = indicator.targets as [string];
      const unit = indicator.unit === "?" ? "" : indicator.unit;
      const measure = unit === "" ? target : `${target} ${unit}`;
      const name = this.name(indicator, `${code}.${i + 1}`, i);
      if (this.targets === "bracket") rows.push([`${name} (${measure})`]);
      else if (this.targets === "cells") rows.push([name, target, unit].filter((text) => text !== ""));
      else rows.push([name]);
      if (this.targets === "line") rows.push([`Target: ${measure}`]);
      if (this.targets === "two lines") rows.push([`Target: ${target}`], ...(unit === "" ? [] : [[`Satuan: ${unit}`]]));
    });
    if (this.owner === "label") rows.push([`PJ: ${owner}`]);
    if (this.owner === "plain") rows.push([owner]);
    return rows;
  }

  private name({ text }: TreeIndicator, code: string, index: number): string {
    if (this.label === "list") return `${index + 1}. ${text}`;
    return this.label === "IK " ? `IK ${code} ${text}` : `${this.label}${text}`;
  }
}
