import { call } from '#renderer/bridge/bridge.ts';
import { currentState, currentToday, useDocument } from '#renderer/document/document-store.ts';
import { fontsReady, measureText } from '#renderer/print/measure-text.ts';
import { readComparison } from '#renderer/session/comparison-store.ts';
import type { MomentChoice } from '#shared/history/moment-choices.ts';
import { momentsText } from '#shared/history/moments-text.ts';
import type { Audience } from '#shared/print/audience.ts';
import type { Since } from '#shared/print/plan/printed-changes.ts';
import { deckOf } from '#shared/print/slides/deck.ts';
import type { Deck } from '#shared/print/slides/slide.ts';
import { rememberDeck } from './last-deck.ts';

/** Makes the slides and saves them; the day is remembered, so that the next deck tells what changed since. Null when the user cancels. */
export async function saveSlides(
  audience: Audience,
  since: MomentChoice | null,
  suggestedName: string,
): Promise<{ readonly path: string } | null> {
  const { partnerId } = useDocument.getState();
  const deck = await makeDeck(audience, since);
  const { writeDeck } = await import('./write-deck.ts');
  const saved = await call('files.save', { kind: 'pptx', suggestedName, bytes: await writeDeck(deck) });
  if (saved !== null && partnerId !== null && audience === 'internal') rememberDeck(partnerId);
  return saved;
}

/** The slides of the open partner as they will be written. */
export async function makeDeck(audience: Audience, since: MomentChoice | null): Promise<Deck> {
  const told = audience === 'internal' && since !== null ? await readSince(since) : null;
  await fontsReady('Abc');
  return deckOf(currentState(), audience, currentToday(), told, measureText);
}

async function readSince({ moment, name }: MomentChoice): Promise<Since | null> {
  const compared = await readComparison({ from: moment, to: null, name, until: '' });
  if (compared === null) return null;
  const { comparison, states, moments } = compared;
  return { title: momentsText(moments, comparison.days), comparison, states };
}
