import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useTexts } from "../../parts/texts";
import { shareText } from "./share-text";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  track: {
    height: "8px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // A border keeps its colour where the system sets the backgrounds.
  fill: { height: 0, borderTop: `8px solid ${tokens.colorCompoundBrandBackground}` },
});

/** A part of a whole in words, numbers and a bar. */
export function CoverageBar(props: {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
}): ReactNode {
  const { label, part, whole } = props;
  const { say, messages } = useTexts();
  const styles = useStyles();
  const id = useId();
  const text = say("check.coverageOf", { part, whole, percent: shareText(part, whole, messages.language) });
  return (
    <div>
      <div className={styles.line}>
        <span id={id}>{label}</span>
        <span>{text}</span>
      </div>
      <div
        role="meter"
        aria-labelledby={id}
        aria-valuenow={part}
        aria-valuemin={0}
        aria-valuemax={Math.max(whole, 1)}
        aria-valuetext={text}
        className={styles.track}
      >
        <div className={styles.fill} style={{ width: `${whole === 0 ? 0 : (100 * part) / whole}%` }} />
      </div>
    </div>
  );
}
