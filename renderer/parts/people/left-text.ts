import type { IsoDate } from '#shared/model/id.ts';
import type { Person } from '#shared/model/person.ts';
import { leavingText } from '#shared/reading/people.ts';

/** When somebody without a seat left or will leave, in words. */
export function leftText({ leftOn }: Person, today: IsoDate): string {
  return leftOn === null ? 'Has no seat' : leavingText(leftOn, today);
}
