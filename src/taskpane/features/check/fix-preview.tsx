import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatCell } from "../../../core/address/address";
import type { FindingView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";

const useStyles = makeStyles({
  edits: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  word: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});

/** What a fix changes, cell by cell: before, struck through, and after. */
export function FixPreview({ finding }: { readonly finding: FindingView }): ReactNode {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div>
      {finding.fix?.edits.map(({ at, before, after }) => {
        const cell = formatCell(at);
        return (
          <div key={cell} className={styles.edits}>
            {cell !== finding.cell && <span className={styles.word}>{say("check.fixCell", { cell })} </span>}
            <span className={styles.word}>{say("check.before")} </span>
            {before.trim() === "" ? say("check.empty") : <del className={styles.before}>{before}</del>}
            <span className={styles.word}> {say("check.after")} </span>
            <ins className={styles.after}>{after}</ins>
          </div>
        );
      })}
    </div>
  );
}
