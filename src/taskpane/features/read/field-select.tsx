import { Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { COLUMN_FIELDS } from "../../../app/desk/column-fields";
import { useTexts } from "../../parts/texts";
import type { Meaning } from "./choose-column";

/** Years that a heading can name (`20[2-4]d`, as the reader knows them). */
const YEARS = Array.from({ length: 30 }, (_, i) => String(2020 + i));

/** What a column is, to be picked. What was not understood is shown as such, but nobody can pick that. */
export function FieldSelect(props: {
  readonly field: Meaning["field"];
  readonly label: string;
  readonly disabled: boolean;
  readonly onPick: (field: Meaning["field"]) => void;
}): ReactNode {
  const { field, label, disabled, onPick } = props;
  const { say } = useTexts();
  return (
    <Select
      aria-label={label}
      value={field}
      disabled={disabled}
      onChange={(_, { value }) => {
        const picked = COLUMN_FIELDS.flatMap(({ fields }) => fields).find((known) => known.field === value);
        if (picked) onPick(picked.field);
      }}
    >
      {field === "unknown" && <option value="unknown">{say("read.field.unknown")}</option>}
      {COLUMN_FIELDS.map(({ group, fields }) => (
        <optgroup key={group} label={say(`read.group.${group}`)}>
          {fields.map((known) => (
            <option key={known.field} value={known.field}>
              {say(`read.field.${known.field}`)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

/** The year of a column of targets or of money. */
export function YearSelect(props: {
  readonly year: string | null;
  readonly label: string;
  readonly disabled: boolean;
  readonly onPick: (year: string | null) => void;
}): ReactNode {
  const { year, label, disabled, onPick } = props;
  const { say } = useTexts();
  const years = year === null || YEARS.includes(year) ? YEARS : [year, ...YEARS];
  return (
    <Select
      aria-label={label}
      value={year ?? ""}
      disabled={disabled}
      onChange={(_, { value }) => onPick(value === "" ? null : value)}
    >
      <option value="">{say("read.withoutYear")}</option>
      {years.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </Select>
  );
}
