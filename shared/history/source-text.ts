import type { IsoDate } from '../model/id.ts';
import { momentText } from '../reading/calendar.ts';
import type { CommandAuthor } from './moment.ts';

/** Who did something and when; of what came by merging, when it was received. Empty where nobody did. */
export function sourceText(author: CommandAuthor | null, today: IsoDate): string {
  if (author === null) return '';
  const who = author.who.trim();
  const when = momentText(new Date(author.at), today);
  if (author.received) return `${who === '' ? 'A colleague' : who}, received ${when}`;
  return who === '' ? when : `${who}, ${when}`;
}
