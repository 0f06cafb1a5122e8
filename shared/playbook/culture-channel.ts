import type { CultureType } from '../model/value-sets.ts';

/** How to reach people and how fast to go, from the culture of their company (method, section 6). */
export type CultureGuide = { readonly channel: string; readonly pace: string };

/** Channel and pace by culture type, after the rows on communication and decision making (method, section 6). */
export const cultureGuide: Readonly<Record<CultureType, CultureGuide>> = {
  bureaucratic: {
    channel: 'Formal mail with superiors on copy; meetings with agenda and minutes.',
    pace: 'Slow, then stable: bring the written case and ask for the date of the next decision round.',
  },
  collaborative: {
    channel: 'Calls and workshops with all who are concerned.',
    pace: 'Slow to agree, quick to carry out: allow for the agreement and set a date for it.',
  },
  entrepreneurial: {
    channel: 'A direct call or a short message.',
    pace: 'Fast: decide in the talk, confirm in writing within the week, since it can be reversed.',
  },
  individualistic: {
    channel: 'One to one, when it suits them.',
    pace: 'Person by person: expect an answer for their own area only.',
  },
};

const NOT_KNOWN: CultureGuide = {
  channel: 'Not known yet: ask how they wish to be reached.',
  pace: 'Not known yet: agree the next step and its date at each contact.',
};

/** Channel and pace for a partner whose culture type may not be known; null = not known, said plainly. */
export function cultureGuideFor(culture: CultureType | null): CultureGuide {
  return culture === null ? NOT_KNOWN : cultureGuide[culture];
}
