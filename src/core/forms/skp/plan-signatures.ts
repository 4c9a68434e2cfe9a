import type { Employee, Person } from "../people/employee";
import type { FormGrid } from "./form-grid.data";
import type { DraftText, SheetDraft } from "./sheet-draft";
import type { SkpOptions } from "./skp-options";
import { DOTS, DOTTED_NAME, NIP_PREFIX, SIGN_EMPLOYEE, SIGN_RATER } from "./skp-texts.data";

const GAP = 9;
/** Four blank lines to sign on. */
const SIGNING_ROWS = 4;
const SIGNING_ROW_HEIGHT = 13.5;

/** Place and date, the two signatures with names and NIP. All stays together with the row before it. Source: domain 3.5. */
export function planSignatures(draft: SheetDraft, grid: FormGrid, employee: Employee, options: SkpOptions): void {
  const { left, right } = grid.signatures;
  const own = signature(employee.person, false);
  const rater =
    employee.rater === null ? signature(null, false) : signature(employee.rater.person, employee.rater.regionalHead);
  draft.addGap(GAP);
  draft.addBand([{ span: right, text: `${options.place ?? DOTS}, ${options.date ?? DOTS}`, style: "sign" }], true);
  draft.addBand(pair(SIGN_EMPLOYEE, SIGN_RATER, "sign"), true);
  for (let i = 0; i < SIGNING_ROWS; i++) draft.addGap(SIGNING_ROW_HEIGHT);
  draft.addBand(
    [
      { span: left, text: own.name ?? DOTTED_NAME, style: own.name === null ? "sign" : "signName" },
      { span: right, text: rater.name ?? DOTTED_NAME, style: rater.name === null ? "sign" : "signName" },
    ],
    true,
  );
  draft.addBand(pair(own.nip, rater.nip, "sign"), false);

  function pair(leftText: string, rightText: string, style: "sign"): readonly DraftText[] {
    return [
      { span: left, text: leftText, style },
      { span: right, text: rightText, style },
    ];
  }
}

function signature(
  person: Person | null,
  regionalHead: boolean,
): { readonly name: string | null; readonly nip: string } {
  const { name, nip } = person ?? { name: null, nip: null };
  if (nip !== null) return { name, nip: NIP_PREFIX + nip };
  return { name, nip: regionalHead ? "" : NIP_PREFIX + DOTS };
}
