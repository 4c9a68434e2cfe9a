import { formatRect, type Rect } from "../../../core/address/address";
import type { BorderLine, CellStyle } from "../../../core/sheet/sheet-plan";
import { addressLists } from "../../cells/address-lists";
import type { BorderSetting } from "./border-paint";
import type { LookSetting, Paint, PaintSetting } from "./paint";
import { areasAction, CHANGE_BYTES, OBJECT_BYTES, rangeAction, type SheetAction } from "./sheet-action";

/** What has number formats: a range has, several at once have not. */
type NumberFormatSetting = Extract<LookSetting, { readonly property: "numberFormat" }>;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const satisfies Readonly<
  Record<CellStyle["horizontal"], string>
>;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const satisfies Readonly<
  Record<CellStyle["vertical"], string>
>;
const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const satisfies Readonly<
  Record<BorderLine["weight"], string>
>;
/** Format, font and fill of a range are objects of their own. */
const LOOK_OBJECTS = 3;

/** Lays paints on a sheet, in their order. */
export function* paintActions(paints: Iterable<Paint>): Generator<SheetAction> {
  for (const { areas, settings } of paints) {
    const looks = settings.filter((setting) => setting.property !== "numberFormat");
    if (looks.length > 0) yield* lookActions(areas, looks);
    for (const setting of settings) if (setting.property === "numberFormat") yield* numberFormatActions(areas, setting);
  }
}

/** Sets the number format of each of some rectangles. */
export function* numberFormatActions(
  areas: readonly Rect[],
  { value }: Pick<NumberFormatSetting, "value">,
): Generator<SheetAction> {
  for (const area of areas) {
    yield rangeAction(formatRect(area), CHANGE_BYTES + value.length, (range) => {
      // One value for all cells of a range, which Excel takes and its types do not tell.
      Object.assign(range, { numberFormat: value });
    });
  }
}

function* lookActions(
  areas: readonly Rect[],
  settings: readonly Exclude<PaintSetting, NumberFormatSetting>[],
): Generator<SheetAction> {
  const bytes = LOOK_OBJECTS * OBJECT_BYTES + settings.reduce((sum, setting) => sum + settingBytes(setting), 0);
  const change = ({ format }: Excel.Range | Excel.RangeAreas): void => {
    for (const setting of settings) applySetting(format, setting);
  };
  for (const list of addressLists(areas.map(formatRect))) {
    yield list.includes(",") ? areasAction(list, bytes, change) : rangeAction(list, bytes, change);
  }
}

function settingBytes(setting: PaintSetting): number {
  if (setting.property !== "border") return CHANGE_BYTES + String(setting.value).length;
  return OBJECT_BYTES + setting.edges.length * (OBJECT_BYTES + 3 * (CHANGE_BYTES + "Continuous".length));
}

function applySetting(format: Excel.RangeFormat, setting: Exclude<PaintSetting, NumberFormatSetting>): void {
  switch (setting.property) {
    case "font":
      format.font.name = setting.value;
      break;
    case "size":
      format.font.size = setting.value;
      break;
    case "bold":
      format.font.bold = setting.value;
      break;
    case "italic":
      format.font.italic = setting.value;
      break;
    case "underline":
      format.font.underline = setting.value ? "Single" : "None";
      break;
    case "color":
      format.font.color = `#${setting.value}`;
      break;
    case "fill":
      format.fill.color = `#${setting.value}`;
      break;
    case "horizontal":
      format.horizontalAlignment = HORIZONTAL[setting.value];
      break;
    case "vertical":
      format.verticalAlignment = VERTICAL[setting.value];
      break;
    case "wrap":
      format.wrapText = setting.value;
      break;
    case "indent":
      format.indentLevel = setting.value;
      break;
    case "border":
      drawBorders(format.borders, setting);
      break;
  }
}

function drawBorders(borders: Excel.RangeBorderCollection, { edges, line }: BorderSetting): void {
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.weight = WEIGHTS[line.weight];
    border.color = `#${line.color.toUpperCase()}`;
  }
}
