import { buildForest } from "../../../../src/core/diagram/forest";
import { cascadeOf, type NodeSketch } from "./cascade-of";

/** Roots, unconnected roots and parent of each node, by id. */
function forestOf(sketches: readonly NodeSketch[]) {
  const forest = buildForest(cascadeOf(sketches));
  const id = (index: number) => sketches[index]?.id ?? "";
  return {
    roots: forest.roots.map(id),
    unconnected: forest.unconnected.map(id),
    parents: Object.fromEntries(forest.parent.map((parent, index) => [id(index), id(parent)])),
  };
}

describe("buildForest", () => {
  it("hangs each node under its first parent and keeps several roots", () => {
    const forest = forestOf([
      { id: "A", level: 1 },
      { id: "B", level: 2, parents: ["A"] },
      { id: "C", level: 1 },
      { id: "D", level: 2, parents: ["C", "A"] },
    ]);
    expect(forest).toEqual({ roots: ["A", "C"], unconnected: [], parents: { A: "", B: "A", C: "", D: "C" } });
  });

  it("sets a node whose written parent is not found apart, with all below it", () => {
    const forest = forestOf([
      { id: "A", level: 1 },
      { id: "B", level: 2, parents: ["missing"] },
      { id: "C", level: 3, parents: ["B"] },
    ]);
    expect(forest).toMatchObject({ roots: ["A"], unconnected: ["B"], parents: { C: "B" } });
  });

  it("cuts a loop above its first node in sheet order, whichever node leads into it", () => {
    const forest = forestOf([
      { id: "A", level: 5, parents: ["D"] },
      { id: "B", level: 3, parents: ["D"] },
      { id: "C", level: 4, parents: ["B"] },
      { id: "D", level: 5, parents: ["C"] },
    ]);
    expect(forest).toEqual({ roots: [], unconnected: ["B"], parents: { A: "D", B: "", C: "B", D: "C" } });
  });

  it("sets a node that is its own parent apart", () => {
    expect(
      forestOf([
        { id: "A", level: 1 },
        { id: "B", level: 2, parents: ["B"] },
      ]),
    ).toMatchObject({ roots: ["A"], unconnected: ["B"] });
  });

  it("sets a node without a parent apart where others of its level have one, not where the sheet begins at that level", () => {
    expect(
      forestOf([
        { id: "A", level: 1 },
        { id: "B", level: 2, parents: ["A"] },
        { id: "C", level: 2 },
      ]),
    ).toMatchObject({
      roots: ["A"],
      unconnected: ["C"],
    });
    expect(
      forestOf([
        { id: "B", level: 2 },
        { id: "C", level: 2 },
        { id: "D", level: 3, parents: ["C"] },
      ]),
    ).toMatchObject({
      roots: ["B", "C"],
      unconnected: [],
    });
  });

  it("walks a chain and a loop of ten thousand nodes", () => {
    const chain = Array.from({ length: 10_000 }, (_, i): NodeSketch => ({
      id: `N${i}`,
      parents: i === 0 ? [] : [`N${i - 1}`],
    }));
    expect(forestOf(chain).roots).toEqual(["N0"]);
    expect(forestOf([{ id: "N0", parents: ["N9999"] }, ...chain.slice(1)]).unconnected).toEqual(["N0"]);
  });
});
