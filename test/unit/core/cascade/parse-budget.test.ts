import { parseBudget } from "../../../../src/core/cascade/parse-budget";

describe("parseBudget", () => {
  it.each([
    ["Rp 9.000.000,-", 9_000_000],
    ["Rp.9.000.000.-", 9_000_000],
    ["348.000.000", 348_000_000],
    ["1.250.000,50", 1_250_000.5],
    ["12,277,627,611", 12_277_627_611],
    ["Rp 1,5 M", 1_500_000_000],
    ["500 juta", 500_000_000],
    ["Rp. 2 Triliun", 2_000_000_000_000],
    ["750 ribu rupiah", 750_000],
    ["(1.000)", -1000],
    ["Rp9.000.000", 9_000_000],
    ["1 000 000", 1_000_000],
    ["3 Laporan", null],
    ["Rp -", null],
    ["segera", null],
    ["", null],
  ])("takes %j for %p rupiah", (text, value) => {
    expect(parseBudget(text)).toBe(value);
  });
});
