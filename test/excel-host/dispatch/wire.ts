/** What Office.js sends and takes: the body of a request and of an answer. */

export const ActionKind = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export const PathKind = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** Methods by which Office.js manages what it keeps hold of and what it cuts up; no members of the object model. */
export const KEEP_REFERENCE = "_KeepReference";
export const REMOVE_REFERENCE = "_RemoveReference";
export const VALIDATE_ARRAY_SIZE = "_ValidateArraySize";

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument that is an object of the model, the id of its path; 0 beside a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** `ActionIndex`: of the action that failed; those before it have been carried out. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

export type WireAnswer = { readonly Results: readonly WireResult[] } | { readonly Error: WireError };

/** Members that Office.js looks for as they are written; all others it looks for capitalised. */
const AS_WRITTEN: ReadonlySet<string> = new Set(["connectorType"]);

/** Members are capitalised on the wire: `rowIndex` goes as `RowIndex`. */
export function wireName(member: string): string {
  if (AS_WRITTEN.has(member)) return member;
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** The name in `@types/office-js`. */
export function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

/** Two properties of a sheet are set under names of their own, though they load under their usual ones. */
const SET_UNDER: Readonly<Record<string, string>> = { gridlines: "showGridlines", headings: "showHeadings" };

/** The name in `@types/office-js` of a property that is set. */
export function setName(type: string, wire: string): string {
  const name = memberName(wire);
  return type === "Worksheet" ? (SET_UNDER[name] ?? name) : name;
}
