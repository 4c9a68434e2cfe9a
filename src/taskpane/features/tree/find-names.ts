import type { TreeView } from "../../../app/desk/views";

/** Gives the indices of the nodes' boxes whose name holds every word of a query. */
export type FindNames = (query: string) => readonly number[];

/** A search over a tree's names, whatever the case and the accents. An empty query finds nothing. */
export function createFinder({ names, drawing }: Pick<TreeView, "names" | "drawing">): FindNames {
  // Ten thousand names take their time, and most people never search.
  let texts: readonly (string | null)[] | null = null;
  return (query) => {
    const words = plain(query)
      .split(/\s+/)
      .filter((word) => word !== "");
    if (words.length === 0) return [];
    texts ??= names.map((name, index) => (typeof drawing.boxes[index]?.node === "string" ? plain(name) : null));
    const found: number[] = [];
    texts.forEach((text, index) => {
      if (text !== null && words.every((word) => text.includes(word))) found.push(index);
    });
    return found;
  };
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
