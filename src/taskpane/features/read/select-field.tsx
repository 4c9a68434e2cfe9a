import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // A long option must not make the list wider than the pane.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** A choice of one under its label; `children` are the options. */
export function SelectField(props: {
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onPick: (value: string) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { label, value, disabled, onPick, children } = props;
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label}>
      <Select value={value} disabled={disabled} onChange={(_, picked) => onPick(picked.value)}>
        {children}
      </Select>
    </Field>
  );
}
