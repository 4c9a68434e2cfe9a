import { normaliseHeader } from "../text/normalise";
import { hasBracketUnits } from "./bracket-unit";
import { type TableColumn, columnOf } from "./column";
import { startsAsStatement } from "./continued-statement";
import { type FactColumns, groupFacts } from "./fact-columns";
import type { Table } from "./read-table";
import { STATEMENT_PARTNERS } from "./row-component";

/** The columns of a table whose levels all stand in one column. */
export interface StackColumns {
  /** The column of names; several where each level has its own column under one heading. */
  readonly names: readonly TableColumn[];
  /** Codes of the names: one column, or several narrow ones that make one code together. Empty when there are none. */
  readonly codes: readonly TableColumn[];
  /** Numbers beside the names, or null. */
  readonly numbers: TableColumn | null;
  /** Statements of higher levels left of the stack, one column a level. */
  readonly context: readonly TableColumn[];
  /** Statements of the names themselves, beside them. */
  readonly beside: readonly TableColumn[];
  readonly facts: FactColumns;
  /** Indicators and targets left of the names belong to the context; null when there are none. */
  readonly contextFacts: FactColumns | null;
}

const LEVEL_PART =
  /^(urusan|bidang urusan|unsur|program|kegiatan|subkegiatan|tujuan|sasaran|outcome|output|aktivitas|kinerja)\b/;
const CODE_HEADING = /^(kode|no rekening|nomor rekening|kode rekening)\b/;
const NARROW = 9;
const MAX_CODE_COLUMNS = 7;
const SAMPLE_ROWS = 200;
const FACT_FIELDS: ReadonlySet<TableColumn["field"]> = new Set([
  "indicator",
  "unit",
  "baseline",
  "target",
  "aspect",
] as const);

/** The columns as a stack has them, or null when no column could hold one. */
export function findStackColumns(table: Table): StackColumns | null {
  const names = nameColumns(table);
  const [first] = names;
  if (!first) return null;
  const left = table.columns.filter((c) => c.index < first.index);
  const codes = codeColumns(table, left);
  const statements = table.columns.filter((c) => isStatement(c) && !names.includes(c) && !codes.includes(c));
  const context = statements.filter((c) => c.index < first.index && !isPartner(c));
  const beside = statements.filter((c) => !context.includes(c));
  const used = new Set([...names, ...codes, ...context, ...beside]);
  const rest = table.columns.filter((c) => !used.has(c) && c.field !== "code" && c.field !== "componentCode");
  const ofContext = rest.filter(
    (c) => FACT_FIELDS.has(c.field) && context.some((own) => own.index < c.index) && c.index < first.index,
  );
  const apart = ofContext.length > 0 && rest.some((c) => c.field === "indicator" && c.index > first.index);
  const bracketUnits = hasBracketUnits(table);
  return {
    names,
    codes,
    numbers: left.filter((c) => c.field === "no" && !codes.includes(c)).at(-1) ?? null,
    context,
    beside,
    facts: groupFacts(apart ? rest.filter((c) => !ofContext.includes(c)) : rest, bracketUnits),
    contextFacts: apart ? groupFacts(ofContext, bracketUnits) : null,
  };
}

const COMPONENT_CODE = /^(?:\d|X)\.(?:\d{2}|XX)\.\d{2}(?:\.[\d.]+)?$/;
const MOSTLY = 0.6;

/**
 * True for a stack whose code column holds codes of the planning nomenclature beside names of it: these are components. The same codes
 * beside statements of results are an outline.
 */
export function isCodedStack(table: Table): boolean {
  const columns = findStackColumns(table);
  if (columns?.codes.length !== 1) return columns !== null && columns.codes.length > 1;
  const [code, name] = [columns.codes[0]!.index, columns.names[0]!];
  const rows = table.rows.filter(({ row }) => /\..*\.\d/.test(table.view.text(row, code)));
  const coded = rows.filter(({ row }) => COMPONENT_CODE.test(table.view.text(row, code)));
  if (rows.length === 0 || coded.length < rows.length * MOSTLY) return false;
  if (name.field !== "statement" && name.field !== "levelStatement") return true;
  return coded.filter(({ row }) => startsAsStatement(table.view.text(row, name.index))).length * 2 < coded.length;
}

/** True where a code is spread over narrow columns: a column headed Program among them holds no programs. */
export function hasSplitCode(table: Table): boolean {
  return (findStackColumns(table)?.codes.length ?? 0) > 1;
}

/** The names of the levels that a heading lists: `Urusan/Bidang Urusan dan Program/Kegiatan` lists four. */
export function listedLevels({ path }: Pick<TableColumn, "path">): readonly string[] {
  const parts = path
    .join(" / ")
    .split(/\s*[/,;\n]\s*|\s+(?:dan|serta|&)\s+|\s+-\s+/i)
    .map((part) => LEVEL_PART.exec(normaliseHeader(part))?.[1])
    .filter((part) => part !== undefined);
  return [...new Set(parts)];
}

/** The column that a nomenclature, a list of levels or a plain statement stands in, with the others under the same heading. */
function nameColumns(table: Table): readonly TableColumn[] {
  const mixed = table.columns.filter((c) => c.field === "nomenclature");
  const listed = table.columns.filter(
    (c) => (c.field === "levelStatement" || c.field === "unknown") && listedLevels(c).length > 1,
  );
  const plain = table.columns.filter((c) => c.field === "statement");
  const single = table.columns.filter(
    (c) => c.field === "program" || c.field === "kegiatan" || c.field === "subKegiatan",
  );
  const [first] = [mixed, listed, plain, single.length === 1 ? single : []].find((found) => found.length > 0) ?? [];
  if (!first) return [];
  const merge = table.view.mergeAt(table.header.to, first.index);
  const right = merge?.right ?? first.index;
  return table.columns.filter((c) => c.index === first.index || (c.index > first.index && c.index <= right));
}

function isStatement(column: TableColumn): boolean {
  return column.field === "levelStatement" || column.field === "statement";
}

/** An outcome or an output is what a program or a kegiatan brings about, not a level above it. */
function isPartner({ concept, field }: TableColumn): boolean {
  if (field === "statement" || concept === null) return field === "statement";
  return Object.values(STATEMENT_PARTNERS).some((codes) => codes.includes(concept.code));
}

/** The code column, or the narrow ones side by side under one heading of codes. */
function codeColumns(table: Table, left: readonly TableColumn[]): readonly TableColumn[] {
  const headed = left.filter((c) => CODE_HEADING.test(normaliseHeader(c.path[0] ?? "")));
  const last = headed[headed.length - 1];
  if (last) {
    const group = headed.filter((c) => c.path[0] === last.path[0] && holdsCodes(table, c));
    if (group.length > 1 && group.length <= MAX_CODE_COLUMNS) return group;
  }
  const one = columnOf(table.columns, "componentCode") ?? columnOf(table.columns, "code");
  return one ? [one] : [];
}

const CODE_PIECE = /^[\dX]{1,6}(?:\.[\dX]{1,4})*\.?$/i;

/** True when a column holds no more than pieces of codes; an empty one among others does no harm. */
function holdsCodes({ view, rows }: Table, column: TableColumn): boolean {
  const texts = rows.slice(0, SAMPLE_ROWS).map(({ row }) => view.text(row, column.index));
  return texts.every((text) => text === "" || text === "-" || (text.length <= NARROW && CODE_PIECE.test(text)));
}
