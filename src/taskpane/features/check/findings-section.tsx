import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, type ReactNode } from "react";
import type { CheckView, FindingView } from "../../../app/desk/views";
import { describeWith } from "../../../messages/messages";
import { Empty } from "../../parts/empty";
import { Section } from "../../parts/section";
import { useTexts } from "../../parts/texts";
import { type FindingFilter, NO_FILTER } from "../../state/finding-filter";
import type { PaneActions } from "../../state/pane-actions";
import type { PaneState } from "../../state/pane-state";
import { filterChoices, withoutGone } from "./filter-choices";
import { filterFindings } from "./filter-findings";
import { FindingFilters } from "./finding-filters";
import { FindingsGroups } from "./findings-groups";
import { groupFindings } from "./group-findings";
import { SeverityChips } from "./severity-chips";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Everything found, by severity and rule, with what it can be searched and filtered by. */
export function FindingsSection(props: {
  readonly view: CheckView;
  readonly state: Pick<PaneState, "place" | "excerpt" | "task" | "findingFilter">;
  readonly isLoading: boolean;
  readonly actions: Pick<PaneActions, "showFinding" | "hideExcerpt" | "fix" | "filterFindings">;
}): ReactNode {
  const { view, state, isLoading, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const choices = useMemo(() => filterChoices(view.findings), [view.findings]);
  const filter = withoutGone(state.findingFilter, choices);
  const shown = useShown(view.findings, filter);
  const groups = useMemo(() => groupFindings(shown), [shown]);
  const change = (part: Partial<FindingFilter>) => actions.filterFindings({ ...filter, ...part });
  const clear = (
    <Button size="small" onClick={() => actions.filterFindings(NO_FILTER)}>
      {say("check.clear")}
    </Button>
  );
  return (
    <Section title={say("check.findings")}>
      <SeverityChips
        counts={view.counts}
        chosen={filter.severities}
        onChoose={(severities) => change({ severities })}
      />
      <FindingFilters filter={filter} choices={choices} levels={view.levels} onChange={change} />
      <div className={styles.line}>
        <Text size={200} role="status" className={styles.quiet}>
          {shown.length === view.findings.length
            ? say(state.place === "excel" ? "check.hintExcel" : "check.hintBrowser")
            : say("check.shown", { shown: shown.length, total: view.findings.length })}
        </Text>
        {shown.length < view.findings.length && shown.length > 0 && clear}
      </div>
      {shown.length === 0 ? (
        <Empty title={say("check.noMatchTitle")} sentence={say("check.noMatch")} actions={clear} />
      ) : (
        <FindingsGroups groups={groups} count={shown.length} state={state} isLoading={isLoading} actions={actions} />
      )}
    </Section>
  );
}

/** The findings that the filter lets through. The search lags behind the typing when there are many. */
function useShown(findings: readonly FindingView[], filter: FindingFilter): readonly FindingView[] {
  const { messages } = useTexts();
  const texts = useMemo(() => {
    const made = new WeakMap<FindingView, string>();
    return (finding: FindingView): string => {
      let text = made.get(finding);
      if (text === undefined) {
        const sentence = describeWith(messages.describeFinding, finding.finding);
        const { cell, code, statement, owner } = finding;
        text = [cell, code, statement, owner ?? "", sentence].join("\n").toLowerCase();
        made.set(finding, text);
      }
      return text;
    };
  }, [messages]);
  const search = useDeferredValue(filter.search);
  const { severities, level, owner, rule, fixable } = filter;
  return useMemo(
    () => filterFindings(findings, { severities, level, owner, rule, fixable, search }, texts),
    [findings, severities, level, owner, rule, fixable, search, texts],
  );
}
