import { asBoolean, asWhole } from "./arguments";
import { editableFormat, presentFormat, type ConditionalFormatTarget } from "./conditional-format-target";
import { HostError, NULL_OBJECT, type ExcelType, type HostObject } from "./excel-type";
import { areasObject, rangeObject } from "./range-target";

/** All are of the type `Custom`, so that what other types hold is never there. */
export const conditionalFormat: ExcelType<ConditionalFormatTarget> = {
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  get: {
    id: (target) => presentFormat(target).id,
    type: (target) => presentFormat(target).type,
    priority: (target) => target.sheet.conditionalFormats.indexOf(presentFormat(target)),
    stopIfTrue: (target) => presentFormat(target).stopIfTrue,
  },
  set: {
    /** Below zero it counts from the end; beyond either end it is that end. */
    priority(target, value) {
      const wanted = asWhole(value, "priority");
      const format = editableFormat(target);
      const { conditionalFormats } = target.sheet;
      const count = conditionalFormats.length;
      const to = Math.max(0, Math.min(wanted < 0 ? count + wanted : wanted, count - 1));
      conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
      conditionalFormats.splice(to, 0, format);
    },
    stopIfTrue(target, value) {
      const stop = asBoolean(value, "stopIfTrue");
      editableFormat(target).stopIfTrue = stop;
    },
  },
  child: {
    custom: (target) => custom(target),
    customOrNullObject: (target) => custom(target),
    cellValueOrNullObject: (target) => nothing(target),
    colorScaleOrNullObject: (target) => nothing(target),
    dataBarOrNullObject: (target) => nothing(target),
    iconSetOrNullObject: (target) => nothing(target),
    presetOrNullObject: (target) => nothing(target),
    textComparisonOrNullObject: (target) => nothing(target),
    topBottomOrNullObject: (target) => nothing(target),
  },
  call: {
    delete(target) {
      const format = editableFormat(target);
      const { conditionalFormats } = target.sheet;
      conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
      return undefined;
    },
    getRange(target) {
      const range = onlyRange(target);
      if (range === NULL_OBJECT) throw new HostError("InvalidOperation", "The conditional format has several ranges.");
      return range;
    },
    getRangeOrNullObject: (target) => onlyRange(target),
    getRanges: (target) => areasObject(target.sheet, presentFormat(target).ranges),
  },
};

function custom(target: ConditionalFormatTarget): HostObject {
  presentFormat(target);
  return { type: "CustomConditionalFormat", target };
}

function nothing(target: ConditionalFormatTarget): typeof NULL_OBJECT {
  presentFormat(target);
  return NULL_OBJECT;
}

function onlyRange(target: ConditionalFormatTarget): HostObject | typeof NULL_OBJECT {
  const [only, ...more] = presentFormat(target).ranges;
  return only && more.length === 0 ? rangeObject(target.sheet, only) : NULL_OBJECT;
}
