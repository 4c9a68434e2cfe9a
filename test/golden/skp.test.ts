import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { planSkpSheets } from "../../src/core/forms/skp/plan-skp-sheets";
import { EXAMPLE, EXAMPLE_STAFF, OPTIONS } from "../unit/core/forms/example";
import { renderPlan } from "../unit/core/forms/render-plan";

const plans = planSkpSheets(EXAMPLE, EXAMPLE_STAFF, OPTIONS).sheets.map(({ plan }) => plan);

describe("the SKP of the worked example", () => {
  test.each([
    ["skp-cpns-1.txt", "SKP CPNS-1 Ana Contoh"],
    ["skp-jpt.txt", "SKP Maria Contoh Lado"],
  ])("is the sheet that %s shows (UPDATE_GOLDEN=1 rewrites it)", (file, name) => {
    const golden = path.join(__dirname, file);
    const plan = plans.find((each) => each.name === name);
    const text = plan === undefined ? "" : renderPlan(plan);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
  });
});
