/** Where connectors attach to a shape, as parts of its width and height; the site is the index. */
export type ConnectionSites = readonly (readonly [across: number, down: number])[];

/** Middle of the top, left, bottom and right edge: Excel numbers sites from the top on, against the clock. */
export const EDGE_MIDDLES: ConnectionSites = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [1, 0.5],
];

const DIAGONAL = 0.5 - Math.SQRT1_2 / 2;

const EIGHTHS: ConnectionSites = [
  [0.5, 0],
  [DIAGONAL, DIAGONAL],
  [0, 0.5],
  [DIAGONAL, 1 - DIAGONAL],
  [0.5, 1],
  [1 - DIAGONAL, 1 - DIAGONAL],
  [1, 0.5],
  [1 - DIAGONAL, DIAGONAL],
];

const TRIANGLE: ConnectionSites = [
  [0.5, 0],
  [0.25, 0.5],
  [0, 1],
  [0.5, 1],
  [1, 1],
  [0.75, 0.5],
];

const RIGHT_TRIANGLE: ConnectionSites = [
  [0, 0],
  [0, 0.5],
  [0, 1],
  [0.5, 1],
  [1, 1],
  [0.5, 0.5],
];

/** The sites of geometric shapes as DrawingML's preset shape definitions list them (ECMA-376 part 1, `cxnLst`). */
export const CONNECTION_SITES: Readonly<Record<string, ConnectionSites>> = {
  Rectangle: EDGE_MIDDLES,
  RoundRectangle: EDGE_MIDDLES,
  Diamond: EDGE_MIDDLES,
  FlowChartProcess: EDGE_MIDDLES,
  FlowChartAlternateProcess: EDGE_MIDDLES,
  FlowChartPredefinedProcess: EDGE_MIDDLES,
  FlowChartDecision: EDGE_MIDDLES,
  FlowChartTerminator: EDGE_MIDDLES,
  Ellipse: EIGHTHS,
  FlowChartConnector: EIGHTHS,
  Triangle: TRIANGLE,
  RightTriangle: RIGHT_TRIANGLE,
};
