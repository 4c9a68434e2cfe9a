import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, SearchRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTexts } from "../../parts/texts";

const useStyles = makeStyles({
  search: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  field: { flex: "1 1 150px", minWidth: 0 },
  count: { minWidth: "70px", textAlign: "end", color: tokens.colorNeutralForeground2 },
});

/** Searches the tree's boxes; Enter goes to the next one, with Shift to the one before. `at` is the 0-based place of the one in view. */
export function TreeSearch(props: {
  readonly query: string;
  readonly count: number;
  readonly at: number;
  readonly onQuery: (query: string) => void;
  readonly onGo: (step: 1 | -1) => void;
}): ReactNode {
  const { query, count, at, onQuery, onGo } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const isAsked = query.trim() !== "";
  return (
    <div role="search" className={styles.search}>
      <Input
        className={styles.field}
        type="search"
        value={query}
        aria-label={say("tree.search")}
        placeholder={say("tree.search")}
        contentBefore={<SearchRegular />}
        onChange={(_, data) => onQuery(data.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          onGo(event.shiftKey ? -1 : 1);
        }}
      />
      <Text className={isAsked ? styles.count : undefined} role="status">
        {isAsked && say("tree.found", { count, at: at + 1 })}
      </Text>
      {isAsked && (
        <>
          <Button
            appearance="subtle"
            icon={<ChevronUpRegular />}
            aria-label={say("tree.previous")}
            title={say("tree.previous")}
            disabledFocusable={count === 0}
            onClick={() => onGo(-1)}
          />
          <Button
            appearance="subtle"
            icon={<ChevronDownRegular />}
            aria-label={say("tree.next")}
            title={say("tree.next")}
            disabledFocusable={count === 0}
            onClick={() => onGo(1)}
          />
        </>
      )}
    </div>
  );
}
