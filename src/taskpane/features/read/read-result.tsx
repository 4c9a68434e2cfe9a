import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReadView } from "../../../app/desk/views";
import type { ReadChoices } from "../../../core/read/read-choices";
import { Section } from "../../parts/section";
import { Message } from "../../parts/message";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import { ColumnList } from "./column-list";
import { HeaderRows } from "./header-rows";
import { JoinPicker } from "./join-picker";
import { LayoutPicker } from "./layout-picker";
import { ProfilePicker } from "./profile-picker";
import { QuestionList } from "./question-list";
import { ReadContents } from "./read-contents";
import { SheetPicker } from "./sheet-picker";
import { useReading } from "./use-reading";
import { YearPicker } from "./year-picker";

/** Below this share of evidence a person is asked to look at the columns. */
const SURE = 0.7;
const NOTHING_CHOSEN: ReadChoices = { header: null, columns: [], profile: null, layout: null, rows: [], join: [] };

const useStyles = makeStyles({
  box: { containerType: "inline-size" },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    "@container (min-width: 700px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  how: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What was made of the sheet, or why nothing was, and everything a person can change about it. */
export function ReadResult(props: {
  readonly view: ReadView;
  readonly actions: Pick<PaneActions, "changeReading">;
  /** The sheet that keeps the choices. */
  readonly settingsSheet: string;
  /** The workbook is being worked on. */
  readonly isBusy: boolean;
}): ReactNode {
  const { view, actions, settingsSheet, isBusy } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const reading = useReading(view, actions);
  const disabled = isBusy || reading.isLeaving;
  const { result } = view;
  return (
    <div className={styles.box}>
      <div className={styles.body}>
        {view.remembered && (
          <Message
            intent="info"
            sentence={say("read.remembered", { sheet: settingsSheet })}
            actions={
              <Button disabled={disabled} onClick={() => reading.change({ choices: NOTHING_CHOSEN })}>
                {say("read.forget")}
              </Button>
            }
          />
        )}
        {result.ok && result.facts.confidence < SURE && (
          <Message intent="warning" title={say("read.unsure")} sentence={say("read.unsureWhat")} />
        )}
        <div className={styles.pair}>
          {result.ok && <ReadContents facts={result.facts} />}
          <Section title={say("read.how")}>
            <div className={styles.how}>
              <SheetPicker sheets={view.sheets} reading={reading} disabled={isBusy} />
              {view.sheet !== null && <JoinPicker sheets={view.sheets} reading={reading} disabled={disabled} />}
              {result.ok && <YearPicker years={result.facts.years} reading={reading} disabled={disabled} />}
              {view.sheet !== null && (
                <>
                  <ProfilePicker view={view} reading={reading} disabled={disabled} />
                  <LayoutPicker view={view} reading={reading} disabled={disabled} />
                  <HeaderRows header={view.header} reading={reading} disabled={disabled} />
                </>
              )}
            </div>
          </Section>
        </div>
        {result.ok && <QuestionList facts={result.facts} reading={reading} disabled={disabled} />}
        {view.sheet !== null && <ColumnList view={view} reading={reading} disabled={disabled} />}
      </div>
    </div>
  );
}
