import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, TextBulletListTreeRegular } from "@fluentui/react-icons";
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from "react";
import type { TreeView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import { type Outline, outlineOf } from "./outline-of";

/** Boxes of one list that are shown before a press shows more. */
const FEW = 50;
/** Levels that are open at first. */
const OPEN = 2;

const useStyles = makeStyles({
  outline: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    "& &": { paddingInlineStart: tokens.spacingHorizontalM },
  },
  line: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXXS },
  fold: { minWidth: "24px", flexShrink: 0 },
  leaf: { paddingInlineStart: "26px" },
  text: { overflowWrap: "anywhere", minWidth: 0, padding: `${tokens.spacingVerticalXXS} 0` },
});

/** The tree in words, for whoever cannot or does not want to look at a drawing: every box below the one that it hangs on. */
export function TreeOutline({ view }: { readonly view: Pick<TreeView, "drawing" | "names"> }): ReactNode {
  const { say } = useTexts();
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <div className={styles.outline}>
      <Button
        appearance="subtle"
        icon={<TextBulletListTreeRegular />}
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => setShown(!isShown)}
      >
        {say(isShown ? "tree.outlineHide" : "tree.outlineShow")}
      </Button>
      <div id={id} hidden={!isShown}>
        {isShown && <Outlined view={view} />}
      </div>
    </div>
  );
}

function Outlined({ view }: { readonly view: Pick<TreeView, "drawing" | "names"> }): ReactNode {
  const { say } = useTexts();
  const outline = useMemo(() => outlineOf(view.drawing), [view.drawing]);
  return <OutlineList {...{ view, outline }} boxes={outline.tops} depth={1} label={say("tree.outline")} />;
}

interface ListProps {
  readonly view: Pick<TreeView, "drawing" | "names">;
  readonly outline: Outline;
  readonly boxes: readonly number[];
  readonly depth: number;
  readonly label?: string;
}

/** Lists that are closed hold nothing, and long ones are shown a part at a time: a tree can have thousands of boxes. */
function OutlineList({ view, outline, boxes, depth, label }: ListProps): ReactNode {
  const { say } = useTexts();
  const styles = useStyles();
  const [most, setMost] = useState(FEW);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<number | null>(null);
  useEffect(() => {
    // The button that showed more is gone or stands elsewhere: the focus goes to the first that it showed.
    const { current } = first;
    if (current !== null) list.current?.querySelector<HTMLElement>(`:scope > [data-place="${current}"]`)?.focus();
    first.current = null;
  }, [most]);
  const left = boxes.length - most;
  return (
    <>
      <ul ref={list} className={styles.list} {...(label !== undefined && { "aria-label": label })}>
        {boxes.slice(0, most).map((box, place) => (
          <OutlineItem key={view.drawing.boxes[box]!.id} {...{ view, outline, box, depth, place }} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            first.current = most;
            setMost(most + FEW);
          }}
        >
          {say("tree.outlineMore", { count: Math.min(left, FEW), left })}
        </Button>
      )}
    </>
  );
}

function OutlineItem(
  props: Omit<ListProps, "boxes" | "label"> & { readonly box: number; readonly place: number },
): ReactNode {
  const { view, outline, box, depth, place } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(depth <= OPEN);
  const id = useId();
  const below = outline.below.get(box) ?? [];
  const { altText } = view.drawing.boxes[box]!;
  if (below.length === 0)
    return (
      <li data-place={place} tabIndex={-1} className={styles.leaf}>
        <Text className={styles.text} block>
          {altText}
        </Text>
      </li>
    );
  return (
    <li data-place={place} tabIndex={-1}>
      <div className={styles.line}>
        <Button
          className={styles.fold}
          appearance="subtle"
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-label={say("tree.outlineBelow", { count: below.length, name: view.names[box] ?? "" })}
          onClick={() => setOpen(!isOpen)}
        />
        <Text className={styles.text} id={id} block>
          {altText}
        </Text>
      </div>
      {isOpen && <OutlineList {...{ view, outline }} boxes={below} depth={depth + 1} />}
    </li>
  );
}
