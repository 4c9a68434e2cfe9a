import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import type { QuestionView, ReadFacts } from "../../../app/desk/views";
import type { RowChoice } from "../../../core/read/read-choices";
import { useTexts } from "../../parts/texts";
import { SelectField } from "./select-field";
import type { WantedReading } from "./use-reading";

const useStyles = makeStyles({
  form: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  /** As narrow as a row number, so that the button stands beside it; the label may be wider. */
  field: { width: "96px", "& label": { whiteSpace: "nowrap" } },
  row: { width: "100%" },
});

interface AnswerProps {
  readonly asked: QuestionView;
  readonly levels: ReadFacts["allLevels"];
  readonly reading: WantedReading;
  readonly disabled: boolean;
}

/** The answer that a question takes: a level, a parent's row; the others are answered in the sheet or by the layout. */
export function QuestionAnswer(props: AnswerProps): ReactNode {
  const { kind } = props.asked.question;
  if (kind === "level") return <LevelAnswer {...props} />;
  return kind === "parent" ? <ParentAnswer {...props} /> : null;
}

function LevelAnswer({ asked, levels, reading, disabled }: AnswerProps): ReactNode {
  const { say, messages } = useTexts();
  return (
    <SelectField
      label={say("read.levelOf", { cell: asked.cell })}
      value={String(asked.level)}
      disabled={disabled}
      onPick={(value) => choose(reading, asked, { level: Number(value) })}
    >
      {asked.level === 0 && <option value="0">{say("read.unknownLevel")}</option>}
      {levels.map(({ level, label, labelEn }) => (
        <option key={level} value={String(level)}>
          {messages.language === "id" ? label : labelEn}
        </option>
      ))}
    </SelectField>
  );
}

function ParentAnswer({ asked, reading, disabled }: AnswerProps): ReactNode {
  const { say } = useTexts();
  const styles = useStyles();
  const [typed, setTyped] = useState(asked.parentRow === 0 ? "" : String(asked.parentRow));
  const use = (event: SyntheticEvent) => {
    event.preventDefault();
    const parent = Number(typed);
    if (Number.isInteger(parent) && parent >= 0) choose(reading, asked, { parent });
  };
  return (
    <form className={styles.form} onSubmit={use} noValidate>
      <Field className={styles.field} label={say("read.parentRowOf", { cell: asked.cell })}>
        <Input
          className={styles.row}
          type="number"
          min={0}
          value={typed}
          disabled={disabled}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Button type="submit" disabled={disabled}>
        {say("read.useParentRow")}
      </Button>
    </form>
  );
}

/** What was chosen about the row before stays, but for what is chosen now. */
function choose(reading: WantedReading, asked: QuestionView, said: Partial<Pick<RowChoice, "level" | "parent">>): void {
  const { row } = asked.question.at;
  const before = reading.choices.rows.find((one) => one.row === row);
  const choice: RowChoice = {
    level: before?.level ?? null,
    parent: before?.parent ?? null,
    ...said,
    row,
    ...(asked.statement === "" ? {} : { text: asked.statement }),
  };
  const rows = [...reading.choices.rows.filter((one) => one.row !== row), choice];
  reading.change({ choices: { ...reading.choices, rows } });
}
