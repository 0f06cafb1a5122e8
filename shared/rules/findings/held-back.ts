import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { WaitingRows } from '../../model/waiting.ts';
import { countText, listed } from '../../text/wording.ts';
import { aboutPeople, type Finding } from './finding.ts';
import { silencedBy } from './silence.ts';

/** That something came without whom it belongs to, which no state of a partner shows; empty where nothing waits, or the user silenced it. */
export function heldBackFindings(
  state: PartnerState,
  { references, by }: WaitingRows,
  today: IsoDate,
): readonly Finding[] {
  if (references === 0) return [];
  const one = references === 1;
  const who = by.length === 0 ? 'A colleague' : listed(by, 3);
  const finding = aboutPeople(state, 'held-back', 'low', [], {
    key: 'all',
    title: `${countText(references, 'entry waits', 'entries wait')} for somebody who has not come yet`,
    because: `${who} wrote ${one ? 'it' : 'them'}, and without whom ${one ? 'it belongs' : 'they belong'} to ${one ? 'it has' : 'they have'} no place. ${one ? 'It is' : 'They are'} kept and ${one ? 'takes its' : 'take their'} place by ${one ? 'itself' : 'themselves'} as soon as that comes. Ask ${by.length === 1 ? who : 'your colleague'} for a snapshot with everything, and open it here.`,
    suggestion: `Ask ${by.length === 1 ? who : 'a colleague'} for a snapshot with everything`,
    step: { kind: 'open-snapshot' },
    stepLabel: 'Open a snapshot …',
  });
  return silencedBy(state.finding_decision, finding, today) === undefined ? [finding] : [];
}
