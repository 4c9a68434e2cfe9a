import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../../core/check/finding";
import type { SeverityCounts } from "../../../core/report/plan-findings";
import { useTexts } from "../../parts/texts";
import { SEVERITIES } from "./group-findings";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0 },
});

/** How many findings of each severity there are; a press shows these alone, a second one all again. */
export function SeverityChips(props: {
  readonly counts: SeverityCounts;
  readonly chosen: readonly Severity[];
  readonly onChoose: (chosen: readonly Severity[]) => void;
}): ReactNode {
  const { counts, chosen, onChoose } = props;
  const { say, messages } = useTexts();
  const styles = useStyles();
  const toggle = (severity: Severity) =>
    onChoose(chosen.includes(severity) ? chosen.filter((each) => each !== severity) : [...chosen, severity]);
  return (
    <div role="group" aria-label={say("check.severities")} className={styles.chips}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.chip}
          size="small"
          shape="circular"
          icon={<SeverityIcon severity={severity} />}
          checked={chosen.includes(severity)}
          disabledFocusable={counts[severity] === 0 && !chosen.includes(severity)}
          onClick={() => toggle(severity)}
        >
          {say("check.chip", { severity: messages.severity[severity], count: counts[severity] })}
        </ToggleButton>
      ))}
    </div>
  );
}
