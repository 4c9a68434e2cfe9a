import { boxPaths, framePaths, linksPath, partDrawing } from "../../../../src/taskpane/features/tree/box-paths";
import { createFinder } from "../../../../src/taskpane/features/tree/find-names";
import { listTops } from "../../../../src/taskpane/features/tree/list-tops";
import { readLines } from "../../../../src/taskpane/features/tree/read-lines";
import { TextCache } from "../../../../src/taskpane/features/tree/text-cache";
import { cascadeOf } from "../../core/diagram/cascade-of";
import { boxOf, modelTree } from "./tree-model";

const { view, linesOf } = modelTree();

describe("the paths of a drawing", () => {
  const countOf = (paths: readonly string[]) => paths.join("").split("M").length - 1;

  it("hold every box and every link once, in few paths", () => {
    const { boxes, links } = partDrawing(view.drawing);
    const painted = view.drawing.boxes.filter(({ fill, line }) => fill !== null || line !== null);
    const paths = boxes.flatMap(boxPaths);
    expect(countOf(paths.map(({ d }) => d))).toBe(painted.length);
    expect(countOf(links.map(linksPath))).toBe(view.drawing.links.length);
    expect(paths.length).toBeLessThanOrEqual(view.levels.length);
    expect(links).toHaveLength(1);
  });

  it("are few for ten thousand boxes too, each of one part of the drawing", () => {
    const boxes = Array.from({ length: 10_000 }, (_, i) => ({
      ...view.drawing.boxes.at(-8)!,
      x: ((i * 7919) % 10_000) * 160,
    }));
    const parts = partDrawing({ boxes, links: [], width: 1_600_000, height: 500 });
    const paths = parts.boxes.flatMap(boxPaths);
    expect(paths).toHaveLength(25);
    const lefts = [...paths[0]!.d.matchAll(/M(\d+)/g)].map(([, x]) => Number(x));
    expect(Math.max(...lefts)).toBeLessThan(400 * 160);
  });

  it("say how each level looks, dashes among it", () => {
    const grey = modelTree(
      { grey: true },
      cascadeOf([
        { id: "A", level: 1 },
        { id: "B", level: 0, parents: ["A"] },
      ]),
    ).view;
    const looks = partDrawing(grey.drawing).boxes.flatMap(boxPaths);
    expect(looks.map(({ dashed }) => dashed).sort()).toEqual([false, true]);
    expect(looks.find(({ dashed }) => dashed)).toMatchObject({ fill: "#FFFFFF", stroke: "#262626", width: 2.25 });
  });

  it("frame boxes from outside", () => {
    const box = { ...view.drawing.boxes[0]!, x: 10, y: 20, width: 30, height: 40 };
    expect(framePaths([box], 3)).toEqual(["M7 17h36v46h-36z"]);
    expect(framePaths([], 3)).toEqual([]);
  });
});

describe("searching a tree", () => {
  const find = createFinder(view);
  const found = (query: string) => find(query).map((index) => view.drawing.boxes[index]!.node);

  it("finds codes and words in any case and order, in the drawing's order", () => {
    expect(found("tk.3")).toEqual(["TK.3"]);
    expect(found("kinerja MODUL")).toEqual(["OP.02"]);
    expect(found("op.0")).toHaveLength(9);
  });

  it("passes over accents, and finds nothing for nothing or for what is not there", () => {
    expect(found("mödul")).toEqual(["OP.02"]);
    expect(found("  ")).toEqual([]);
    expect(found("xyz")).toEqual([]);
    expect(found("keterangan")).toEqual([]);
  });
});

describe("the tops to choose from", () => {
  const many = Array.from({ length: 300 }, (_, i) => ({ node: `N${i}`, level: i < 295 ? 3 : 1, name: `N${i}` }));

  it("are listed by level from the top down", () => {
    const { groups, left } = listTops(view, null, "id", "Jenjang tidak dikenal");
    expect(groups.map(({ label }) => label).slice(0, 2)).toEqual([
      "Kinerja Strategis Daerah",
      "Kinerja Strategis Urusan",
    ]);
    expect(groups[1]!.tops.map(({ node }) => node)).toEqual(["SU.1", "SU.2", "SU.3"]);
    expect(left).toBe(0);
    expect(listTops(view, null, "en", "Unknown level").groups[0]!.label).toMatch(
      /^[A-Z].*(performance|Performance|Strategic)/,
    );
  });

  it("are no more than a person can look through, but the chosen one is always there", () => {
    const { groups, left } = listTops({ roots: many, levels: view.levels }, "N290", "id", "");
    const listed = groups.flatMap(({ tops }) => tops.map(({ node }) => node));
    expect(listed).toHaveLength(201);
    expect(listed.slice(0, 5)).toEqual(["N295", "N296", "N297", "N298", "N299"]);
    expect(listed).toContain("N290");
    expect(left).toBe(99);
  });

  it("have those of unknown level last, under that name", () => {
    const roots = [{ node: "X", level: 0, name: "X" }, ...many.slice(0, 1)];
    expect(
      listTops({ roots, levels: view.levels }, null, "id", "Jenjang tidak dikenal").groups.map(({ label }) => label),
    ).toEqual(["Kinerja Taktikal", "Jenjang tidak dikenal"]);
  });
});

describe("the text of a box", () => {
  it("reads as the paragraphs that its lines were wrapped from", () => {
    const [lines] = linesOf([boxOf(view, "TK.5")]);
    expect(lines!.length).toBeGreaterThan(6);
    expect(readLines(lines!)).toEqual([
      { text: "TK.5 · Kinerja Taktikal", bold: true, italic: false },
      { text: "Meningkatnya kepatuhan unit layanan terhadap standar pelayanan", bold: true, italic: false },
      {
        text: expect.stringMatching(/^• Persentase unit layanan .+ standar pelayanan: 55%$/) as string,
        bold: false,
        italic: false,
      },
      { text: expect.stringMatching(/^Kepala Bagian Tatalaksana/) as string, bold: false, italic: true },
    ]);
  });

  it("is fetched once, what is read first, in small portions", async () => {
    const asked: (readonly number[])[] = [];
    const cache = new TextCache(view, async (boxes) => {
      asked.push(boxes);
      return boxes.map((box) => linesOf([box])[0]!);
    });
    const all = Array.from({ length: 100 }, (_, i) => i);
    cache.want(all);
    cache.wantAlso(5_000);
    await new Promise(setImmediate);
    cache.want(all);
    await new Promise(setImmediate);
    expect(asked.map((boxes) => boxes.length)).toEqual([60, 41]);
    expect(asked[1]![0]).toBe(5_000);
    expect(cache.lines.get(boxOf(view, "TK.1"))).toEqual(linesOf([boxOf(view, "TK.1")])[0]);
    expect(cache.version()).toBe(2);
  });

  it("is not fetched for a tree that another is about to take the place of, nor kept when it was of the other", async () => {
    let asked = 0;
    const cache = new TextCache(view, async () => {
      asked += 1;
      return null;
    });
    cache.setStale(true);
    cache.want([1, 2]);
    expect(asked).toBe(0);
    cache.setStale(false);
    cache.want([1, 2]);
    await new Promise(setImmediate);
    expect(asked).toBe(1);
    expect(cache.lines.size).toBe(0);
  });
});
