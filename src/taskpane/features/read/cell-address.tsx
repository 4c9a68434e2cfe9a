import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../parts/texts";

const useStyles = makeStyles({
  address: {
    flexShrink: 0,
    minWidth: "5ch",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "left",
  },
  plain: { color: tokens.colorNeutralForeground2 },
});

/** Where a cell stands, `C7`; it leads there where there is a way. */
export function CellAddress(props: {
  readonly cell: string;
  readonly tabIndex: 0 | -1;
  readonly onShow: (() => void) | null;
}): ReactNode {
  const { cell, tabIndex, onShow } = props;
  const { say } = useTexts();
  const styles = useStyles();
  if (!onShow)
    return (
      <span className={styles.address}>
        <span className={styles.plain}>{cell}</span>
      </span>
    );
  return (
    <Link
      as="button"
      className={styles.address}
      tabIndex={tabIndex}
      aria-label={say("read.explain.show", { cell })}
      onClick={onShow}
    >
      {cell}
    </Link>
  );
}
