import { changedFirst } from "./heading-version";
import { headingUnit } from "./heading-units";
import { type Field, type TableColumn, chosenFirst, columnOf } from "./column";

/** The columns of one group of facts: an indicator with its unit and targets, and who answers for it. */
export interface FactColumns {
  readonly indicator: TableColumn | null;
  readonly unit: TableColumn | null;
  readonly baseline: TableColumn | null;
  readonly targets: readonly TableColumn[];
  readonly budgets: readonly TableColumn[];
  readonly aspect: TableColumn | null;
  readonly owners: readonly OwnerColumns[];
  readonly componentCode: TableColumn | null;
  readonly componentName: TableColumn | null;
  readonly crosscutting: TableColumn | null;
  readonly csf: TableColumn | null;
  /** The unit that the headings of the targets give in brackets, null when none, or where a column holds units. */
  readonly targetUnit: string | null;
  /** True when the sheet writes units in brackets after the indicator, so that any short bracket there is a unit. */
  readonly bracketUnits: boolean;
}

/** Columns that together name one owner. */
export interface OwnerColumns {
  readonly position: TableColumn | null;
  readonly name: TableColumn | null;
  readonly nip: TableColumn | null;
  readonly echelon: TableColumn | null;
  readonly unit: TableColumn | null;
}

/** The fact columns among the given ones: of each kind the chosen or else the first, all years of targets and budgets. */
export function groupFacts(columns: readonly TableColumn[], bracketUnits: boolean): FactColumns {
  const first = (field: Field): TableColumn | null => columnOf(columns, field);
  const ordered = chosenFirst(columns);
  const owner: OwnerColumns = {
    position: first("position"),
    name: first("name"),
    nip: first("nip"),
    echelon: first("echelon"),
    unit: first("ownerUnit"),
  };
  const owned = owner.position ?? owner.name ?? owner.nip ?? owner.unit;
  const unit = first("unit");
  const targets = changedFirst(ordered.filter((c) => c.field === "target"));
  return {
    indicator: first("indicator"),
    unit,
    baseline: first("baseline"),
    targets,
    targetUnit: unit ? null : headingUnit(targets.map(({ path }) => path)),
    budgets: changedFirst(ordered.filter((c) => c.field === "budget")),
    aspect: first("aspect"),
    owners: owned ? [owner] : [],
    componentCode: first("componentCode"),
    componentName: first("componentName"),
    crosscutting: first("crosscutting"),
    csf: first("csf"),
    bracketUnits,
  };
}
