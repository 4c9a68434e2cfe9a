import { rect } from "../address/address";
import type { Cascade } from "../cascade/cascade";
import type { DropDown, Points, SheetPlan } from "../sheet/sheet-plan";
import { levelNames, longColumns, rowsOf, type LongColumnName } from "./long-rows";
import { HEADING_ROW, planTableSheet } from "./table-sheet";
import type { TableTexts } from "./table-texts";

const WIDTHS: Readonly<Record<LongColumnName, Points>> = {
  code: 54,
  parent: 54,
  level: 96,
  statement: 190,
  parentIndicator: 110,
  indicator: 160,
  aspect: 58,
  unit: 66,
  baseline: 58,
  target: 52,
  componentCode: 92,
  component: 130,
  budget: 84,
  position: 110,
  name: 110,
  nip: 112,
  echelon: 64,
  ownerUnit: 110,
  crosscutting: 96,
  csf: 110,
};
const TAB_COLOR = "548235";
/** Code, parent, level and statement stay in view. */
const FROZEN = 4;
/** The longest list that Excel takes as text. */
const LONGEST_LIST = 255;
/** Rows below the table that offer the lists as well, for what is added. */
const SPARE_ROWS = 200;

/**
 * The canonical table of a cascade: a row for each indicator (owner, component) of each node in sheet order, every row with its code, parent,
 * level and statement so that it can be filtered; lists to choose levels, units and parents from. Read again it is the same cascade.
 */
export function planLongTable(cascade: Cascade, texts: TableTexts): SheetPlan {
  const columns = longColumns(cascade, texts);
  const rows = cascade.nodes.flatMap((node) => rowsOf(node).map((nth) => columns.map(({ value }) => value(node, nth))));
  const last = HEADING_ROW + rows.length + SPARE_ROWS;
  const below = (name: LongColumnName) => {
    const place = columns.findIndex((c) => c.name === name) + 1;
    return place === 0 ? null : rect(HEADING_ROW + 1, place, last, place);
  };
  const units = new Set(
    cascade.nodes.flatMap((n) => n.indicators.flatMap(({ unit }) => (unit === null ? [] : [unit]))),
  );
  const lists: readonly (readonly [LongColumnName, readonly string[]])[] = [
    ["level", levelNames(cascade.profile, texts)],
    ["unit", [...units].sort((a, b) => a.localeCompare(b, "id"))],
  ];
  const dropDowns = lists.flatMap(([name, values]): readonly DropDown[] => {
    const area = below(name);
    return area && isList(values) ? [{ area, source: values }] : [];
  });
  const codes = below("code");
  const parents = below("parent");
  return planTableSheet(
    {
      kind: "table",
      name: texts.longName,
      title: texts.longTitle,
      note: texts.longNote,
      columns: columns.map(({ name, heading, isMoney }) => ({ heading, isMoney, width: WIDTHS[name] })),
      rows,
      merges: [],
      frozen: FROZEN,
      filtered: true,
      tabColor: TAB_COLOR,
      page: texts.page,
    },
    [...(codes && parents ? [{ area: parents, source: codes }] : []), ...dropDowns],
  );
}

/** Whether Excel takes these values as a list: a comma would part them, and their length is limited. */
function isList(values: readonly string[]): boolean {
  return values.length > 0 && values.every((v) => !v.includes(",")) && values.join(",").length <= LONGEST_LIST;
}
