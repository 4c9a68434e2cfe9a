import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import type { SheetExcerpt } from "../../../app/desk/views";
import { FailureMessage } from "../../parts/failure-message";
import { type Texts, useTexts } from "../../parts/texts";
import { Waiting } from "../../parts/waiting";
import type { ShownExcerpt } from "../../state/pane-state";
import { rowsOfExcerpt } from "./excerpt-rows";

const useStyles = makeStyles({
  excerpt: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { overflowWrap: "anywhere" },
  view: {
    overflowX: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "max-content",
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    minWidth: "48px",
    maxWidth: "180px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // A long text does not make its row a page high; that it goes on is shown.
  text: {
    display: "-webkit-box",
    "-webkit-box-orient": "vertical",
    WebkitLineClamp: "4",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  // What is meant is shown whole.
  whole: { display: "block", overflowWrap: "anywhere" },
  head2: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  letters: { display: "block", fontWeight: tokens.fontWeightSemibold },
  number: { position: "sticky", left: 0, minWidth: "28px", textAlign: "right" },
  at: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    paddingBottom: tokens.spacingVerticalXS,
    // Below the bar of steps, which stays at the top.
    scrollMarginTop: "72px",
  },
  mark: { display: "block", fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
});

/** The rows around a finding, for a place without Excel. */
export function FindingExcerpt(props: {
  readonly rows: ShownExcerpt["rows"];
  readonly tabIndex: 0 | -1;
  readonly onClose: () => void;
  readonly onRetry: () => void;
}): ReactNode {
  const { rows, tabIndex, onClose, onRetry } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const cell = useRef<HTMLTableCellElement>(null);
  const [first] = useState(rows.at);
  useEffect(() => {
    // What has just come must not stand below the list's edge; one that is scrolled to again comes with its rows.
    if (rows.at === first) return undefined;
    const show = (): void => {
      box.current?.scrollIntoView({ block: "nearest" });
      // A low list or window has no place for all of it.
      cell.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    // The list measures the row in the next frame, and has its place for it in the one after.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [rows.at, first]);
  const close = useClose(box, onClose);
  if (rows.at === "idle") return null;
  return (
    <div ref={box} className={styles.excerpt}>
      <div className={styles.head}>
        <Text size={200} className={styles.title}>
          {rows.at === "ready" && nameOf(rows.view, say)}
        </Text>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} tabIndex={tabIndex} onClick={close}>
          {say("check.excerptClose")}
        </Button>
      </div>
      {rows.at === "loading" && <Waiting label={say("check.excerptLoading")} />}
      {rows.at === "failed" && (
        <FailureMessage title={say("check.excerptFailed")} failure={rows.failure} onRetry={onRetry} />
      )}
      {rows.at === "ready" && <ExcerptTable excerpt={rows.view} {...{ tabIndex, cell }} />}
    </div>
  );
}

/** Closes the excerpt, also with Escape anywhere in its finding. The focus goes to the finding, for what had it may be gone. */
function useClose(box: RefObject<HTMLElement | null>, onClose: () => void): () => void {
  const close = (): void => {
    box.current?.parentElement?.querySelector<HTMLElement>("[data-stop]")?.focus();
    onClose();
  };
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const finding = box.current?.parentElement;
    const leave = (event: KeyboardEvent): void => {
      if (event.key === "Escape") latest.current();
    };
    finding?.addEventListener("keydown", leave);
    return () => finding?.removeEventListener("keydown", leave);
  }, [box]);
  return close;
}

function ExcerptTable(props: {
  readonly excerpt: SheetExcerpt;
  readonly tabIndex: 0 | -1;
  /** The cell that is meant. */
  readonly cell: RefObject<HTMLTableCellElement | null>;
}): ReactNode {
  const { excerpt, tabIndex, cell } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const column = excerpt.columns.findIndex(({ index }) => index === excerpt.at.column);
  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return undefined;
    const show = (): void => {
      if (cell.current) element.scrollLeft = leftOf(cell.current, element);
    };
    show();
    // Another width of the pane leaves other columns in view.
    const observer = new ResizeObserver(show);
    observer.observe(element);
    return () => observer.disconnect();
  }, [excerpt, cell]);
  return (
    <div ref={view} className={styles.view} role="region" aria-label={nameOf(excerpt, say)} tabIndex={tabIndex}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head2, styles.number)}>
              {say("check.excerptRow")}
            </th>
            {excerpt.columns.map(({ index, letters, heading }) => (
              <th key={index} scope="col" className={mergeClasses(styles.cell, styles.head2)}>
                <span className={styles.letters}>{letters}</span>
                <span className={styles.text} title={heading}>
                  {heading}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOfExcerpt(excerpt).map(({ row, texts }) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.head2, styles.number)}>
                {row}
              </th>
              {texts.map((text, place) => {
                const isIt = row === excerpt.at.row && place === column;
                return (
                  <td
                    key={excerpt.columns[place]?.index ?? place}
                    ref={isIt ? cell : undefined}
                    className={mergeClasses(styles.cell, isIt && styles.at)}
                  >
                    <span className={isIt ? styles.whole : styles.text} title={isIt ? undefined : text}>
                      {text}
                    </span>
                    {isIt && <span className={styles.mark}>◂ {say("check.excerptCell")}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How far to scroll so that the cell stands in the middle of what the row numbers leave free. */
function leftOf(cell: HTMLTableCellElement, view: HTMLElement): number {
  const numbers = cell.parentElement?.querySelector("th")?.offsetWidth ?? 0;
  return cell.offsetLeft + cell.offsetWidth / 2 - (view.clientWidth + numbers) / 2;
}

function nameOf({ sheet, columns, at }: SheetExcerpt, say: Texts["say"]): string {
  const letters = columns.find(({ index }) => index === at.column)?.letters ?? "";
  return say("check.excerpt", { sheet, cell: `${letters}${at.row}` });
}
