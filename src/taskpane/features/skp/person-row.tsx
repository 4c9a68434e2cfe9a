import { Badge, Button, Checkbox, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import type { PersonView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import { callPerson } from "./call-person";
import { MissingFacts } from "./missing-facts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // A border, for it stays where colours are forced.
  shown: { borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}` },
  name: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  more: { minWidth: "32px", alignSelf: "start" },
  // Under the name, past the checkbox.
  facts: {
    gridColumn: "1 / -1",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: "36px",
    paddingRight: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Somebody of the list: whether they get a sheet, what their SKP is made of, and what it lacks. */
export function PersonRow(props: {
  readonly person: PersonView;
  readonly chosen: boolean;
  readonly hasSheet: boolean;
  /** Whether the preview shows them. */
  readonly shown: boolean;
  readonly open: boolean;
  readonly disabled: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly onOpen: (open: boolean) => void;
  /** What is shown when it is open. */
  readonly children: ReactNode;
}): ReactNode {
  const { person, chosen, hasSheet, shown, open, disabled, onChoose, onOpen, children } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const id = useId();
  const name = callPerson(person, say);
  return (
    <div className={mergeClasses(styles.row, shown && styles.shown)}>
      <Checkbox
        checked={chosen}
        disabled={disabled}
        label={<span className={styles.name}>{name}</span>}
        aria-describedby={`${id}-facts`}
        onChange={(_, data) => onChoose(data.checked === true)}
      />
      <Button
        className={styles.more}
        appearance="subtle"
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-label={say("skp.more", { name })}
        aria-expanded={open}
        aria-controls={`${id}-choices`}
        onClick={() => onOpen(!open)}
      />
      <div className={styles.facts}>
        <div id={`${id}-facts`} className={styles.facts} style={{ padding: 0 }}>
          {person.name !== null && <Text size={200}>{person.position ?? say("skp.noPosition")}</Text>}
          <span className={styles.line}>
            {person.form !== "none" && (
              <Text size={200} className={styles.quiet}>
                {`${say(`skp.form.${person.form}`)} · ${say("skp.results", { count: person.results })}`}
              </Text>
            )}
            {hasSheet && (
              <Badge appearance="outline" color="informative" shape="rounded">
                {say("skp.hasSheet")}
              </Badge>
            )}
          </span>
          <MissingFacts missing={person.missing} />
        </div>
        <div id={`${id}-choices`}>{open && children}</div>
      </div>
    </div>
  );
}
