import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { type Line, influenceStrengthText } from '../../model/line.ts';
import { nameOf } from '../../reading/people.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { toMind } from '../campaign/room.ts';
import { listed } from '../../text/wording.ts';
import { linesThatCount } from '../../reading/lines.ts';

/**
 * Who influences whom among the people in the room (method, section 8), strongest first; then conflicts, allies, and who reports
 * to whom. Full names; sentences do not depend on the order of rows.
 */
export function roomSentences(state: PartnerState, personIds: readonly PersonId[]): readonly string[] {
  const here = new Set<string>(personIds);
  const lines = [...linesThatCount(state.line).values()].filter(
    ({ fromPersonId: a, toPersonId: b }) => a !== null && b !== null && a !== b && here.has(a) && here.has(b),
  );
  const sentences = [
    ...influences(state, lines),
    ...pairs(state, lines, 'conflict', 'are in conflict'),
    ...pairs(state, lines, 'ally', 'are allies'),
    ...reports(state, personIds, here),
  ];
  const tense = sentences.length > 0 && personIds.some((id) => toMind(state, id, personIds).length > 0);
  return tense
    ? [...sentences, 'Worries and introductions are for a talk alone, before or after.']
    : sentences;
}

function influences(state: PartnerState, lines: readonly Line[]): readonly string[] {
  return lines
    .filter(({ kind }) => kind === 'influences')
    .map(({ fromPersonId, toPersonId, strength }) => ({
      strength,
      text: `${nameOf(state, fromPersonId ?? '')} influences ${nameOf(state, toPersonId ?? '')} ${influenceStrengthText(strength)}.`,
    }))
    .sort((a, b) => b.strength - a.strength || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}

function pairs(
  state: PartnerState,
  lines: readonly Line[],
  kind: 'conflict' | 'ally',
  words: string,
): readonly string[] {
  const sentences = lines
    .filter((line) => line.kind === kind)
    .map(({ fromPersonId, toPersonId }) => {
      const names = [nameOf(state, fromPersonId ?? ''), nameOf(state, toPersonId ?? '')].sort();
      return `${listed(names)} ${words}.`;
    });
  return [...new Set(sentences)].sort();
}

function reports(
  state: PartnerState,
  personIds: readonly PersonId[],
  here: ReadonlySet<string>,
): readonly string[] {
  const hierarchy = resolveHierarchy(state.seat, state.person);
  return personIds
    .flatMap((personId) => {
      const seat = seatOf(state, personId);
      if (seat === undefined) return [];
      const seatId = seat.id as Parameters<typeof hierarchy.managerOf>[0]; // ids of seat rows are seat ids
      const managerSeat = hierarchy.managerOf(seatId);
      const manager = managerSeat === null ? undefined : personOf(state, managerSeat);
      if (manager === undefined || !here.has(manager.id)) return [];
      return [`${nameOf(state, personId)} reports to ${nameOf(state, manager.id)}.`];
    })
    .sort();
}
