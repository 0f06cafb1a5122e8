import type { FieldOutcome, RowFields } from './field-outcomes.ts';
import type { MatchKey } from './match-rows.ts';
import type { ImportProblem } from './problem.ts';

export type RowStatus = 'new' | 'updated' | 'unchanged' | 'duplicate' | 'left-out';

/** Where the reporting line of a row goes: stays as it is, or to the row with this index, or to a seat that is there. */
export type ManagerTarget =
  | { readonly kind: 'keep' }
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'seat'; readonly seatId: string };

/** What a row writes; ids are null where something is made. */
export type RowPlan = {
  readonly personId: string | null;
  readonly seatId: string | null;
  readonly makesPerson: boolean;
  readonly makesSeat: boolean;
  readonly person: RowFields['person'];
  readonly seat: RowFields['seat'];
  readonly ratings: RowFields['ratings'];
  readonly manager: ManagerTarget;
  /** The row whose person holds this post as well; null for a post with a person of its own or none. */
  readonly personRow: number | null;
  /** Second managers: dotted lines that are not there yet. */
  readonly dotted: readonly ManagerTarget[];
};

/** One row of the preview: what happens, and why, field by field. */
export type PreviewRow = {
  readonly rowNumber: number;
  /** '' for a vacant seat. */
  readonly name: string;
  readonly title: string;
  readonly status: RowStatus;
  readonly matchedBy: MatchKey | null;
  /** Left out because it looks like an earlier row or like nobody, and could be brought in all the same. */
  readonly canKeep: boolean;
  readonly outcomes: readonly FieldOutcome[];
  /** Sentences about this row alone. */
  readonly remarks: readonly string[];
  readonly plan: RowPlan | null;
};

/** What an import would do, before anything is written. Plain data, so that a worker can hand it over. */
export type ImportPreview = {
  readonly rows: readonly PreviewRow[];
  readonly problems: readonly ImportProblem[];
  readonly counts: Readonly<Record<RowStatus, number>>;
  /** Whether the list says anything about who reports to whom. Without that, new people wait in the tray. */
  readonly hasManagers: boolean;
  /** Seats that are there, wait in the tray and get their first report: they go onto the map. */
  readonly placesSeats: readonly string[];
};

/** Tells how many of how many rows are done; called a few times a second at most. */
export type OnProgress = (done: number, total: number) => void;
