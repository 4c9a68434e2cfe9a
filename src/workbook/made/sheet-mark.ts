import type { SheetKind, SheetPlan } from "../../core/sheet/sheet-plan";
import { hashText } from "./content-hash";
import { matchesSketch, sketchLayout } from "./layout-sketch";
import type { SheetContent } from "./sheet-content";

/** The sheet-scoped, hidden defined name that marks a sheet as ours. */
export const MARK_NAME = "_jenjang";

const VERSION = "1";
const SEPARATOR = ";";
/** Longer keys are stored as their hash. */
const MAX_KEY = 100;
/** A text constant in a formula ends here; longer texts are joined with `&`. */
const MAX_CONSTANT = 250;
/** Kinds by name; a record so that a new kind cannot be forgotten here. */
const KINDS: Readonly<Record<SheetKind, true>> = {
  index: true,
  findings: true,
  tree: true,
  skp: true,
  notice: true,
  settings: true,
  table: true,
  matrix: true,
};

/** Stands in place of the content's hash while a sheet is being written; a sheet that still has it was never finished. */
const UNFINISHED = "unfinished";

/** What the mark of a sheet says: what the sheet is, and what it held when we wrote it. */
export interface SheetMark {
  readonly kind: SheetKind;
  /** The plan's key as `storedKey` gives it. */
  readonly key: string;
  /** Hash of the name that we gave. */
  readonly name: string;
  /** `SheetContent.hash`. */
  readonly content: string;
  /** `sketchLayout` of its boxes. */
  readonly layout: string;
}

/** The mark of a plan's sheet under its final name. */
export function markOf(plan: SheetPlan, name: string, content: SheetContent): SheetMark {
  return {
    kind: plan.kind,
    key: storedKey(plan.key),
    name: hashText(name),
    content: content.hash,
    layout: sketchLayout(content.boxes),
  };
}

/** The mark of a sheet that is not whole yet: the next run replaces it. */
export function unfinishedMark(plan: SheetPlan, name: string): SheetMark {
  return { kind: plan.kind, key: storedKey(plan.key), name: hashText(name), content: UNFINISHED, layout: "" };
}

/** The key as marks hold it: as it is, or hashed when it is long. */
export function storedKey(key: string): string {
  return key.length <= MAX_KEY ? key : `#${hashText(key)}`;
}

/** One text for what a sheet is: kind and key, the key as a plan or as a mark has it. */
export function sheetIdentity(kind: SheetKind, key: string): string {
  return `${kind} ${storedKey(key)}`;
}

/** Whether the sheet holds what it held when we wrote it, or was never finished. */
export function isUnedited(mark: SheetMark, content: SheetContent): boolean {
  if (mark.content === UNFINISHED) return true;
  return mark.content === content.hash && matchesSketch(mark.layout, content.boxes);
}

/** Whether the sheet still has the name that we gave it. */
export function hasGivenName(mark: SheetMark, name: string): boolean {
  return mark.name === hashText(name);
}

/** The mark as a formula: one text constant, or several joined. */
export function formatMark(mark: SheetMark): string {
  const text = [VERSION, mark.kind, encodeKey(mark.key), mark.name, mark.content, mark.layout].join(SEPARATOR);
  const constants: string[] = [];
  for (let from = 0; from < text.length; from += MAX_CONSTANT)
    constants.push(`"${text.slice(from, from + MAX_CONSTANT)}"`);
  return constants.join("&");
}

/** The mark that a formula holds, or null when it is none of ours or of another version. */
export function parseMark(formula: string): SheetMark | null {
  const constants =
    formula
      .trim()
      .replace(/^=/, "")
      .match(/"[^"]*"/g) ?? [];
  const [version, kind, key, name, content, layout] = constants
    .map((constant) => constant.slice(1, -1))
    .join("")
    .split(SEPARATOR);
  if (version !== VERSION || kind === undefined || !isKind(kind) || !content || name === undefined) return null;
  return { kind, key: decodeKey(key ?? ""), name, content, layout: layout ?? "" };
}

function isKind(text: string): text is SheetKind {
  return Object.hasOwn(KINDS, text);
}

/** Everything but letters, digits and a few plain signs as `%` and UTF-16 code, so that no quote, separator or control stands in a formula. */
function encodeKey(key: string): string {
  return key.replace(/[^A-Za-z0-9 ._/#:-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function decodeKey(text: string): string {
  return text.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
