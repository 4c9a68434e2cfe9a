import { Button } from "@fluentui/react-components";
import { PeopleSearchRegular, TableSearchRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { ReadView } from "../../../app/desk/views";
import { Empty } from "../../parts/empty";
import { FailureMessage } from "../../parts/failure-message";
import { StepPanel } from "../../parts/step-panel";
import { useTexts } from "../../parts/texts";
import { Waiting } from "../../parts/waiting";
import { shown } from "../../state/loadable";
import type { PaneActions } from "../../state/pane-actions";
import type { PaneState } from "../../state/pane-state";
import { SkpDesk } from "./skp-desk";

type Slice = Pick<PaneState, "place" | "read" | "people" | "skpRequest" | "preview" | "task" | "survey">;
type Actions = Pick<PaneActions, "changeSkp" | "previewSkp" | "build" | "stop" | "goToStep" | "showFinding">;

/** Step 4: everybody who was found, what their SKP lack, and the making of them. */
export function SkpStep(props: { readonly state: Slice; readonly actions: Actions }): ReactNode {
  const { state, actions } = props;
  const { say } = useTexts();
  const read = shown(state.read);
  const view = shown(state.people);
  const toRead = <Button onClick={() => actions.goToStep("read")}>{say("skp.toRead")}</Button>;
  if (!read?.result.ok) {
    const isReading = state.read.at === "loading";
    return (
      <StepPanel title={say("skp.title")} lead={isReading ? say("skp.reading") : notRead(read)}>
        {isReading ? (
          <Waiting label={say("skp.reading")} />
        ) : (
          <Empty icon={<TableSearchRegular />} title={say("skp.notReadTitle")} actions={toRead} />
        )}
      </StepPanel>
    );
  }
  if (state.people.at === "failed") {
    return (
      <StepPanel title={say("skp.title")} lead={say("skp.loadFailed")}>
        <FailureMessage
          title={say("skp.loadFailed")}
          failure={state.people.failure}
          onRetry={() => void actions.changeSkp({})}
        />
      </StepPanel>
    );
  }
  if (view === null) {
    return (
      <StepPanel title={say("skp.title")} lead={say("skp.loading")}>
        <Waiting label={say("skp.loading")} />
      </StepPanel>
    );
  }
  const writers = view.people.filter(({ reason }) => reason === null);
  const incomplete = writers.filter(({ missing }) => missing.length > 0).length;
  const lead = [
    say("skp.lead", { people: writers.length, year: view.year }),
    ...(writers.length === 0 ? [] : [say("skp.leadMissing", { count: incomplete })]),
  ].join(" ");
  if (view.people.length === 0) {
    return (
      <StepPanel title={say("skp.title")} lead={lead}>
        <Empty
          icon={<PeopleSearchRegular />}
          title={say("skp.nobodyTitle")}
          sentence={say("skp.nobody")}
          actions={toRead}
        />
      </StepPanel>
    );
  }
  return (
    <StepPanel title={say("skp.title")} lead={lead}>
      <SkpDesk state={state} view={view} writers={writers} toRead={toRead} actions={actions} />
    </StepPanel>
  );

  function notRead(before: ReadView | null): string {
    const sheet = before?.sheet ?? null;
    return sheet === null ? say("skp.notRead") : say("skp.refused", { sheet });
  }
}
