import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { OrganizationRegular } from "@fluentui/react-icons";
import { type ReactNode, useDeferredValue } from "react";
import { Empty } from "../../parts/empty";
import { FailureMessage } from "../../parts/failure-message";
import { Section } from "../../parts/section";
import { StepPanel } from "../../parts/step-panel";
import { useTexts } from "../../parts/texts";
import { Waiting } from "../../parts/waiting";
import { shown } from "../../state/loadable";
import type { PaneActions } from "../../state/pane-actions";
import type { PaneState } from "../../state/pane-state";
import { PageFacts } from "./page-facts";
import { TreeOptions } from "./tree-options";
import { TreeOutline } from "./tree-outline";
import { TreePreview } from "./tree-preview";

interface TreeStepProps {
  readonly state: Pick<PaneState, "read" | "tree" | "treeRequest" | "task" | "survey">;
  readonly actions: Pick<PaneActions, "changeTree" | "treeLines" | "build" | "goToStep">;
}

const useStyles = makeStyles({
  // The step is as wide as its place, and that is not the window: its parts stand side by side where the place is wide enough.
  place: { containerType: "inline-size", containerName: "tree" },
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    "@container tree (min-width: 700px)": {
      gridTemplateColumns: "minmax(0, 1fr) 280px",
      gap: tokens.spacingHorizontalXXL,
    },
  },
  making: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  side: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** Step 3: the pohon kinerja as it will be written, the choices about it, and the button that makes it. */
export function TreeStep({ state, actions }: TreeStepProps): ReactNode {
  const { say } = useTexts();
  // A large tree is put on the page in small turns, while the pane goes on hearing what is pressed.
  const tree = useDeferredValue(state.tree);
  const isStale = state.tree.at === "loading" || shown(state.tree) !== shown(tree);
  const view = shown(tree);
  const isPart = state.treeRequest.root !== null || state.treeRequest.deepest !== null;
  const isDrawn = view !== null && (view.nodes > 0 || isPart);
  const lead = isDrawn ? say("tree.lead", { count: view.nodes }) : say("tree.about");
  return (
    <StepPanel title={say("tree.title")} lead={lead}>
      <TreeBody {...{ tree, isStale, actions }} state={state} />
    </StepPanel>
  );
}

function TreeBody(
  props: TreeStepProps & {
    readonly tree: PaneState["tree"];
    /** Another tree is on its way to the page. */
    readonly isStale: boolean;
  },
): ReactNode {
  const { state, tree, isStale, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const { read, treeRequest: request, task, survey } = state;
  const view = shown(tree);
  const isPart = request.root !== null || request.deepest !== null;
  const toReading = <Button onClick={() => actions.goToStep("read")}>{say("tree.toReading")}</Button>;
  if (read.at !== "loading" && shown(read)?.result.ok !== true)
    return (
      <Empty
        icon={<OrganizationRegular />}
        title={say("tree.notRead")}
        sentence={say("tree.notReadHow")}
        actions={toReading}
      />
    );
  if (tree.at === "failed")
    return (
      <FailureMessage title={say("tree.failed")} failure={tree.failure} onRetry={() => void actions.changeTree({})} />
    );
  if (view === null) return <Waiting label={say("tree.waiting")} />;
  if (view.nodes === 0 && !isPart)
    return (
      <Empty
        icon={<OrganizationRegular />}
        title={say("tree.empty")}
        sentence={say("tree.emptyHow")}
        actions={toReading}
      />
    );
  const replaces = survey?.made.some(({ kind }) => kind === "tree") ?? false;
  return (
    <div className={styles.place}>
      <div className={styles.parts}>
        <Section title={say("tree.preview")} aside={tree.at === "loading" && <Waiting label={say("tree.waiting")} />}>
          <TreePreview {...{ view, request, actions }} isStale={isStale} />
          <TreeOutline view={view} />
        </Section>
        <div className={styles.side}>
          <Section title={say("tree.options")}>
            <TreeOptions {...{ view, request }} onChange={actions.changeTree} />
          </Section>
          <div className={styles.making}>
            {view.nodes > 0 && <PageFacts {...{ view, request }} />}
            <Button
              appearance="primary"
              icon={<OrganizationRegular />}
              disabledFocusable={task !== null || view.nodes === 0}
              onClick={() => void actions.build("tree")}
            >
              {say("tree.build")}
            </Button>
            {replaces && <Text size={200}>{say("tree.replaces")}</Text>}
          </div>
        </div>
      </div>
    </div>
  );
}
