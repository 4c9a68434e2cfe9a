import { isFiller, stripBullet } from "../text/normalise";
import { type CodeShape, isIndicatorCode, parseCode, romanValue, splitCode } from "./code-shape";
import type { TableColumn } from "./column";
import { placeCodes } from "./outline-places";
import type { Table } from "./read-table";
import { recoverCodes } from "./recover-codes";
import { statementAt } from "./row-nodes";
import { onlyStatement } from "./single-column";

/** The code of one row. */
interface RowCode {
  readonly text: string;
  readonly shape: CodeShape;
  /** The column where it stands. */
  readonly column: number;
  /** What the cell shows, where that is not the code. */
  readonly shown?: string;
  /** The statement without the code, where both stand in one cell. */
  readonly statement?: string;
}

/** The codes that tell a table's tree, by row. */
export interface OutlineCodes {
  readonly codes: ReadonlyMap<number, RowCode>;
  /** Rows whose code is an indicator's (`IK 1.1`): they are no nodes. */
  readonly indicators: ReadonlySet<number>;
}

const CODE_FIELDS: ReadonlySet<TableColumn["field"]> = new Set(["code", "no", "componentCode", "unknown"] as const);
const MOSTLY = 0.6;
/** A place whose codes tell so many of the parents is not compared with less likely ones. */
const PLENTY = 0.5;
/** Columns without a heading that may hold the codes stand at most so far left of the statement. */
const NEAR = 2;

/** Where the codes stand that tell most parents: in a column of their own, or before the statement. Null when none tell any. */
export function findOutlineCodes(table: Table, statement: TableColumn): OutlineCodes | null {
  const known = FOUND.get(table);
  if (known !== undefined) return known;
  const found = searchCodes(table, statement);
  FOUND.set(table, found);
  return found;
}

/** Whether codes tell the tree of a table with one statement column. */
export function isOutline(table: Table): boolean {
  const statement = onlyStatement(table);
  return statement !== null && findOutlineCodes(table, statement) !== null;
}

/** Found once for a table, which has one statement column: several families ask. */
const FOUND = new WeakMap<Table, OutlineCodes | null>();

function searchCodes(table: Table, statement: TableColumn): OutlineCodes | null {
  const stated = table.rows.filter(({ row }) => statementAt(table, row, statement) !== "");
  let best: { readonly found: OutlineCodes; readonly linked: number } | null = null;
  for (const codes of sources(table, statement)) {
    const told = stated.filter(({ row }) => codes.has(row)).length;
    if (told === 0 || told < stated.length * MOSTLY) continue;
    const found = apart(codes);
    const shapes = table.rows.flatMap(({ row }): CodeShape[] => {
      const code = found.indicators.has(row) ? undefined : codes.get(row);
      return code ? [code.shape] : [];
    });
    const places = placeCodes(shapes);
    const linked = places.filter(({ parent, parentTold }) => parent >= 0 && parentTold.confidence >= 0.5).length;
    if (linked > 0 && linked > (best?.linked ?? 0)) best = { found, linked };
    if (best && best.linked >= shapes.length * PLENTY) break;
  }
  return best?.found ?? null;
}

/** The codes of each place where they may stand, the likeliest first. */
function* sources(table: Table, statement: TableColumn): Generator<ReadonlyMap<number, RowCode>> {
  for (const column of codeColumns(table, statement)) yield columnCodes(table, column, statement);
  yield insideCodes(table, statement);
}

/** `I Meningkatnya ...`, `A. Tersusunnya ...`. */
const LONE_LETTERS = /^([IVXLC]{1,6}|[A-Z])(?:[.):–-]+\s*|\s+[:–-]?\s*)(?=\p{L}{2})/u;

/** True for letters that begin other codes, or go on with those in the same style: `II` beside `I.A`. */
function isFirst(letters: string, firsts: ReadonlySet<string>): boolean {
  if (firsts.has(letters)) return true;
  const isRoman = romanValue(letters) > 0;
  return [...firsts].some((first) => !/^\d/.test(first) && (isRoman ? romanValue(first) > 0 : first.length === 1));
}

/** Codes before the statements, in their cells. Letters alone are a code where codes of other rows begin with them: `I` above `I.A`. */
function insideCodes(table: Table, { index }: TableColumn): ReadonlyMap<number, RowCode> {
  const inside = new Map<number, RowCode>();
  const firsts = new Set<string>();
  const texts = table.rows.map(({ row }) => ({ row, text: table.view.text(row, index) }));
  for (const { row, text } of texts) {
    const split = splitCode(stripBullet(text));
    if (!split) continue;
    inside.set(row, { text: split.code, shape: split.shape, column: index, statement: split.statement });
    const [first, ...more] = split.shape.written;
    if (first !== undefined && more.length > 0 && split.shape.prefix === "") firsts.add(first);
  }
  for (const { row, text } of texts) {
    const match = inside.has(row) ? null : LONE_LETTERS.exec(text);
    const shape = match && isFirst(match[1]!, firsts) ? parseCode(match[1]!) : null;
    if (match && shape)
      inside.set(row, { text: match[1]!, shape, column: index, statement: text.slice(match[0].length) });
  }
  return inside;
}

function codeColumns(table: Table, statement: TableColumn): readonly number[] {
  const headed = new Set(table.columns.map((c) => c.index));
  const near = Array.from({ length: NEAR }, (_, i) => statement.index - 1 - i).filter((i) => i > 0 && !headed.has(i));
  const own = table.columns.filter(
    (c) => CODE_FIELDS.has(c.field) && (c.field !== "unknown" || c.index === statement.index - 1),
  );
  const order = ["code", "no", "unknown", "componentCode"];
  return [...own.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field)).map((c) => c.index), ...near];
}

function columnCodes(table: Table, column: number, statement: TableColumn): ReadonlyMap<number, RowCode> {
  const { view, rows } = table;
  const recovered = recoverCodes(view, rows, column, (row) => statementAt(table, row, statement));
  const codes = new Map<number, RowCode>();
  for (const { row } of rows) {
    const shown = view.text(row, column);
    const meant = recovered.get(row);
    const shape = isFiller(shown) ? null : parseCode(meant?.code ?? shown);
    if (shape) codes.set(row, meant ? { text: meant.code, shape, column, shown } : { text: shown, shape, column });
  }
  return codes;
}

function apart(codes: ReadonlyMap<number, RowCode>): OutlineCodes {
  const indicators = [...codes].filter(([, { shape }]) => isIndicatorCode(shape));
  return { codes, indicators: new Set(indicators.map(([row]) => row)) };
}
