import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { planSkpSheets } from "../../src/core/forms/skp/plan-skp-sheets";
import type { Approach } from "../../src/core/forms/skp/skp-options";
import { EXAMPLE, EXAMPLE_STAFF, OPTIONS } from "../unit/core/forms/example";
import { renderPlan } from "../unit/core/forms/render-plan";

const plansBy = (approach: Approach) =>
  planSkpSheets(EXAMPLE, EXAMPLE_STAFF, { ...OPTIONS, approach }).sheets.map(({ plan }) => plan);
const plans = { quantitative: plansBy("quantitative"), qualitative: plansBy("qualitative") };

describe("the SKP of the worked example", () => {
  test.each([
    ["skp-cpns-1.txt", "quantitative", "SKP CPNS-1 Ana Contoh"],
    ["skp-jpt.txt", "quantitative", "SKP Maria Contoh Lado"],
    ["skp-cpns-1-qualitative.txt", "qualitative", "SKP CPNS-1 Ana Contoh"],
    ["skp-jpt-qualitative.txt", "qualitative", "SKP Maria Contoh Lado"],
  ] as const)("is the sheet that %s shows (UPDATE_GOLDEN=1 rewrites it)", (file, approach, name) => {
    const golden = path.join(__dirname, file);
    const plan = plans[approach].find((each) => each.name === name);
    const text = plan === undefined ? "" : renderPlan(plan);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
  });
});
