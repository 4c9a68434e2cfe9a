import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LevelCoverage } from "../../../core/report/coverage";
import type { LevelView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import { COVERED, wholeOf } from "./covered";
import { labelLevel } from "./label-level";
import { shareText } from "./share-text";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  head: {
    padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "right",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  first: { textAlign: "left", paddingLeft: 0 },
  level: {
    paddingTop: tokens.spacingVerticalXS,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  number: {
    padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The shares of each level, top first. */
export function CoverageTable(props: {
  readonly levels: readonly LevelCoverage[];
  readonly views: readonly LevelView[];
}): ReactNode {
  const { levels, views } = props;
  const texts = useTexts();
  const { say, messages } = texts;
  const styles = useStyles();
  const count = new Intl.NumberFormat(messages.language === "id" ? "id-ID" : "en-GB");
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{say("check.coverageLevels")}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {say("check.coverageNodes")}
          </th>
          {COVERED.map((part) => (
            <th key={part} scope="col" className={styles.head}>
              {say(`check.covered.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      {levels.map((row) => (
        <tbody key={row.level}>
          <tr>
            <th scope="rowgroup" colSpan={1 + COVERED.length} className={styles.level}>
              {labelLevel(row.level, views, texts)}
            </th>
          </tr>
          <tr>
            <td className={mergeClasses(styles.number, styles.first)}>{count.format(row.nodes)}</td>
            {COVERED.map((part) => (
              <td key={part} className={styles.number}>
                {shareText(row[part], wholeOf(part, row), messages.language)}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
