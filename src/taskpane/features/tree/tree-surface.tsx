import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useSyncExternalStore, type ReactNode, type RefObject } from "react";
import type { TreeView } from "../../../app/desk/views";
import type { DrawnBox } from "../../../core/diagram/drawing";
import { useTexts } from "../../parts/texts";
import { BoxTexts, DrawingPaths, Frames } from "./drawing-layers";
import type { PanZoom } from "./pan-zoom";
import { seenBoxes } from "./seen-boxes";
import type { TextCache } from "./text-cache";
import { createGestures, useWheelZoom, type PickActions } from "./use-gestures";

/** Pixels per point from which on text is drawn: letters of 9 points are 4 pixels high then. */
const LEAST_TEXT_SCALE = 4 / 9;
/** Boxes with text at once. */
const MOST_TEXTS = 300;
/** Pixels per point below which dashes could not be told from solid lines. */
const FAR = 0.15;
/** Pixels that the thinnest line is wide. */
const HAIR = 0.5;

const useStyles = makeStyles({
  surface: {
    position: "relative",
    overflow: "hidden",
    height: "100%",
    cursor: "grab",
    touchAction: "none",
    userSelect: "none",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground4,
    ":active": { cursor: "grabbing" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  // Its page is white paper with the level's colours in every theme, as it will be printed.
  drawing: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    display: "block",
    forcedColorAdjust: "none",
    pointerEvents: "none",
  },
  hint: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The drawing on a surface that is moved by hand, wheel and keys. Only boxes in view have their texts. */
export function TreeSurface(props: {
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly view: TreeView;
  readonly label: string;
  readonly panZoom: PanZoom;
  readonly texts: TextCache;
  readonly found: readonly DrawnBox[];
  readonly picked: readonly DrawnBox[];
  readonly actions: PickActions;
}): ReactNode {
  const { surface, view, label, panZoom, texts, found, picked, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const hint = useId();
  const moved = useRef<SVGGElement>(null);
  const told = useSyncExternalStore(panZoom.subscribe, panZoom.told, panZoom.told);
  useSyncExternalStore(texts.subscribe, texts.version, texts.version);
  const gestures = useMemo(() => createGestures(panZoom, actions), [panZoom, actions]);
  useWheelZoom(surface, panZoom);

  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(() => {
      if (element.clientWidth > 0) panZoom.resize({ width: element.clientWidth, height: element.clientHeight });
    });
    watcher.observe(element);
    const detach = panZoom.attach(({ view: { x, y, scale } }) => {
      moved.current?.setAttribute("transform", `matrix(${scale} 0 0 ${scale} ${-x * scale} ${-y * scale})`);
      moved.current?.toggleAttribute("data-far", scale < FAR);
      moved.current?.style.setProperty("--hair", `${(HAIR / Math.min(1, roundedDown(scale))).toFixed(2)}px`);
    });
    return () => {
      watcher.disconnect();
      detach();
    };
  }, [panZoom, surface]);

  const seen = useMemo(() => {
    if (!told || told.view.scale < LEAST_TEXT_SCALE) return [];
    return seenBoxes(view.drawing.boxes, told.view, told.surface, MOST_TEXTS);
  }, [view, told]);
  useEffect(() => texts.want(seen), [texts, seen]);

  return (
    <div
      ref={surface}
      className={styles.surface}
      role="application"
      tabIndex={0}
      aria-label={say("tree.surface")}
      aria-describedby={hint}
      {...gestures}
    >
      <svg className={styles.drawing} role="img" aria-label={label}>
        <g ref={moved}>
          <DrawingPaths drawing={view.drawing} />
          <BoxTexts boxes={seen} lines={texts.lines} />
          <Frames boxes={found} kind="found" />
          <Frames boxes={picked} kind="picked" />
        </g>
      </svg>
      <span id={hint} className={styles.hint}>
        {say("tree.keys")}
      </span>
    </div>
  );
}

/** The next power of two below: line widths need not follow every step. */
function roundedDown(scale: number): number {
  return 2 ** Math.floor(Math.log2(scale));
}
