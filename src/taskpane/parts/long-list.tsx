import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";
import { type LongListRow, useStops } from "./use-stops";

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

/**
 * The rows of which only those in view are drawn. The Tab key comes to one of them; from there the arrow keys, Page Up and Down, Home and End
 * move. The row with the focus stays drawn wherever the list is scrolled to; when it goes, the one in its place gets the focus. A row's control
 * that the keys go from and to is marked `data-stop`.
 */
export function LongList<Row extends LongListRow>(props: {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly isBusy: boolean;
  /** Whether the keyboard stops at a row. */
  readonly isStop: (row: Row) => boolean;
  /** Height of a row in pixels until it has been measured. */
  readonly heightOf: (row: Row) => number;
  /** Draws a row with this `tabIndex` of its controls, which is 0 on one row of the list alone. */
  readonly children: (row: Row, tabIndex: 0 | -1) => ReactNode;
}): ReactNode {
  const { rows, label, isBusy, isStop, heightOf, children } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { active, activate, onKeyDown, onBlur } = useStops(rows, isStop, scroller, (index) =>
    virtualizer.scrollToIndex(index),
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]!),
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
        aria-label={label}
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
