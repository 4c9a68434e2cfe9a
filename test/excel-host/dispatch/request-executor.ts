import { HostError, NULL_OBJECT, type HostObject, type HostScope } from "../members/excel-type";
import { answerQuery } from "./answer-query";
import { ObjectPaths } from "./object-paths";
import { apiNotFound, findMember, identityOf, typeOf } from "./object-types";
import { recordAction, type RecordedAction } from "./recorded-action";
import type { ReferenceTable } from "./resolved-path";
import {
  ActionKind,
  KEEP_REFERENCE,
  memberName,
  REMOVE_REFERENCE,
  setName,
  VALIDATE_ARRAY_SIZE,
  type WireAction,
  type WireAnswer,
  type WireRequest,
  type WireResult,
} from "./wire";

/** What an action may meet instead of being carried out; undefined to let it pass. */
export type Interrupt = (actionIndex: number) => HostError | undefined;

/**
 * Carries out the actions of one request in their order. When one fails, those before it stay carried out: a request is
 * no transaction. Errors that are not Excel's are faults of the host and are thrown.
 */
export function executeRequest(
  request: WireRequest,
  scope: HostScope,
  references: ReferenceTable,
  record: ((action: RecordedAction) => void) | undefined,
  interrupt: Interrupt,
): WireAnswer {
  const run = new RequestRun(request, scope, references, record);
  const results: WireResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const stop = interrupt(index);
      if (stop) throw stop;
      results.push({ ActionId: action.Id, Value: run.carryOut(action) ?? null });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: run.location(action) },
      };
    }
  }
  return { Results: results };
}

class RequestRun {
  readonly #scope: HostScope;
  readonly #references: ReferenceTable;
  readonly #paths: ObjectPaths;
  readonly #record: ((action: RecordedAction) => void) | undefined;

  constructor(
    request: WireRequest,
    scope: HostScope,
    references: ReferenceTable,
    record: ((action: RecordedAction) => void) | undefined,
  ) {
    this.#scope = scope;
    this.#references = references;
    this.#record = record;
    this.#paths = new ObjectPaths(request, scope, references, record);
  }

  /** Does what the action says, and gives the value that answers it. */
  carryOut(action: WireAction): unknown {
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return this.#instantiate(action.ObjectPathId);
      case ActionKind.query:
        return this.#query(action);
      case ActionKind.method:
        return this.#call(action);
      case ActionKind.set:
        return this.#set(action);
      case ActionKind.trace:
        return null;
      default:
        throw new HostError("NotImplemented", `The test host carries out no action of kind ${action.ActionType}.`);
    }
  }

  /** `Type.member` of an action, for the error that it ended in. */
  location(action: WireAction): string {
    if (action.ActionType === ActionKind.instantiate) return this.#paths.location(action.ObjectPathId);
    const type = this.#paths.typeName(action.ObjectPathId);
    if (!action.Name) return type;
    const isSet = action.ActionType === ActionKind.set;
    return `${type}.${isSet ? setName(type, action.Name) : memberName(action.Name)}`;
  }

  #instantiate(pathId: number): unknown {
    const { object } = this.#paths.resolve(pathId);
    if (object === NULL_OBJECT) return null;
    const referenceId = this.#paths.referenceId(pathId);
    return referenceId === undefined ? identityOf(object) : { ...identityOf(object), _ReferenceId: referenceId };
  }

  #query(action: WireAction): unknown {
    const on = this.#paths.resolve(action.ObjectPathId);
    const query = action.QueryInfo ?? {};
    this.#record?.(recordAction("query", on, (query.Select ?? []).join(","), []));
    return answerQuery(on.object, query, this.#scope);
  }

  #call(action: WireAction): unknown {
    const on = this.#paths.resolve(action.ObjectPathId);
    const args = this.#paths.decode(action.ArgumentInfo);
    if (action.Name === KEEP_REFERENCE) {
      this.#paths.keep(action.ObjectPathId);
      return null;
    }
    if (action.Name === REMOVE_REFERENCE) {
      this.#references.release(String(args[0]));
      return null;
    }
    this.#record?.(recordAction("call", on, memberName(action.Name), args));
    // On an object that is not there a method does nothing, as in Excel.
    if (on.object === NULL_OBJECT) return null;
    if (action.Name === VALIDATE_ARRAY_SIZE) return this.#validateArraySize(on.object, args);
    const made = this.#paths.invoke(on.object, memberName(action.Name), args);
    return made !== undefined && made !== NULL_OBJECT && "json" in made ? made.json : null;
  }

  #set(action: WireAction): unknown {
    const on = this.#paths.resolve(action.ObjectPathId);
    const [value] = this.#paths.decode(action.ArgumentInfo);
    const property = setName(this.#paths.typeName(action.ObjectPathId), action.Name);
    this.#record?.(recordAction("set", on, property, [value]));
    if (on.object === NULL_OBJECT) return null;
    const found = findMember(typeOf(on.object).set, property);
    if (!found) throw apiNotFound(`${on.object.type}.${property}`);
    found.member(on.object.target, value, this.#scope);
    return null;
  }

  /** Office.js cuts large arrays into rows, and asks beforehand whether the whole has the range's shape. */
  #validateArraySize(range: HostObject, args: readonly unknown[]): null {
    const { get } = typeOf(range);
    const rows = get?.rowCount?.(range.target, this.#scope);
    const columns = get?.columnCount?.(range.target, this.#scope);
    if (rows === args[0] && columns === args[1]) return null;
    throw new HostError(
      "InvalidArgument",
      `An array of ${String(args[0])} x ${String(args[1])} for a range of ${String(rows)} x ${String(columns)}.`,
    );
  }
}
