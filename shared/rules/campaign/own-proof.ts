import { messageFormFor } from '../../playbook/plan/message-form.ts';
import { proofFor, seenProof } from '../../playbook/plan/proof.ts';
import type { PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { RatingKind } from '../../model/rating.ts';
import { derive2 } from '../../reading/derive.ts';
import { ratingOf, valueOf, valuesOf } from '../../reading/ratings.ts';
import { withoutPoint } from '../../text/wording.ts';
import { isAgainst } from '../people/factions.ts';
import { ownChannel } from './known.ts';
import { namesAnother } from './names-another.ts';

/** Longest note that a line quotes as proof, in UTF-16 units. */
const LONGEST = 160;
/** A note of fewer words says nothing by itself. */
const FEWEST_WORDS = 3;

/** By person: what we did for them and what came of it, else the promise that was kept, the last one. */
const shown = derive2((actions: Table<'action'>, promises: Table<'promise'>) => {
  const last = new Map<string, { readonly on: string; readonly text: string }>();
  const add = (personId: string | null, on: string | null, text: string): void => {
    if (personId === null || on === null || text.trim() === '') return;
    const known = last.get(personId);
    if (known === undefined || on > known.on || (on === known.on && text < known.text))
      last.set(personId, { on, text });
  };
  for (const { done, personId, doneOn, outcome } of actions.values())
    if (done) add(personId, doneOn, outcome);
  for (const { done, side, personId, doneOn, text } of promises.values())
    if (done && side === 'ours') add(personId, doneOn, text);
  return last;
});

/** What somebody has seen of our work, in the words of the map; empty where nothing is noted, or not of the person alone. */
function shownTo(state: PartnerState, personId: PersonId): string {
  // What came of a step with somebody against us is ours to know, and no proof for them.
  if (isAgainst(valueOf(state, personId, 'support'))) return '';
  const text = shown(state.action, state.promise).get(personId)?.text ?? '';
  return namesAnother(state, personId, text) ? '' : quotable(text);
}

/** What a rating was seen by, where that is no guess and not what others have told; empty otherwise. */
function seenIn(state: PartnerState, personId: PersonId, kind: RatingKind): string {
  const rating = ratingOf(state, personId, kind);
  if (rating === undefined || rating.confidence === 'guess') return '';
  return namesAnother(state, personId, rating.evidence) ? '' : quotable(rating.evidence);
}

function quotable(text: string): string {
  const line = withoutPoint(text.replaceAll(/\s+/g, ' ').trim());
  return line.length > LONGEST || line.split(' ').length < FEWEST_WORDS
    ? ''
    : line.replaceAll('“', '‘').replaceAll('”', '’');
}

/** What convinces somebody: what convinced them before and what they have seen of our work, as the map says; the words of the method only where it says neither. */
export function proofOf(state: PartnerState, personId: PersonId, veto: boolean): string {
  const adaptability = valueOf(state, personId, 'adaptability');
  const usual = proofFor(adaptability, veto);
  // How somebody put a change off is no proof for the next one.
  const seen =
    adaptability === null || adaptability === 'laggard' ? '' : seenIn(state, personId, 'adaptability');
  return seenProof({ seen, shown: shownTo(state, personId), usual });
}

/** The form of the message to a person: a guess is said as one, what was seen of how they decide stands for what is usual, and who argues for us is not expected to ask. */
export function messageFormOf(state: PartnerState, personId: PersonId): string {
  return messageFormFor(valuesOf(state, personId, 'orientation'), {
    guess: ratingOf(state, personId, 'orientation')?.confidence === 'guess',
    convinced: valueOf(state, personId, 'support') === 'advocate',
    wished: ownChannel(state, personId),
    seen: seenIn(state, personId, 'orientation'),
  });
}
