import { call } from '#renderer/bridge/bridge.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { run } from '#renderer/edits/run.ts';
import { toast } from '#renderer/ui/toast.ts';
import { restoreRating } from '#shared/edit/ratings/rating-edits.ts';
import type { FormerRating } from '#shared/history/entry.ts';
import type { PersonId } from '#shared/model/id.ts';
import { ratingDefinitions, ratingId, type RatingKind } from '#shared/model/rating.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { ratingSteps, type RatingStep } from './rating-steps.ts';

/** Gives the rating back what it was then, and says with which evidence and date. */
export async function restoreValue(personId: PersonId, kind: RatingKind, step: RatingStep): Promise<void> {
  const { values, evidence, confidence, ratedBy, ratedOn } = step;
  const isDone = await run(restoreRating, { personId, kind, values, evidence, confidence, ratedBy, ratedOn });
  if (!isDone) return;
  const by = ratedBy.trim() === '' ? '' : ` by ${ratedBy.trim()}`;
  const what =
    evidence.trim() === '' ? 'It has no evidence, as then, and' : 'Its evidence of then is back, and it';
  toast({
    title: `${ratingDefinitions[kind].label} is ${valuesText(step, kind)} again`,
    description: `${what} counts as rated on ${dateText(ratedOn)}${by}.`,
    action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
    key: 'undo',
  });
}

/** Gives a rating back the value that it had before an entry of the history, written at this moment in ms since 1970. */
export async function restoreFormer({ personId, kind, values }: FormerRating, at: number): Promise<void> {
  const row = ratingId(personId, kind);
  const entries = await call('data.history', { entity: 'rating', row }).catch((failure: unknown) => {
    toast({ ...errorText(failure), tone: 'danger', key: 'undo' });
    return null;
  });
  if (entries === null) return;
  const steps = ratingSteps(entries);
  const after = steps.findIndex((step) => step.at === at);
  const isIt = (step: RatingStep): boolean => valuesText(step, kind) === valuesText({ values }, kind);
  const step = steps.slice(after + 1).find(isIt);
  if (step !== undefined) return restoreValue(personId, kind, step);
  toast({
    title: 'This value is no longer known',
    description: 'Nothing was changed. Rate it anew in the inspector.',
    key: 'undo',
  });
}

/** A value in words. */
export function valuesText({ values }: Pick<RatingStep, 'values'>, kind: RatingKind): string {
  const { labels } = ratingDefinitions[kind];
  return values.length === 0 ? 'Not rated' : values.map((value) => labels[value] ?? value).join(', ');
}
