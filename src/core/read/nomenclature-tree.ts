import { codeKey } from "../cascade/code-key";
import type { Cascade, Component, Node } from "../cascade/cascade";

/** Nearly all nodes. */
const MOST = 0.9;

/** True for a tree of programmes and activities by their codes that states no performance of its own (domain 1.6). */
export function isNomenclature({ nodes }: Cascade): boolean {
  const isName = (node: Node): boolean => {
    const own = componentOf(node);
    return own !== null && (own.name === null || own.name === node.statement);
  };
  return nodes.length > 0 && nodes.filter(isName).length >= nodes.length * MOST;
}

/** The coded component that a row of a nomenclature table is about; null for a node with a code of its own. */
function componentOf({ ownCode, components }: Node): Component | null {
  return ownCode ? null : (components.find(({ code }) => code !== null) ?? null);
}

/** The nomenclature tree beside a performance tree. */
export interface NomenclatureBeside {
  readonly cascade: Cascade;
  /** Different codes that the performance tree names, and how many of them the nomenclature tree has. */
  readonly named: number;
  readonly found: number;
  /** Components whose code the nomenclature tree has not, each code once, in sheet order. */
  readonly missing: readonly Component[];
}

/** True for a cascade that names components by codes without being a table of components. */
export function namesComponents({ nodes }: Cascade): boolean {
  const isMapped = ({ components }: Node): boolean => components.some(({ code }) => code !== null);
  return nodes.some(isMapped) && nodes.filter((node) => componentOf(node) !== null).length < nodes.length * MOST;
}

/** How a performance tree maps to a table of components, by their codes; null when that table is none, or has none of them. */
export function besideNomenclature(cascade: Cascade, other: Cascade): NomenclatureBeside | null {
  const known = componentsOf(other);
  if (known.length < other.nodes.length * MOST) return null;
  const codes = new Set(known.map(({ key }) => key));
  const named = new Map<string, Component>();
  for (const { components } of cascade.nodes)
    for (const one of components)
      if (one.code !== null && !named.has(codeKey(one.code))) named.set(codeKey(one.code), one);
  const missing = [...named].flatMap(([key, one]) => (codes.has(key) ? [] : [one]));
  const found = named.size - missing.length;
  return found === 0 ? null : { cascade: other, named: named.size, found, missing };
}

/** The performance tree with the names of components that it gives by code alone. */
export function withComponentNames(cascade: Cascade, nomenclature: Cascade): Cascade {
  const names = new Map(componentsOf(nomenclature).map(({ key, name }) => [key, name]));
  const complete = (one: Component): Component =>
    one.code === null || one.name !== null ? one : { ...one, name: names.get(codeKey(one.code)) ?? null };
  const nodes = cascade.nodes.map((node) => Object.freeze({ ...node, components: node.components.map(complete) }));
  return Object.freeze({ ...cascade, nodes });
}

function componentsOf({ nodes }: Cascade): readonly { readonly key: string; readonly name: string }[] {
  return nodes.flatMap((node) => {
    const { code = null, name = null } = componentOf(node) ?? {};
    return code === null ? [] : [{ key: codeKey(code), name: name ?? node.statement }];
  });
}
