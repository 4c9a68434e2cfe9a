import { Button, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular, ZoomInRegular } from "@fluentui/react-icons";
import { useCallback, useState, type ReactNode } from "react";
import type { PersonView } from "../../../app/desk/views";
import { FailureMessage } from "../../parts/failure-message";
import { Section } from "../../parts/section";
import { SheetPreview } from "../../parts/sheet-preview";
import { useTexts } from "../../parts/texts";
import { Waiting } from "../../parts/waiting";
import { shown } from "../../state/loadable";
import type { PaneActions } from "../../state/pane-actions";
import type { SkpPreview as Preview } from "../../state/pane-state";
import { callPerson } from "./call-person";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  who: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The SKP of one person before it is made, and the way to those of the others. */
export function SkpPreview(props: {
  readonly preview: Preview | null;
  readonly writers: readonly PersonView[];
  /** Keys of those who get a sheet, in the order of the writers. */
  readonly chosen: readonly string[];
  readonly actions: Pick<PaneActions, "previewSkp">;
}): ReactNode {
  const { preview, writers, chosen, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const namePage = useCallback((page: number) => say("skp.page", { page }), [say]);
  const [actualSize, setActualSize] = useState(false);
  const key = preview?.key ?? null;
  const isChosen = key !== null && chosen.includes(key);
  // Somebody who is not chosen is looked at among all.
  const round = isChosen || key === null ? chosen : writers.map((person) => person.key);
  const at = key === null ? -1 : round.indexOf(key);
  const person = writers.find((one) => one.key === key) ?? null;
  const plan = preview === null ? null : shown(preview.plan);
  const go = (to: number) => {
    const next = round[to];
    if (next !== undefined) void actions.previewSkp(next);
  };
  return (
    <Section
      title={say("skp.previewTitle")}
      aside={
        <span className={styles.bar}>
          <Button
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            aria-label={say("skp.previous")}
            disabled={at < 1}
            onClick={() => go(at - 1)}
          />
          {at >= 0 && <Text size={200}>{say("skp.previewPlace", { at: at + 1, count: round.length })}</Text>}
          <Button
            appearance="subtle"
            icon={<ChevronRightRegular />}
            aria-label={say("skp.next")}
            disabled={at + 1 >= round.length}
            onClick={() => go(at + 1)}
          />
          <ToggleButton
            appearance="subtle"
            icon={<ZoomInRegular />}
            aria-label={say("skp.zoom")}
            title={say(actualSize ? "skp.fit" : "skp.zoom")}
            checked={actualSize}
            disabled={plan === null}
            onClick={() => setActualSize(!actualSize)}
          />
        </span>
      }
    >
      {person === null ? (
        <Text className={styles.quiet}>{say("skp.previewNone")}</Text>
      ) : (
        <span className={styles.who}>
          <Text weight="semibold">{callPerson(person, say)}</Text>
          {!isChosen && (
            <Text size={200} className={styles.quiet}>
              {say("skp.previewNotChosen")}
            </Text>
          )}
        </span>
      )}
      {preview?.plan.at === "loading" && <Waiting label={say("skp.previewLoading")} />}
      {preview?.plan.at === "failed" && (
        <FailureMessage
          title={say("skp.previewFailed")}
          failure={preview.plan.failure}
          onRetry={() => void actions.previewSkp(preview.key)}
        />
      )}
      {person !== null && plan !== null && (
        <SheetPreview
          plan={plan}
          label={say("skp.sheetOf", { name: plan.name })}
          actualSize={actualSize}
          namePage={namePage}
        />
      )}
    </Section>
  );
}
