/** A word on a printed page. Lengths are points (1/72 inch) from the page's upper left corner. */
export interface PrintedWord {
  readonly text: string;
  /** 1-based. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which the page holds them. */
  readonly words: readonly PrintedWord[];
}

const PAGE = /<page width="([\d.]+)" height="([\d.]+)">/;
const WORD = /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*)<\/word>/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

/**
 * The pages that `pdftotext -bbox` describes, one element a line (poppler, utils/pdftotext.cc).
 * Throws on a `<word` or `<page` line that it cannot read: a word left out would look like text that was cut.
 */
export function parsePrintedPages(bbox: string): readonly PrintedPage[] {
  const pages: { number: number; width: number; height: number; words: PrintedWord[] }[] = [];
  for (const line of bbox.split("\n")) {
    if (line.includes("<page ")) {
      const [, width, height] = match(PAGE, line);
      pages.push({ number: pages.length + 1, width: Number(width), height: Number(height), words: [] });
    } else if (line.includes("<word ")) {
      const [, left, top, right, bottom, text] = match(WORD, line);
      const page = pages.at(-1);
      if (page === undefined) throw new Error(`A word before the first page: ${line}`);
      page.words.push({
        text: decodeEntities(text ?? ""),
        page: page.number,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      });
    }
  }
  return pages;
}

function match(pattern: RegExp, line: string): RegExpExecArray {
  const found = pattern.exec(line);
  if (found === null) throw new Error(`Not a line of pdftotext -bbox: ${line}`);
  return found;
}

/** The text with the entities of poppler's output read. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);
}
