import { makeStyles, tokens } from "@fluentui/react-components";
import { PeopleSearchRegular } from "@fluentui/react-icons";
import { useMemo, useRef, type ReactNode } from "react";
import type { PersonView, SkpView } from "../../../app/desk/views";
import { Empty } from "../../parts/empty";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import type { PaneState } from "../../state/pane-state";
import { BuildBar } from "./build-bar";
import { chosenOf } from "./choose-people";
import { PeopleSection } from "./people-section";
import { PeopleWithout } from "./people-without";
import { RunChoices } from "./run-choices";
import { SkpPreview } from "./skp-preview";

/** From this width on the preview stands beside the list. */
const WIDE = "@media (min-width: 1200px)";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXL,
    // What has the focus must not end up under the bar at the bottom.
    "& button, & input, & select": { scrollMarginBottom: "104px" },
    [WIDE]: { gridTemplateColumns: "minmax(340px, 2fr) minmax(0, 3fr)", alignItems: "start" },
  },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, minWidth: 0 },
  preview: { ":focus-visible": { outline: "none" } },
});

/** Choosing people, filling in what holds for all, looking at one, and making the sheets. */
export function SkpDesk(props: {
  readonly state: Pick<PaneState, "place" | "skpRequest" | "preview" | "task" | "survey">;
  readonly view: SkpView;
  /** Those of the view who can get a sheet. */
  readonly writers: readonly PersonView[];
  /** The way to the step that says who is responsible. */
  readonly toRead: ReactNode;
  readonly actions: Pick<PaneActions, "changeSkp" | "previewSkp" | "build" | "stop" | "showFinding">;
}): ReactNode {
  const { state, view, writers, toRead, actions } = props;
  const { place, skpRequest: request, preview, task, survey } = state;
  const { people } = view;
  const { say } = useTexts();
  const styles = useStyles();
  const previewPlace = useRef<HTMLDivElement>(null);
  const inExcel = place === "excel";
  const made = useMemo(
    () => new Set((survey?.made ?? []).flatMap(({ kind, key }) => (kind === "skp" ? [key] : []))),
    [survey],
  );
  const chosen = useMemo(
    () =>
      chosenOf(
        writers.map(({ key }) => key),
        request.people,
      ),
    [writers, request.people],
  );
  const others = useMemo(() => {
    const now = new Set(chosen);
    return writers.some(({ key }) => made.has(key) && !now.has(key));
  }, [writers, chosen, made]);
  const showPreview = (key: string) => {
    void actions.previewSkp(key);
    previewPlace.current?.focus();
    previewPlace.current?.scrollIntoView({ block: "nearest" });
  };
  if (writers.length === 0) {
    return (
      <>
        <Empty
          icon={<PeopleSearchRegular />}
          title={say("skp.nobodyWritesTitle")}
          sentence={say("skp.nobodyWrites")}
          actions={toRead}
        />
        <PeopleWithout {...{ people, request, inExcel, actions }} onPreview={showPreview} />
      </>
    );
  }
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.column}>
          <PeopleSection
            {...{ people, writers, request, made, inExcel, actions }}
            previewed={preview?.key ?? null}
            disabled={task !== null}
            onPreview={showPreview}
          />
          <RunChoices request={request} year={view.year} actions={actions} />
        </div>
        <div className={styles.column}>
          <div ref={previewPlace} tabIndex={-1} className={styles.preview}>
            <SkpPreview {...{ preview, writers, chosen, actions }} />
          </div>
          <PeopleWithout {...{ people, request, inExcel, actions }} onPreview={showPreview} />
        </div>
      </div>
      <BuildBar task={task} count={chosen.length} others={others} actions={actions} />
    </>
  );
}
