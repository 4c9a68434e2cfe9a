import type { DiagramOptions } from "../../../../src/core/diagram/diagram-options";
import { planTree } from "../../../../src/core/diagram/plan-tree";
import type { Box } from "../../../../src/core/sheet/sheet-plan";
import { cascadeOf, TEXTS, type NodeSketch } from "./cascade-of";
import { workedExample } from "./worked-example";

function plan(sketches: readonly NodeSketch[], options: DiagramOptions = { year: "2025" }) {
  return planTree(cascadeOf(sketches), options, TEXTS);
}

/** The paragraphs as plain text; the space that keeps a unit with its value is written as a space. */
function linesOf(box: Box | undefined): readonly string[] {
  return (box?.paragraphs ?? []).map((paragraph) =>
    paragraph.runs.map((run) => run.text.replaceAll("\u00a0", " ")).join(""),
  );
}

function boxText(sketch: NodeSketch, year: string | null): readonly string[] {
  return linesOf(plan([sketch], { year }).boxes.find((box) => box.id === `node:${sketch.id}`));
}

const KD: NodeSketch = {
  id: "KD.1",
  statement: "Terwujudnya tata kelola\r\n  yang\takuntabel",
  indicators: [{ text: "Indeks RB", unit: "Indeks", targets: { "2025": "66,00", "2026": "68,00" } }],
  owner: { position: "Gubernur", name: "Ana Contoh (rekaan)" },
};

describe("a box of the pohon kinerja", () => {
  it("holds code and level, statement, indicators with target and unit, and owner, each on a line of text", () => {
    expect(boxText(KD, "2025")).toEqual([
      "KD.1 · Kinerja Strategis Daerah",
      "Terwujudnya tata kelola yang akuntabel",
      "• Indeks RB: 66,00 Indeks",
      "Gubernur, Ana Contoh (rekaan)",
    ]);
  });

  it("shows the asked year's target, else the first one, else the one without a year, else a dash", () => {
    const indicator = (targets: Record<string, string>) => ({ id: "A", indicators: [{ text: "Nilai", targets }] });
    expect(boxText(KD, "2026")).toContain("• Indeks RB: 68,00 Indeks");
    expect(boxText(KD, null)).toContain("• Indeks RB: 66,00 Indeks");
    expect(boxText(indicator({ "": "BB" }), "2025")).toContain("• Nilai: BB");
    expect(boxText(indicator({ "2026": "BB" }), "2025")).toContain("• Nilai: –");
    expect(boxText(indicator({}), null)).toContain("• Nilai: –");
  });

  it("has no dash for targets where the sheet has no target column", () => {
    const cascade = cascadeOf([{ id: "A", indicators: [{ text: "Nilai SAKIP" }] }]);
    const withoutTargets = { ...cascade, has: { ...cascade.has, target: false } };
    expect(linesOf(planTree(withoutTargets, { year: null }, TEXTS).boxes.at(-1))).toContain("• Nilai SAKIP");
  });

  it("does not repeat a unit that the target says itself", () => {
    const cascade = cascadeOf([
      { id: "A", indicators: [{ text: "Jumlah modul", unit: "Dokumen", targets: { "2025": "12 Dokumen" } }] },
    ]);
    const parsed = cascade.nodes.map((node) => ({
      ...node,
      indicators: node.indicators.map((indicator) => ({
        ...indicator,
        targets: {
          "2025": {
            text: "12 Dokumen",
            at: node.at,
            value: { kind: "number", value: 12, prefix: null, unit: "Dokumen" } as const,
          },
        },
      })),
    }));
    expect(linesOf(planTree({ ...cascade, nodes: parsed }, { year: "2025" }, TEXTS).boxes.at(-1))).toContain(
      "• Jumlah modul: 12 Dokumen",
    );
  });

  it.each([
    ["Rp1,500,000", "Rp", "Rp1,500,000"],
    ["Rp 1.500.000", "Rupiah", "Rp 1.500.000"],
    ["TW 3", "TW", "TW 3"],
    ["12 dok.", "Dokumen", "12 dok."],
    ["5 Km", "m", "5 Km"],
    ["B", "Predikat", "B"],
    ["55", "Persen", "55%"],
  ])("shows the target %s in %s as %s", (target, unit, shown) => {
    expect(boxText({ id: "A", indicators: [{ text: "Jumlah", unit, targets: { "2025": target } }] }, "2025")).toContain(
      `• Jumlah: ${shown}`,
    );
  });

  it("says the year of a target that is not of the year in the heading", () => {
    const later: NodeSketch = {
      id: "B",
      parents: ["KD.1"],
      level: 2,
      indicators: [{ text: "Nilai", targets: { "2026": "7" } }],
    };
    const { boxes, cells } = plan([KD, later], { year: null });
    expect(cells.map((cell) => cell.value)).toEqual(["POHON KINERJA", "Target tahun 2025"]);
    expect(linesOf(boxes.find((box) => box.id === "node:B"))).toContain("• Nilai: 7 (2026)");
  });

  it("says where a statement is missing and whose level is unknown", () => {
    expect(boxText({ id: "A", level: 0, statement: "" }, null).slice(0, 2)).toEqual([
      "A · Jenjang tidak dikenal",
      "(uraian kinerja kosong)",
    ]);
  });

  it("names further parents, and for an unconnected node the parent as written", () => {
    const { boxes } = plan([
      KD,
      { id: "B", level: 2, parents: ["KD.1"] },
      { id: "C", level: 3, parents: ["B", "KD.1"] },
      { id: "D", level: 3, parents: ["TK.9"] },
    ]);
    expect(linesOf(boxes.find((box) => box.id === "node:C"))).toContain("Juga mendukung: KD.1");
    expect(linesOf(boxes.find((box) => box.id === "node:D"))).toContain("Induk tertulis: TK.9");
  });

  it("is read aloud with its parent, or as unconnected", () => {
    const { boxes } = plan([
      KD,
      { id: "B", level: 2, parents: ["KD.1"], statement: "Meningkatnya mutu" },
      { id: "D", level: 2, parents: ["X"], statement: "Meningkatnya layanan" },
    ]);
    const altOf = (id: string) => boxes.find((box) => box.id === id)?.altText;
    expect(altOf("node:KD.1")).toBe("Kinerja Strategis Daerah KD.1: Terwujudnya tata kelola yang akuntabel.");
    expect(altOf("node:B")).toBe("Kinerja Strategis Urusan B: Meningkatnya mutu. Induk: KD.1.");
    expect(altOf("node:D")).toBe("Kinerja Strategis Urusan D: Meningkatnya layanan. Belum terhubung.");
  });

  it("is named by its own code, else by the start of its statement", () => {
    const statement = "Meningkatnya kualitas perencanaan kinerja perangkat daerah";
    const cascade = cascadeOf([{ id: "A", statement }]);
    const withoutCode = {
      ...cascade,
      nodes: cascade.nodes.map((node) => ({ ...node, code: "4.01.02", ownCode: false })),
    };
    expect(planTree(cascade, { year: null }, TEXTS).boxes.at(-1)?.name).toBe("A");
    expect(planTree(withoutCode, { year: null }, TEXTS).boxes.at(-1)?.name).toBe(
      "Meningkatnya kualitas perencanaan kiner…",
    );
  });
});

describe("the sheet of the pohon kinerja", () => {
  it("prints the worked example on one A3 page with text of 8 points or more", () => {
    const { print, columnWidths, boxes } = planTree(workedExample(), { year: "2025" }, TEXTS);
    expect(print).toMatchObject({
      paper: "A3",
      orientation: "landscape",
      fit: { wide: 1, tall: 1 },
      centerHorizontally: true,
    });
    const MILLIMETRES = 25.4 / 72;
    const across = columnWidths.reduce((sum, width) => sum + width, 0) * MILLIMETRES;
    const smallest = Math.min(...boxes.flatMap((box) => box.paragraphs.map((paragraph) => paragraph.size)));
    expect((smallest * (420 - print.margins.left - print.margins.right)) / across).toBeGreaterThanOrEqual(8);
    expect(print.area).toMatchObject({ top: 1, left: 1, right: columnWidths.length });
  });

  it("takes smaller paper for a smaller tree, and the paper that is asked for", () => {
    expect(plan([KD]).print).toMatchObject({ paper: "A4", orientation: "landscape" });
    expect(planTree(workedExample(), { year: "2025", paper: "F4" }, TEXTS).print.paper).toBe("F4");
  });

  it("explains every level that occurs, in its own colours, and only those", () => {
    const { boxes } = plan([KD, { id: "B", level: 3, parents: ["KD.1"] }, { id: "C", level: 0, parents: ["B"] }]);
    const legend = boxes
      .filter((box) => box.id.startsWith("legend:"))
      .map((box) => [linesOf(box)[0], box.line?.color ?? null]);
    const borderOf = (id: string) => boxes.find((box) => box.id === id)?.line?.color;
    expect(legend).toEqual([
      ["Keterangan:", null],
      ["Jenjang tidak dikenal", borderOf("node:C")],
      ["Kinerja Strategis Daerah", borderOf("node:KD.1")],
      ["Kinerja Taktikal", borderOf("node:B")],
      ["Huruf miring: penanggung jawab", null],
    ]);
  });

  it("repeats the title lines of the source sheet", () => {
    const titled = planTree(workedExample(), { year: "2025" }, TEXTS);
    expect(titled.cells.map((cell) => cell.value)).toEqual([
      "POHON KINERJA",
      "Biro Organisasi Sekretariat Daerah Provinsi (rekaan)",
      "Target tahun 2025",
    ]);
  });

  it("does not repeat a title line that is its own title, nor one that stood already", () => {
    const titles = ["POHON  KINERJA", "Dinas Contoh (rekaan)", "pohon kinerja", "DINAS CONTOH (rekaan)"];
    const { cells } = planTree(cascadeOf([KD], { titles }), { year: "2025" }, TEXTS);
    expect(cells.map((cell) => cell.value)).toEqual(["POHON KINERJA", "Dinas Contoh (rekaan)", "Target tahun 2025"]);
  });

  it("frames unconnected nodes in a dashed strip under its name, and has none without them", () => {
    const { boxes } = plan([KD, { id: "B", level: 2, parents: ["lost"] }]);
    const strip = boxes.find((box) => box.id === "strip:unconnected");
    expect(strip).toMatchObject({ fill: null, line: { dash: "dash" } });
    expect(linesOf(strip)).toEqual(["Belum terhubung"]);
    expect(plan([KD]).boxes.some((box) => box.id.startsWith("strip:"))).toBe(false);
  });

  it("is planned for a cascade of no nodes too", () => {
    const empty = plan([]);
    expect(empty.boxes).toEqual([]);
    expect(empty.print.area).not.toBeNull();
  });

  it.each([
    ["a chain of ten thousand levels", (i: number) => [`N${i - 1}`]],
    ["ten thousand nodes under one", () => ["N0"]],
    ["a tree of ten thousand nodes", (i: number) => [`N${Math.floor((i - 1) / 3)}`]],
    ["ten thousand roots", () => []],
    ["ten thousand lost nodes", () => ["lost"]],
  ])("holds %s", (_, parentsOf) => {
    const sketches = Array.from({ length: 10_000 }, (__, i): NodeSketch => ({
      id: `N${i}`,
      parents: i === 0 ? [] : parentsOf(i),
    }));
    const { boxes, columnWidths, rowHeights } = plan(sketches);
    expect(boxes.filter((box) => box.id.startsWith("node:"))).toHaveLength(10_000);
    expect(columnWidths.length).toBeLessThanOrEqual(16_384);
    expect(rowHeights.size).toBeLessThanOrEqual(1_048_576);
  });
});
