import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { ExplainedRowView, ExplanationView } from "../../../app/desk/views";
import { type Column, formatCell } from "../../../core/address/address";
import { type Texts, useTexts } from "../../parts/texts";
import { CellAddress } from "./cell-address";
import { ExplainedNode } from "./explained-node";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Inside, for the list cuts off what stands out.
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  role: { color: tokens.colorNeutralForeground2 },
  number: { fontVariantNumeric: "tabular-nums" },
  nodes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(280px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  meaning: { color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  unread: { color: tokens.colorNeutralForeground3 },
  // What lies around the table is named, not read out at length.
  around: {
    display: "-webkit-box",
    "-webkit-box-orient": "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});

type CellView = ExplainedRowView["cells"][number];

/** A row of the sheet: what it is, its statements, and what each other filled cell was read as. */
export function ExplainedRow(props: {
  readonly explained: ExplainedRowView;
  readonly view: Pick<ExplanationView, "sheet" | "levels">;
  readonly tabIndex: 0 | -1;
  /** Leads to a cell; null where there is nothing to lead to. */
  readonly onShow: ((column: Column) => void) | null;
}): ReactNode {
  const { explained, view, tabIndex, onShow } = props;
  const { row, role, nodes, cells } = explained;
  const { say, messages } = useTexts();
  const styles = useStyles();
  const id = useId();
  const address = (column: Column): ReactNode => (
    <CellAddress cell={formatCell({ row, column })} tabIndex={tabIndex} onShow={onShow && (() => onShow(column))} />
  );
  const isRead = role === "node" || role === "more";
  const facts = cells.filter(({ column }) => nodes.every((node) => node.column !== column));
  return (
    <div data-stop role="group" aria-labelledby={`${id}-head ${id}-nodes`} tabIndex={tabIndex} className={styles.row}>
      <div id={`${id}-head`} className={styles.head}>
        <Text className={styles.number} weight="semibold">
          {say("read.explain.row", { row: String(row) })}
        </Text>
        <Text className={styles.role} size={200}>
          {messages.explain.roles[role]}
        </Text>
      </div>
      <div id={`${id}-nodes`} className={styles.nodes}>
        {nodes.map((node) => (
          <ExplainedNode key={node.column} {...{ node, view }} address={address(node.column)} />
        ))}
        {!isRead && (
          <Text className={styles.around} size={200}>
            {cells.map(({ text }) => text).join(" · ")}
          </Text>
        )}
      </div>
      {isRead && facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((cell) => (
            <li key={cell.column} className={styles.fact}>
              {address(cell.column)}
              <span className={mergeClasses(styles.text, isUnread(cell) && styles.unread)}>
                <span className={styles.meaning}>{meaningOf(cell, say)}: </span>
                {cell.text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function isUnread({ field }: CellView): boolean {
  return field === null || field === "unknown" || field === "ignored";
}

function meaningOf({ field, year, chosen }: CellView, say: Texts["say"]): string {
  if (field === null) return say("read.explain.beside");
  const name = say(`read.field.${field}`);
  const meaning = year === null ? name : `${name} ${year}`;
  return chosen ? say("read.explain.chosen", { field: meaning }) : meaning;
}
