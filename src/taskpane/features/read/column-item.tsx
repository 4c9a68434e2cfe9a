import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { memo, type ReactNode } from "react";
import { type Column, columnName } from "../../../core/address/address";
import type { ReadColumn } from "../../../core/read/read-choices";
import { clip } from "../../../messages/clip";
import { useTexts } from "../../parts/texts";
import { hasYear, type Meaning, pickField } from "./choose-column";
import { COLUMN_GRID, TABLE } from "./column-grid";
import { FieldSelect, YearSelect } from "./field-select";

/** Longest example, in characters: enough to know the column by. */
const EXAMPLE = 48;

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [TABLE]: { ...COLUMN_GRID, padding: `${tokens.spacingVerticalS} 0` },
  },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, minWidth: 0 },
  letters: {
    flexShrink: 0,
    minWidth: "2.5ch",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  heading: { overflowWrap: "anywhere", minWidth: 0 },
  examples: { overflowWrap: "anywhere", minWidth: 0, color: tokens.colorNeutralForeground2 },
  // In the table the heading of the column says so.
  before: { [TABLE]: { display: "none" } },
  picks: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingHorizontalS, minWidth: 0 },
  withYear: { gridTemplateColumns: "minmax(0, 1fr) 92px" },
  marks: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    [TABLE]: { flexDirection: "column", alignItems: "flex-start" },
  },
  back: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, textAlign: "left", fontWeight: "normal" },
});

/** One column: where it stands, what it is, examples of what it holds, and the way back to what was found. */
export const ColumnItem = memo(function ColumnItem(props: {
  readonly column: ReadColumn;
  readonly field: Meaning["field"];
  readonly year: string | null;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChange: (column: ReadColumn, meaning: Meaning) => void;
}): ReactNode {
  const { column, field, year, chosen, disabled, onChange } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const letters = columnName(column.index as Column);
  const heading = column.heading === "" ? say("read.noHeading") : column.heading;
  const examples = column.examples.map((text) => clip(text, EXAMPLE)).join(" · ");
  const isUnread = field === "unknown" || field === "ignored";
  const found = say(`read.field.${column.found.field}`);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text className={styles.letters}>{letters}</Text>
        <Text className={styles.heading} weight="semibold">
          {heading}
        </Text>
      </div>
      <div className={mergeClasses(styles.picks, hasYear(field) && styles.withYear)}>
        <FieldSelect
          field={field}
          label={say("read.fieldOf", { letters, heading })}
          disabled={disabled}
          onPick={(picked) => onChange(column, pickField(column, { field, year }, picked))}
        />
        {hasYear(field) && (
          <YearSelect
            year={year}
            label={say("read.yearOf", { letters, heading })}
            disabled={disabled}
            onPick={(picked) => onChange(column, { field, year: picked })}
          />
        )}
      </div>
      <Text className={styles.examples} size={200}>
        {examples !== "" && <span className={styles.before}>{say("read.examples")} </span>}
        {examples === "" ? say("read.noExamples") : examples}
      </Text>
      {(chosen || isUnread) && (
        <div className={styles.marks}>
          {chosen && (
            <Badge appearance="tint" color="brand">
              {say("read.chosen")}
            </Badge>
          )}
          {isUnread && (
            <Badge appearance="tint" color={field === "unknown" ? "warning" : "informative"}>
              {say("read.unread")}
            </Badge>
          )}
          {chosen && (
            <Button
              className={styles.back}
              appearance="transparent"
              size="small"
              icon={<ArrowUndoRegular />}
              disabled={disabled}
              aria-label={say("read.backOf", { letters, field: found })}
              onClick={() => onChange(column, column.found)}
            >
              {say("read.back", { field: found })}
            </Button>
          )}
        </div>
      )}
    </li>
  );
});
