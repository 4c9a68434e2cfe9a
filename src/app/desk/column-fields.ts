import { FIELD_GROUPS, type FieldGroup, takesYear } from "../../core/read/field-choices";
import type { Field } from "../../core/read/column";

/** A field that a column can be given, and whether its column then belongs to a year. */
export interface ColumnField {
  readonly field: Field;
  readonly takesYear: boolean;
}

/** What a person can say that a column is, in groups, the most needed first. */
export const COLUMN_FIELDS: readonly {
  readonly group: FieldGroup["group"];
  readonly fields: readonly ColumnField[];
}[] = FIELD_GROUPS.map(({ group, fields }) => {
  return { group, fields: fields.map((field) => ({ field, takesYear: takesYear(field) })) };
});
