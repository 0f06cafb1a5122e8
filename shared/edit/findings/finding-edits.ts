import { added, count, edit, idOf, idsOf, oneOf, several, sharedEdit } from '../edit.ts';
import {
  type Silence,
  decisionSubject,
  peopleOfDecision,
  showFindingAgain,
  silenceFinding,
} from './finding-decisions.ts';
import { nameOfPartner, namesOf, ofPartner, shortText, thisPartner } from '../words.ts';
import type { Change } from '../../model/change.ts';
import type { FindingDecision } from '../../model/finding-decision.ts';
import type { PersonId } from '../../model/id.ts';
import {
  type Finding,
  type FindingRule,
  findingRuleLabels,
  settledRules,
} from '../../rules/findings/finding.ts';
import { countText } from '../../text/wording.ts';
import { settle, type Settling } from './settle.ts';
import { rowFindings } from '../../rules/findings/rows.ts';
import { reportingCycles } from '../../rules/findings/upkeep.ts';
import type { PartnerState } from '../../model/partner-state.ts';

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
      : `Hide “${findingRuleLabels[rule]}” for ${namesOf(state, people)}`,
  changes: ({ partnerId, userName, today }, { id, finding, how }) =>
    silenceFinding(partnerId, id, finding, { ...how, decidedBy: userName, decidedOn: today }),
});

/** Says what is settled, given the names of whom it concerns, null where nobody is named, and the partner. */
const settleWords: Readonly<Record<Settling['rule'], (names: string | null, partner: string) => string>> = {
  'reporting-cycle': (names, partner) =>
    `Break the reporting circle of ${names ?? `vacant seats at ${partner}`}`,
  'unreadable-value': (names, partner) => `Empty what could not be read of ${names ?? partner}`,
  'double-seat': (names, partner) => `Keep ${names ?? `somebody at ${partner}`} in one seat only`,
  'double-line': (names, partner) => `Remove lines of ${names ?? partner} that were drawn twice`,
  'double-plan': (names, partner) => `Keep one plan for ${names ?? partner}`,
  'double-team-member': (_, partner) => `Keep a colleague only once on our team at ${partner}`,
  'double-acquaintance': (names, partner) =>
    `Keep only one note on who knows ${names ?? `somebody at ${partner}`}`,
  'due-after-meeting': (names, partner) => `Move what ${names ?? partner} is to have before the meeting`,
  'aim-after-window': (_, partner) => `Move the aim at ${partner} to the day of the decision`,
};

/** Whom the finding names that is settled. */
function peopleOf(state: PartnerState, { rule, key }: Settling): readonly PersonId[] {
  if (rule === 'due-after-meeting') {
    const [entity, id = ''] = key.split(' ');
    const personId = (entity === 'action' ? state.action : state.promise).get(id)?.personId ?? null;
    return personId === null ? [] : [personId];
  }
  const found = [...reportingCycles(state), ...rowFindings(state)].find(
    ({ step }) => step.kind === 'settle' && step.rule === rule && step.key === key,
  );
  return found?.personIds ?? [];
}

/** Keeps what counts of rows that say the same, or empties what could not be read. */
export const settleRows = edit('finding.settle', {
  parameters: { rule: oneOf(settledRules), people: added(idsOf<PersonId>('person')), ...ofPartner },
  logged: (state, settling: Settling) => ({
    rule: settling.rule,
    people: several(peopleOf(state, settling)),
    ...thisPartner(state),
  }),
  label: (state, { rule, people, partnerId }) => {
    const partner = nameOfPartner(state, partnerId);
    return settleWords[rule](
      people === undefined || people.of === 0 ? null : namesOf(state, people),
      partner,
    );
  },
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
