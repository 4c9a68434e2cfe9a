import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, ArrowDownloadRegular, ArrowUndoRegular, DeleteRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { MadeSheet } from "../../../app/desk/views";
import { Section } from "../../parts/section";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import { type BuildPart, type PaneState, resultsOf } from "../../state/pane-state";
import { groupMade, type MadeGroup } from "./group-made";

/** Sheets of one kind that are listed before a press shows all of them. */
const FEW = 6;

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
  },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  buttons: { display: "flex", flexShrink: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type MadeActions = Pick<PaneActions, "goToSheet" | "build" | "remove" | "undo" | "save">;

/** What was made: sheets to turn to, to make again, to take away; the last change to take back; in a browser the workbook to download. */
export function MadeList(props: {
  readonly state: Pick<PaneState, "place" | "file" | "survey" | "task" | "undoable" | "read">;
  readonly actions: MadeActions;
}): ReactNode {
  const { state, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const made = resultsOf(state.survey);
  // What keeps choices is no result, though it can be removed like one.
  const results = made.filter(({ kind }) => kind !== "settings").length;
  const isBusy = state.task !== null;
  const unsaved = state.file.at === "open" && state.file.unsaved;
  return (
    <Section title={say("made.title")}>
      <Text size={200}>{results === 0 ? say("made.nothingHow") : say("made.count", { count: results })}</Text>
      <div className={styles.actions}>
        {state.place === "browser" && (made.length > 0 || unsaved) && (
          <Button
            appearance={unsaved ? "primary" : "secondary"}
            icon={<ArrowDownloadRegular />}
            disabled={isBusy}
            title={say("made.downloadHint")}
            onClick={() => void actions.save()}
          >
            {say("made.download")}
          </Button>
        )}
        {state.undoable !== null && (
          <Button icon={<ArrowUndoRegular />} disabled={isBusy} onClick={() => void actions.undo()}>
            {say("made.undo", { what: say(`made.undo.${state.undoable}`) })}
          </Button>
        )}
      </div>
      {groupMade(made).map((group) => (
        <Group key={group.kind} {...{ group, state, actions }} />
      ))}
    </Section>
  );
}

function Group(props: {
  readonly group: MadeGroup;
  readonly state: Pick<PaneState, "place" | "task" | "read">;
  readonly actions: MadeActions;
}): ReactNode {
  const { group, state, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const kind = say(`made.kind.${group.kind}`);
  const part = PARTS[group.kind];
  const isBusy = state.task !== null;
  const canRead = state.read.at === "ready" && state.read.view.result.ok;
  const listed = showsAll ? group.sheets : group.sheets.slice(0, FEW);
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <Text weight="semibold">{kind}</Text>
        <span className={styles.buttons}>
          {part !== undefined && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowClockwiseRegular />}
              aria-label={say("made.rebuildKind", { kind })}
              disabled={isBusy || !canRead}
              onClick={() => void actions.build(part)}
            >
              {say("made.rebuild")}
            </Button>
          )}
          {group.sheets.length > 1 && (
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={say("made.removeKind", { kind })}
              disabled={isBusy}
              onClick={() => void actions.remove(group.sheets)}
            >
              {say("made.remove")}
            </Button>
          )}
        </span>
      </div>
      <ul className={styles.list}>
        {listed.map((sheet) => (
          <MadeItem key={sheet.name} {...{ sheet, actions, isBusy, place: state.place }} />
        ))}
      </ul>
      {group.sheets.length > FEW && (
        <Link as="button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? say("made.showFew") : say("made.showAll", { count: group.sheets.length })}
        </Link>
      )}
    </div>
  );
}

/** What makes sheets of a kind again; the index comes with the SKP sheets, settings with a choice. */
const PARTS: Readonly<Partial<Record<MadeGroup["kind"], BuildPart>>> = {
  findings: "findings",
  tree: "tree",
  skp: "skp",
  table: "tables",
  matrix: "tables",
};

function MadeItem(props: {
  readonly sheet: MadeSheet;
  readonly place: PaneState["place"];
  readonly isBusy: boolean;
  readonly actions: MadeActions;
}): ReactNode {
  const { sheet, place, isBusy, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const leads = place === "excel" && sheet.visible;
  const name = sheet.visible ? sheet.name : `${sheet.name} (${say("made.hidden")})`;
  return (
    <li className={styles.item}>
      {leads ? (
        <Link
          as="button"
          className={styles.name}
          title={say("made.open", { sheet: sheet.name })}
          onClick={() => void actions.goToSheet(sheet.name)}
        >
          {name}
        </Link>
      ) : (
        <Text className={styles.name}>{name}</Text>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={say("made.removeSheet", { sheet: sheet.name })}
        title={say("made.removeSheet", { sheet: sheet.name })}
        disabled={isBusy}
        onClick={() => void actions.remove([sheet])}
      />
    </li>
  );
}
