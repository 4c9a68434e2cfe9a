import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { ReadView } from "../../../app/desk/views";
import type { ReadColumn } from "../../../core/read/read-choices";
import { Section } from "../../parts/section";
import { useTexts } from "../../parts/texts";
import { chooseColumn, type Meaning, meaningUnder } from "./choose-column";
import { ColumnItem } from "./column-item";
import { COLUMN_GRID, TABLE } from "./column-grid";
import type { WantedReading } from "./use-reading";

/** Columns that are listed before a press shows the others. */
const FEW = 40;

const useStyles = makeStyles({
  box: { containerType: "inline-size" },
  head: {
    display: "none",
    [TABLE]: { ...COLUMN_GRID, paddingBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { alignSelf: "flex-start" },
});

/** The table's columns as they were understood, each to be put right. */
export function ColumnList(props: {
  readonly view: Pick<ReadView, "columns" | "result">;
  readonly reading: WantedReading;
  readonly disabled: boolean;
}): ReactNode {
  const { view, reading, disabled } = props;
  const { say, messages } = useTexts();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const latest = useRef(reading);
  useEffect(() => {
    latest.current = reading;
  });
  // The same one for all lines and times: a line whose column stays the same is then not drawn again.
  const onChange = useCallback((column: ReadColumn, meaning: Meaning) => {
    const { choices, change } = latest.current;
    change({ choices: chooseColumn(choices, column, meaning) });
  }, []);
  const { columns } = view;
  const listed = showsAll ? columns : columns.slice(0, FEW);
  const unread = view.result.ok ? view.result.facts.unread : [];
  return (
    <Section
      title={say("read.columns")}
      aside={
        reading.choices.columns.length > 0 ? (
          <Button
            size="small"
            disabled={disabled}
            onClick={() => reading.change({ choices: { ...reading.choices, columns: [] } })}
          >
            {say("read.columnsBack")}
          </Button>
        ) : (
          <Text size={200}>{say("read.columnCount", { count: columns.length })}</Text>
        )
      }
    >
      <Text>{columns.length === 0 ? say("read.columnsNone") : say("read.columnsHow")}</Text>
      {unread.length > 0 && <Text>{messages.unreadColumns(unread)}</Text>}
      <div className={styles.box}>
        <div className={styles.head} aria-hidden>
          <Text size={200}>{say("read.head.column")}</Text>
          <Text size={200}>{say("read.head.field")}</Text>
          <Text size={200}>{say("read.head.examples")}</Text>
          <Text size={200}>{say("read.head.mark")}</Text>
        </div>
        <ul className={styles.list}>
          {listed.map((column) => (
            <ColumnItem
              key={column.index}
              {...{ column, disabled, onChange }}
              {...meaningUnder(reading.choices, column)}
            />
          ))}
        </ul>
      </div>
      {columns.length > listed.length && (
        <Button className={styles.more} onClick={() => setShowsAll(true)}>
          {say("read.columnsMore", { count: columns.length - listed.length })}
        </Button>
      )}
    </Section>
  );
}
