import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { ExplainedRowView, ExplanationView } from "../../../app/desk/views";
import type { CellRef } from "../../../core/address/address";
import { FailureMessage } from "../../parts/failure-message";
import { LongList } from "../../parts/long-list";
import { Section } from "../../parts/section";
import { useTexts } from "../../parts/texts";
import { Waiting } from "../../parts/waiting";
import { type Loadable, shown } from "../../state/loadable";
import { CopyExplanation } from "./copy-explanation";
import { doubtfulRows } from "./doubtful";
import { ExplainedRow } from "./explained-row";

/** Height of a row's parts in pixels until it has been measured. */
const HEIGHTS = { row: 44, node: 80, fact: 20 } as const;

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** The sheet as it was read, row by row: what each cell was taken for and why. Escape closes it. */
export function ReadingExplanation(props: {
  readonly explanation: Loadable<ExplanationView>;
  /** Leads to a cell; null where there is nothing to lead to. */
  readonly onShow: ((at: CellRef) => void) | null;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { explanation, onShow, onRetry, onClose } = props;
  const { say } = useTexts();
  const panel = useRef<HTMLDivElement>(null);
  const view = shown(explanation);
  const isThere = view !== null;
  useEffect(() => {
    if (isThere) panel.current?.scrollIntoView({ block: "start" });
  }, [isThere]);
  if (explanation.at === "idle") return null;
  return (
    <div ref={panel} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      {view ? (
        <Section title={say("read.explain.title", { sheet: view.sheet })}>
          <Text>
            {view.rows.some(({ role }) => role === "heading") && `${say("read.explain.headings")} `}
            {say("read.explain.how")}
          </Text>
          <ExplainedRows view={view} isLoading={explanation.at === "loading"} {...{ onShow, onClose }} />
        </Section>
      ) : explanation.at === "failed" ? (
        <FailureMessage title={say("read.explain.failed")} failure={explanation.failure} onRetry={onRetry} />
      ) : (
        <Waiting label={say("read.explain.loading")} />
      )}
    </div>
  );
}

function ExplainedRows(props: {
  readonly view: ExplanationView;
  readonly isLoading: boolean;
  readonly onShow: ((at: CellRef) => void) | null;
  readonly onClose: () => void;
}): ReactNode {
  const { view, isLoading, onShow, onClose } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [wantsDoubtful, setWantsDoubtful] = useState(false);
  const doubtful = useMemo(() => doubtfulRows(view.rows), [view]);
  const isFiltered = wantsDoubtful && doubtful.length > 0;
  const rows = useMemo(
    () => (isFiltered ? doubtful : view.rows).map((explained) => ({ id: String(explained.row), explained })),
    [isFiltered, doubtful, view],
  );
  return (
    <>
      <div className={styles.choices}>
        <CopyExplanation view={view} />
        <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClose}>
          {say("read.explain.close")}
        </Button>
        {doubtful.length > 0 && (
          <Checkbox
            label={say("read.explain.doubtful", { count: doubtful.length })}
            checked={wantsDoubtful}
            onChange={(_, { checked }) => setWantsDoubtful(checked === true)}
          />
        )}
      </div>
      <LongList
        rows={rows}
        label={say("read.explain.list")}
        isBusy={isLoading}
        isStop={() => true}
        heightOf={({ explained }) => heightOf(explained)}
      >
        {({ explained }, tabIndex) => (
          <ExplainedRow
            {...{ explained, view, tabIndex }}
            onShow={onShow && ((column) => onShow({ sheet: view.sheet, row: explained.row, column }))}
          />
        )}
      </LongList>
    </>
  );
}

function heightOf({ role, nodes, cells }: ExplainedRowView): number {
  const facts = role === "node" || role === "more" ? cells.length - nodes.length : 1;
  return HEIGHTS.row + nodes.length * HEIGHTS.node + facts * HEIGHTS.fact;
}
