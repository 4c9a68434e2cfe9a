import type { ReactNode } from "react";
import type { ReadView } from "../../../app/desk/views";
import type { LayoutFamily } from "../../../core/cascade/layout-family";
import { useTexts } from "../../parts/texts";
import { SelectField } from "./select-field";
import type { WantedReading } from "./use-reading";

/** How the sheet lays its cascade out: found by the reader, or as a person says. */
export function LayoutPicker(props: {
  readonly view: Pick<ReadView, "result" | "choices">;
  readonly reading: WantedReading;
  readonly disabled: boolean;
}): ReactNode {
  const { view, reading, disabled } = props;
  const { say, messages } = useTexts();
  const families = Object.keys(messages.layouts) as LayoutFamily[];
  const found = view.result.ok && view.choices.layout === null ? view.result.facts.layout : null;
  return (
    <SelectField
      label={say("read.layout")}
      value={reading.choices.layout ?? ""}
      disabled={disabled}
      onPick={(value) => {
        const layout = families.find((family) => family === value) ?? null;
        reading.change({ choices: { ...reading.choices, layout } });
      }}
    >
      <option value="">
        {found ? say("read.layoutFound", { layout: messages.layouts[found] }) : say("read.layoutFind")}
      </option>
      {families.map((family) => (
        <option key={family} value={family}>
          {messages.layouts[family]}
        </option>
      ))}
    </SelectField>
  );
}
