import type { PartnerState } from '../../model/partner-state.ts';
import { lookalikes } from '../../reading/lookalikes.ts';
import { nameOf } from '../../reading/people.ts';
import { aboutPeople, type Finding } from './finding.ts';

/** Two entries that look like one person, as they come when two colleagues each add somebody. */
export function samePeopleFindings(state: PartnerState): readonly Finding[] {
  return lookalikes(state).map(({ kept, other, by }) => {
    const [one, two] = [nameOf(state, kept), nameOf(state, other)];
    const who = one === two ? `Two entries of ${one}` : `${one} and ${two}`;
    const looks = by === 'name' ? 'may be the same person' : 'look like one person';
    // On their cards too: whoever meets one of them has to see that there is another.
    return aboutPeople(state, 'same-person', 'medium', [kept, other], {
      title: `${who} ${looks}`,
      because:
        by === 'email'
          ? `They have the same e-mail address, ${state.person.get(kept)?.email.trim() ?? ''}.`
          : by === 'name'
            ? 'They have the same name, and neither their titles nor their addresses differ.'
            : 'They have the same name and the same title.',
      suggestion: `Find out whether ${one === two ? 'they' : `${one} and ${two}`} are one person`,
      step: { kind: 'merge-people', one: kept, other },
      stepLabel: 'Merge these two',
    });
  });
}
