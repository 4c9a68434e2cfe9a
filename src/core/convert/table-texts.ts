/** Headings and words of the tables that a cascade is converted to. Headings are such as the reader knows (domain 4.5). */
export interface TableTexts {
  /** Sheet names. */
  readonly longName: string;
  readonly wideName: string;
  readonly longTitle: string;
  readonly wideTitle: string;
  /** Under the long table's title: where the table comes from and how it is kept. */
  readonly longNote: string;
  readonly wideNote: string;
  readonly code: string;
  readonly parent: string;
  readonly parentIndicator: string;
  readonly level: string;
  readonly statement: string;
  readonly indicator: string;
  readonly aspect: string;
  readonly unit: string;
  readonly baseline: string;
  /** `Target 2026`; for an empty year the bare word. */
  readonly target: (year: string) => string;
  readonly budget: (year: string) => string;
  readonly componentCode: string;
  readonly component: string;
  readonly position: string;
  readonly name: string;
  readonly nip: string;
  readonly echelon: string;
  readonly ownerUnit: string;
  readonly crosscutting: string;
  readonly csf: string;
  /** Footer with `&P` and `&N`. */
  readonly page: string;
  /** Which of a level's two labels the table is written in. */
  readonly levelLabel: "label" | "labelEn";
}
