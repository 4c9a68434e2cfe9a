import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  icon: { fontSize: "32px", lineHeight: 1, color: tokens.colorNeutralForeground3 },
});

/** Nothing is here: why, and what to do. */
export function Empty(props: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly sentence?: string;
  readonly actions?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      {props.icon !== undefined && (
        <span className={styles.icon} aria-hidden>
          {props.icon}
        </span>
      )}
      <Text weight="semibold">{props.title}</Text>
      {props.sentence !== undefined && <Text>{props.sentence}</Text>}
      {props.actions}
    </div>
  );
}
