import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SkpRequest } from "../../../app/desk/views";
import { Section } from "../../parts/section";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import { WrittenField } from "./written-field";

const APPROACHES = ["quantitative", "qualitative"] as const;
const PAPERS = ["A4", "F4"] as const;

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 132px), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
  select: { minWidth: 0, width: "100%" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What holds for all sheets of the run: approach, heading, signing and paper. */
export function RunChoices(props: {
  readonly request: SkpRequest;
  readonly year: string;
  readonly actions: Pick<PaneActions, "changeSkp">;
}): ReactNode {
  const { request, year, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const change = (part: Partial<SkpRequest>) => void actions.changeSkp(part);
  const { approach } = request;
  return (
    <Section title={say("skp.choices")}>
      <div className={styles.fields}>
        <Field className={styles.wide} label={say("skp.approach")} hint={say(`skp.approachHint.${approach}`)}>
          <Select
            className={styles.select}
            value={approach}
            onChange={(_, { value }) => change({ approach: pick(APPROACHES, value) })}
          >
            {APPROACHES.map((one) => (
              <option key={one} value={one}>
                {say(`skp.approach.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <WrittenField
          className={styles.wide}
          label={say("skp.period")}
          value={request.period}
          hint={say("skp.periodDefault", { year })}
          onWritten={(period) => change({ period })}
        />
        <WrittenField
          className={styles.wide}
          label={say("skp.institution")}
          value={request.institution}
          hint={say("skp.institutionHint")}
          onWritten={(institution) => change({ institution })}
        />
        <WrittenField
          label={say("skp.place")}
          value={request.place}
          hint={say("skp.placeHint")}
          onWritten={(place) => change({ place })}
        />
        <WrittenField
          label={say("skp.date")}
          value={request.date}
          hint={say("skp.dateHint", { year })}
          onWritten={(date) => change({ date })}
        />
        <Field label={say("skp.paper")}>
          <Select
            className={styles.select}
            value={request.paper}
            onChange={(_, { value }) => change({ paper: pick(PAPERS, value) })}
          >
            {PAPERS.map((paper) => (
              <option key={paper} value={paper}>
                {say(`skp.paper.${paper}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Text size={200} className={styles.hint}>
        {say("skp.blankHint")}
      </Text>
    </Section>
  );
}

/** The one of these that the list gave; the first should it give another. */
function pick<T extends string>(all: readonly [T, ...T[]], value: string): T {
  return all.find((one) => one === value) ?? all[0];
}
