import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../parts/texts";
import { SelectField } from "./select-field";
import type { WantedReading } from "./use-reading";

/** The year whose targets are checked and printed, among those of the table. */
export function YearPicker(props: {
  readonly years: readonly string[];
  readonly reading: WantedReading;
  readonly disabled: boolean;
}): ReactNode {
  const { years, reading, disabled } = props;
  const { say } = useTexts();
  if (years.length === 0) return <Text size={200}>{say("read.noYear")}</Text>;
  const all = reading.year === null || years.includes(reading.year) ? years : [reading.year, ...years];
  return (
    <SelectField
      label={say("read.year")}
      value={reading.year ?? ""}
      disabled={disabled}
      onPick={(value) => reading.change({ year: value })}
    >
      {all.map((year) => (
        <option key={year}>{year}</option>
      ))}
    </SelectField>
  );
}
