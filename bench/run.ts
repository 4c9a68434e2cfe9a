import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeWorkbook } from "./make-workbook";

const SIZES = [100, 1_000, 10_000];
const STEPS = ["read", "check", "layout", "plan", "write"] as const;
const RUNS = 3;
const MEMORY_LIMIT = 1_024;
/** Time per node may not grow by more than this from 1,000 to 10,000 nodes. */
const LINEAR_SLACK = 2;
/** Milliseconds under which a step is noise. */
const LEAST_MEASURED = 100;

interface Measured {
  readonly nodes: number;
  readonly sheets: number;
  readonly steps: Record<(typeof STEPS)[number], number>;
  readonly peak: number;
}

interface Row {
  readonly size: number;
  readonly jenjang: Measured;
  /** Milliseconds of Excelize's open and save. */
  readonly excelize: number;
}

/** Measures each size in fresh processes beside Excelize's open-and-save of the same file, writes bench/results.md, and fails where growth or memory is out of bounds. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "jenjang-bench-"));
  const rows: Row[] = [];
  try {
    for (const size of SIZES) {
      const file = join(folder, `${size}.xlsx`);
      writeFileSync(file, await makeWorkbook(size));
      const runs = Array.from({ length: RUNS }, () => ({
        jenjang: measure("measure-jenjang.ts", file) as Measured,
        excelize: (measure("measure-excelize.ts", file) as { openAndSave: number }).openAndSave,
      }));
      runs.sort((a, b) => total(a.jenjang) - total(b.jenjang));
      const middle = runs[Math.floor(RUNS / 2)]!;
      const excelize = runs.map((r) => r.excelize).sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
      rows.push({ size, jenjang: middle.jenjang, excelize });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const text = table(rows);
  writeFileSync(fileURLToPath(new URL("results.md", import.meta.url)), text);
  console.log(text);
  const growth = growthPerNode(rows.at(-2)!, rows.at(-1)!);
  for (const [step, factor] of growth)
    console.log(`Time per node, 10,000 against 1,000 nodes, ${step}: ${factor.toFixed(2)}`);
  const worst = Math.max(...growth.map(([, factor]) => factor));
  const peak = Math.max(...rows.map((r) => r.jenjang.peak));
  if (worst > LINEAR_SLACK || peak > MEMORY_LIMIT)
    throw new Error(
      `out of bounds: growth ${worst.toFixed(2)} (limit ${LINEAR_SLACK}), peak ${peak.toFixed(0)} MiB (limit ${MEMORY_LIMIT})`,
    );
}

/** How many times longer a node takes in the larger run, for all steps together and each step that takes long enough to be measured. */
function growthPerNode(small: Row, large: Row): [string, number][] {
  const perNode = (row: Row, milliseconds: number): number => milliseconds / row.size;
  const steps = STEPS.filter((step) => large.jenjang.steps[step] >= LEAST_MEASURED).map((step): [string, number] => [
    step,
    perNode(large, large.jenjang.steps[step]) / perNode(small, small.jenjang.steps[step]),
  ]);
  return [["all", perNode(large, total(large.jenjang)) / perNode(small, total(small.jenjang))], ...steps];
}

function measure(script: string, file: string): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const run = spawnSync(process.execPath, ["--import", "tsx", path, file], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

function total(measured: Measured): number {
  return STEPS.reduce((sum, step) => sum + measured.steps[step], 0);
}

function table(rows: readonly Row[]): string {
  const lines = [
    "# Measured work",
    "",
    "`npm run bench`: each step of `jenjang build`, in fresh processes, as a ratio to Excelize merely opening and saving the same workbook in the same run (middle of three runs). `plan` includes the tree again and every SKP sheet.",
    "",
    `| nodes | sheets made | ${STEPS.join(" | ")} | all | peak memory (MiB) |`,
    `| ---: | ---: | ${STEPS.map(() => "---:").join(" | ")} | ---: | ---: |`,
    ...rows.map(({ size, jenjang, excelize }) => {
      const ratios = STEPS.map((step) => (jenjang.steps[step] / excelize).toFixed(2));
      return `| ${size} | ${jenjang.sheets} | ${ratios.join(" | ")} | ${(total(jenjang) / excelize).toFixed(2)} | ${jenjang.peak.toFixed(0)} |`;
    }),
    "",
  ];
  return lines.join("\n");
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
