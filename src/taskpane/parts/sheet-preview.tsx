import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import { cellLook } from "./cell-look";
import { type TableRow, tableRows } from "./sheet-table";

/** CSS pixels of a point. */
const PIXELS = 96 / 72;
/** White in pixels around what is on the paper, so that lines at its edge are seen whole. */
const EDGE = 8;

const useStyles = makeStyles({
  view: {
    overflow: "auto",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  // It is a picture of paper, whatever the theme.
  paper: {
    overflow: "hidden",
    padding: `${EDGE}px`,
    backgroundColor: "#FFFFFF",
    color: "#000000",
    colorScheme: "light",
    forcedColorAdjust: "none",
    boxShadow: tokens.shadow4,
  },
  table: { borderCollapse: "collapse", tableLayout: "fixed", transformOrigin: "0 0" },
  cell: { position: "relative", boxSizing: "border-box" },
  text: { overflow: "hidden" },
  pageEnd: {
    position: "absolute",
    top: "-1px",
    left: 0,
    borderTop: "1.5pt dashed #0F6CBD",
    textAlign: "right",
    pointerEvents: "none",
  },
  pageNumber: {
    display: "inline-block",
    padding: "0 3pt",
    fontFamily: "Arial, sans-serif",
    fontSize: "8pt",
    backgroundColor: "#0F6CBD",
    color: "#FFFFFF",
  },
});

/**
 * A planned sheet as it will be on paper, fitted to the width there is or, with `actualSize`, as large as on the sheet. A dashed line shows where
 * a page ends. It is drawn whole: for sheets of some hundred rows.
 */
export function SheetPreview(props: {
  readonly plan: SheetPlan;
  /** What it is, to those who hear it. */
  readonly label: string;
  readonly actualSize: boolean;
  /** The label of a page that begins. Keep it the same, or all is drawn anew. */
  readonly namePage: (page: number) => string;
}): ReactNode {
  const { plan, label, actualSize, namePage } = props;
  const styles = useStyles();
  const rows = useMemo(() => tableRows(plan), [plan]);
  const looks = useMemo(() => plan.styles.map(cellLook), [plan.styles]);
  const paper = useRef<HTMLDivElement>(null);
  const width = plan.columnWidths.reduce((sum, each) => sum + each, 0) * PIXELS;
  const height = rows.reduce((sum, row) => sum + row.height, 0) * PIXELS;
  const room = useWidth(paper);
  const scale = actualSize || room === null ? 1 : Math.min(1, (room - 2 * EDGE) / width);
  // Hundreds of cells that need not be gone through again when only something beside them changes.
  const body = useMemo(
    () => rows.map((row) => <SheetRow key={row.row} {...{ row, width, looks, namePage }} />),
    [rows, width, looks, namePage],
  );
  return (
    <div className={styles.view} role="region" aria-label={label} tabIndex={0}>
      <div ref={paper}>
        <div className={styles.paper} style={{ width: width * scale, height: height * scale }}>
          {/* The forms are Indonesian, whatever the pane speaks. */}
          <table
            lang="id"
            className={styles.table}
            aria-label={label}
            style={{ width, ...(scale < 1 && { transform: `scale(${scale})` }) }}
          >
            <colgroup>
              {plan.columnWidths.map((each, i) => (
                <col key={i} style={{ width: `${each}pt` }} />
              ))}
            </colgroup>
            <tbody>{body}</tbody>
          </table>
        </div>
      </div>
    </div>
  );
}

function SheetRow(props: {
  readonly row: TableRow;
  readonly width: number;
  readonly looks: readonly ReturnType<typeof cellLook>[];
  readonly namePage: (page: number) => string;
}): ReactNode {
  const { row, width, looks, namePage } = props;
  const styles = useStyles();
  return (
    <tr style={{ height: `${row.height}pt` }}>
      {row.cells.map(({ column, columns, rows, height, cell }) => (
        <td
          key={column}
          className={styles.cell}
          style={cell === null ? { padding: 0 } : looks[cell.style]}
          {...(columns > 1 && { colSpan: columns })}
          {...(rows > 1 && { rowSpan: rows })}
        >
          {row.page !== null && column === 1 && (
            <div className={styles.pageEnd} style={{ width }}>
              <span className={styles.pageNumber}>{namePage(row.page)}</span>
            </div>
          )}
          {cell !== null && cell.value !== null && (
            <div className={styles.text} style={{ maxHeight: `${height}pt` }}>
              {cell.value}
            </div>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Width in pixels of the element, kept up to date; null until it is known. */
function useWidth(element: { readonly current: HTMLElement | null }): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    setWidth(current.clientWidth);
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
