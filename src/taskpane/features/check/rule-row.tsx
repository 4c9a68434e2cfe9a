import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, WrenchRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTexts } from "../../parts/texts";
import type { FindingGroup } from "./group-findings";

const useStyles = makeStyles({
  rule: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  heading: { margin: 0, flexGrow: 1, flexBasis: "170px", minWidth: 0, fontSize: "inherit", fontWeight: "inherit" },
  toggle: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  fixes: { flexShrink: 0, marginLeft: "auto", marginBottom: tokens.spacingVerticalXXS },
});

/** The head of a rule: opens and closes its findings, and offers what can be put right. */
export function RuleRow(props: {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly isReviewing: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
  readonly onReview: () => void;
}): ReactNode {
  const { group, isOpen, isReviewing, tabIndex, onToggle, onReview } = props;
  const { say, messages } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.rule}>
      <h5 className={styles.heading}>
        <Button
          data-stop
          className={styles.toggle}
          appearance="subtle"
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={onToggle}
        >
          {say("check.ruleGroup", { rule: messages.ruleNames[group.rule], count: group.findings.length })}
        </Button>
      </h5>
      {group.fixable.length > 0 && !isReviewing && (
        <Button className={styles.fixes} size="small" tabIndex={tabIndex} icon={<WrenchRegular />} onClick={onReview}>
          {say("check.reviewFixes", { count: group.fixable.length })}
        </Button>
      )}
    </div>
  );
}
