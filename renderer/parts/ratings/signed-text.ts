import type { IsoDate } from '#shared/model/id.ts';
import { dateText } from '#shared/reading/calendar.ts';

/** Who said something and when. What nobody signed is the user's own while the settings hold no name; else only the day is known. */
export function signedText(by: string, on: IsoDate | null, userName: string): string {
  const who = by.trim() || (userName.trim() === '' ? 'You' : '');
  return [who, on === null ? '' : dateText(on)].filter(Boolean).join(', ');
}
