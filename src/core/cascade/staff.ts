import type { CellRef } from "../address/address";

/** One employee as the `Pegawai` sheet lists them. Empty cells are null. NIP is text of digits without spaces. */
export interface Staff {
  readonly name: string;
  readonly nip: string | null;
  /** Pangkat / golongan ruang, e.g. `Penata Muda/III.a`. */
  readonly rank: string | null;
  readonly position: string | null;
  readonly unit: string | null;
  readonly echelon: string | null;
  /** Name or NIP of the rating official (pejabat penilai kinerja). */
  readonly rater: string | null;
  readonly at: CellRef;
}
