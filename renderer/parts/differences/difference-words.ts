import type { Difference, View } from '#shared/reading/difference-words.ts';
import { dateText } from '#shared/reading/calendar.ts';

/** Who wrote something, as it is told to the user whose name this is. */
export function writerText({ by }: Pick<View, 'by'>, userName: string, atBegin = true): string {
  const name = by.trim();
  if (name !== '' && name === userName.trim()) return atBegin ? 'You' : 'you';
  return name === '' ? (atBegin ? 'A colleague' : 'a colleague') : name;
}

/** Who wrote something and when: `Ben Okoye, 12 May 2026`. */
export function writtenText(view: View, userName: string): string {
  const { on, time } = view;
  return [writerText(view, userName), on === null ? '' : dateText(on), time]
    .filter((part) => part !== '')
    .join(', ');
}

/** Why what stands does, after who wrote it. */
export function standsText({ isNewer, isOnlyOurs }: Pick<Difference, 'isNewer' | 'isOnlyOurs'>): string {
  if (isOnlyOurs) return 'only for you';
  return isNewer ? 'stands, as the newer one' : 'stands';
}

/** A value in a few words, for buttons; the same words in any place. */
export function valueShort({ text }: View): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line === '') return 'nothing';
  return line.length <= 32 ? line : `${line.slice(0, 31).trimEnd()}…`;
}

/** What a removal against an edit asks. */
export function removalText({ subject, standing, losing }: Difference, userName: string): string {
  const on = (view: View): string =>
    view.on === null ? '' : ` on ${dateText(view.on)}${view.time === '' ? '' : ` at ${view.time}`}`;
  return `${writerText(standing, userName)} removed ${subject}${on(standing)}; ${writerText(losing, userName, false)} wrote about this${on(losing)} without knowing.`;
}
