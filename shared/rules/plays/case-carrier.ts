import type { DecisionWindow } from '../../model/decision-window.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { ratingOf, valueOf } from '../../reading/ratings.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { fold } from '../../text/fold.ts';
import { listed, withoutPoint } from '../../text/wording.ts';
import { namesAnother } from '../campaign/names-another.ts';
import type { Subject } from '../campaign/subject.ts';
import { rankedChampions } from '../champions/champion.ts';
import { championTestOf } from '../champions/champion-tests.ts';
import { decides } from '../people/decides.ts';
import { isAssistant } from '../people/assistant.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { isSupportive } from '../people/map-status.ts';

/** Who carries our case into what is decided. */
export type CaseCarrier = {
  readonly personId: PersonId;
  /** With whom: those whose yes is still to be won, by name. */
  readonly people: string;
  /** What went well before, in words that may be said; empty = nothing noted. */
  readonly before: string;
};

/** Longest note on what went well that a line quotes, in UTF-16 units. */
const LONGEST = 160;

/** Who supports us, is known to one of us and is still there when it is decided. */
function carriers(
  state: PartnerState,
  subjects: readonly Subject[],
  { on }: DecisionWindow,
): readonly Subject[] {
  return subjects.filter(({ personId, known, after }) => {
    const stays = on === null ? state.person.get(personId)?.leftOn === null : isPresent(state, personId, on);
    return (
      known &&
      !after &&
      stays &&
      !isAssistant(state, personId) &&
      isSupportive(valueOf(state, personId, 'support'))
    );
  });
}

/**
 * Our champion, else the key player closest to being one, who is asked for what a champion does: to read our page as those will whose yes is
 * still to be won, then to speak for it with them. Null without such a person, or without anybody to win.
 */
export function caseCarrierOf(
  state: PartnerState,
  subjects: readonly Subject[],
  window: DecisionWindow,
  today: IsoDate,
  apart: PersonId | null,
): CaseCarrier | null {
  const there = carriers(state, subjects, window).filter(({ personId }) => personId !== apart);
  const champions = rankedChampions(state, today);
  const carrier =
    champions
      .map((id) => there.find(({ personId }) => personId === id))
      .find((found) => found !== undefined) ??
    there.find(({ personId, facts }) => isKeyPlayer(state, personId) && facts.champion !== 'coach');
  if (carrier === undefined) return null;
  const toWin = subjects.filter(
    ({ personId, target, against, after }) =>
      target &&
      !against &&
      !after &&
      personId !== carrier.personId &&
      !isSupportive(valueOf(state, personId, 'support')) &&
      decides(state, personId),
  );
  if (toWin.length === 0) return null;
  const { personId } = carrier;
  return {
    personId,
    people: listed(toWin.slice(0, 2).map((one) => nameOf(state, one.personId))),
    before: wentWell(state, personId),
  };
}

/** What a passed test was seen by, else the support; nothing that names somebody else. */
function wentWell(state: PartnerState, personId: PersonId): string {
  const tests = (['argues-when-absent', 'power'] as const).map((test) =>
    championTestOf(state, personId, test),
  );
  const rating = ratingOf(state, personId, 'support');
  const notes = [
    ...tests.map((one) => (one?.result === 'yes' ? one.evidence : '')),
    rating === undefined || rating.confidence === 'guess' ? '' : rating.evidence,
  ].map((note) => withoutPoint(note.replaceAll(/\s+/g, ' ').trim()));
  return (
    notes.find(
      (note) =>
        note !== '' && note.length <= LONGEST && !/[“”]/u.test(note) && !namesAnother(state, personId, note),
    ) ?? ''
  );
}

/** Who supports us and has what is decided in their own agenda: they can show their own figures there. The agenda itself is said nowhere. Null = nobody. */
export function presenterOf(
  state: PartnerState,
  subjects: readonly Subject[],
  window: DecisionWindow,
): PersonId | null {
  const named = new Set(longWordsOf(window.what));
  const found = carriers(state, subjects, window).find(({ personId }) =>
    longWordsOf(state.person.get(personId)?.personalAgenda ?? '').some((word) => named.has(word)),
  );
  return found?.personId ?? null;
}

/** The words of a text that say what it is about, cut to their stem: `owners` of “a seat at the owners’ day”. */
function longWordsOf(text: string): readonly string[] {
  return (text.match(/\p{L}{5,}/gu) ?? []).map((word) => fold(word).slice(0, STEM));
}

const STEM = 6;
