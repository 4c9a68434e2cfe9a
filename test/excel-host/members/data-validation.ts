import { isDeepStrictEqual } from "node:util";

import { changeValidations, NO_VALIDATION, validationsIn } from "../model/change-validations";
import type { HostValidation } from "../model/host-workbook";
import { requireEditable } from "./access";
import { asBoolean, asFields, asText, invalidArgument } from "./arguments";
import { asMember } from "./enumeration";
import type { ExcelType } from "./excel-type";
import type { AreasTarget } from "./range-target";
import { parseValidationRule } from "./validation-rule";

/** Characters of the dialogues in Excel. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** The rules for what may be typed into cells. The host does not check what stands in them: `valid` and invalid cells are not here. */
export const dataValidation: ExcelType<AreasTarget> = {
  name: "DataValidation",
  get: {
    type: typeOfCells,
    rule: (target) => common(target, ({ rule }) => rule),
    ignoreBlanks: (target) => common(target, ({ ignoreBlanks }) => ignoreBlanks),
    errorAlert: (target) => common(target, ({ errorAlert }) => errorAlert),
    prompt: (target) => common(target, ({ prompt }) => prompt),
  },
  set: {
    rule: (target, value) => change(target, parseValidationRule(value, target.sheet)),
    ignoreBlanks: (target, value) => change(target, { ignoreBlanks: asBoolean(value, "ignoreBlanks") }),
    errorAlert(target, value) {
      const { showAlert, style, ...texts } = asFields(value, "errorAlert", ["showAlert", "style", "title", "message"]);
      const alert = {
        showAlert: asBoolean(showAlert, "showAlert"),
        style: asMember(style, "DataValidationAlertStyle"),
      };
      change(target, { errorAlert: { ...alert, ...parseTexts(texts) } });
    },
    prompt(target, value) {
      const { showPrompt, ...texts } = asFields(value, "prompt", ["showPrompt", "title", "message"]);
      change(target, { prompt: { showPrompt: asBoolean(showPrompt, "showPrompt"), ...parseTexts(texts) } });
    },
  },
  call: {
    clear({ sheet, areas }) {
      requireEditable(sheet);
      changeValidations(sheet, areas, () => NO_VALIDATION);
      return undefined;
    },
  },
};

function change({ sheet, areas }: AreasTarget, changed: Partial<HostValidation>): void {
  requireEditable(sheet);
  changeValidations(sheet, areas, (validation) => ({ ...validation, ...changed }));
}

function parseTexts({ title, message }: Readonly<Record<string, unknown>>): { title: string; message: string } {
  const texts = { title: asText(title, "The title"), message: asText(message, "The message") };
  if (texts.title.length > MAX_TITLE) throw invalidArgument(`the title is longer than ${MAX_TITLE}.`);
  if (texts.message.length > MAX_MESSAGE) throw invalidArgument(`the message is longer than ${MAX_MESSAGE}.`);
  return texts;
}

/** Cells of several types, or some of them without rules, are inconsistent; those of one type may differ in its criteria. */
function typeOfCells({ sheet, areas }: AreasTarget): string {
  const found = validationsIn(sheet, areas);
  const [first, ...others] = found;
  if (others.some(({ type }) => type !== first!.type)) return "Inconsistent";
  return others.some(({ rule }) => !isDeepStrictEqual(rule, first!.rule)) ? "MixedCriteria" : first!.type;
}

/** Null when cells differ. */
function common<T>({ sheet, areas }: AreasTarget, read: (validation: HostValidation) => T): T | null {
  const [first, ...others] = validationsIn(sheet, areas).map(read);
  return others.every((other) => isDeepStrictEqual(other, first)) ? first! : null;
}
