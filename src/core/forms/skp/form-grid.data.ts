/** Columns of the sheet (1-based, both inside) that one column of a form takes. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** How a form's tables share the columns of one sheet. Source of the JA/JF grid: after domain 3.13; of the JPT widths: domain 3.1.3. */
export interface FormGrid {
  /** Widths in characters; the sheet scales them to the paper. */
  readonly characters: readonly number[];
  readonly whole: Span;
  readonly identity: {
    readonly employee: {
      readonly number: Span;
      readonly label: Span;
      readonly value: Span;
      readonly heading: Span;
      readonly all: Span;
    };
    readonly rater: {
      readonly number: Span;
      readonly label: Span;
      readonly value: Span;
      readonly heading: Span;
      readonly all: Span;
    };
  };
  readonly results: {
    readonly number: Span;
    readonly leader: Span | null;
    readonly result: Span;
    readonly aspect: Span | null;
    readonly indicator: Span;
    readonly target: Span;
    readonly perspective: Span | null;
  };
  readonly conduct: { readonly number: Span; readonly guide: Span; readonly expectation: Span };
  readonly signatures: { readonly left: Span; readonly right: Span };
}

const span = (left: number, right: number): Span => ({ left, right });

/**
 * Pejabat administrasi dan fungsional. The results table has the widths of domain 3.13 (A5 B:C34 D34 E:F14 G:H37 I15); inside them B and G
 * are wider than there, so that the label PANGKAT/GOL. RUANG stands on one line.
 */
export const JA_JF_GRID: FormGrid = {
  characters: [5, 24, 10, 34, 5, 9, 15, 22, 15],
  whole: span(1, 9),
  identity: {
    employee: { number: span(1, 1), label: span(2, 2), value: span(3, 4), heading: span(2, 4), all: span(1, 4) },
    rater: { number: span(5, 5), label: span(6, 7), value: span(8, 9), heading: span(6, 9), all: span(5, 9) },
  },
  results: {
    number: span(1, 1),
    leader: span(2, 3),
    result: span(4, 4),
    aspect: span(5, 6),
    indicator: span(7, 8),
    target: span(9, 9),
    perspective: null,
  },
  conduct: { number: span(1, 1), guide: span(2, 4), expectation: span(5, 9) },
  signatures: { left: span(2, 4), right: span(6, 9) },
};

/** Pejabat pimpinan tinggi: NO 4 %, RHK 32, indikator 36, target 12, perspektif 16. */
export const JPT_GRID: FormGrid = {
  characters: [5, 20, 25, 22, 5, 22, 18, 22],
  whole: span(1, 8),
  identity: {
    employee: { number: span(1, 1), label: span(2, 2), value: span(3, 4), heading: span(2, 4), all: span(1, 4) },
    rater: { number: span(5, 5), label: span(6, 6), value: span(7, 8), heading: span(6, 8), all: span(5, 8) },
  },
  results: {
    number: span(1, 1),
    leader: null,
    result: span(2, 3),
    aspect: null,
    indicator: span(4, 6),
    target: span(7, 7),
    perspective: span(8, 8),
  },
  conduct: { number: span(1, 1), guide: span(2, 4), expectation: span(5, 8) },
  signatures: { left: span(2, 3), right: span(6, 8) },
};
