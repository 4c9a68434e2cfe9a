import { NULL_OBJECT, type HostObject, type HostScope } from "../members/excel-type";
import { apiNotFound, findMember, identityOf, typeOf } from "./object-types";
import { wireName, type WireQuery } from "./wire";

/** What is asked of one object: scalars by name, and of its children the same again. */
interface Selection {
  all: boolean;
  readonly names: Set<string>;
  readonly below: Map<string, Selection>;
}

/**
 * The answer to a `load`: its properties under their wire names, `_Items` of a collection, null for nothing.
 * Throws `ApiNotFound` for a property that the type does not have.
 */
export function answerQuery(object: HostObject | typeof NULL_OBJECT, query: WireQuery, scope: HostScope): unknown {
  const root = emptySelection();
  const select = query.Select ?? [];
  for (const path of select) addPath(root, path);
  for (const path of query.Expand ?? []) addPath(root, `${path}/*`);
  if (select.length === 0) root.all = true;
  return answer(object, root, scope, query);
}

function answer(
  object: HostObject | typeof NULL_OBJECT,
  selection: Selection,
  scope: HostScope,
  page: WireQuery = {},
): unknown {
  if (object === NULL_OBJECT) return null;
  const type = typeOf(object);
  const value: Record<string, unknown> = identityOf(object);
  const asked = type.items ? splitCollection(object, selection) : { own: selection, items: null };
  if (type.items && asked.items) {
    const first = page.Skip ?? 0;
    const items = type.items(object.target, scope).slice(first, page.Top === undefined ? undefined : first + page.Top);
    const { items: each } = asked;
    value._Items = items.map((item) => answer(item, each, scope));
  }
  if (asked.own.all) {
    for (const [name, read] of Object.entries(type.get ?? {})) value[wireName(name)] = read(object.target, scope);
  }
  for (const name of asked.own.names) {
    if (name.toLowerCase() === "isnullobject") continue;
    const scalar = findMember(type.get, name);
    if (scalar) value[wireName(scalar.name)] = scalar.member(object.target, scope);
    else addTo(asked.own, name).all = true;
  }
  for (const [name, below] of asked.own.below) {
    const child = findMember(type.child, name);
    if (!child) throw apiNotFound(`${object.type}.${name}`);
    value[wireName(child.name)] = answer(child.member(object.target, scope), below, scope);
  }
  return value;
}

/** Of a collection, `items/name` and `name` both ask for the items' names, unless the collection has a `name` itself. */
function splitCollection(object: HostObject, selection: Selection): { own: Selection; items: Selection | null } {
  const type = typeOf(object);
  const own = emptySelection();
  const items = emptySelection();
  let asksItems = selection.all;
  own.all = items.all = selection.all;
  for (const name of selection.names) {
    if (name.toLowerCase() === "items") {
      asksItems = items.all = true;
    } else if (findMember(type.get, name) || name.toLowerCase() === "isnullobject") own.names.add(name);
    else {
      items.names.add(name);
      asksItems = true;
    }
  }
  for (const [name, below] of selection.below) {
    if (name.toLowerCase() === "items") {
      mergeInto(items, below);
      asksItems = true;
    } else if (findMember(type.child, name)) own.below.set(name, below);
    else {
      mergeInto(addTo(items, name), below);
      asksItems = true;
    }
  }
  return { own, items: asksItems ? items : null };
}

function emptySelection(): Selection {
  return { all: false, names: new Set(), below: new Map() };
}

function addPath(root: Selection, path: string): void {
  const steps = path
    .split(/[/.]/)
    .map((step) => step.trim())
    .filter((step) => step !== "");
  const last = steps.pop();
  if (last === undefined) return;
  let at = root;
  for (const step of steps) at = addTo(at, step);
  if (last === "*" || last === "$all") at.all = true;
  else at.names.add(last);
}

function addTo(selection: Selection, name: string): Selection {
  let below = selection.below.get(name);
  if (!below) selection.below.set(name, (below = emptySelection()));
  return below;
}

function mergeInto(target: Selection, source: Selection): void {
  target.all ||= source.all;
  for (const name of source.names) target.names.add(name);
  for (const [name, below] of source.below) mergeInto(addTo(target, name), below);
}
