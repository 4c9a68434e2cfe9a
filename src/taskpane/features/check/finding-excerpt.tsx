import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { SheetExcerpt } from "../../../app/desk/views";
import { FailureMessage } from "../../parts/failure-message";
import { type Texts, useTexts } from "../../parts/texts";
import { Waiting } from "../../parts/waiting";
import type { ShownExcerpt } from "../../state/pane-state";

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
  // As a sheet shows it, a long text does not make its row a page high.
  text: { display: "block", maxHeight: `calc(4 * ${tokens.lineHeightBase200})`, overflow: "hidden" },
  head2: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  letters: { display: "block", fontWeight: tokens.fontWeightSemibold },
  number: { position: "sticky", left: 0, minWidth: "28px", textAlign: "right" },
  at: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    paddingBottom: tokens.spacingVerticalXS,
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
  const [first] = useState(rows.at);
  useEffect(() => {
    // What has just come must not stand below the list's edge; one that is scrolled to again comes with its rows.
    if (rows.at !== first) box.current?.scrollIntoView({ block: "nearest" });
  }, [rows.at, first]);
  if (rows.at === "idle") return null;
  return (
    <div ref={box} className={styles.excerpt}>
      <div className={styles.head}>
        <Text size={200} className={styles.title}>
          {rows.at === "ready" && nameOf(rows.view, say)}
        </Text>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} tabIndex={tabIndex} onClick={onClose}>
          {say("check.excerptClose")}
        </Button>
      </div>
      {rows.at === "loading" && <Waiting label={say("check.excerptLoading")} />}
      {rows.at === "failed" && (
        <FailureMessage title={say("check.excerptFailed")} failure={rows.failure} onRetry={onRetry} />
      )}
      {rows.at === "ready" && <ExcerptTable excerpt={rows.view} tabIndex={tabIndex} />}
    </div>
  );
}

function ExcerptTable({ excerpt, tabIndex }: { readonly excerpt: SheetExcerpt; readonly tabIndex: 0 | -1 }): ReactNode {
  const { say } = useTexts();
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const cell = useRef<HTMLTableCellElement>(null);
  const column = excerpt.columns.findIndex(({ index }) => index === excerpt.at.column);
  useLayoutEffect(() => {
    if (!view.current || !cell.current) return;
    const { offsetLeft, offsetWidth } = cell.current;
    view.current.scrollLeft = offsetLeft + offsetWidth / 2 - view.current.clientWidth / 2;
  }, [excerpt]);
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
                <span className={styles.text}>{heading}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {excerpt.rows.map(({ row, texts }) => (
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
                    <span className={styles.text}>{text}</span>
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

function nameOf({ sheet, columns, at }: SheetExcerpt, say: Texts["say"]): string {
  const letters = columns.find(({ index }) => index === at.column)?.letters ?? "";
  return say("check.excerpt", { sheet, cell: `${letters}${at.row}` });
}
