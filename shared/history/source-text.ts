import type { IsoDate } from '../model/id.ts';
import { momentText } from '../reading/calendar.ts';
import type { CommandAuthor } from './moment.ts';

/** Who did something and when, on `today` by the time alone (null: always with the day, as on paper); of what came by merging, when it was received. Empty where nobody did. */
export function sourceText(author: CommandAuthor | null, today: IsoDate | null): string {
  if (author === null) return '';
  const who = author.who.trim();
  const when = momentText(new Date(author.at), today);
  if (author.received) return `${who === '' ? 'A colleague' : who}, received ${when}`;
  return who === '' ? when : `${who}, ${when}`;
}
