import { XMLSerializer, type Element } from "@xmldom/xmldom";
import { childElement, childElements, parseXmlPart } from "../package/xml-part";
import { rootElement } from "./root-element";

/**
 * The extended properties (`docProps/app.xml`) with the new worksheets among the titles of parts. They are a note for other programs,
 * so where the old titles do not name the old sheets in order the text comes back as it is. Throws WorkbookError `damaged`.
 */
export function updateSheetTitles(
  text: string,
  part: string,
  before: readonly string[],
  after: readonly string[],
): string {
  const document = parseXmlPart(text, part);
  const root = rootElement(document, part);
  const titles = vectorOf(root, "TitlesOfParts");
  const pairs = vectorOf(root, "HeadingPairs");
  if (!titles || !pairs) return text;
  const entries = childElements(titles);
  const headings = childElements(pairs);
  for (let pair = 0, from = 0; pair + 1 < headings.length; pair += 2) {
    const countElement = childElement(headings[pair + 1]!, "i4");
    const count = Number(countElement?.textContent ?? NaN);
    if (!countElement || !Number.isInteger(count)) return text;
    const section = entries.slice(from, from + count);
    from += count;
    if (count !== before.length || !section.every((entry, i) => entry.textContent === before[i])) continue;
    replaceTitles(titles, section, after);
    titles.setAttribute("size", String(entries.length - before.length + after.length));
    countElement.textContent = String(after.length);
    return new XMLSerializer().serializeToString(document);
  }
  return text;
}

function vectorOf(root: Element, name: string): Element | null {
  const property = childElement(root, name);
  return property ? childElement(property, "vector") : null;
}

function replaceTitles(titles: Element, section: readonly Element[], names: readonly string[]): void {
  const pattern = section[0]!;
  for (const name of names) {
    const title = pattern.cloneNode(false) as Element;
    title.textContent = name;
    titles.insertBefore(title, pattern);
  }
  for (const entry of section) titles.removeChild(entry);
}
