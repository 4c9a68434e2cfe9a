import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../../core/check/finding";
import { useTexts } from "../../parts/texts";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The head of a severity in the list. */
export function SeverityRow(props: { readonly severity: Severity; readonly count: number }): ReactNode {
  const { severity, count } = props;
  const { say, messages } = useTexts();
  const styles = useStyles();
  return (
    <h4 className={styles.heading}>
      <SeverityIcon severity={severity} />
      {say("check.severityGroup", { severity: messages.severity[severity], count })}
    </h4>
  );
}
