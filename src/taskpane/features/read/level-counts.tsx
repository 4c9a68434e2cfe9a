import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LevelView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  label: { overflowWrap: "anywhere", minWidth: 0 },
  count: { fontVariantNumeric: "tabular-nums" },
  track: {
    height: "6px",
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
  },
  bar: {
    display: "block",
    height: "100%",
    minWidth: "3px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
});

/** How many nodes stand on each level; the bars repeat what the numbers say. */
export function LevelCounts({ levels }: { readonly levels: readonly LevelView[] }): ReactNode {
  const { say, messages } = useTexts();
  const styles = useStyles();
  const most = Math.max(1, ...levels.map(({ nodes }) => nodes));
  return (
    <ul className={styles.list}>
      {levels.map(({ level, label, labelEn, nodes }) => (
        <li key={level}>
          <div className={styles.line}>
            <Text className={styles.label}>
              {level === 0 ? say("read.unknownLevel") : messages.language === "id" ? label : labelEn}
            </Text>
            <Text className={styles.count} weight="semibold">
              {nodes.toLocaleString(messages.language)}
            </Text>
          </div>
          <div className={styles.track} aria-hidden>
            <span className={styles.bar} style={{ width: `${(100 * nodes) / most}%` }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
