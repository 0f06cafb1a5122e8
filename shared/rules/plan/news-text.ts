import { becauseLabels } from '../../model/because.ts';
import type { SentencesOf } from '../../model/coded.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { PlanLine } from '../../model/plan-line.ts';
import type { plannedTexts, PlanNews, planNewsCodes } from '../../model/plan-news.ts';
import { strategyLabels } from '../../model/strategy.ts';
import { dateText } from '../../reading/calendar.ts';
import { inputValueText } from '../../reading/input-value.ts';
import { nameOf } from '../../reading/people.ts';
import { becauseText } from './because-text.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

/** A line of which something is new, and what the rules say now, as far as they say something. */
export type LineWithNews = {
  readonly personId: PersonId;
  readonly line: Pick<PlanLine, 'reason'> | null;
  readonly planned: PlannedLine | null;
  readonly news: readonly PlanNews[];
};
type Where = Omit<LineWithNews, 'news'> & { readonly state: PartnerState; readonly today: IsoDate };

/** What is new about a line, in sentences with the names that people have now. */
export function newsTexts(state: PartnerState, line: LineWithNews, today: IsoDate): readonly string[] {
  return line.news.map((news) => {
    const say = sentences[news.code] as (params: PlanNews['params'], where: Where) => string; // each code with its own
    return say(news.params, { ...line, state, today });
  });
}

/** Begins the news that a rejected line has come back; stored like this by earlier versions. */
export const REJECTED_ONCE = 'You had rejected this line';

const sentences: SentencesOf<typeof planNewsCodes, Where> = {
  'rejected-before': (_none, { line }) => {
    const reason = line?.reason.trim() ?? '';
    return reason === '' ? `${REJECTED_ONCE}.` : `${REJECTED_ONCE}: ${reason}`;
  },
  value: ({ input, was, is }) =>
    `${becauseLabels[input]}: ${inputValueText(input, was)} → ${inputValueText(input, is)}.`,
  reason: ({ reason }, { state, personId, today }) =>
    reason === null ? '' : `${becauseLabels[reason.input]}: ${becauseText(state, personId, reason, today)}`,
  'no-longer': ({ input }) => `${becauseLabels[input]}: no longer counts.`,
  strategy: ({ was, is }) => `Strategy would now be ${strategyLabels[is]} instead of ${strategyLabels[was]}.`,
  text: ({ field }, { planned }) =>
    planned === null
      ? `${textLabels[field]} would now be another one.`
      : `${textLabels[field]} would now be: ${planned[field]}`,
  date: ({ date }) => `Date would now be ${date === null ? 'open' : dateText(date)}.`,
  left: ({ on }, { state, personId }) => {
    const day = on === null ? '' : ` on ${dateText(on)}`;
    return `${nameOf(state, personId)} left${day}.`;
  },
  'not-proposed': () => 'The rules no longer propose this line.',
  gone: () => 'This person is no longer on the map.',
  'as-written': ({ text }) => text,
};

const textLabels: Readonly<Record<(typeof plannedTexts)[number], string>> = {
  firstAction: 'First action',
  proof: 'Proof',
  messageForm: 'Message',
  channel: 'Channel',
  pace: 'Pace',
};
