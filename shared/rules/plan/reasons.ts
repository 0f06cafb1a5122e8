import type { Because, BecauseInput } from '../../model/because.ts';
import type { PlanRow } from './view.ts';

/** Why a line says what it says: what decided it, at most three reasons; and everything else that was looked at. */
export type Reasons = { readonly leading: readonly Because[]; readonly more: readonly Because[] };

const MOST_LEADING = 3;

/** What can decide what is done first: the first of them that a line has. */
const deciding: readonly BecauseInput[] = ['event', 'favours', 'play', 'tactic'];

/** Of which text of a line a reason speaks; those of nothing here speak of the strategy. */
const speaksOf: Readonly<
  Partial<Record<BecauseInput, 'firstAction' | 'proof' | 'messageForm' | 'channel' | 'date'>>
> = {
  event: 'firstAction',
  favours: 'firstAction',
  play: 'firstAction',
  tactic: 'firstAction',
  coverage: 'firstAction',
  path: 'firstAction',
  champion: 'firstAction',
  reach: 'firstAction',
  relationship: 'firstAction',
  outcome: 'firstAction',
  veto: 'firstAction',
  agenda: 'firstAction',
  group: 'firstAction',
  adaptability: 'proof',
  orientation: 'messageForm',
  channel: 'channel',
  culture: 'channel',
  timing: 'date',
  freshness: 'date',
};

/**
 * The reasons of a line, what decided it first, then why this day and why this strategy. A reason of what the user wrote otherwise is left
 * out: it is not why the line says so.
 */
export function reasonsOf(row: Pick<PlanRow, 'state' | 'shown' | 'planned'>): Reasons {
  const reasons = row.shown.because.filter((reason) => !isOverwritten(row, reason.input));
  const of = (input: BecauseInput): Because | undefined => reasons.find((reason) => reason.input === input);
  const first = deciding.map(of).find((reason) => reason !== undefined);
  const leading = [
    first,
    // What comes first says its day itself.
    first?.input === 'event' && of('timing')?.value.startsWith('meeting-lead') !== true
      ? undefined
      : dayReason(of),
    first?.input === 'event' ? of('favours') : undefined,
    of('override') ?? of('support'),
  ]
    .filter((reason) => reason !== undefined)
    .slice(0, MOST_LEADING);
  return { leading, more: reasons.filter((reason) => !leading.includes(reason)) };
}

/** Why a line has its day: what it is dated by; in the queue of a week that is the last contact. */
function dayReason(of: (input: BecauseInput) => Because | undefined): Because | undefined {
  const timing = of('timing');
  const contact = of('freshness');
  return timing?.code === 'timing' && timing.params.timing === 'week'
    ? (contact ?? timing)
    : (timing ?? contact);
}

/** Whether the user put other words or another day in place of what a reason speaks of. */
function isOverwritten(
  { state, shown, planned }: Pick<PlanRow, 'state' | 'shown' | 'planned'>,
  input: BecauseInput,
): boolean {
  const field = speaksOf[input];
  if (state !== 'edited' || field === undefined) return false;
  return planned === null || planned[field] !== shown[field];
}
