import type { Field } from "./column";

/** Fields that belong together when a person picks one. */
export interface FieldGroup {
  readonly group: "performance" | "measure" | "owner" | "plan" | "rest";
  readonly fields: readonly Field[];
}

/** The fields a person can give a column, the most needed first. `unknown` is no answer: who wants a column left out says `ignored`. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  { group: "performance", fields: ["levelStatement", "statement", "code", "parent", "parentIndicator", "level"] },
  { group: "measure", fields: ["indicator", "indicatorCode", "unit", "baseline", "target", "aspect"] },
  { group: "owner", fields: ["position", "name", "nip", "rank", "echelon", "ownerUnit", "rater"] },
  {
    group: "plan",
    fields: ["nomenclature", "program", "kegiatan", "subKegiatan", "componentCode", "componentName", "budget"],
  },
  { group: "rest", fields: ["crosscutting", "csf", "no", "ignored"] },
];

/** The same in one list. */
export const FIELD_CHOICES: readonly Field[] = FIELD_GROUPS.flatMap(({ fields }) => fields);

/** True for fields whose column belongs to a year. */
export function takesYear(field: Field): boolean {
  return field === "target" || field === "budget";
}
