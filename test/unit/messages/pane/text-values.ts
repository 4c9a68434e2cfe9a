import { IntlMessageFormat } from "intl-messageformat";

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
type Part = Ast[number];

/** What a text does with a value: counts it, writes it as a number, or puts it in as it is. */
export type Use = "plural" | "number" | "text" | "select";

/** Kinds of parts of a parsed text (FormatJS, `TYPE`). */
const LITERAL = 0;
const ARGUMENT = 1;
const NUMBER = 2;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

/** The values that a text takes and what it does with each. Throws for a part that the pane's texts have no use for. */
export function valuesOf(text: string): ReadonlyMap<string, Use> {
  const values = new Map<string, Use>();
  walk(new IntlMessageFormat(text, "id", undefined, { ignoreTag: true }).getAst(), (part) => {
    if (part.type === ARGUMENT) values.set(part.value, values.get(part.value) ?? "text");
    else if (part.type === NUMBER) values.set(part.value, values.get(part.value) ?? "number");
    else if (part.type === PLURAL) values.set(part.value, "plural");
    else if (part.type === SELECT) values.set(part.value, "select");
    else if (part.type !== LITERAL && part.type !== POUND) throw new Error(`"${text}": a part of type ${part.type}`);
  });
  return values;
}

/** The words that a `select` chooses by. */
export function choicesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const choices = new Map<string, readonly string[]>();
  walk(new IntlMessageFormat(text, "id", undefined, { ignoreTag: true }).getAst(), (part) => {
    if (part.type === SELECT) choices.set(part.value, Object.keys(part.options));
  });
  return choices;
}

function walk(parts: Ast, visit: (part: Part) => void): void {
  for (const part of parts) {
    visit(part);
    if (part.type === PLURAL || part.type === SELECT)
      for (const option of Object.values(part.options)) walk(option.value, visit);
  }
}
