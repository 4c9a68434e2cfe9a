import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import type { CellStyle } from "../../../core/sheet/sheet-plan";
import type { MarkLook } from "../../cells/plan-marks";
import { WorkbookError } from "../../workbook";
import { childElement, childElements, parseXmlPart } from "../package/xml-part";
import type { NormalFont } from "./digit-width";
import { rootElement } from "./root-element";
import { alignmentXml, borderXml, fillXml, fontXml, markFormatXml, NUMBER_FORMAT_IDS } from "./style-xml";
import { XML_DECLARATION, type XmlDialect } from "./xml-dialect";

/** Excel's limit of cell formats in a workbook. */
const MAX_CELL_FORMATS = 65_490;
const EXCEL_DEFAULT_FONT: NormalFont = { name: "Calibri", size: 11 };
/** The order of CT_Stylesheet (ECMA-376 part 1, 18.8.39), as far as sections of ours can stand in it. */
const SECTIONS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

interface Section {
  readonly element: Element;
  /** Content without namespace declaration to index. */
  readonly indexes: Map<string, number>;
  count: number;
}

/** The workbook's styles with ours added behind the user's: an entry that is there already is used again. */
export class StylesPart {
  readonly #document: Document;
  readonly #root: Element;
  readonly #namespace: string;
  readonly #sections = new Map<string, Section>();
  #changed = false;

  private constructor(document: Document, part: string) {
    this.#document = document;
    this.#root = rootElement(document, part);
    this.#namespace = this.#root.namespaceURI ?? "";
  }

  /** Throws WorkbookError `damaged`. */
  static parse(text: string, part: string): StylesPart {
    return new StylesPart(parseXmlPart(text, part), part);
  }

  /** Styles of a workbook that has none: Calibri 11. */
  static empty(dialect: XmlDialect): StylesPart {
    const styles = StylesPart.parse(emptyStyles(dialect), "styles");
    styles.#changed = true;
    return styles;
  }

  get changed(): boolean {
    return this.#changed;
  }

  /** The font of the Normal style, in which column widths are counted. */
  normalFont(): NormalFont {
    const root = this.#root;
    const named = entriesOf(root, "cellStyles").find((style) => style.getAttribute("builtinId") === "0");
    const format = entriesOf(root, "cellStyleXfs")[Number(named?.getAttribute("xfId") ?? 0)];
    const font = entriesOf(root, "fonts")[Number(format?.getAttribute("fontId") ?? 0)];
    if (!font) return EXCEL_DEFAULT_FONT;
    const size = Number(childElement(font, "sz")?.getAttribute("val"));
    return {
      name: childElement(font, "name")?.getAttribute("val") ?? EXCEL_DEFAULT_FONT.name,
      size: size > 0 ? size : EXCEL_DEFAULT_FONT.size,
    };
  }

  /**
   * The 0-based index of the cell format that looks so. With `quoted` the text stays text when somebody edits it, even if it
   * begins like a formula. Throws WorkbookError `unsupported` when the workbook has no room for another format.
   */
  formatOf(style: CellStyle, quoted: boolean): number {
    const font = this.#entry("fonts", fontXml(style));
    const fill =
      style.fill === null
        ? this.#entry("fills", '<fill><patternFill patternType="none"/></fill>')
        : this.#entry("fills", fillXml(style.fill));
    const border = this.#entry("borders", borderXml(style.border));
    const quote = quoted ? ' quotePrefix="1"' : "";
    const base = this.#entry("cellStyleXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>', 0);
    const apply = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const ids = `numFmtId="${NUMBER_FORMAT_IDS[style.numberFormat]}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="${base}"`;
    return this.#entry("cellXfs", `<xf ${ids}${quote} ${apply}>${alignmentXml(style)}</xf>`);
  }

  /** The 0-based index of the rule format that looks so. */
  markFormatOf(look: MarkLook): number {
    return this.#entry("dxfs", markFormatXml(look));
  }

  serialise(): string {
    for (const { element, count } of this.#sections.values()) element.setAttribute("count", String(count));
    const text = new XMLSerializer().serializeToString(this.#document);
    return text.startsWith("<?xml") ? text : XML_DECLARATION + text;
  }

  /** The index of an entry; `fallback` is taken instead of adding when the section has that many entries already. */
  #entry(name: string, xml: string, fallback?: number): number {
    const section = this.#section(name);
    if (fallback !== undefined && section.count > fallback) return fallback;
    const known = section.indexes.get(xml);
    if (known !== undefined) return known;
    if (name === "cellXfs" && section.count >= MAX_CELL_FORMATS)
      throw new WorkbookError("unsupported", `more than ${MAX_CELL_FORMATS} cell formats`);
    const added = parseXmlPart(`<x xmlns="${this.#namespace}">${xml}</x>`, name);
    for (const entry of childElements(rootElement(added, name)))
      section.element.appendChild(this.#document.importNode(entry, true));
    section.indexes.set(xml, section.count);
    this.#changed = true;
    return section.count++;
  }

  #section(name: string): Section {
    const opened = this.#sections.get(name);
    if (opened) return opened;
    const element = childElement(this.#root, name) ?? this.#addSection(name);
    const indexes = new Map<string, number>();
    const serializer = new XMLSerializer();
    const entries = childElements(element);
    entries.forEach((entry, index) => {
      const xml = serializer.serializeToString(entry).replace(/ xmlns="[^"]*"/, "");
      if (!indexes.has(xml)) indexes.set(xml, index);
    });
    const section = { element, indexes, count: entries.length };
    this.#sections.set(name, section);
    return section;
  }

  #addSection(name: string): Element {
    const root = this.#root;
    const earlier = new Set(SECTIONS.slice(0, SECTIONS.indexOf(name)));
    const next = childElements(root).find((child) => !earlier.has(child.localName ?? ""));
    const element = this.#document.createElementNS(this.#namespace, name);
    root.insertBefore(element, next ?? null);
    return element;
  }
}

function entriesOf(root: Element, section: string): Element[] {
  const element = childElement(root, section);
  return element ? childElements(element) : [];
}

function emptyStyles(dialect: XmlDialect): string {
  const format = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return [
    `${XML_DECLARATION}<styleSheet xmlns="${dialect.main}">`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    `<cellStyleXfs count="1"><xf ${format}/></cellStyleXfs><cellXfs count="1"><xf ${format} xfId="0"/></cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join("");
}
