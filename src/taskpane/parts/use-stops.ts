import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { nextStop } from "./next-stop";

/** The control of a row that the arrow keys go from and to. */
const STOP = "[data-stop]";

/** A row of a long list; its id is its own in the list. */
export interface LongListRow {
  readonly id: string;
}

interface Stops {
  /** Index of the row whose controls the Tab key reaches; -1 in an empty list. */
  readonly active: number;
  readonly activate: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * One row of a long list that has the focus or gets it next, kept by its id while the list changes around it. `isStop` tells rows that can have
 * the focus; `show` brings a row into view.
 */
export function useStops<Row extends LongListRow>(
  rows: readonly Row[],
  isStop: (row: Row) => boolean,
  scroller: RefObject<HTMLElement | null>,
  show: (index: number) => void,
): Stops {
  const [last, setLast] = useState<{ readonly id: string; readonly index: number } | null>(null);
  const hasFocus = useRef(false);
  const isMoving = useRef(false);
  const active = findActive(rows, isStop, last);

  useLayoutEffect(() => {
    const { activeElement, body } = document;
    // A row that goes takes the focus with it.
    const isLost = hasFocus.current && (activeElement === null || activeElement === body);
    if (!isMoving.current && !isLost) return;
    isMoving.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] ${STOP}`)?.focus({ preventScroll: true });
  });

  const activate = (index: number): void => {
    hasFocus.current = true;
    const row = rows[index];
    if (row && (last?.id !== row.id || last.index !== index)) setLast({ id: row.id, index });
  };
  return {
    active,
    activate,
    onKeyDown: (event) => {
      // Within what a row has opened, the keys do what they do anywhere else.
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target as HTMLElement).matches(STOP)) return;
      const index = nextStop(event.key, active, rows.length, (row) => isStop(rows[row]!));
      if (index === null) return;
      event.preventDefault();
      isMoving.current = true;
      activate(index);
      show(index);
      // At an end the same row stays, and nothing is drawn anew.
      if (index === active) isMoving.current = false;
    },
    onBlur: ({ relatedTarget, currentTarget, target }) => {
      const goesElsewhere = relatedTarget !== null && !currentTarget.contains(relatedTarget);
      if (goesElsewhere || (relatedTarget === null && target.isConnected && document.hasFocus()))
        hasFocus.current = false;
    },
  };
}

/** The row by its id, else the nearest stop to where it was. */
function findActive<Row extends LongListRow>(
  rows: readonly Row[],
  isStop: (row: Row) => boolean,
  last: { readonly id: string; readonly index: number } | null,
): number {
  if (last !== null) {
    if (rows[last.index]?.id === last.id) return last.index;
    const moved = rows.findIndex(({ id }) => id === last.id);
    if (moved >= 0) return moved;
  }
  const from = Math.min(last?.index ?? 0, rows.length - 1);
  const below = rows.findIndex((row, index) => index >= from && isStop(row));
  if (below >= 0) return below;
  let above = from;
  while (above >= 0 && !isStop(rows[above]!)) above -= 1;
  return above;
}
