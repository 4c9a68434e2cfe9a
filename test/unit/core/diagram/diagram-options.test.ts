import { contrast } from "../../../../src/core/diagram/box-colors";
import { printedTextSize } from "../../../../src/core/diagram/choose-paper";
import type { DiagramOptions } from "../../../../src/core/diagram/diagram-options";
import { levelLooks, unknownLook } from "../../../../src/core/diagram/level-look";
import { planTree } from "../../../../src/core/diagram/plan-tree";
import { PEMDA, RPJMD_TO_STAFF, TRIANGLE } from "../../../../src/core/profile/profiles";
import type { Box, SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { cascadeOf, TEXTS } from "./cascade-of";
import { workedExample } from "./worked-example";

function plan(options: Partial<DiagramOptions>): SheetPlan {
  return planTree(workedExample(), { year: "2025", ...options }, TEXTS);
}

function linesOf(box: Box | undefined): readonly string[] {
  return (box?.paragraphs ?? []).map((paragraph) => paragraph.runs.map((run) => run.text).join(""));
}

function boxOf({ boxes }: SheetPlan, id: string): Box | undefined {
  return boxes.find((box) => box.id === id);
}

function nodesOf({ boxes }: SheetPlan): readonly string[] {
  return boxes.filter((box) => box.id.startsWith("node:")).map((box) => box.id.slice("node:".length));
}

function legendOf({ boxes }: SheetPlan): readonly string[] {
  return boxes.filter((box) => box.id.startsWith("legend:")).flatMap(linesOf);
}

describe("a tree with a chosen top", () => {
  const tree = plan({ root: "TK.1" });

  it("holds the top and what hangs below it, and names their levels alone", () => {
    expect([...nodesOf(tree)].sort()).toEqual(["OP.01", "OP.02", "OP.03", "OP.04", "TI.1", "TI.2", "TK.1"]);
    expect(tree.connectors.map(({ id }) => id)).not.toContain("link:TK.1");
    expect(legendOf(tree)).not.toContain("Kinerja Strategis Daerah");
  });

  it("says in its heading whose tree it is, in as many rows as that takes", () => {
    const heading = tree.cells.map((cell) => cell.value);
    expect(heading.slice(0, 3)).toEqual([
      "POHON KINERJA",
      "Biro Organisasi Sekretariat Daerah Provinsi (rekaan)",
      "Target tahun 2025",
    ]);
    expect(heading.slice(3).join(" ")).toMatch(/^TK\.1 · Kinerja Taktikal: Meningkatnya .+Kepala Bagian/);
    expect(tree.merges).toHaveLength(heading.length);
  });

  it("still reads the top aloud with its parent", () => {
    expect(boxOf(tree, "node:TK.1")?.altText).toMatch(/Induk: SU\.1\.$/);
  });

  it("is the whole tree when the top is no node", () => {
    expect(plan({ root: "XX.9" })).toEqual(plan({}));
  });

  it("has no strip, even when nodes hang on nothing", () => {
    const cascade = workedExample((node) => (node.id === "OP.03" ? { ...node, parents: ["TI.9"] } : node));
    const broken = planTree(cascade, { year: "2025", root: "TK.1" }, TEXTS);
    expect(nodesOf(broken)).not.toContain("OP.03");
    expect(boxOf(broken, "strip:unconnected")).toBeUndefined();
    expect(linesOf(boxOf(planTree(cascade, { year: "2025", root: "OP.03" }, TEXTS), "node:OP.03"))).toContain(
      "Induk tertulis: TI.9",
    );
  });
});

describe("a tree down to a level", () => {
  const tree = plan({ deepest: 3 });

  it("draws no deeper level, says in each box what is left out below it, and in the heading how much in all", () => {
    expect(nodesOf(tree).some((id) => id.startsWith("TI") || id.startsWith("OP"))).toBe(false);
    expect(linesOf(boxOf(tree, "node:TK.1")).at(-1)).toBe("+ 6 kinerja di bawahnya");
    expect(linesOf(boxOf(tree, "node:SU.1"))).not.toContainEqual(expect.stringContaining("di bawahnya"));
    expect(tree.cells.at(-1)?.value).toBe("Sampai Kinerja Taktikal; 20 kinerja tidak digambar");
    expect(legendOf(tree)).not.toContain("Kinerja Operasional");
  });

  it("is the whole tree when no level is deeper", () => {
    expect(plan({ deepest: 5 })).toEqual(plan({}));
  });

  it("can be empty", () => {
    const deep = cascadeOf([{ id: "A", level: 3 }]);
    expect(nodesOf(planTree(deep, { year: null, deepest: 1 }, TEXTS))).toEqual([]);
  });
});

describe("the parts of a box", () => {
  const lines = (parts: DiagramOptions["parts"]) => linesOf(boxOf(plan({ ...(parts && { parts }) }), "node:OP.02"));
  const label = "OP.02 · Kinerja Operasional";
  const statement = "Tersusunnya modul penjenjangan kinerja";
  const owner = "Analis Kebijakan Ahli Pertama, CPNS-2 Beni Contoh (rekaan)";

  it.each([
    [{ indicators: true, targets: true, owners: true }, [label, statement, "• Jumlah modul: 1\u00a0Dokumen", owner]],
    [{ indicators: true, targets: false, owners: true }, [label, statement, "• Jumlah modul", owner]],
    [{ indicators: false, targets: true, owners: true }, [label, statement, owner]],
    [{ indicators: true, targets: true, owners: false }, [label, statement, "• Jumlah modul: 1\u00a0Dokumen"]],
    [{ indicators: false, targets: false, owners: false }, [label, statement]],
  ])("are those that are asked for: %j", (parts, expected) => {
    expect(lines(parts)).toEqual(expected);
  });

  it("leave neither the targets' year nor the owners' italics to be explained when they are not shown", () => {
    const bare = plan({ parts: { indicators: false, targets: true, owners: false }, root: "TK.1" });
    expect(bare.cells.map((cell) => cell.value)).not.toContain("Target tahun 2025");
    expect(legendOf(bare)).not.toContain(TEXTS.owner);
    expect(bare.cells.map((cell) => cell.value).join(" ")).not.toContain("Kepala Bagian");
    expect(legendOf(plan({}))).toContain(TEXTS.owner);
  });
});

describe("a tree in greys", () => {
  it("has no colour at all", () => {
    const { boxes, connectors, styles } = plan({ grey: true });
    const colors = [
      ...boxes.flatMap((box) => [box.fill, box.line?.color ?? null, ...box.paragraphs.map(({ color }) => color)]),
      ...connectors.map(({ color }) => color),
      ...styles.map(({ color }) => color),
    ].filter((color) => color !== null);
    for (const color of colors) expect(color).toMatch(/^(..)\1\1$/);
  });

  it("keeps every box in its place but for nothing", () => {
    const places = ({ boxes }: SheetPlan) => boxes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height }));
    expect(places(plan({ grey: true }))).toEqual(places(plan({})));
  });

  it.each([PEMDA, RPJMD_TO_STAFF, TRIANGLE])(
    "tells the levels of $id apart by ground and border, as its legend does",
    (profile) => {
      const looks = [...levelLooks(profile.levels, true), unknownLook(true)];
      expect(new Set(looks.map(({ body, width, dash }) => `${body} ${width} ${dash}`)).size).toBe(looks.length);
      for (const { body, label, border } of looks) {
        expect(contrast(label, body)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(border, "FFFFFF")).toBeGreaterThanOrEqual(4.5);
      }
      const tree = plan({ grey: true });
      expect(boxOf(tree, "legend:3")).toMatchObject({
        fill: boxOf(tree, "node:TK.1")?.fill,
        line: boxOf(tree, "node:TK.1")?.line,
      });
    },
  );
});

describe("the printed text of a tree", () => {
  it("is readable on the paper that is chosen for the worked example, and in its own size where nothing is shrunk", () => {
    expect(printedTextSize(plan({}))).toBeGreaterThanOrEqual(8);
    expect(printedTextSize(plan({ root: "OP.01" }))).toBe(9);
    expect(plan({ paper: null })).toEqual(plan({}));
  });

  it("is smaller on smaller paper", () => {
    const onA4 = printedTextSize(plan({ paper: "A4" }));
    expect(onA4).toBeGreaterThan(4);
    expect(onA4).toBeLessThan(8);
  });

  it("is nothing without boxes", () => {
    expect(printedTextSize(planTree(cascadeOf([]), { year: null }, TEXTS))).toBe(0);
  });
});
