import { DOMParser } from "@xmldom/xmldom";

import { rect } from "../../../../src/core/address/address";
import { makeWorkbook } from "../../../excel-host/model/make-workbook";
import { loadDataValidations } from "../../../excel-host/xlsx/load-data-validations";
import { planDropDowns } from "../../../excel-host/xlsx/plan-drop-downs";

function load(...elements: string[]) {
  const xml = `<worksheet><dataValidations count="${elements.length}">${elements.join("")}</dataValidations></worksheet>`;
  return loadDataValidations(new DOMParser().parseFromString(xml, "text/xml").documentElement!);
}

function planned(...elements: string[]) {
  return planDropDowns({ ...makeWorkbook(["Tabel"]).sheets[0]!, dataValidations: load(...elements) });
}

const LIST =
  '<dataValidation type="list" allowBlank="1" sqref="B2:B9 D2"><formula1>"a,""b"""</formula1></dataValidation>';

describe("rules for what may be typed, from a file", () => {
  test("a list says what it says in Excel, quotes undone, and neither alerts nor prompts by itself", () => {
    expect(load(LIST)).toEqual([
      {
        ranges: [rect(2, 2, 9, 2), rect(2, 4, 2, 4)],
        type: "List",
        rule: { list: { inCellDropDown: true, source: 'a,"b"' } },
        ignoreBlanks: true,
        errorAlert: { showAlert: false, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: false, title: "", message: "" },
      },
    ]);
  });

  test("alert, prompt and a hidden drop-down are read", () => {
    const [rule] = load(
      '<dataValidation type="list" showDropDown="1" showErrorMessage="1" errorStyle="warning" errorTitle="E" error="e" showInputMessage="1" promptTitle="P" prompt="p" sqref="A1"><formula1>Data!$A$1:$A$3</formula1></dataValidation>',
    );
    expect(rule).toMatchObject({
      rule: { list: { inCellDropDown: false, source: "=Data!$A$1:$A$3" } },
      ignoreBlanks: false,
      errorAlert: { showAlert: true, style: "Warning", title: "E", message: "e" },
      prompt: { showPrompt: true, title: "P", message: "p" },
    });
  });

  test.each<[string, string, unknown]>([
    [
      '<dataValidation type="whole" sqref="A1"><formula1>1</formula1><formula2>$C$1</formula2></dataValidation>',
      "WholeNumber",
      { wholeNumber: { formula1: 1, formula2: "=$C$1", operator: "Between" } },
    ],
    [
      '<dataValidation type="textLength" operator="lessThan" sqref="A1"><formula1>9</formula1></dataValidation>',
      "TextLength",
      { textLength: { formula1: 9, operator: "LessThan" } },
    ],
    [
      '<dataValidation type="custom" sqref="A1"><formula1>LEN(A1)=18</formula1></dataValidation>',
      "Custom",
      { custom: { formula: "=LEN(A1)=18" } },
    ],
    ['<dataValidation sqref="A1"/>', "None", {}],
  ])("%s", (xml, type, rule) => {
    expect(load(xml)[0]).toMatchObject({ type, rule });
  });

  test("a plan has silent lists, an area each, and no other rules", () => {
    expect(planned(LIST)).toEqual([
      { area: rect(2, 2, 9, 2), source: ["a", '"b"'] },
      { area: rect(2, 4, 2, 4), source: ["a", '"b"'] },
    ]);
    for (const other of [
      LIST.replace("<dataValidation ", '<dataValidation showErrorMessage="1" '),
      LIST.replace('"a,""b"""', "Data!$A$1:$A$3"),
      '<dataValidation type="custom" sqref="A1"><formula1>TRUE</formula1></dataValidation>',
    ])
      expect(() => planned(other)).toThrow(/Tabel!.*no plan has the rule/);
  });
});
