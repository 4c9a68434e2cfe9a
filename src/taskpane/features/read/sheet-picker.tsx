import type { ReactNode } from "react";
import type { ReadView, SheetChoice } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import { SelectField } from "./select-field";
import type { WantedReading } from "./use-reading";

const KINDS: readonly SheetChoice["kind"][] = ["table", "staff", "hidden", "made"];

/** Which sheet is read: ordinary ones first, those that are read only when a person insists apart. */
export function SheetPicker(props: {
  readonly sheets: ReadView["sheets"];
  readonly reading: WantedReading;
  readonly disabled: boolean;
}): ReactNode {
  const { sheets, reading, disabled } = props;
  const { say } = useTexts();
  const groups = KINDS.map((kind) => ({ kind, names: sheets.filter((sheet) => sheet.kind === kind) }));
  return (
    <SelectField
      label={say("read.sheet")}
      value={reading.sheet ?? ""}
      disabled={disabled}
      onPick={(value) => value !== "" && reading.change({ sheet: value })}
    >
      {reading.sheet === null && <option value="">{say("read.pickSheet")}</option>}
      {groups
        .filter(({ names }) => names.length > 0)
        .map(({ kind, names }) => (
          <optgroup key={kind} label={say(`read.sheets.${kind}`)}>
            {names.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </optgroup>
        ))}
    </SelectField>
  );
}
