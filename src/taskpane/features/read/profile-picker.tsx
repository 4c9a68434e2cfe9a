import type { ReactNode } from "react";
import type { ProfileChoice, ReadView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import { SelectField } from "./select-field";
import type { WantedReading } from "./use-reading";

/** Whose names the levels bear: the sheet's own, or those of a profile that ships. */
export function ProfilePicker(props: {
  readonly view: Pick<ReadView, "profiles" | "result" | "choices">;
  readonly reading: WantedReading;
  readonly disabled: boolean;
}): ReactNode {
  const { view, reading, disabled } = props;
  const { say, messages } = useTexts();
  const nameOf = ({ label, labelEn }: ProfileChoice) => (messages.language === "id" ? label : labelEn);
  const chosen = view.profiles.find(({ id }) => id === reading.choices.profile)?.id ?? "";
  // Where the sheet's names are those of a shipped profile, it says so.
  const found = view.result.ok && view.choices.profile === null ? view.result.facts.profile : null;
  const isShipped = view.profiles.some(({ id }) => id === found?.id);
  return (
    <SelectField
      label={say("read.profile")}
      value={chosen}
      disabled={disabled}
      onPick={(value) => reading.change({ choices: { ...reading.choices, profile: value === "" ? null : value } })}
    >
      <option value="">
        {found && isShipped ? say("read.ownLevelsAre", { profile: nameOf(found) }) : say("read.ownLevels")}
      </option>
      {view.profiles.map((profile) => (
        <option key={profile.id} value={profile.id}>
          {nameOf(profile)}
        </option>
      ))}
    </SelectField>
  );
}
