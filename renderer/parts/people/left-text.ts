import type { Person } from '#shared/model/person.ts';
import { dateText } from '#shared/reading/calendar.ts';

/** When somebody without a seat left, in words. */
export function leftText({ leftOn }: Person): string {
  return leftOn === null ? 'Has no seat' : `Left on ${dateText(leftOn)}`;
}
