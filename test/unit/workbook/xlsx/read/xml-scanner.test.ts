import fc from "fast-check";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { WorkbookError } from "../../../../../src/workbook/workbook";
import { decodeXmlText, parseNumber } from "../../../../../src/workbook/xlsx/read/xml-bytes";
import { XmlScanner } from "../../../../../src/workbook/xlsx/read/xml-scanner";
import { parseCellKey, cellKey } from "../../../../../src/workbook/xlsx/read/cell-reference";
import { column, formatCell, parseCell, row } from "../../../../../src/core/address/address";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What happens in a document, texts joined: what both parsers must agree on. */
type Happening = readonly [
  kind: "open" | "close" | "text",
  name: string,
  attributes?: Readonly<Record<string, string | null>>,
];

function scanned(xml: string): Happening[] {
  const scanner = new XmlScanner(bytesOf(xml), "part");
  const found: Happening[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "text") pushText(found, scanner.text());
    else if (token === "open")
      found.push(["open", scanner.name, { a: scanner.attribute("a"), b: scanner.attribute("x:b") }]);
    else found.push(["close", scanner.name]);
  }
  return found;
}

/** The same by saxes, a conforming parser. */
function parsed(xml: string): Happening[] {
  const found: Happening[] = [];
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const local = (name: string): string => name.slice(name.indexOf(":") + 1);
  const attribute = (tag: SaxesTagPlain, name: string): string | null => tag.attributes[name] ?? null;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) =>
    found.push(["open", local(tag.name), { a: attribute(tag, "a"), b: attribute(tag, "x:b") }]),
  );
  parser.on("closetag", (tag) => found.push(["close", local(tag.name)]));
  parser.on("text", (text) => parser.position >= 0 && found.length > 0 && pushText(found, text));
  parser.on("cdata", (text) => pushText(found, text));
  parser.write(xml).close();
  return found;
}

function pushText(found: Happening[], text: string): void {
  const last = found[found.length - 1];
  if (text === "") return;
  if (last?.[0] === "text") found[found.length - 1] = ["text", last[1] + text];
  else found.push(["text", text]);
}

const text = fc
  .array(
    fc.constantFrom(
      "Kinerja ",
      "é",
      "😀",
      "&amp;",
      "&#x41;",
      "&#10;",
      "&lt;",
      "<![CDATA[<a>&amp;]]>",
      "<!-- c <b> -->",
      "<?p q?>",
      "\n",
      "]",
      "1.5",
      "a long run of plain text that goes on beyond the short ones",
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(""));
const value = fc.constantFrom("", "x", "1", "a&quot;b", "é>", "/", "&#65;");
const element = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .record({
      name: fc.constantFrom("c", "row", "x:v", "x:row", "t"),
      a: fc.option(value),
      b: fc.option(value),
      inside: fc.array(fc.oneof({ depthSize: "small" }, text, tie("node")), { maxLength: 3 }),
      space: fc.constantFrom("", " ", "\n "),
    })
    .map(({ name, a, b, inside, space }) => {
      const open = `${name}${a === null ? "" : ` a = "${a}"`}${b === null ? "" : `\n x:b='${b}'`}${space}`;
      return inside.length === 0 ? `<${open}/>` : `<${open}>${inside.join("")}</${name}${space}>`;
    }),
})).node;

describe("the scanner", () => {
  test("sees in any document what a conforming parser sees", () => {
    fc.assert(
      fc.property(element, (root) => {
        const xml = `<?xml version="1.0"?><!-- head -->${root}`;
        expect(scanned(xml)).toEqual(parsed(xml));
      }),
      { numRuns: 400 },
    );
  });

  test("reads any bytes to the end or refuses them as damaged", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      "</",
      "<a",
      "<a>",
      "</a>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "<?",
      "?>",
      "=",
      '"',
      "'",
      " ",
      "a",
      "&",
      "<!DOCTYPE",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        try {
          scanned(pieces.join(""));
        } catch (error) {
          expect(error).toMatchObject({ kind: "damaged" });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "",
    "text",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
    "<a",
    "<a b>",
    "<a b=c/>",
    "<a b='c",
    "</a>",
    "<a><!-- </a>",
    "<a>".repeat(5000),
  ])("refuses %.40j", (xml) => {
    expect(() => scanned(xml)).toThrow(WorkbookError);
  });

  test("a number cut in pieces is one number", () => {
    const read = (xml: string): number | string => {
      const scanner = new XmlScanner(bytesOf(xml), "part");
      scanner.next();
      return scanner.elementValue();
    };
    expect(
      ["<v>12.5</v>", "<v>1<!-- -->2.5</v>", "<v><![CDATA[12]]>.5</v>", "<v> 12.5\n</v>", "<v>1<b>9</b>2.5</v>"].map(
        read,
      ),
    ).toEqual([12.5, 12.5, 12.5, 12.5, 12.5]);
    expect(["<v/>", "<v></v>", "<v>dua</v>", "<v>1e400</v>"].map(read)).toEqual(["", "", "dua", "1e400"]);
  });
});

describe("bytes", () => {
  test("numbers are those of JavaScript", () => {
    const written = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.integer().map(String),
      fc.tuple(fc.nat(), fc.nat(9_999_999)).map(([a, b]) => `${a}.${b}`),
    );
    fc.assert(
      fc.property(written, (number) => parseNumber(bytesOf(number), 0, number.length) === Number(number)),
      { numRuns: 500 },
    );
    for (const none of ["", " ", ".", "-", "1,5", "0x10", "1e", "Infinity", "1 2"])
      expect(parseNumber(bytesOf(none), 0, none.length)).toBeNaN();
  });

  test("an address is the one that the core knows", () => {
    const address = fc
      .tuple(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }))
      .map(([r, c]) => formatCell({ row: row(r), column: column(c) }));
    fc.assert(
      fc.property(
        fc.oneof(address, fc.string({ unit: fc.constantFrom("A", "Z", "X", "1", "9", "0", "@", "[") })),
        (written) => {
          const cell = parseCell(written);
          expect(parseCellKey(bytesOf(written), 0, written.length)).toBe(cell ? cellKey(cell.row, cell.column) : -1);
        },
      ),
    );
  });

  test("references that mean nothing stay as they are written", () => {
    const written = "&unknown; &#x110000; &#0; &amp;amp;";
    expect(decodeXmlText(bytesOf(written), 0, written.length)).toBe("&unknown; &#x110000; &#0; &amp;");
  });
});
