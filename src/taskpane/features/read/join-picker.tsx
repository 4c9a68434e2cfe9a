import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { ReadView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import { SelectField } from "./select-field";
import type { WantedReading } from "./use-reading";

const useStyles = makeStyles({
  joined: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  name: { maxWidth: "100%", overflowWrap: "anywhere" },
});

/** The sheets whose rows belong to the same tree: one more can be added, and each taken away. Nothing where there is no other sheet. */
export function JoinPicker(props: {
  readonly sheets: ReadView["sheets"];
  readonly reading: WantedReading;
  readonly disabled: boolean;
}): ReactNode {
  const { sheets, reading, disabled } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const { join } = reading.choices;
  const free = sheets.filter(({ name, kind }) => kind === "table" && name !== reading.sheet && !join.includes(name));
  const change = (names: readonly string[]): void => reading.change({ choices: { ...reading.choices, join: names } });
  if (free.length === 0 && join.length === 0) return null;
  return (
    <>
      <SelectField
        label={say("read.join")}
        value=""
        disabled={disabled || free.length === 0}
        onPick={(name) => name !== "" && change([...join, name])}
      >
        <option value="">{say(join.length === 0 ? "read.joinNone" : "read.joinMore")}</option>
        {free.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </SelectField>
      {join.length > 0 && (
        <div className={styles.joined} role="group" aria-label={say("read.join")}>
          {join.map((name) => (
            <Button
              key={name}
              size="small"
              className={styles.name}
              icon={<DismissRegular />}
              iconPosition="after"
              disabled={disabled}
              aria-label={say("read.unjoin", { sheet: name })}
              onClick={() => change(join.filter((other) => other !== name))}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
