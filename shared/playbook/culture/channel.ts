import type { CultureType } from '../../model/culture-type.ts';
import type { Strategy } from '../../model/strategy.ts';

/** How to reach people and how fast to go with them. */
export type ChannelAndPace = { readonly channel: string; readonly pace: string };

/** How to reach the people of a company, and how fast to go with those whom we leverage, motivate … (method, section 6). */
export type CultureGuide = { readonly channel: string; readonly pace: Readonly<Record<Strategy, string>> };

/**
 * Channel and pace by culture type, after the rows on communication and decision making (method, section 6). Culture decides how formal it
 * is, never who reads along: a superior is on copy only where the person wished it.
 */
export const cultureGuide: Readonly<Record<CultureType, CultureGuide>> = {
  bureaucratic: {
    channel: 'Formal mail to the person alone; meetings with agenda and minutes.',
    pace: {
      leverage: 'Slow, then stable: bring the written case and ask for the date of the next decision round.',
      motivate: 'Slow, then stable: one step at a time, each in writing, with time to pass it up the line.',
      neutralize:
        'Slow, then stable: leave time for the written case to be examined, and press for no answer.',
      monitor: 'Slow, then stable: a short note each quarter is enough.',
    },
  },
  collaborative: {
    channel: 'Calls and workshops with all who are concerned.',
    pace: {
      leverage:
        'Slow to agree, quick to carry out: let the others be brought in from inside, and set a date for the agreement.',
      motivate: 'Slow to agree, quick to carry out: allow for the agreement and set a date for it.',
      neutralize: 'Slow to agree, quick to carry out: hear the concern before the round meets, not in it.',
      monitor: 'Slow to agree, quick to carry out: the same news as for the others.',
    },
  },
  entrepreneurial: {
    channel: 'A direct call or a short message.',
    pace: {
      leverage: 'Fast: decide in the talk, and confirm it in writing within the week.',
      motivate: 'Fast: one short step in each conversation, the next one while the interest is fresh.',
      neutralize: 'Fast elsewhere, slow here: listen first and ask for no decision.',
      monitor: 'Fast: a short word when something changes, no more.',
    },
  },
  individualistic: {
    channel: 'One to one, at a time that suits.',
    pace: {
      leverage: 'Person by person: agree the next step for the one area, and ask for the next expert.',
      motivate: 'Person by person: expect an answer for the one area only.',
      neutralize: 'Person by person: settle this concern first; nobody else can settle it.',
      monitor: 'Person by person: when there is something in it for the one area.',
    },
  },
};

const NOT_KNOWN: ChannelAndPace = {
  channel: 'Not known yet: ask for the preferred way, by phone, on paper or in person.',
  pace: 'Not known yet: agree the next step and its date in each conversation.',
};

/**
 * Channel and pace for a person of a partner whose culture type may not be known (null, said plainly). The strategy takes part in the pace:
 * nobody is hurried who is against us.
 */
export function cultureGuideFor(culture: CultureType | null, strategy: Strategy): ChannelAndPace {
  if (culture === null) return NOT_KNOWN;
  const { channel, pace } = cultureGuide[culture];
  return { channel, pace: pace[strategy] };
}
