import type { CultureType } from '../../model/culture-type.ts';

/** A culture type with its share in whole percent; the four of one result make 100. */
export type PrintedShare = { readonly type: CultureType; readonly label: string; readonly percent: number };

/** One part of a confidence: what it is, its value as shown, and where it comes from. */
export type PrintedConfidencePart = {
  readonly label: string;
  readonly value: string;
  readonly because: string;
};

/** One row of the result: a component of the culture, or the whole. */
export type PrintedCultureRow = {
  readonly label: string;
  /** In the order of the method; null while nothing of it is answered. */
  readonly shares: readonly PrintedShare[] | null;
  /** Primary or mixed type in words; empty without shares. */
  readonly verdict: string;
  /** 0-100. */
  readonly confidence: number;
};

/** What stands behind the result of one component. */
export type PrintedComponent = PrintedCultureRow & {
  /** Answered items, agreement and validation in one line. */
  readonly confidenceParts: string;
  /** Types on which the respondents are apart; empty when there is nothing to discuss. */
  readonly discuss: string;
  /** What it means for us, in the user's words. */
  readonly note: string;
};

/** How far the two companies are apart on one component. */
export type PrintedDistance = {
  readonly label: string;
  /** `34`, or `–` where one of the two has no answer. */
  readonly distance: string;
  /** Such as `Common ground` or `Difference to work on`, or empty. */
  readonly mark: string;
  readonly because: string;
};

/** One cell of the guidelines, for the pair at hand. */
export type PrintedGuideline = {
  readonly pair: string;
  /** Empty where it is the only cell. */
  readonly weight: string;
  readonly common: string;
  readonly watch: string;
  readonly adapt: readonly string[];
};

/** What we change because of a difference. */
export type PrintedAdjustment = {
  readonly change: string;
  readonly difference: string;
  /** Component and process concerned; empty without either. */
  readonly about: string;
  readonly owner: string;
  readonly due: string;
  readonly state: string;
  readonly overdue: boolean;
  /** What was observed after it. */
  readonly effect: string;
};

/** A test of what the questionnaire says. */
export type PrintedValidation = {
  readonly claim: string;
  readonly test: string;
  readonly component: string;
  readonly owner: string;
  readonly due: string;
  /** `Open`, `Overdue`, or the outcome with its day. */
  readonly outcome: string;
  readonly note: string;
};

/** A process of the partner with its steps in order. */
export type PrintedProcess = {
  readonly label: string;
  readonly steps: readonly {
    readonly text: string;
    readonly holders: string;
    /** How it touches us; empty where it does not. */
    readonly touch: string;
  }[];
};

/** The culture of the partner, what it means for us, and what we change (method, section 6). */
export type PrintedCulture = {
  /** Nothing at all is known or written. */
  readonly isEmpty: boolean;
  /** The type that the rules use, in words; empty while it is not known. */
  readonly verdict: string;
  readonly because: string;
  /** Who answered, and how much; empty without answers. */
  readonly respondents: string;
  /** Null while nothing is answered. */
  readonly whole: PrintedCultureRow | null;
  readonly confidenceParts: readonly PrintedConfidencePart[];
  readonly components: readonly PrintedComponent[];
  /** Our own type in words; empty while it is not known. */
  readonly ours: string;
  readonly oursBecause: string;
  /** Null while one of the two companies has no answer. */
  readonly comparison: { readonly overall: number | null; readonly rows: readonly PrintedDistance[] } | null;
  readonly guidelines: readonly PrintedGuideline[];
  /** Open ones by date, then those that are done. */
  readonly adjustments: readonly PrintedAdjustment[];
  /** Open ones by date, then those with an outcome. */
  readonly validations: readonly PrintedValidation[];
  /** Those that have steps. */
  readonly processes: readonly PrintedProcess[];
};
