import type { PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive2 } from '../../reading/derive.ts';
import { withoutPoint } from '../../text/wording.ts';
import { objectivesOf } from '../campaign/known.ts';

/**
 * What we bring to what somebody wants, as a sentence of the map: an open objective for their value, else the last promise of ours that was kept;
 * empty where the map holds neither.
 */
export function whatWeAdd(state: PartnerState, personId: PersonId): string {
  const { aims, kept } = ours(state.objective, state.promise);
  const wanted = objectivesOf(state, personId).toLowerCase();
  const aim = aims.get(personId)?.find((text) => !wanted.includes(text.toLowerCase()));
  if (aim !== undefined) return `We add: “${aim}”.`;
  const done = kept.get(personId);
  return done === undefined ? '' : `We have kept: “${done}”.`;
}

/** By person: open objectives for their value, by id, and the promise of ours that was kept last. */
const ours = derive2((objectives: Table<'objective'>, promises: Table<'promise'>) => {
  const aims = new Map<string, string[]>();
  for (const { personId, part, done, text } of [...objectives.values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )) {
    if (personId === null || part !== 'value-for-partner' || done || text.trim() === '') continue;
    aims.set(personId, [...(aims.get(personId) ?? []), withoutPoint(text.trim())]);
  }
  const kept = new Map<string, string>();
  const inOrder = [...promises.values()].sort((a, b) =>
    (a.doneOn ?? '') === (b.doneOn ?? '')
      ? a.id < b.id
        ? -1
        : 1
      : (a.doneOn ?? '') < (b.doneOn ?? '')
        ? -1
        : 1,
  );
  for (const { personId, side, done, doneOn, text } of inOrder)
    if (personId !== null && side === 'ours' && done && doneOn !== null && text.trim() !== '')
      kept.set(personId, withoutPoint(text.trim()));
  return { aims, kept };
});
