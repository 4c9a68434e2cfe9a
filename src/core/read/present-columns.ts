import type { CascadeColumns } from "../cascade/cascade";
import type { TableColumn } from "./column";
import type { FactColumns } from "./fact-columns";

/** Which kinds of column a sheet has, for rules that are silent without theirs. */
export function presentColumns(
  facts: FactColumns,
  own: Pick<CascadeColumns, "code" | "parent" | "level" | "component">,
): CascadeColumns {
  return {
    ...own,
    component: own.component || facts.componentCode !== null || facts.componentName !== null,
    indicator: facts.indicator !== null,
    unit: facts.unit !== null,
    baseline: facts.baseline !== null,
    target: facts.targets.length > 0,
    owner: facts.owners.length > 0,
    budget: facts.budgets.length > 0,
  };
}

/** Years with a target column, ascending, each once. */
export function targetYears(columns: readonly TableColumn[]): readonly string[] {
  const years = columns.flatMap((c) => (c.field === "target" && c.year !== null ? [c.year] : []));
  return [...new Set(years)].sort();
}
