import fc from "fast-check";
import { buildForest } from "../../../../src/core/diagram/forest";
import { pickForest } from "../../../../src/core/diagram/pick-forest";
import { cascadeOf, type NodeSketch } from "./cascade-of";

const SKETCHES: readonly NodeSketch[] = [
  { id: "A", level: 1 },
  { id: "B", level: 2, parents: ["A"] },
  { id: "C", level: 3, parents: ["B"] },
  { id: "D", level: 4, parents: ["C"] },
  { id: "E", level: 3, parents: ["A"] },
  { id: "F", level: 0, parents: ["B"] },
  { id: "L", level: 4, parents: ["lost"] },
];

function pick(sketches: readonly NodeSketch[], root: string | null, deepest: number | null) {
  const { nodes } = cascadeOf(sketches);
  const whole = buildForest(cascadeOf(sketches));
  const picked = pickForest(nodes, whole, root, deepest);
  return { nodes, whole, picked, drawn: picked.drawn.map((node) => nodes[node]!.id) };
}

/** Any references, in circles too. */
const anySketches: fc.Arbitrary<readonly NodeSketch[]> = fc
  .array(fc.record({ parent: fc.option(fc.nat(35)), level: fc.nat(5) }), { minLength: 1, maxLength: 30 })
  .map((drawn) =>
    drawn.map(({ parent, level }, i) => ({ id: `N${i}`, level, parents: parent === null ? [] : [`N${parent}`] })),
  );

describe("picking a part of the forest", () => {
  it("draws everything when nothing is asked for, or when the asked top is no node", () => {
    expect(pick(SKETCHES, null, null).drawn).toEqual(SKETCHES.map(({ id }) => id));
    expect(pick(SKETCHES, "Z", null).drawn).toEqual(SKETCHES.map(({ id }) => id));
    expect(pick(SKETCHES, "Z", null).picked.top).toBeNull();
  });

  it("draws a top with what hangs below it, and nothing unconnected", () => {
    const { drawn, picked } = pick(SKETCHES, "B", null);
    expect(drawn).toEqual(["B", "C", "D", "F"]);
    expect(picked.forest).toMatchObject({ roots: [1], unconnected: [] });
    expect(picked.forest.parent[1]).toBe(-1);
  });

  it("counts below each box what is left out there, and in all what is left out anywhere", () => {
    const { drawn, picked } = pick(SKETCHES, null, 2);
    expect(drawn).toEqual(["A", "B", "F"]);
    expect([...picked.leftOut].sort()).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(picked.tooDeep).toBe(4);
    expect(picked.forest.unconnected).toEqual([]);
  });

  it("draws the top itself however deep it is", () => {
    expect(pick(SKETCHES, "C", 1)).toMatchObject({ drawn: ["C"], picked: { tooDeep: 1 } });
  });

  it("draws of any cascade exactly the top's descendants, none of them deeper than asked, and counts all others", () => {
    fc.assert(
      fc.property(anySketches, fc.nat(29), fc.option(fc.integer({ min: 1, max: 5 })), (sketches, at, deepest) => {
        const root = `N${at}`;
        const { nodes, whole, picked } = pick(sketches, root, deepest);
        const under = (node: number): boolean =>
          node !== -1 && (nodes[node]!.id === root || picked.top === null || under(whole.parent[node]!));
        const descendants = nodes.map((_, node) => node).filter(under);
        const isShallow = (node: number): boolean =>
          node === picked.top ||
          (nodes[node]!.level <= (deepest ?? Infinity) &&
            (whole.parent[node] === -1 || isShallow(whole.parent[node]!)));
        expect(picked.drawn).toEqual(descendants.filter(isShallow));
        expect(picked.tooDeep).toBe(descendants.length - picked.drawn.length);
        const counted = [...picked.leftOut.values()].reduce((sum, count) => sum + count, 0);
        const adrift = descendants.filter(
          (node) => !isShallow(node) && !picked.drawn.some((one) => isAbove(one, node)),
        );
        expect(counted).toBe(picked.tooDeep - adrift.length);

        function isAbove(one: number, node: number): boolean {
          return node !== -1 && (one === node || isAbove(one, whole.parent[node]!));
        }
      }),
    );
  });

  it("keeps in the picked forest the drawn nodes alone, each once under its parent", () => {
    fc.assert(
      fc.property(anySketches, fc.option(fc.nat(29)), fc.integer({ min: 1, max: 5 }), (sketches, at, deepest) => {
        const { picked } = pick(sketches, at === null ? null : `N${at}`, deepest);
        const { roots, unconnected, children, parent } = picked.forest;
        const placed = [...roots, ...unconnected, ...children.flat()].sort((a, b) => a - b);
        expect(placed).toEqual(picked.drawn);
        children.forEach((below, node) => {
          for (const child of below) expect(parent[child]).toBe(node);
        });
      }),
    );
  });
});
