import type { DrawnBox, Drawing } from "../../../core/diagram/drawing";

/** Many boxes of one look as one path. */
export interface BoxPath {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  /** Points. */
  readonly width: number;
  readonly dashed: boolean;
}

/** Boxes and links of a drawing in parts that lie near one another: only those in view are painted, and each is put on the page by itself. */
export interface DrawingParts {
  readonly links: readonly (readonly Link[])[];
  readonly boxes: readonly (readonly DrawnBox[])[];
}

type Link = Drawing["links"][number];

/** Boxes or links of one part of the drawing. */
const NEIGHBOURS = 400;

/** The parts of a drawing, across its longer side. */
export function partDrawing({
  boxes,
  links,
  width,
  height,
}: Pick<Drawing, "boxes" | "links" | "width" | "height">): DrawingParts {
  const isWide = width >= height;
  return {
    links: inParts(links, (link) => link[0]?.[isWide ? 0 : 1] ?? 0),
    boxes: inParts(boxes, ({ x, y }) => (isWide ? x : y)),
  };
}

/** Links as one path. */
export function linksPath(links: readonly Link[]): string {
  return links.map(linkPath).join("");
}

/** Frames around boxes, `gap` points outside of them, as few paths. */
export function framePaths(boxes: readonly DrawnBox[], gap: number): readonly string[] {
  const framed = boxes.map((box) => ({
    x: box.x - gap,
    y: box.y - gap,
    width: box.width + 2 * gap,
    height: box.height + 2 * gap,
  }));
  return inParts(framed, ({ x }) => x).map((part) => part.map(boxPath).join(""));
}

function inParts<T>(items: readonly T[], placeOf: (item: T) => number): readonly (readonly T[])[] {
  const sorted = [...items].sort((a, b) => placeOf(a) - placeOf(b));
  const parts: (readonly T[])[] = [];
  for (let at = 0; at < sorted.length; at += NEIGHBOURS) parts.push(sorted.slice(at, at + NEIGHBOURS));
  return parts;
}

/** Boxes as one path for each look. */
export function boxPaths(boxes: readonly DrawnBox[]): readonly BoxPath[] {
  const byLook = new Map<string, DrawnBox[]>();
  for (const box of boxes) {
    if (box.fill === null && box.line === null) continue;
    const look = JSON.stringify([box.fill, box.line]);
    const alike = byLook.get(look);
    if (alike) alike.push(box);
    else byLook.set(look, [box]);
  }
  return [...byLook.values()].map((alike): BoxPath => {
    const { fill, line } = alike[0]!;
    return {
      d: alike.map(boxPath).join(""),
      fill: fill === null ? "none" : `#${fill}`,
      stroke: line === null ? "none" : `#${line.color}`,
      width: line?.width ?? 0,
      dashed: line?.dashed ?? false,
    };
  });
}

function boxPath({ x, y, width, height }: Pick<DrawnBox, "x" | "y" | "width" | "height">): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function linkPath(link: Link): string {
  return link.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");
}
