import type { Node } from "../cascade/cascade";
import type { Box, Points } from "../sheet/sheet-plan";
import { textWidth } from "../text/measure";
import { INK } from "./box-colors";
import { BOX_TEXT, levelLabel, type BoxContext } from "./box-content";
import { GRID } from "./grid";
import type { LevelLook } from "./level-look";
import { BOX_INSET } from "./measure-box";

/** The legend: small boxes that look as their levels do, from a corner at 0, 0. */
export interface Legend {
  readonly boxes: readonly Box[];
  readonly width: Points;
  readonly height: Points;
}

const ITEM_HEIGHT: Points = 18;
const ITEM_GAP: Points = 9;
/** Text widths differ a little between hosts; an item must not wrap. */
const SPARE_SHARE = 1.12;
const LEGEND_INSET = { ...BOX_INSET, top: 2, bottom: 2 } as const;

interface Item {
  readonly id: string;
  readonly text: string;
  readonly italic: boolean;
  readonly look: LevelLook | null;
}

/**
 * Explains how the levels of these nodes look, top first, and the italics of owners, in lines no longer than `limit`
 * as far as single items allow. Each line is centred. Box ids are `legend:` with `title`, the level's number, or `owner`.
 */
export function planLegend(context: BoxContext, drawn: readonly Node[], limit: Points): Legend {
  const { texts, parts, lookOf } = context;
  const levels = [...new Set(drawn.map((node) => node.level))].sort((a, b) => a - b);
  const items: Item[] = [
    { id: "title", text: `${texts.legend}:`, italic: false, look: null },
    ...levels.map((number): Item => ({
      id: String(number),
      text: levelLabel(number, context),
      italic: false,
      look: lookOf(number),
    })),
    ...(parts.owners && drawn.some((node) => node.owners.length > 0)
      ? [{ id: "owner", text: texts.owner, italic: true, look: null }]
      : []),
  ];
  if (levels.length === 0) return { boxes: [], width: 0, height: 0 };
  let line: Item[] = [];
  const lines = [line];
  let used = 0;
  let width = 0;
  for (const item of items) {
    const needed = itemWidth(item);
    if (used > 0 && used + needed > limit) {
      line = [];
      lines.push(line);
      used = 0;
    }
    line.push(item);
    width = Math.max(width, used + needed);
    used += needed + ITEM_GAP;
  }
  const boxes = lines.flatMap((each, i) => placeLine(each, i * (ITEM_HEIGHT + ITEM_GAP), width));
  return { boxes, width, height: lines.length * (ITEM_HEIGHT + ITEM_GAP) - ITEM_GAP };
}

function placeLine(line: readonly Item[], y: Points, width: Points): readonly Box[] {
  const length = line.reduce((sum, item) => sum + itemWidth(item) + ITEM_GAP, -ITEM_GAP);
  let x = Math.floor((width - length) / 2 / GRID) * GRID;
  return line.map((item) => {
    const box = planItem(item, x, y);
    x += box.width + ITEM_GAP;
    return box;
  });
}

function itemWidth({ text, italic }: Item): Points {
  const needed =
    textWidth(text, { font: "Arial", bold: !italic }, BOX_TEXT) * SPARE_SHARE + BOX_INSET.left + BOX_INSET.right;
  return Math.ceil(needed / GRID) * GRID;
}

function planItem(item: Item, x: Points, y: Points): Box {
  return {
    id: `legend:${item.id}`,
    name: item.text,
    altText: item.text,
    x,
    y,
    width: itemWidth(item),
    height: ITEM_HEIGHT,
    fill: item.look?.body ?? null,
    line: item.look === null ? null : { color: item.look.border, width: item.look.width, dash: item.look.dash },
    paragraphs: [
      {
        align: "center",
        font: "Arial",
        size: BOX_TEXT,
        color: item.look?.label ?? INK,
        runs: [{ text: item.text, bold: !item.italic, italic: item.italic }],
        spaceBefore: 0,
      },
    ],
    inset: LEGEND_INSET,
    verticalAlign: "center",
  };
}
