import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { PageFitRegular, ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { useSyncExternalStore, type ReactNode } from "react";
import { useTexts } from "../../parts/texts";
import type { PanZoom } from "./pan-zoom";
import { ZOOM_STEP } from "./use-gestures";
import { FULL_SIZE } from "./viewport";

const useStyles = makeStyles({
  // On one line in the narrowest pane.
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  level: { minWidth: "40px", textAlign: "center", fontVariantNumeric: "tabular-nums" },
  end: { marginInlineStart: "auto" },
  word: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
});

/** Smaller, larger, all of it, real size; and how large it is now. */
export function ZoomBar({ panZoom }: { readonly panZoom: PanZoom }): ReactNode {
  const { say } = useTexts();
  const styles = useStyles();
  const told = useSyncExternalStore(panZoom.subscribe, panZoom.told, panZoom.told);
  const percent = percentOf(told?.view.scale ?? 0);
  return (
    <div role="toolbar" aria-label={say("tree.zoom")} className={styles.bar}>
      <Button
        appearance="subtle"
        icon={<ZoomOutRegular />}
        aria-label={say("tree.zoomOut")}
        title={say("tree.zoomOut")}
        onClick={() => panZoom.zoom(1 / ZOOM_STEP)}
      />
      <Text className={styles.level}>{say("tree.percent", { percent })}</Text>
      <Button
        appearance="subtle"
        icon={<ZoomInRegular />}
        aria-label={say("tree.zoomIn")}
        title={say("tree.zoomIn")}
        onClick={() => panZoom.zoom(ZOOM_STEP)}
      />
      <Button
        className={mergeClasses(styles.word, styles.end)}
        appearance="subtle"
        icon={<PageFitRegular />}
        onClick={() => panZoom.fit()}
      >
        {say("tree.fit")}
      </Button>
      <Button
        className={styles.word}
        appearance="subtle"
        title={say("tree.fullSize")}
        onClick={() => panZoom.zoomFull()}
      >
        {say("tree.percent", { percent: 100 })}
      </Button>
    </div>
  );
}

/** Of the real size: whole percent, with one decimal where a whole one would say nothing. */
function percentOf(scale: number): number {
  const percent = (scale / FULL_SIZE) * 100;
  return percent < 2 ? Math.round(percent * 10) / 10 : Math.round(percent);
}
