import {
  HostError,
  isHostObject,
  NULL_OBJECT,
  type HostObject,
  type HostScope,
  type JsonResult,
} from "../members/excel-type";
import { apiNotFound, findMember, typeOf } from "./object-types";
import { recordAction, type RecordedAction } from "./recorded-action";
import { sheetOf, type ReferenceTable, type ResolvedPath } from "./resolved-path";
import { memberName, PathKind, type WireArguments, type WirePath, type WireRequest } from "./wire";

/**
 * The objects that one request names. A path is followed once, when the request first names it: a method in it, such as
 * `worksheets.add`, then runs and its object is the path's for the rest of the request.
 */
export class ObjectPaths {
  readonly #paths: WireRequest["ObjectPaths"];
  readonly #scope: HostScope;
  readonly #references: ReferenceTable;
  readonly #record: ((action: RecordedAction) => void) | undefined;
  readonly #resolved = new Map<number, ResolvedPath>();
  readonly #referenceIds = new Map<number, string>();

  constructor(
    request: WireRequest,
    scope: HostScope,
    references: ReferenceTable,
    record: ((action: RecordedAction) => void) | undefined,
  ) {
    this.#paths = request.ObjectPaths;
    this.#scope = scope;
    this.#references = references;
    this.#record = record;
  }

  /** Where the path leads. Throws HostError: what its members throw, `ApiNotFound`, `InvalidObjectPath`. */
  resolve(id: number): ResolvedPath {
    const known = this.#resolved.get(id);
    if (known) return known;
    const path = this.#paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `No object path ${id}.`);
    const resolved = this.#follow(path);
    this.#resolved.set(id, resolved);
    return resolved;
  }

  /** Keeps the path's object beyond the request. */
  keep(id: number): void {
    const resolved = this.resolve(id);
    if (resolved.object !== NULL_OBJECT) this.#referenceIds.set(id, this.#references.keep(resolved));
  }

  /** The reference id of a kept object, undefined when the request did not ask to keep it. */
  referenceId(id: number): string | undefined {
    return this.#referenceIds.get(id);
  }

  /** Arguments with the objects of the model in place of their path ids. */
  decode(info: WireArguments | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return values.map((value, at) => this.#decodeOne(value, ids?.[at]));
  }

  /** The type at the end of a path that has been followed, or the empty text. */
  typeName(id: number): string {
    const object = this.#resolved.get(id)?.object;
    return object === undefined || object === NULL_OBJECT ? "" : object.type;
  }

  /** `Type.member` of a path's last step, for the error that it ended in. */
  location(id: number): string {
    const path = this.#paths[String(id)];
    if (!path) return "";
    const member = path.ObjectPathType === PathKind.indexer ? "getItem" : memberName(path.Name);
    const type = this.typeName(path.ParentObjectPathId ?? 0);
    return type ? `${type}.${member}` : member;
  }

  /** Runs a method. Throws `ApiNotFound` when the type has none of that name. */
  invoke(
    object: HostObject,
    method: string,
    args: readonly unknown[],
  ): HostObject | typeof NULL_OBJECT | JsonResult | undefined {
    const found = findMember(typeOf(object).call, method);
    if (!found) throw apiNotFound(`${object.type}.${method}`);
    return found.member(object.target, args, this.#scope);
  }

  #decodeOne(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.#argumentObject(id);
    if (Array.isArray(value) && Array.isArray(id)) return value.map((item, at) => this.#decodeOne(item, id[at]));
    return this.#decodeNested(value);
  }

  /** Objects inside plain ones come as `{_ObjectPathId}`. Most arguments hold none, and stay as they are. */
  #decodeNested(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.#argumentObject(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#decodeNested(item)]));
  }

  #argumentObject(id: number): HostObject | null {
    const { object } = this.resolve(id);
    return object === NULL_OBJECT ? null : object;
  }

  #follow(path: WirePath): ResolvedPath {
    switch (path.ObjectPathType) {
      case PathKind.global:
        return { object: { type: "Workbook", target: this.#scope.workbook }, path: "workbook", sheet: null };
      case PathKind.nothing:
        return { object: NULL_OBJECT, path: "null", sheet: null };
      case PathKind.reference:
        return this.#reference(path.Name);
      case PathKind.property:
      case PathKind.method:
      case PathKind.indexer:
        return this.#step(path);
      default:
        throw new HostError(
          "InvalidObjectPath",
          `The test host follows no object path of kind ${path.ObjectPathType}.`,
        );
    }
  }

  #reference(id: string): ResolvedPath {
    const kept = this.#references.find(id);
    if (!kept) throw new HostError("InvalidObjectPath", `Nothing is kept under ${id}.`);
    if (kept.sheet && !this.#scope.workbook.sheets.includes(kept.sheet)) {
      throw new HostError("ItemNotFound", `The sheet of ${kept.path} is gone.`);
    }
    return kept;
  }

  #step(path: WirePath): ResolvedPath {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    const member = path.ObjectPathType === PathKind.indexer ? "getItem" : memberName(path.Name);
    const isProperty = path.ObjectPathType === PathKind.property;
    const prefix = parent.path === "workbook" ? "" : `${parent.path}.`;
    const args = isProperty ? [] : this.decode(path.ArgumentInfo);
    const text = prefix + member + (isProperty ? "" : `(${args.map(describeArgument).join(", ")})`);
    // What hangs on nothing is nothing, as in Excel.
    if (parent.object === NULL_OBJECT) return { object: NULL_OBJECT, path: text, sheet: null };
    if (!isProperty) this.#record?.(recordAction("object", parent, member, args));
    const object = isProperty ? this.#child(parent.object, member) : this.#made(parent.object, member, args);
    return { object, path: text, sheet: sheetOf(object) ?? parent.sheet };
  }

  #child(parent: HostObject, property: string): HostObject | typeof NULL_OBJECT {
    const found = findMember(typeOf(parent).child, property);
    if (!found) throw apiNotFound(`${parent.type}.${property}`);
    return found.member(parent.target, this.#scope);
  }

  #made(parent: HostObject, method: string, args: readonly unknown[]): HostObject | typeof NULL_OBJECT {
    const made = this.invoke(parent, method, args);
    if (made === NULL_OBJECT) return made;
    if (made === undefined || "json" in made) {
      throw new HostError("InvalidObjectPath", `${parent.type}.${method} gives no object.`);
    }
    return made;
  }
}

/** An argument as one would write it; long ones are cut. */
function describeArgument(value: unknown): string {
  const text = JSON.stringify(value, (_, item: unknown) => (isHostObject(item) ? `<${item.type}>` : item)) as
    string | undefined;
  if (text === undefined) return "";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
