import { outlineOf } from "../../../../src/taskpane/features/tree/outline-of";
import { workedExample } from "../../core/diagram/worked-example";
import { modelTree } from "./tree-model";

/** Node and parent of every line of an outline, by a walk from its tops. */
function walk({ drawing }: ReturnType<typeof modelTree>["view"]): readonly (readonly [string, string | null])[] {
  const { tops, below } = outlineOf(drawing);
  const nodeOf = (box: number) => drawing.boxes[box]!.node!;
  const from = (box: number, parent: string | null): (readonly [string, string | null])[] => [
    [nodeOf(box), parent],
    ...(below.get(box) ?? []).flatMap((child) => from(child, nodeOf(box))),
  ];
  return tops.flatMap((top) => from(top, null));
}

describe("the outline of a tree", () => {
  const cascade = workedExample();

  test("holds every node once, below the one that it hangs on", () => {
    const { view } = modelTree({}, cascade);
    const drawn = new Set(view.drawing.boxes.flatMap(({ node }) => node ?? []));
    const expected = cascade.nodes.map(({ id, parents: [parent = null] }) => [id, parent]);
    expect(drawn.size).toBe(cascade.nodes.length);
    expect([...walk(view)].sort()).toEqual(expected.sort());
  });

  test("begins with the top that was chosen", () => {
    const inner = cascade.nodes.find(
      ({ id, parents }) => parents.length > 0 && cascade.nodes.some((node) => node.parents[0] === id),
    )!;
    const [first, ...others] = walk(modelTree({ root: inner.id }, cascade).view);
    expect(first).toEqual([inner.id, null]);
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(([, parent]) => parent !== null)).toBe(true);
  });

  test("of a drawing without links is a list", () => {
    const { drawing } = modelTree({}, cascade).view;
    expect(outlineOf({ ...drawing, links: [] }).tops).toHaveLength(cascade.nodes.length);
  });
});
