import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";
import { useTexts } from "../../parts/texts";
import type { ListRow } from "./list-rows";
import { useStops } from "./use-stops";

/** Heights in pixels until a row has been measured. */
const ESTIMATE = { severity: 32, rule: 44, review: 110, finding: 76 } as const;
const OVERSCAN = 6;
/** The first look, before the list knows its own size. */
const FIRST_RECT = { width: 320, height: 600 };

const useStyles = makeStyles({
  scroller: {
    overflowY: "auto",
    maxHeight: "min(640px, 75vh)",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box" },
});

/** What a row is drawn with: `tabIndex` of its controls, which is 0 on one row of the list alone. */
type DrawRow = (row: ListRow, tabIndex: 0 | -1) => ReactNode;

/**
 * The rows of which only those in view are drawn. The Tab key comes to one of them; from there the arrow keys, Page Up and Down, Home and End
 * move. The row with the focus stays drawn wherever the list is scrolled to; when it goes, the one in its place gets the focus.
 */
export function FindingsList(props: {
  readonly rows: readonly ListRow[];
  readonly isBusy: boolean;
  readonly children: DrawRow;
}): ReactNode {
  const { rows, isBusy, children } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { active, activate, onKeyDown, onBlur } = useStops(rows, scroller, (index) => virtualizer.scrollToIndex(index));
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ESTIMATE[rows[index]!.kind],
    getItemKey: (index) => rows[index]!.id,
    overscan: OVERSCAN,
    initialRect: FIRST_RECT,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return active < 0 || active >= rows.length || seen.includes(active)
        ? seen
        : [...seen, active].sort((a, b) => a - b);
    },
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="list"
        aria-label={say("check.list")}
        aria-busy={isBusy}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => activate(index)}
          >
            {children(rows[index]!, index === active ? 0 : -1)}
          </div>
        ))}
      </div>
    </div>
  );
}
