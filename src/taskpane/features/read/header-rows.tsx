import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import type { ReadView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import type { WantedReading } from "./use-reading";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  rows: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  input: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The rows of the heading, folded away until somebody wants to say which they are. */
export function HeaderRows(props: {
  readonly header: ReadView["header"];
  readonly reading: WantedReading;
  readonly disabled: boolean;
}): ReactNode {
  const { header } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const rows = header ? [...new Set([header.from, header.to])].join("–") : say("read.headerNone");
  return (
    // What could not be found is asked for.
    <details open={header === null}>
      <summary className={styles.summary}>
        <Text weight="semibold">{say("read.header")}</Text> <Text>{rows}</Text>
      </summary>
      <HeaderForm key={rows} {...props} />
    </details>
  );
}

function HeaderForm(props: {
  readonly header: ReadView["header"];
  readonly reading: WantedReading;
  readonly disabled: boolean;
}): ReactNode {
  const { header, reading, disabled } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [typed, setTyped] = useState(header ? asTexts(header) : { from: "", to: "" });
  const [isWrong, setWrong] = useState(false);
  const { choices, change } = reading;
  const use = (event: SyntheticEvent) => {
    event.preventDefault();
    const rows = parseRows(typed);
    setWrong(rows === null);
    if (rows) change({ choices: { ...choices, header: rows } });
  };
  const input = (end: "from" | "to", label: string) => (
    <Field label={label} validationState={isWrong ? "error" : "none"}>
      <Input
        className={styles.input}
        type="number"
        min={1}
        value={typed[end]}
        disabled={disabled}
        onChange={(_, { value }) => setTyped({ ...typed, [end]: value })}
      />
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={use} noValidate>
      <Text size={200}>{say("read.headerHow")}</Text>
      <div className={styles.rows}>
        {input("from", say("read.headerFrom"))}
        {input("to", say("read.headerTo"))}
      </div>
      {isWrong && <Text role="alert">{say("read.headerWrong")}</Text>}
      <div className={styles.buttons}>
        <Button type="submit" disabled={disabled}>
          {say("read.headerUse")}
        </Button>
        {choices.header !== null && (
          <Button
            appearance="subtle"
            disabled={disabled}
            onClick={() => change({ choices: { ...choices, header: null } })}
          >
            {say("read.headerFind")}
          </Button>
        )}
      </div>
    </form>
  );
}

function asTexts(rows: { readonly from: number; readonly to: number }): { readonly from: string; readonly to: string } {
  return { from: String(rows.from), to: String(rows.to) };
}

/** The rows as typed; a last row that was left empty is the first. Null when they are no rows of a sheet. */
function parseRows(typed: { readonly from: string; readonly to: string }): ReadView["header"] {
  const from = Number(typed.from);
  const to = typed.to.trim() === "" ? from : Number(typed.to);
  return Number.isInteger(from) && Number.isInteger(to) && from >= 1 && to >= from ? { from, to } : null;
}
