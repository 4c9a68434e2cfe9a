import type { OpcPackage } from "../package/opc-package";
import { scanPart } from "../read/scan-part";
import type { XmlScanner } from "../read/xml-scanner";
import { EMU_PER_POINT, type SheetAxis } from "./sheet-axis";
import type { PlacedBox } from "../../made/sheet-content";

/** What a drawing part holds, as far as it tells whether somebody edited it. */
export interface DrawingContent {
  /** Shapes with text, from back to front. */
  readonly boxes: readonly { readonly place: PlacedBox; readonly text: string }[];
  readonly connectors: number;
  /** Whether something stands there that we never draw: a picture, a chart, a group. */
  readonly foreign: boolean;
}

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

interface Stop {
  col: number;
  colOff: number;
  row: number;
  rowOff: number;
}

interface Anchor {
  readonly depth: number;
  readonly from: Stop;
  readonly to: Stop;
  /** Of an absolute anchor, EMU. */
  pos: { x: number; y: number } | null;
  /** Of an absolute or one-cell anchor, EMU. */
  ext: { x: number; y: number } | null;
  object: string;
  text: string;
}

/** Reads a drawing part; places come from the anchors, for they follow the cells on every screen. Throws WorkbookError `damaged`. */
export function readDrawingContent(
  source: OpcPackage,
  part: string,
  columns: SheetAxis,
  rows: SheetAxis,
): DrawingContent {
  const scanner = scanPart(source, part);
  const boxes: { place: PlacedBox; text: string }[] = [];
  let connectors = 0;
  let foreign = false;
  let anchor = newAnchor(0);
  let stop: Stop | null = null;
  let leaf = "";
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    const { name, depth } = scanner;
    if (token === "open") {
      leaf = name;
      if (name === "Fallback") scanner.skip();
      else if (ANCHORS.has(name)) anchor = newAnchor(depth);
      else if (depth === anchor.depth + 1) {
        stop = name === "from" ? anchor.from : name === "to" ? anchor.to : null;
        if (name === "pos") anchor.pos = { x: numberOf(scanner, "x"), y: numberOf(scanner, "y") };
        else if (name === "ext") anchor.ext = { x: numberOf(scanner, "cx"), y: numberOf(scanner, "cy") };
        else if (stop === null && name !== "clientData") anchor.object = name;
      } else if (name === "br") anchor.text += "\n";
      // Programs that do not know connectors on sheets keep the line as a shape of its own outline.
      else if (name === "custGeom") anchor.object = "cxnSp";
    } else if (token === "text") {
      if (stop && isStopKey(leaf)) stop[leaf] = Number(scanner.text());
      else if (leaf === "t") anchor.text += scanner.text();
    } else {
      leaf = "";
      if (name === "p") anchor.text += "\n";
      if (!ANCHORS.has(name)) continue;
      if (anchor.object === "sp") boxes.push({ place: placeOf(anchor, columns, rows), text: anchor.text });
      else if (anchor.object === "cxnSp") connectors++;
      else foreign = true;
    }
  }
  return { boxes, connectors, foreign };
}

function newAnchor(depth: number): Anchor {
  return {
    depth,
    from: { col: 0, colOff: 0, row: 0, rowOff: 0 },
    to: { col: 0, colOff: 0, row: 0, rowOff: 0 },
    pos: null,
    ext: null,
    object: "",
    text: "",
  };
}

function isStopKey(name: string): name is keyof Stop {
  return name === "col" || name === "colOff" || name === "row" || name === "rowOff";
}

function numberOf(scanner: XmlScanner, attribute: string): number {
  return Number(scanner.attribute(attribute) ?? 0);
}

function placeOf({ from, to, pos, ext }: Anchor, columns: SheetAxis, rows: SheetAxis): PlacedBox {
  const left = pos?.x ?? columns.distanceOf({ index: from.col, offset: from.colOff });
  const top = pos?.y ?? rows.distanceOf({ index: from.row, offset: from.rowOff });
  const width = ext?.x ?? columns.distanceOf({ index: to.col, offset: to.colOff }) - left;
  const height = ext?.y ?? rows.distanceOf({ index: to.row, offset: to.rowOff }) - top;
  return {
    x: left / EMU_PER_POINT,
    y: top / EMU_PER_POINT,
    width: width / EMU_PER_POINT,
    height: height / EMU_PER_POINT,
  };
}
