import { filterChoices, withoutGone } from "../../../../src/taskpane/features/check/filter-choices";
import { countFilters, filterFindings } from "../../../../src/taskpane/features/check/filter-findings";
import { groupFindings } from "../../../../src/taskpane/features/check/group-findings";
import { isStop, listRows } from "../../../../src/taskpane/features/check/list-rows";
import { nextStop } from "../../../../src/taskpane/parts/next-stop";
import { shareText } from "../../../../src/taskpane/features/check/share-text";
import { type FindingFilter, NO_FILTER } from "../../../../src/taskpane/state/finding-filter";
import { manyFindings } from "./many-findings";

const { findings } = manyFindings(10_000);
const textOf = ({ code, statement }: (typeof findings)[number]) => `${code} ${statement}`.toLowerCase();
const filtered = (filter: Partial<FindingFilter>) => filterFindings(findings, { ...NO_FILTER, ...filter }, textOf);

describe("filtering 10,000 findings", () => {
  it("lets all through without a filter, in their order", () => {
    expect(findings).toHaveLength(10_000);
    expect(filtered({})).toEqual(findings);
  });
  it("keeps exactly what each filter names", () => {
    expect(filtered({ severities: ["error"] }).every(({ severity }) => severity === "error")).toBe(true);
    expect(filtered({ severities: ["error", "warning", "info"] })).toHaveLength(findings.length);
    expect(filtered({ rule: "IND-03" })).toHaveLength(2_500);
    expect(filtered({ fixable: true }).map(({ rule }) => rule)).toEqual(Array(2_500).fill("IND-03"));
    expect(filtered({ level: 3 }).every(({ level }) => level === 3)).toBe(true);
    expect(filtered({ level: 0 })).toEqual([]);
    expect(filtered({ owner: "", rule: "OWN-01" })).toHaveLength(2_500);
    expect(filtered({ owner: "Kepala Biro" }).every(({ owner }) => owner === "Kepala Biro")).toBe(true);
  });
  it("finds all words in any order and case", () => {
    expect(new Set(filtered({ search: "  T.9001 MENINGKATNYA " }).map(({ code }) => code))).toEqual(
      new Set(["T.9001"]),
    );
    expect(filtered({ search: "t.9001 terwujudnya" })).toEqual([]);
  });
  it("joins filters, and counts those behind the button", () => {
    expect(filtered({ rule: "IND-03", severities: ["error"] })).toEqual([]);
    expect(countFilters({ ...NO_FILTER, search: "x", severities: ["error"] })).toBe(0);
    expect(countFilters({ ...NO_FILTER, level: 0, owner: "", rule: "IND-03", fixable: true })).toBe(4);
  });
});

describe("the choices to filter by", () => {
  const choices = filterChoices(findings);
  it("are those that occur, each with how many findings it leaves", () => {
    for (const { value, count } of choices.owners) expect(filtered({ owner: value })).toHaveLength(count);
    for (const { value, count } of choices.levels) expect(filtered({ level: value })).toHaveLength(count);
    for (const { value, count } of choices.rules) expect(filtered({ rule: value })).toHaveLength(count);
    expect(choices.fixable).toBe(2_500);
  });
  it("stand in order, those without an owner or level last", () => {
    expect(choices.owners.at(-1)!.value).toBe("");
    const unknown = filterChoices([{ ...findings[0]!, level: 0 }, ...findings]);
    expect(unknown.levels.map(({ value }) => value)).toEqual([...choices.levels.map(({ value }) => value), 0]);
  });
  it("that are gone no longer filter", () => {
    const units = { ...NO_FILTER, rule: "IND-03", fixable: true, level: 2, search: "a" } as const;
    const left = findings.filter(({ rule }) => rule !== "IND-03");
    expect(withoutGone(units, filterChoices(left))).toEqual({ ...units, rule: null, fixable: false });
    expect(withoutGone(units, choices)).toEqual(units);
  });
});

describe("the list", () => {
  const groups = groupFindings(findings);
  const open = listRows(groups, () => true, null);

  it("has every finding once, by severity, then rule, then place", () => {
    expect(open.filter((row) => row.kind === "finding")).toHaveLength(findings.length);
    const order = groups.map(({ severity, rule }) => `${severity} ${rule}`);
    expect(order).toEqual(["error STR-02", "warning IND-02", "warning IND-03", "warning OWN-01"]);
    for (const { findings: each } of groups) {
      const places = each.map(({ where }) => where.row);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
  });
  it("counts a severity over its rules", () => {
    const counts = open.flatMap((row) => (row.kind === "severity" ? [[row.severity, row.count]] : []));
    const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    expect(counts).toEqual([
      ["error", of("error")],
      ["warning", of("warning")],
    ]);
  });
  it("leaves out the findings of closed rules", () => {
    const rows = listRows(groups, ({ rule }) => rule === "IND-03", null);
    expect(rows.filter((row) => row.kind === "finding")).toHaveLength(2_500);
    expect(rows.filter((row) => row.kind === "rule")).toHaveLength(groups.length);
  });
  it("asks below the rule's head before fixes are applied, and shows these alone", () => {
    const units = groups.find(({ rule }) => rule === "IND-03")!;
    const mixed = groupFindings([{ ...units.findings[0]!, id: "no fix", fix: null }, ...units.findings]);
    const rows = listRows(mixed, () => false, mixed[0]!.key);
    expect(rows.slice(0, 3).map(({ kind }) => kind)).toEqual(["severity", "rule", "review"]);
    expect(rows).toHaveLength(3 + 2_500);
  });
});

describe("the arrow keys", () => {
  const rows = listRows(groupFindings(findings.slice(0, 40)), () => true, null);
  const go = (key: string, from: number) => nextStop(key, from, rows.length, (row) => isStop(rows[row]!));

  it("go from stop to stop, past the heads of severities", () => {
    const head = rows.findIndex((row, i) => i > 0 && row.kind === "severity");
    expect(go("ArrowDown", head - 1)).toBe(head + 1);
    expect(go("ArrowUp", head + 1)).toBe(head - 1);
  });
  it("reach both ends and stay there", () => {
    expect(go("Home", 20)).toBe(1);
    expect(go("ArrowUp", 1)).toBe(1);
    expect(go("End", 1)).toBe(rows.length - 1);
    expect(go("ArrowDown", rows.length - 1)).toBe(rows.length - 1);
    expect(go("PageDown", rows.length - 3)).toBe(rows.length - 1);
  });
  it("leave other keys alone", () => {
    expect(go("Enter", 3)).toBeNull();
    expect(go("a", 3)).toBeNull();
  });
});

describe("a share", () => {
  it("is all or none only when it is", () => {
    expect(shareText(999, 1000, "id")).toBe("99%");
    expect(shareText(1, 1000, "id")).toBe("1%");
    expect(shareText(1000, 1000, "id")).toBe("100%");
    expect(shareText(0, 1000, "en")).toBe("0%");
    expect(shareText(0, 0, "id")).toBe("–");
  });
});
