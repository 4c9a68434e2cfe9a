import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { formatCell } from "../../../core/address/address";
import type { PersonView, SkpRequest } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import { callPerson } from "./call-person";
import { rateBy } from "./rater-choices";
import { withChoice } from "./with-choice";

const FORMS = ["jpt", "ja-jf"] as const;

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, width: "100%" },
  place: { color: tokens.colorNeutralForeground3 },
});

/** What can be chosen for one person: the form, the rater; and the ways to the sheet as it would be and to the table. */
export function PersonChoices(props: {
  readonly person: PersonView;
  readonly people: readonly PersonView[];
  readonly request: SkpRequest;
  readonly inExcel: boolean;
  readonly onPreview: (key: string) => void;
  readonly actions: Pick<PaneActions, "changeSkp" | "showFinding">;
}): ReactNode {
  const { person, request, inExcel, onPreview, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const { key, at } = person;
  return (
    <div className={styles.choices}>
      <FormChoice {...{ person, request, actions }} />
      {person.reason === null && <RaterChoice {...props} />}
      <div className={styles.buttons}>
        {person.reason === null && (
          <Button aria-label={say("skp.previewOf", { name: callPerson(person, say) })} onClick={() => onPreview(key)}>
            {say("skp.preview")}
          </Button>
        )}
        {inExcel && <Button onClick={() => void actions.showFinding(key, at)}>{say("skp.showCell")}</Button>}
        <Text size={200} className={styles.place}>
          {say("skp.standsAt", { sheet: at.sheet, cell: formatCell(at) })}
        </Text>
      </div>
    </div>
  );
}

function FormChoice(props: {
  readonly person: PersonView;
  readonly request: SkpRequest;
  readonly actions: Pick<PaneActions, "changeSkp">;
}): ReactNode {
  const { person, request, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const { forms } = request;
  const chosen = forms[person.key] ?? null;
  const change = (value: string) => {
    const form = FORMS.find((one) => one === value) ?? null;
    void actions.changeSkp({ forms: withChoice(forms, person.key, form) });
  };
  const asPost = person.form === "none" ? say("skp.formLong.none") : say(`skp.form.${person.form}`);
  return (
    <Field label={say("skp.formField")}>
      <Select className={styles.select} value={chosen ?? ""} onChange={(_, { value }) => change(value)}>
        <option value="">
          {chosen === null ? say("skp.formAsPostKnown", { form: asPost }) : say("skp.formAsPost")}
        </option>
        {FORMS.map((form) => (
          <option key={form} value={form}>
            {say(`skp.formLong.${form}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function RaterChoice(props: {
  readonly person: PersonView;
  readonly people: readonly PersonView[];
  readonly request: SkpRequest;
  readonly actions: Pick<PaneActions, "changeSkp">;
}): ReactNode {
  const { person, people, request, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [text, setText] = useState("");
  const chosen = request.raters[person.key] ?? null;
  const { raters, others, hidden } = rateBy(people, person.key, text, chosen);
  const change = (value: string) =>
    void actions.changeSkp({ raters: withChoice(request.raters, person.key, value === "" ? null : value) });
  const found = person.rater?.name ?? say("skp.raterNotFound");
  const option = (one: PersonView) => (
    <option key={one.key} value={one.key}>
      {one.name !== null && one.position !== null ? `${one.name} – ${one.position}` : callPerson(one, say)}
    </option>
  );
  return (
    <>
      <Field label={say("skp.raterField")}>
        <Select className={styles.select} value={chosen ?? ""} onChange={(_, { value }) => change(value)}>
          <option value="">
            {chosen === null ? say("skp.raterAsFoundKnown", { name: found }) : say("skp.raterAsFound")}
          </option>
          {raters.length > 0 && <optgroup label={say("skp.ratersNow")}>{raters.map(option)}</optgroup>}
          {others.length > 0 && <optgroup label={say("skp.ratersOther")}>{others.map(option)}</optgroup>}
        </Select>
      </Field>
      {(hidden > 0 || text !== "") && (
        <Field label={say("skp.raterSearch")} hint={say("skp.ratersHidden", { count: hidden })}>
          <Input value={text} placeholder={say("skp.searchHint")} onChange={(_, { value }) => setText(value)} />
        </Field>
      )}
    </>
  );
}
