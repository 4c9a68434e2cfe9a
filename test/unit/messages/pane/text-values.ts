import { IntlMessageFormat } from "intl-messageformat";

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
type Part = Ast[number];

/** What a text does with a value: counts it, writes it as a number, or puts it in as it is. */
export type Use = "plural" | "number" | "text" | "select";

/** Kinds of parts of a parsed text (FormatJS, `TYPE`). */
const KINDS = ["literal", "argument", "number", "date", "time", "select", "plural", "pound", "tag"] as const;
const kindOf = (part: Part): (typeof KINDS)[number] => KINDS[part.type as number]!;

/** The values that a text takes and what it does with each. Throws for a part that the pane's texts have no use for. */
export function valuesOf(text: string): ReadonlyMap<string, Use> {
  const values = new Map<string, Use>();
  walk(parse(text), (part) => {
    const kind = kindOf(part);
    if (kind === "literal" || kind === "pound") return;
    if (kind !== "argument" && kind !== "number" && kind !== "plural" && kind !== "select") {
      throw new Error(`"${text}": a part of kind ${kind}`);
    }
    const { value } = part as Part & { readonly value: string };
    const use = kind === "argument" ? "text" : kind;
    if (use === "plural" || use === "select" || !values.has(value)) values.set(value, use);
  });
  return values;
}

/** The words that a `select` chooses by. */
export function choicesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const choices = new Map<string, readonly string[]>();
  walk(parse(text), (part) => {
    if (kindOf(part) === "select" && "options" in part) choices.set(part.value, Object.keys(part.options));
  });
  return choices;
}

function parse(text: string): Ast {
  return new IntlMessageFormat(text, "id", undefined, { ignoreTag: true }).getAst();
}

function walk(parts: Ast, visit: (part: Part) => void): void {
  for (const part of parts) {
    visit(part);
    if ("options" in part) for (const option of Object.values(part.options)) walk(option.value, visit);
  }
}
