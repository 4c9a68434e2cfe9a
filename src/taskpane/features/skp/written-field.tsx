import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

// A browser gives an input a width of its own, which is too much for two side by side.
const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 }, text: { minWidth: 0 } });

/** A text that counts when it is done: on leaving the field or with Enter; Escape puts back what was there. Blank is null. */
export function WrittenField(props: {
  readonly label: string;
  readonly value: string | null;
  /** What to write, or what holds while it is blank; below the field, where it can be read whole and while one writes. */
  readonly hint: string;
  readonly className?: string;
  readonly onWritten: (value: string | null) => void;
}): ReactNode {
  const { label, value, hint, className, onWritten } = props;
  const styles = useStyles();
  // Null while nobody writes here: then the field shows what is in force.
  const [draft, setDraft] = useState<string | null>(null);
  const finish = () => {
    if (draft === null) return;
    const text = draft.replace(/\s+/g, " ").trim();
    const next = text === "" ? null : text;
    setDraft(null);
    if (next !== value) onWritten(next);
  };
  return (
    <Field {...{ label, hint }} {...(className !== undefined && { className })}>
      <Input
        className={styles.input}
        input={{ className: styles.text }}
        value={draft ?? value ?? ""}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") finish();
          if (event.key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
