import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { TreeRequest, TreeView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import { createFinder } from "./find-names";
import { PanZoom } from "./pan-zoom";
import { PickedBox } from "./picked-box";
import { boxAt } from "./seen-boxes";
import { TextCache } from "./text-cache";
import { TreeSearch } from "./tree-search";
import { TreeSurface } from "./tree-surface";
import { ZoomBar } from "./zoom-bar";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  surface: { height: "320px", "@container tree (min-width: 700px)": { height: "clamp(400px, 70vh, 900px)" } },
});

/** The tree as it will be written, to be moved, enlarged and searched. */
export function TreePreview(props: {
  readonly view: TreeView;
  readonly request: TreeRequest;
  /** Another tree is on its way. */
  readonly isStale: boolean;
  readonly actions: Pick<PaneActions, "changeTree" | "treeLines">;
}): ReactNode {
  const { view, request, isStale, actions } = props;
  const { boxes } = view.drawing;
  const { say } = useTexts();
  const styles = useStyles();
  const [panZoom] = useState(() => new PanZoom(view.drawing));
  const texts = useMemo(() => new TextCache(view, actions.treeLines), [view, actions.treeLines]);
  const [query, setQuery] = useState("");
  const [pickedNode, setPickedNode] = useState<string | null>(null);
  const find = useMemo(() => createFinder(view), [view]);
  const found = useMemo(() => find(query), [find, query]);
  const foundBoxes = useMemo(() => found.map((index) => boxes[index]!), [boxes, found]);
  const picked = pickedNode === null ? -1 : boxes.findIndex(({ node }) => node === pickedNode);
  const surface = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => texts.setStale(isStale), [texts, isStale]);
  const top = useRef(request.root);
  useLayoutEffect(() => {
    panZoom.show(view.drawing, top.current === request.root);
    top.current = request.root;
    // The view is the answer to the request of the moment in which it comes.
  }, [panZoom, view]);

  const pick = (index: number | undefined) => {
    const box = index === undefined ? undefined : boxes[index];
    setPickedNode(box?.node ?? null);
    return box;
  };
  const goTo = (index: number | undefined) => {
    const box = pick(index);
    if (box) panZoom.goTo(box);
  };
  const picking = useMemo(
    () => ({
      pickAt: (place: { readonly x: number; readonly y: number }) =>
        setPickedNode(boxes[boxAt(boxes, place)]?.node ?? null),
      unpick: () => setPickedNode(null),
    }),
    [boxes],
  );

  const at = found.indexOf(picked);
  const { paper, orientation } = view.page;
  const label = say("tree.drawing", { nodes: view.nodes, paper, orientation });
  const pickedBox = boxes[picked];
  const pickedBoxes = useMemo(() => (pickedBox ? [pickedBox] : []), [pickedBox]);
  return (
    <div className={styles.preview}>
      <TreeSearch
        {...{ query, at, count: found.length }}
        onQuery={(next) => {
          setQuery(next);
          const [first] = find(next);
          if (first !== undefined) goTo(first);
        }}
        onGo={(step) => goTo(found.at(at < 0 && step > 0 ? 0 : (Math.max(0, at) + step) % found.length))}
      />
      <div className={styles.surface}>
        <TreeSurface
          {...{ surface, view, label, panZoom, texts }}
          found={foundBoxes}
          picked={pickedBoxes}
          actions={picking}
        />
      </div>
      <ZoomBar panZoom={panZoom} />
      {pickedBox && (
        <PickedBox
          box={picked}
          name={view.names[picked] ?? ""}
          texts={texts}
          isTop={pickedBox.node === request.root}
          canBeTop={view.roots.some(({ node }) => node === pickedBox.node)}
          onTop={() => void actions.changeTree({ root: pickedBox.node })}
          onWhole={() => void actions.changeTree({ root: null })}
          onClose={() => {
            setPickedNode(null);
            surface.current?.focus();
          }}
        />
      )}
    </div>
  );
}
