import type { NodeId } from "../cascade/node-id";
import type { PaperName } from "../sheet/sheet-plan";

/** What a box tells below its statement. */
export interface BoxParts {
  readonly indicators: boolean;
  /** Targets stand behind their indicators: without these there are none. */
  readonly targets: boolean;
  readonly owners: boolean;
}

/** What the person who asks for a pohon kinerja can choose. */
export interface DiagramOptions {
  /** Year whose targets the boxes show; null shows each indicator's first target. */
  readonly year: string | null;
  /** Paper to print on; without it the smallest office paper on which text stays readable. */
  readonly paper?: PaperName | null;
  /** The node at the top: it and what hangs below it in the whole drawing are drawn. Without it, or when there is no such node, the whole forest is. */
  readonly root?: NodeId | null;
  /** 1-based level of the profile below which nothing is drawn but the node at the top. */
  readonly deepest?: number | null;
  /** All of them when not said. */
  readonly parts?: BoxParts;
  /** Without colours, for photocopies: border and label tell the level. */
  readonly grey?: boolean;
}

/** The words on the sheet that are not the planner's own, in the language of the reader. */
export interface DiagramTexts {
  /** Heading and sheet name: `Pohon Kinerja`. */
  readonly title: string;
  /** Before the level colours: `Keterangan`. */
  readonly legend: string;
  /** Over the nodes that hang on nothing: `Belum terhubung`. */
  readonly unconnected: string;
  /** Before the year under the heading: `Target tahun`. */
  readonly target: string;
  /** In the legend, set in italics as owners are in the boxes: `Huruf miring: penanggung jawab`. */
  readonly owner: string;
  /** Before a parent, in the text for screen readers: `Induk`. */
  readonly parent: string;
  /** Before the parent that an unconnected node names but that does not lead to the tree: `Induk tertulis`. */
  readonly writtenParent: string;
  /** Before the second and further parents: `Juga mendukung`. */
  readonly otherParents: string;
  /** At the end of a box whose children are left out: `+ 12 kinerja di bawahnya`, all that hang below it counted. */
  more(count: number): string;
  /** Under the heading of a tree that ends at a level: how many nodes are left out in all. */
  leftOut(level: string, count: number): string;
  /** In the place of an empty statement: `(uraian kinerja kosong)`. */
  readonly noStatement: string;
  /** Level label of a node whose level is unknown: `Jenjang tidak dikenal`. */
  readonly unknownLevel: string;
  /** Which of a level's two labels the reader wants. */
  readonly levelLabel: "label" | "labelEn";
}
