/**
 * Writes the character width tables of src/core/text from the Liberation fonts (SIL Open Font License 1.1),
 * whose advance widths equal those of Arial and Times New Roman. Only facts are taken: advances and line metrics.
 * Run: npx tsx tools/font-metrics.ts [FOLDER WITH LiberationSans-Regular.ttf ...]
 * Table layouts: ISO/IEC 14496-22 (OpenType) `head`, `hhea`, `hmtx`, `cmap` format 4.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";

const FONT_FOLDER = process.argv[2] ?? "/usr/share/fonts/truetype/liberation";
const TARGET_FOLDER = path.join(__dirname, "..", "src", "core", "text");

/** First and last code point of each stretch that the tables hold. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x017f], // Latin-1 Supplement, Latin Extended-A
  [0x02c6, 0x02dd], // spacing modifiers
  [0x0391, 0x03c9], // Greek, as units and formulas use it
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2010, 0x2027], // dashes, quotes, bullet, ellipsis
  [0x2030, 0x203a], // per mille, primes, angle quotes
  [0x20ac, 0x20ac], // euro
  [0x2105, 0x2126], // care of, numero, trade mark, ohm
  [0x2190, 0x2195], // arrows
  [0x2202, 0x2265], // mathematical operators up to less/greater or equal
  [0x25a0, 0x25cf], // squares, triangles, circles
];

const FAMILIES = [
  { file: "liberation-sans.data.ts", stem: "LiberationSans", like: "Arial", name: "SANS" },
  { file: "liberation-serif.data.ts", stem: "LiberationSerif", like: "Times New Roman", name: "SERIF" },
] as const;

interface FontFacts {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  advance(codePoint: number): number | null;
}

function readFont(file: string): FontFacts {
  const bytes = readFileSync(file);
  const tables = new Map<string, number>();
  for (let at = 12, left = bytes.readUInt16BE(4); left > 0; left -= 1, at += 16) {
    tables.set(bytes.toString("latin1", at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`${file}: no ${tag} table`);
    return offset;
  };
  const hhea = table("hhea");
  const hmtx = table("hmtx");
  const measured = bytes.readUInt16BE(hhea + 34);
  const glyph = readCharacterMap(bytes, table("cmap"), file);
  return {
    unitsPerEm: bytes.readUInt16BE(table("head") + 18),
    ascent: bytes.readInt16BE(hhea + 4),
    descent: -bytes.readInt16BE(hhea + 6),
    lineGap: bytes.readInt16BE(hhea + 8),
    advance: (codePoint) => {
      const index = glyph(codePoint);
      return index === 0 ? null : bytes.readUInt16BE(hmtx + 4 * Math.min(index, measured - 1));
    },
  };
}

/** Code point to glyph index, 0 for a character that the font lacks; from the Windows Unicode BMP subtable. */
function readCharacterMap(bytes: Buffer, cmap: number, file: string): (codePoint: number) => number {
  let at = -1;
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i += 1) {
    const record = cmap + 4 + 8 * i;
    if (bytes.readUInt16BE(record) === 3 && bytes.readUInt16BE(record + 2) === 1)
      at = cmap + bytes.readUInt32BE(record + 4);
  }
  if (at < 0 || bytes.readUInt16BE(at) !== 4) throw new Error(`${file}: no cmap of format 4`);
  const doubled = bytes.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  return (codePoint) => {
    for (let i = 0; i < doubled; i += 2) {
      if (codePoint > bytes.readUInt16BE(ends + i)) continue;
      const start = bytes.readUInt16BE(starts + i);
      if (codePoint < start) return 0;
      const delta = bytes.readUInt16BE(deltas + i);
      const offset = bytes.readUInt16BE(offsets + i);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const index = bytes.readUInt16BE(offsets + i + offset + 2 * (codePoint - start));
      return index === 0 ? 0 : (index + delta) & 0xffff;
    }
    return 0;
  };
}

function widthTable(name: string, font: FontFacts): string {
  const runs = RANGES.map(([from, to]) => {
    const widths: number[] = [];
    for (let codePoint = from; codePoint <= to; codePoint += 1) widths.push(font.advance(codePoint) ?? 0);
    return `{ from: 0x${from.toString(16).padStart(4, "0")}, widths: [${widths.join(", ")}] }`;
  });
  const { unitsPerEm, ascent, descent, lineGap } = font;
  return `export const ${name}: FontWidths = { unitsPerEm: ${unitsPerEm}, ascent: ${ascent}, descent: ${descent}, lineGap: ${lineGap}, runs: [${runs.join(", ")}] };`;
}

async function main(): Promise<void> {
  for (const { file, stem, like, name } of FAMILIES) {
    const target = path.join(TARGET_FOLDER, file);
    const source = [
      `// Written by tools/font-metrics.ts from ${stem}-Regular.ttf and ${stem}-Bold.ttf (Debian fonts-liberation 1.07.4,`,
      `// SIL Open Font License 1.1). Advance widths in font units, equal to those of ${like}; 0 where the font has no glyph.`,
      `import type { FontWidths } from "./font-widths";`,
      "",
      widthTable(`${name}_REGULAR`, readFont(path.join(FONT_FOLDER, `${stem}-Regular.ttf`))),
      "",
      widthTable(`${name}_BOLD`, readFont(path.join(FONT_FOLDER, `${stem}-Bold.ttf`))),
      "",
    ].join("\n");
    writeFileSync(target, await format(source, { ...(await resolveConfig(target)), parser: "typescript" }));
  }
}

void main();
