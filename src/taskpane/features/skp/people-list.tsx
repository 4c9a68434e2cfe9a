import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";
import { useTexts } from "../../parts/texts";
import type { PeopleRow } from "./group-people";

/** Heights in pixels until a row has been measured. */
const ESTIMATE = { unit: 40, rater: 34, person: 96 } as const;
/** Rows drawn beyond what is in view, so that the Tab key finds the next one. */
const OVERSCAN = 6;
/** The first look, before the list knows its own size. */
const FIRST_RECT = { width: 320, height: 560 };

const useStyles = makeStyles({
  scroller: {
    overflowY: "auto",
    // Wide focus rings of the rows stay whole.
    padding: "0 2px",
    maxHeight: "min(560px, 70vh)",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { position: "relative", margin: 0, padding: 0, width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box" },
});

/** A long list of which only the part in view is drawn. */
export function PeopleList(props: {
  readonly rows: readonly PeopleRow[];
  readonly children: (row: PeopleRow) => ReactNode;
}): ReactNode {
  const { rows, children } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ESTIMATE[rows[index]!.kind],
    getItemKey: (index) => rows[index]!.id,
    overscan: OVERSCAN,
    initialRect: FIRST_RECT,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="list"
        aria-label={say("skp.list")}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
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
          >
            {children(rows[index]!)}
          </div>
        ))}
      </div>
    </div>
  );
}
