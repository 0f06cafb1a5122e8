import { currentToday } from '#renderer/document/document-store.ts';
import { rememberedText, rememberLayout } from '#renderer/session/settings-store.ts';
import type { MomentChoice } from '#shared/history/moment-choices.ts';
import { isCalendarDate } from '#shared/model/calendar-date.ts';
import type { PartnerId } from '#shared/model/id.ts';

/** Remembers that slides of a partner were saved today. */
export function rememberDeck(partnerId: PartnerId): void {
  rememberLayout(keyOf(partnerId), currentToday());
}

/** The day of the last deck of a partner as a moment; null while there was none. */
export function lastDeck(partnerId: PartnerId): MomentChoice | null {
  const day = rememberedText(keyOf(partnerId));
  if (day === null || !isCalendarDate(day)) return null;
  // Of a deck of today nothing is to be told yet.
  if (day >= currentToday()) return null;
  return { id: `deck ${day}`, label: 'Last deck', name: 'the last deck', moment: { kind: 'day', day } };
}

function keyOf(partnerId: PartnerId): string {
  return `deck.${partnerId}`;
}
