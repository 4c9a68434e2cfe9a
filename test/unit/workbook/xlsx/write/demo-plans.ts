import { rect, row } from "../../../../../src/core/address/address";
import type { CellStyle, SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import {
  buildBox,
  buildCell,
  buildConnector,
  buildPlan,
  PLAIN_PRINT,
  PLAIN_STYLE,
} from "../../../../contract/plan-builder";

const THIN = { weight: "thin", color: "7F7F7F" } as const;
const TITLE: CellStyle = {
  ...PLAIN_STYLE,
  bold: true,
  size: 14,
  underline: true,
  fill: "FFF2CC",
  border: { top: THIN, right: THIN, bottom: THIN, left: THIN },
};
const AMOUNT: CellStyle = {
  ...PLAIN_STYLE,
  font: "Times New Roman",
  italic: true,
  horizontal: "right",
  numberFormat: "#,##0",
  indent: 1,
};
const STYLES = [PLAIN_STYLE, TITLE, AMOUNT];

/** A tree with every kind of connector. */
const TREE: SheetPlan = buildPlan({
  kind: "tree",
  name: "Pohon Kinerja",
  styles: STYLES,
  tabColor: "1F4E79",
  columnWidths: [47.3, 47.3, 20, 90, ...Array<number>(10).fill(48)],
  rowHeights: new Map([[row(1), 24.1]]),
  cells: [buildCell(1, 1, "Pohon Kinerja (rekaan)", { style: 1 })],
  merges: [rect(1, 1, 1, 8)],
  boxes: [
    buildBox("a", 250, 40, 160, 50, "Sasaran strategis"),
    buildBox("b", 60, 140, 140, 40, "Program satu"),
    buildBox("c", 260, 140, 140, 40, "Program dua"),
    buildBox("d", 460, 150, 140, 40, "Program tiga"),
    buildBox("e", 150, 230, 120, 40, "Kegiatan & <lain>"),
    buildBox("f", 90, 300, 150, 40, "Kegiatan rinci"),
    buildBox("g", 500, 260, 120, 40, "Kegiatan jauh"),
    buildBox("h", 300, 330, 120, 40, "Langkah"),
  ],
  connectors: [
    buildConnector("a bottom", "b top"),
    buildConnector("a bottom", "c top"),
    buildConnector("a bottom", "d top"),
    buildConnector("b bottom", "e left"),
    buildConnector("b left", "f left"),
    buildConnector("d right", "g right"),
    buildConnector("c right", "d left"),
    buildConnector("h top", "c bottom"),
  ],
  print: {
    ...PLAIN_PRINT,
    paper: "A3",
    orientation: "landscape",
    fit: { wide: 1, tall: 1 },
    area: rect(1, 1, 30, 16),
    footer: { left: "Bagian R&D", center: "&P / &N", right: "" },
  },
});

const SKP: SheetPlan = buildPlan({
  key: "198501012010011001",
  name: "SKP: Siti/Aminah (rekaan)",
  styles: STYLES,
  cells: [
    buildCell(5, 1, "_x0041_ \u0007 😀"),
    buildCell(1, 1, "=1+1"),
    buildCell(1, 2, "198501012010011001"),
    buildCell(2, 1, "tebal biasa"),
    buildCell(2, 2, 1_500_000, { style: 2 }),
    buildCell(3, 1, "gabungan", { style: 1 }),
    buildCell(3, 2, null, { style: 1 }),
    buildCell(4, 1, "baris satu\nbaris dua"),
  ],
  rowHeights: new Map([[row(4), 26]]),
  merges: [rect(3, 1, 3, 2)],
  autoFilter: rect(1, 1, 5, 2),
  freeze: { rows: 1, columns: 1 },
  print: {
    ...PLAIN_PRINT,
    paper: "F4",
    fit: null,
    scale: 85,
    titleRows: { from: row(1), to: row(1) },
    breaksAfterRows: [row(3)],
  },
});

const INDEX: SheetPlan = buildPlan({
  kind: "index",
  name: "Daftar Lembar",
  styles: STYLES,
  cells: [
    buildCell(1, 1, "SKP", { link: { to: "plan", kind: "skp", key: "198501012010011001" } }),
    buildCell(2, 1, "Sumber", { link: { to: "sheet", sheet: "data cascading", cell: "B2" } }),
    buildCell(3, 1, "Tidak ada", { link: { to: "sheet", sheet: "Hilang", cell: "A1" } }),
    buildCell(4, 1, "Tidak dibuat", { link: { to: "plan", kind: "findings", key: "" } }),
  ],
});

/** Plans that use everything a plan can say. */
export const DEMO_PLANS: readonly SheetPlan[] = [TREE, SKP, INDEX];
