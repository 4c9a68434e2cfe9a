import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../parts/texts";
import type { PeopleRow } from "./group-people";

const useStyles = makeStyles({
  unit: {
    paddingTop: tokens.spacingVerticalS,
    "& label": { fontWeight: tokens.fontWeightBold, overflowWrap: "anywhere" },
  },
  rater: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "& label": { overflowWrap: "anywhere" },
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit", lineHeight: "inherit" },
});

/** The head of a group of people, with a checkbox for all of them. */
export function GroupRow(props: {
  readonly row: Exclude<PeopleRow, { kind: "person" }>;
  readonly checked: boolean | "mixed";
  readonly disabled: boolean;
  readonly onChoose: (on: boolean) => void;
}): ReactNode {
  const { row, checked, disabled, onChoose } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const Heading = row.kind === "unit" ? "h4" : "h5";
  const name = row.kind === "unit" ? (row.unit ?? say("skp.noUnit")) : nameRater(row.rater);
  function nameRater(rater: string | null): string {
    return rater === null ? say("skp.noRater") : say("skp.ratedBy", { name: rater });
  }
  return (
    <Heading className={styles.heading}>
      <div className={row.kind === "unit" ? styles.unit : styles.rater}>
        <Checkbox
          checked={checked}
          disabled={disabled}
          label={say("skp.group", { name, count: row.keys.length })}
          onChange={() => onChoose(checked !== true)}
        />
      </div>
    </Heading>
  );
}
