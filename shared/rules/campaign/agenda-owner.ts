import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Role } from '../../model/rating.ts';
import { isPresent } from '../../reading/people.ts';
import { remembering } from '../../text/remembering.ts';
import { seatOf } from '../../reading/seats.ts';
import type { Ground, Subject } from './subject.ts';

const weightOfRole: Readonly<Partial<Record<Role, number>>> = {
  approver: 8,
  'decision-maker': 8,
  gatekeeper: 4,
  evaluator: 2,
};

const speaksOfPapers = remembering((text: string): boolean => /\bagendas?\b|\bpapers\b/i.test(text));

/**
 * Who is asked by when everything has to be on the table before what is decided: one of those with a say whom we know, who are not
 * against us and still there then. Best whoever keeps agenda and papers by their own words, then who decides, then who supports us,
 * then by priority; null without a decision that is near, or without anybody to ask.
 */
export function agendaOwnerOf(
  state: PartnerState,
  subjects: readonly Subject[],
  { window }: Pick<Ground, 'window'>,
): PersonId | null {
  if (window === undefined) return null;
  let best: PersonId | null = null;
  let most = -1;
  for (const { personId, facts, known, against } of subjects) {
    if (facts.event !== 'window' || !known || against) continue;
    if (window.on !== null && !isPresent(state, personId, window.on)) continue;
    const person = state.person.get(personId);
    const own = speaksOfPapers(`${person?.decidesAlone ?? ''} ${seatOf(state, personId)?.title ?? ''}`);
    const role = facts.role === 'not-rated' ? 0 : (weightOfRole[facts.role] ?? 0);
    const supports = facts.support === 'supporter' || facts.support === 'advocate' ? 1 : 0;
    const weight = (own ? 16 : 0) + role + supports;
    if (weight > most) [best, most] = [personId, weight];
  }
  return best;
}
