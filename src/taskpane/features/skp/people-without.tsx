import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { PersonView, SkpRequest } from "../../../app/desk/views";
import { Section } from "../../parts/section";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import { callPerson } from "./call-person";
import { PersonChoices } from "./person-choices";

/** As many as are told without being asked for more. */
const STEP = 20;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  person: {
    display: "flex",
    flexDirection: "column",
    listStyleType: "none",
    overflowWrap: "anywhere",
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: "flex-start" },
});

/** People who get no SKP, each with the reason. Who was taken for a regional head can be given a form all the same. */
export function PeopleWithout(props: {
  readonly people: readonly PersonView[];
  readonly request: SkpRequest;
  readonly inExcel: boolean;
  readonly onPreview: (key: string) => void;
  readonly actions: Pick<PaneActions, "changeSkp" | "showFinding">;
}): ReactNode {
  const { people, request, inExcel, onPreview, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [most, setMost] = useState(STEP);
  const without = people.filter(({ reason }) => reason !== null);
  if (without.length === 0) return null;
  const hidden = without.length - most;
  return (
    <Section title={say("skp.without", { count: without.length })}>
      <ul className={styles.list}>
        {without.slice(0, most).map((person) => (
          <li key={person.key} className={styles.person}>
            <Text weight="semibold">{callPerson(person, say)}</Text>
            {person.name !== null && person.position !== null && <Text size={200}>{person.position}</Text>}
            {person.reason !== null && (
              <Text size={200} className={styles.quiet}>
                {say(`skp.reason.${person.reason}`)}
              </Text>
            )}
            {person.reason === "regional-head" && (
              <PersonChoices {...{ person, people, request, inExcel, onPreview, actions }} />
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button className={styles.more} onClick={() => setMost(most + Math.min(hidden, STEP * 5))}>
          {say("skp.withoutMore", { count: Math.min(hidden, STEP * 5) })}
        </Button>
      )}
    </Section>
  );
}
