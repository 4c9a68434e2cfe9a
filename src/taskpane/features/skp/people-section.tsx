import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { PersonView, SkpRequest } from "../../../app/desk/views";
import { Section } from "../../parts/section";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import { chosenOf, choosePeople, stateOf } from "./choose-people";
import { findPeople } from "./find-people";
import { GroupRow } from "./group-row";
import { groupPeople } from "./group-people";
import { PeopleList } from "./people-list";
import { PersonChoices } from "./person-choices";
import { PersonRow } from "./person-row";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  none: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** Everybody who can get an SKP, by unit and rater, to be chosen. */
export function PeopleSection(props: {
  readonly people: readonly PersonView[];
  /** Those of them who can get a sheet. */
  readonly writers: readonly PersonView[];
  readonly request: SkpRequest;
  /** Keys of those whose sheet stands in the workbook. */
  readonly made: ReadonlySet<string>;
  /** Key of the one whom the preview shows. */
  readonly previewed: string | null;
  readonly inExcel: boolean;
  /** While sheets are written. */
  readonly disabled: boolean;
  readonly onPreview: (key: string) => void;
  readonly actions: Pick<PaneActions, "changeSkp" | "showFinding">;
}): ReactNode {
  const { people, writers, request, made, previewed, inExcel, disabled, onPreview, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [text, setText] = useState("");
  const [onlyIncomplete, setOnlyIncomplete] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const wanted = useDeferredValue(text);
  const incomplete = useMemo(() => writers.filter(({ missing }) => missing.length > 0).length, [writers]);
  const shown = useMemo(() => findPeople(writers, wanted, onlyIncomplete), [writers, wanted, onlyIncomplete]);
  const rows = useMemo(() => groupPeople(shown), [shown]);
  const everybody = useMemo(() => writers.map(({ key }) => key), [writers]);
  const chosen = useMemo(() => new Set(chosenOf(everybody, request.people)), [everybody, request.people]);
  const shownKeys = useMemo(() => shown.map(({ key }) => key), [shown]);
  const choose = (keys: readonly string[], on: boolean) =>
    void actions.changeSkp({ people: choosePeople(everybody, request.people, keys, on) });
  const expand = (key: string, on: boolean) => {
    const next = new Set(open);
    if (on) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const all = stateOf(shownKeys, chosen);
  const isFiltered = shown.length < writers.length;
  const count = shown.length;
  return (
    <Section title={say("skp.people")}>
      <div className={styles.tools}>
        <Field label={say("skp.search")}>
          <Input
            type="search"
            value={text}
            contentBefore={<SearchRegular />}
            placeholder={say("skp.searchHint")}
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
        {(incomplete > 0 || onlyIncomplete) && (
          <Checkbox
            checked={onlyIncomplete}
            label={say("skp.onlyIncomplete", { count: incomplete })}
            onChange={(_, data) => setOnlyIncomplete(data.checked === true)}
          />
        )}
        {count > 0 && (
          <Checkbox
            checked={all}
            disabled={disabled}
            label={isFiltered ? say("skp.chooseShown", { count }) : say("skp.chooseAll", { count })}
            onChange={() => choose(shownKeys, all !== true)}
          />
        )}
        <Text role="status" size={200}>
          {count === 0 ? say("skp.noneShown") : say("skp.chosen", { count: chosen.size, total: writers.length })}
        </Text>
      </div>
      {count === 0 ? (
        <div className={styles.none}>
          <Button
            onClick={() => {
              setText("");
              setOnlyIncomplete(false);
            }}
          >
            {say("skp.showAll")}
          </Button>
        </div>
      ) : (
        <PeopleList rows={rows}>
          {(row) =>
            row.kind !== "person" ? (
              <GroupRow
                row={row}
                checked={stateOf(row.keys, chosen)}
                disabled={disabled}
                onChoose={(on) => choose(row.keys, on)}
              />
            ) : (
              <PersonRow
                person={row.person}
                chosen={chosen.has(row.person.key)}
                hasSheet={made.has(row.person.key)}
                shown={previewed === row.person.key}
                open={open.has(row.person.key)}
                disabled={disabled}
                onChoose={(on) => choose([row.person.key], on)}
                onOpen={(on) => expand(row.person.key, on)}
              >
                <PersonChoices person={row.person} {...{ people, request, inExcel, onPreview, actions }} />
              </PersonRow>
            )
          }
        </PeopleList>
      )}
    </Section>
  );
}
