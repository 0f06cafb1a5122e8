import { change, type Change } from '../model/change.ts';
import type { IsoDate, NewId, PartnerId, PersonId } from '../model/id.ts';
import type { TacticOutcome } from '../model/tactic-outcome.ts';
import { addDays } from '../reading/calendar.ts';
import { MAIN_SLOT, planLineIdFor } from '../model/plan-line.ts';

const outcomes: readonly {
  readonly person: string;
  readonly tacticId: string;
  readonly outcome: TacticOutcome;
  readonly daysAgo: number;
  readonly note: string;
}[] = [
  {
    person: 'priya',
    tacticId: 'leverage.ask-for-support-by-name',
    outcome: 'worked',
    daysAgo: 33,
    note: 'She named two customers for the trial herself, and kept two weeks of her team free for it.',
  },
  {
    person: 'mateus',
    tacticId: 'motivate.peer-tells',
    outcome: 'did-not',
    daysAgo: 26,
    note: 'Tomasz told him; afterwards Mateus asked why none of us had come along.',
  },
  {
    person: 'tomasz',
    tacticId: 'leverage.mutual-plan',
    outcome: 'unclear',
    daysAgo: 18,
    note: 'He took the plan into his own round. Whether the dates hold is seen at the end of the quarter.',
  },
];

/** What came of three tactics in the sample; `after` names the plan lines of those whose line was decided on. */
export function sampleOutcomes(
  newId: NewId,
  partnerId: PartnerId,
  person: (key: string) => PersonId,
  today: IsoDate,
  recordedBy: string,
): { readonly before: readonly Change[]; readonly after: (plan: readonly Change[]) => readonly Change[] } {
  const rows = outcomes.map(({ person: key, tacticId, outcome, daysAgo, note }) => {
    const personId = person(key);
    const on = addDays(today, -daysAgo);
    return { id: newId(), fields: { partnerId, personId, tacticId, outcome, on, note, recordedBy } };
  });
  return {
    before: rows.map(({ id, fields }) => change('tactic_outcome', id, fields)),
    after: (plan) => {
      const decided = new Set(plan.map(({ row }) => row));
      return rows.flatMap(({ id, fields: { personId } }) => {
        const planLineId = planLineIdFor({ personId, slot: MAIN_SLOT });
        return decided.has(planLineId) ? [change('tactic_outcome', id, { planLineId })] : [];
      });
    },
  };
}
