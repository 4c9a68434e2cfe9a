import { makeStyles } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { DrawnBox, DrawnLine, Drawing } from "../../../core/diagram/drawing";
import { boxPaths, framePaths, linksPath, partDrawing } from "./box-paths";
import type { BoxLines } from "./text-cache";

/** Ink of the links, as the sheet has it. */
const LINK = "#262626";
const PAGE = "#FFFFFF";
/** Points of white around the drawing. */
const PAGE_EDGE = 12;
/** Boxes that a search found, and the one that is picked: told apart by the frame's width as well. */
const FRAME = { found: { stroke: "#B85C00", width: 1.5 }, picked: { stroke: "#0B57D0", width: 4 } } as const;
/** Points between a box and the frame around it. */
const FRAME_GAP = 3;
const ALIGN = { left: "start", center: "middle", right: "end" } as const;

const useStyles = makeStyles({
  // Dashes take long to paint when there are thousands of them, and cannot be seen from far.
  dashed: { "[data-far] &": { strokeDasharray: "none" } },
});

/** Lines keep at least half a pixel when the drawing is small; `--hair` is that half pixel in points. */
const thick = (width: number) => `max(${width}px, var(--hair, 0px))`;

/** Page, links and boxes: painted once, then only moved. Links come first, so that they lie behind the boxes. */
export const DrawingPaths = memo(function DrawingPaths({ drawing }: { readonly drawing: Drawing }): ReactNode {
  const { links, boxes } = partDrawing(drawing);
  return (
    <>
      <rect
        x={-PAGE_EDGE}
        y={-PAGE_EDGE}
        width={drawing.width + 2 * PAGE_EDGE}
        height={drawing.height + 2 * PAGE_EDGE}
        fill={PAGE}
      />
      <g fill="none" stroke={LINK} style={{ strokeWidth: thick(1) }}>
        {links.map((part, i) => (
          <LinkPart key={i} links={part} />
        ))}
      </g>
      {boxes.map((part, i) => (
        <BoxPart key={i} boxes={part} />
      ))}
    </>
  );
});

/** A component for each part: between two of them a press is heard. */
function LinkPart({ links }: { readonly links: Drawing["links"] }): ReactNode {
  return <path d={linksPath(links)} />;
}

function BoxPart({ boxes }: { readonly boxes: readonly DrawnBox[] }): ReactNode {
  const styles = useStyles();
  return boxPaths(boxes).map(({ d, fill, stroke, width, dashed }, i) => (
    <path
      key={i}
      d={d}
      fill={fill}
      stroke={stroke}
      style={{ strokeWidth: thick(width) }}
      className={dashed ? styles.dashed : undefined}
      strokeDasharray={dashed ? `${4 * width} ${3 * width}` : undefined}
    />
  ));
}

/**
 * Frames around boxes, of the same width however large the drawing is shown. They are solid: thousands of dashed ones would take a second to paint.
 */
export const Frames = memo(function Frames(props: {
  readonly boxes: readonly DrawnBox[];
  readonly kind: "found" | "picked";
}): ReactNode {
  const { stroke, width } = FRAME[props.kind];
  return (
    <g fill="none" stroke={stroke} strokeWidth={width}>
      {framePaths(props.boxes, FRAME_GAP).map((d, i) => (
        <path key={i} d={d} vectorEffect="non-scaling-stroke" />
      ))}
    </g>
  );
});

/** Texts of these boxes, as far as they have been fetched. */
export function BoxTexts(props: { readonly boxes: readonly number[]; readonly lines: BoxLines }): ReactNode {
  return (
    <g
      fontFamily="Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif"
      textRendering="geometricPrecision"
      style={{ whiteSpace: "pre" }}
    >
      {props.boxes.map((box) => {
        const lines = props.lines.get(box);
        return lines && <BoxText key={box} lines={lines} />;
      })}
    </g>
  );
}

const BoxText = memo(function BoxText({ lines }: { readonly lines: readonly DrawnLine[] }): ReactNode {
  return lines.map(({ x, y, align, size, color, runs }, i) => {
    const [first] = runs;
    const place = { x, y, fontSize: size, fill: `#${color}`, textAnchor: ALIGN[align] };
    if (runs.length > 1)
      return (
        <text key={i} {...place}>
          {runs.map((run, at) => (
            <tspan key={at} {...face(run)}>
              {run.text}
            </tspan>
          ))}
        </text>
      );
    return (
      first && (
        <text key={i} {...place} {...face(first)}>
          {first.text}
        </text>
      )
    );
  });
});

function face({ bold, italic }: DrawnLine["runs"][number]) {
  return { fontWeight: bold ? 700 : undefined, fontStyle: italic ? "italic" : undefined } as const;
}
