import type { DrawnLine } from "../../../core/diagram/drawing";

/** A paragraph of a box as one text. */
export interface ReadParagraph {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The paragraphs that a box's lines were wrapped from; bold or italic when they are so from the beginning. */
export function readLines(lines: readonly DrawnLine[]): readonly ReadParagraph[] {
  const paragraphs = new Map<number, ReadParagraph>();
  for (const { paragraph, runs } of lines) {
    const text = runs.map((run) => run.text).join("");
    const before = paragraphs.get(paragraph);
    if (before) paragraphs.set(paragraph, { ...before, text: `${before.text} ${text}` });
    else paragraphs.set(paragraph, { text, bold: runs[0]?.bold ?? false, italic: runs[0]?.italic ?? false });
  }
  return [...paragraphs.values()];
}
