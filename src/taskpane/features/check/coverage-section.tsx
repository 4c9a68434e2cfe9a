import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckView } from "../../../app/desk/views";
import { Section } from "../../parts/section";
import { useTexts } from "../../parts/texts";
import { CoverageBar } from "./coverage-bar";
import { CoverageTable } from "./coverage-table";
import { COVERED, wholeOf } from "./covered";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  bars: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** How complete the cascade is: all of it, and level by level. */
export function CoverageSection({ view }: { readonly view: CheckView }): ReactNode {
  const { say } = useTexts();
  const styles = useStyles();
  const { coverage, year } = view;
  return (
    <Section title={say("check.coverage")}>
      <Text size={200} className={styles.quiet}>
        {year === null ? say("check.coverageNoYear") : say("check.coverageYear", { year })}
      </Text>
      <div className={styles.bars}>
        {COVERED.map((part) => (
          <CoverageBar
            key={part}
            label={say(`check.covered.${part}`)}
            part={coverage.total[part]}
            whole={wholeOf(part, coverage.total)}
          />
        ))}
      </div>
      <Text size={200} className={styles.quiet}>
        {say("check.coverageSkp")}
      </Text>
      <CoverageTable levels={coverage.levels} views={view.levels} />
    </Section>
  );
}
