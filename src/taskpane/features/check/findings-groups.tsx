import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { LongList } from "../../parts/long-list";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import type { PaneState } from "../../state/pane-state";
import { FindingExcerpt } from "./finding-excerpt";
import { FindingRow } from "./finding-row";
import type { FindingGroup } from "./group-findings";
import { isStop, listRows, type ListRow } from "./list-rows";
import { ReviewRow } from "./review-row";
import { RuleRow } from "./rule-row";
import { SeverityRow } from "./severity-row";

/** Up to so many findings all groups stand open; more are an overview first. */
const OPEN_UP_TO = 60;
/** Heights of the rows in pixels until they have been measured. */
const HEIGHTS = { severity: 32, rule: 44, review: 110, finding: 76 } as const;

const useStyles = makeStyles({
  all: { alignSelf: "flex-start" },
});

/** Findings in their groups, which open and close, and whose fixes are applied one by one or, once looked at, together. */
export function FindingsGroups(props: {
  readonly groups: readonly FindingGroup[];
  /** Findings in all groups. */
  readonly count: number;
  readonly state: Pick<PaneState, "place" | "excerpt" | "task">;
  readonly isLoading: boolean;
  readonly actions: Pick<PaneActions, "showFinding" | "hideExcerpt" | "fix">;
}): ReactNode {
  const { groups, count, state, isLoading, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [reviewing, setReviewing] = useState<string | null>(null);
  const rows = useMemo(
    () => listRows(groups, ({ key }) => toggled.get(key) ?? count <= OPEN_UP_TO, reviewing),
    [groups, toggled, count, reviewing],
  );
  const isBusy = isLoading || state.task !== null;
  const allOpen = rows.every((row) => row.kind !== "rule" || row.isOpen);
  const draw = (row: ListRow, tabIndex: 0 | -1): ReactNode => {
    switch (row.kind) {
      case "severity":
        return <SeverityRow severity={row.severity} count={row.count} />;
      case "rule":
        return (
          <RuleRow
            group={row.group}
            isOpen={row.isOpen}
            isReviewing={reviewing === row.id}
            tabIndex={tabIndex}
            onToggle={() => {
              setReviewing(null);
              setToggled(new Map(toggled).set(row.id, !row.isOpen));
            }}
            onReview={() => setReviewing(row.id)}
          />
        );
      case "review":
        return (
          <ReviewRow
            count={row.group.fixable.length}
            isBusy={isBusy}
            onApply={() => {
              setReviewing(null);
              void actions.fix(row.group.fixable.map(({ id }) => id));
            }}
            onCancel={() => setReviewing(null)}
          />
        );
      case "finding":
        return drawFinding(row.finding, tabIndex);
    }
  };
  const drawFinding = (finding: FindingGroup["findings"][number], tabIndex: 0 | -1): ReactNode => {
    const excerpt = state.excerpt?.finding === finding.id ? state.excerpt : null;
    const show = () => void actions.showFinding(finding.id, finding.where);
    return (
      <FindingRow
        finding={finding}
        tabIndex={tabIndex}
        isBusy={isBusy}
        isOpen={state.place === "excel" ? null : excerpt !== null}
        onShow={excerpt ? () => actions.hideExcerpt() : show}
        onFix={() => void actions.fix([finding.id])}
      >
        {excerpt && (
          <FindingExcerpt
            rows={excerpt.rows}
            tabIndex={tabIndex}
            onClose={() => actions.hideExcerpt()}
            onRetry={show}
          />
        )}
      </FindingRow>
    );
  };
  return (
    <>
      <Button
        className={styles.all}
        size="small"
        appearance="subtle"
        onClick={() => {
          setReviewing(null);
          setToggled(new Map(groups.map(({ key }) => [key, !allOpen])));
        }}
      >
        {say(allOpen ? "check.closeAll" : "check.openAll")}
      </Button>
      <LongList
        rows={rows}
        label={say("check.list")}
        isBusy={isLoading}
        isStop={isStop}
        heightOf={({ kind }) => HEIGHTS[kind]}
      >
        {draw}
      </LongList>
    </>
  );
}
