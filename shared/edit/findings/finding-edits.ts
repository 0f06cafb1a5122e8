import { count, edit, idOf, idsOf, oneOf, several, sharedEdit } from '../edit.ts';
import {
  type Silence,
  decisionSubject,
  peopleOfDecision,
  showFindingAgain,
  silenceFinding,
} from './finding-decisions.ts';
import { namesOf, shortText } from '../words.ts';
import type { Change } from '../../model/change.ts';
import type { FindingDecision } from '../../model/finding-decision.ts';
import type { PersonId } from '../../model/id.ts';
import {
  countText,
  type Finding,
  type FindingRule,
  findingRuleLabels,
  rowRules,
} from '../../rules/findings/finding.ts';
import { settle, settleLabels, type Settling } from './settle.ts';

// The labels have every rule as a key.
const rules = Object.keys(findingRuleLabels) as readonly FindingRule[];

/** Silences a finding, or every finding of its rule; until a day, or for ever with a reason. */
export const silence = edit('finding.silence', {
  parameters: { rule: oneOf(rules), people: idsOf<PersonId>('person') },
  logged: (
    _,
    {
      finding,
    }: {
      readonly id: string;
      readonly finding: Finding;
      readonly how: Pick<Silence, 'wholeRule' | 'until' | 'because'>;
    },
  ) => ({ rule: finding.rule, people: several(finding.personIds) }),
  label: (state, { rule, people }) =>
    people.of === 0
      ? `Hide “${findingRuleLabels[rule]}”`
      : `Hide “${findingRuleLabels[rule]}” of ${namesOf(state, people)}`,
  changes: ({ partnerId, userName, today }, { id, finding, how }) =>
    silenceFinding(partnerId, id, finding, { ...how, decidedBy: userName, decidedOn: today }),
});

/** Keeps what counts of rows that say the same, or empties what could not be read. */
export const settleRows = edit('finding.settle', {
  parameters: { rule: oneOf(rowRules) },
  logged: (_, { rule }: Settling) => ({ rule }),
  label: (_, { rule }) => settleLabels[rule],
  changes: ({ state }, settling) => settle(state, settling),
});

/** Puts values back that are not in the file as they were saved; of one partner, of several, or of what partners share. */
export const putBackSaved = sharedEdit('finding.putBackSaved', {
  parameters: { values: count() },
  logged: (_, { count: values }: { readonly changes: readonly Change[]; readonly count: number }) => ({
    values,
  }),
  label: (_, { values }) => `Put back ${countText(values, 'saved value')}`,
  changes: (_, { changes }) => changes,
});

/** Shows again what a decision silenced. */
export const showAgain = edit('finding.show', {
  parameters: { id: idOf<string>('finding_decision'), people: idsOf<PersonId>('person') },
  logged: (state, { id }: Pick<FindingDecision, 'id'>) => ({
    id,
    people: several(peopleOfDecision(state.finding_decision.get(id))),
  }),
  label: (state, { id }) => {
    const decision = state.finding_decision.get(id);
    return decision === undefined
      ? 'Show a finding again'
      : `Show “${shortText(decisionSubject(state, decision))}” again`;
  },
  changes: ({ state }, { id }) => showFindingAgain(state, id),
});
