import type { HostOptions } from "../model/host-options";
import type { HostWorkbook } from "../model/host-workbook";

/** An object of the Excel object model, as a request names it: its type in `@types/office-js` and what it stands for. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
}

/** Whether an argument is an object of the model. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}

/** What an object path leads to when there is nothing: answers `isNullObject`. */
export const NULL_OBJECT = Symbol("null object");

/** What a member may use besides its own object. */
export interface HostScope {
  readonly workbook: HostWorkbook;
  readonly options: HostOptions;
}

/**
 * The members of one Excel type that the host implements, under the names of `@types/office-js`. A member that is not
 * here is refused with `ApiNotFound`: there are no silent no-ops. Members throw `HostError`.
 */
export interface ExcelType<T> {
  /** As in the namespace `Excel`: `Worksheet`, `RangeFormat`. */
  readonly name: string;
  /** The id by which proxies find the object again, for types that have one. */
  readonly id?: (target: T) => string;
  /** Scalar properties that can be loaded. Values are JSON. */
  readonly get?: Readonly<Record<string, (target: T, scope: HostScope) => unknown>>;
  /** Properties that can be set; the value has been decoded from JSON. */
  readonly set?: Readonly<Record<string, (target: T, value: unknown, scope: HostScope) => void>>;
  /** Properties that lead to another object. */
  readonly child?: Readonly<Record<string, (target: T, scope: HostScope) => HostObject | typeof NULL_OBJECT>>;
  /** Methods: they give another object, or a JSON value, or nothing. */
  readonly call?: Readonly<
    Record<
      string,
      (
        target: T,
        args: readonly unknown[],
        scope: HostScope,
      ) => HostObject | typeof NULL_OBJECT | JsonResult | undefined
    >
  >;
  /** Of a collection: its items, in order. */
  readonly items?: (target: T, scope: HostScope) => readonly HostObject[];
}

/** What a method gives that is not an object: the value of a `ClientResult`. */
export interface JsonResult {
  readonly json: unknown;
}

/** An error as Excel answers it: one of its own codes, and a message for the programmer. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }
}
