import { decodeEntities } from "./printed-pages";

/** An entry of a PDF's outline. */
export interface OutlineEntry {
  readonly title: string;
  /** 1-based. */
  readonly page: number;
}

const ITEM = /<item page="(\d+)">(.*)<\/item>/;

/** The outline that `pdftohtml -xml` describes, one entry a line (poppler, utils/HtmlOutputDev.cc); none when the PDF has no outline. */
export function parseOutline(xml: string): readonly OutlineEntry[] {
  return xml
    .split("\n")
    .filter((line) => line.includes("<item"))
    .map((line) => {
      const found = ITEM.exec(line);
      if (found === null) throw new Error(`Not an outline entry of pdftohtml -xml: ${line}`);
      return { page: Number(found[1]), title: decodeEntities(found[2]!) };
    });
}
