import type { HistoryEntry } from '#shared/ipc/types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { confidences, type Confidence, type Rating } from '#shared/model/rating.ts';
import { localDate } from '#shared/reading/calendar.ts';

/** One earlier or present value of a rating: ids of its value set (empty = not rated), its proof, who, and when in ms since 1970. */
export type RatingStep = {
  readonly values: readonly string[];
  /** The last words of its evidence; empty when there was none. */
  readonly evidence: string;
  readonly confidence: Confidence | null;
  /** Who gave the value, and the day for which it was given: the day of the entry where the log has none. */
  readonly ratedBy: string;
  readonly ratedOn: IsoDate;
  readonly who: string;
  readonly at: number;
};

/** The values that a rating had, newest first, with the proof that each had in the end, from the entries of its row in the change log. */
export function ratingSteps(entries: readonly HistoryEntry[]): readonly RatingStep[] {
  const steps: RatingStep[] = [];
  let proof: Proof = { evidence: '', confidence: null, ratedBy: '', ratedOn: null };
  for (const edit of oldestFirst(entries)) {
    proof = proofAfter(proof, edit);
    const value = edit.find(({ field }) => field === 'values');
    const last = value === undefined ? steps.pop() : undefined;
    if (value !== undefined) {
      const { newValue, who, at } = value;
      const ratedOn = proof.ratedOn ?? localDate(new Date(at));
      steps.push({ ...proof, values: texts(newValue), who, at, ratedOn });
    } else if (last !== undefined) steps.push({ ...last, ...proof, ratedOn: proof.ratedOn ?? last.ratedOn });
  }
  return steps.toReversed();
}

type Proof = Pick<RatingStep, 'evidence' | 'confidence' | 'ratedBy'> & { readonly ratedOn: IsoDate | null };

/** What stood for a value after an edit; the log has only what changed. */
function proofAfter(before: Proof, edit: readonly HistoryEntry[]): Proof {
  const written = new Map(edit.map(({ field, newValue }) => [field, newValue]));
  const text = (field: string, was: string): string => {
    const now = written.has(field) ? written.get(field) : was;
    return typeof now === 'string' ? now : '';
  };
  const sure = text('confidence', before.confidence ?? '');
  return {
    evidence: text('evidence', before.evidence),
    confidence: confidences.find((each) => each === sure) ?? null,
    ratedBy: text('ratedBy', before.ratedBy),
    ratedOn: (text('ratedOn', before.ratedOn ?? '') || null) as IsoDate | null, // a date, as the field was checked
  };
}

/**
 * The value before and its evidence, while today's value has none of its own: who wrote the evidence first and chose the value
 * then can keep it. Null when there is nothing to keep, and from the next day on.
 */
export function proofToKeep(
  { values, evidence, ratedOn }: Rating,
  steps: readonly RatingStep[],
  today: IsoDate,
): RatingStep | null {
  const [, before] = steps;
  if (before === undefined || before.evidence.trim() === '') return null;
  return values.length > 0 && evidence.trim() === '' && ratedOn === today ? before : null;
}

/** The entries of each edit, which share their moment. */
function oldestFirst(entries: readonly HistoryEntry[]): readonly (readonly HistoryEntry[])[] {
  const edits = new Map<number, HistoryEntry[]>();
  for (const entry of entries) {
    const edit = edits.get(entry.at);
    if (edit === undefined) edits.set(entry.at, [entry]);
    else edit.push(entry);
  }
  return [...edits].sort(([a], [b]) => a - b).map(([, edit]) => edit);
}

function texts(value: unknown): readonly string[] {
  const list: unknown = typeof value === 'string' ? parsed(value) : value;
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}

/** The log keeps lists as JSON text; anything else counts as empty. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return [];
  }
}
