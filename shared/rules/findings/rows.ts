import type { PersonId } from '../../model/id.ts';
import { isRowOf, type PartnerState, type Table } from '../../model/partner-state.ts';
import { entityNames, type EntityName } from '../../model/registry.ts';
import { fieldText, rowText } from '../../model/spoken.ts';
import { derive } from '../../reading/derive.ts';
import { coverageLabels } from '../../model/rating.ts';
import { openDifferences } from '../../reading/differences.ts';
import { doubleLines } from '../../reading/lines.ts';
import { doublePlanLines, doublePlans } from '../../reading/plans.ts';
import { doubleAcquaintances, doubleMembers } from '../../reading/team.ts';
import { nameOf } from '../../reading/people.ts';
import { doubleSeats } from '../../reading/seats.ts';
import { countText, listed } from '../../text/wording.ts';
import { lineKindLabels } from '../../model/line.ts';
import { aboutPeople, listNames, type Finding } from './finding.ts';

/** A field whose stored value could not be read, so that something else is shown. */
export type UnreadableValue = { readonly entity: EntityName; readonly row: string; readonly field: string };

const unreadableIn = derive((table: Table<EntityName>): readonly (readonly [string, string])[] => {
  const found: (readonly [string, string])[] = [];
  for (const { id, unreadable } of table.values())
    for (const field of unreadable ?? []) found.push([id, field]);
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
});

/** Every value of the partner, and of what partners share, that could not be read. */
export function unreadableValues(state: PartnerState): readonly UnreadableValue[] {
  return entityNames.flatMap((entity) =>
    unreadableIn(state[entity]).map(([row, field]) => ({ entity, row, field })),
  );
}

/** What could not be read, as one finding: it is shown as empty or as its default, and the file keeps what stands there. */
function unreadableFindings(state: PartnerState): readonly Finding[] {
  const values = unreadableValues(state);
  if (values.length === 0) return [];
  const people = [...new Set(values.flatMap((value) => personOf(state, value)))];
  const one = values.length === 1;
  return [
    aboutPeople(state, 'unreadable-value', 'medium', people, {
      key: 'all',
      title: `${countText(values.length, 'value')} could not be read`,
      because: `Damaged, or written by another version: ${listed(
        values.map((value) => placeText(state, value)),
        3,
      )}. ${one ? 'It is' : 'They are'} shown as empty, or with the usual value. The file keeps what is there.`,
      suggestion: 'Put back what was saved if the top of the window offers it, or enter it again',
      step: { kind: 'settle', rule: 'unreadable-value', key: 'all' },
      stepLabel: one ? 'Empty it for good' : 'Empty them for good',
    }),
  ];
}

/** Where a value stands, such as “left on” of a person (Ada Berg). */
function placeText(state: PartnerState, value: UnreadableValue): string {
  const [personId] = personOf(state, value);
  const about = personId === undefined ? wordsOf(state, value) : nameOf(state, personId);
  return `“${fieldText(value.field)}” of ${rowText(value.entity)}${about === '' ? '' : ` (${about})`}`;
}

function personOf(state: PartnerState, { entity, row }: UnreadableValue): readonly PersonId[] {
  if (entity === 'person') return isRowOf(state, 'person', row) ? [row] : [];
  const record = state[entity].get(row);
  const personId = record !== undefined && 'personId' in record ? record.personId : null;
  return personId !== null && state.person.has(personId) ? [personId] : [];
}

/** The first words of a row that has a name, a title or a text of its own. */
function wordsOf(state: PartnerState, { entity, row }: UnreadableValue): string {
  const record: Readonly<Record<string, unknown>> = { ...state[entity].get(row) };
  const words = ['name', 'title', 'text', 'summary'].map((field) => record[field]);
  const found = words.find((text) => typeof text === 'string' && text.trim() !== '');
  return typeof found === 'string' ? found.trim().slice(0, 60) : '';
}

/** People whom two devices each put on a seat: one seat counts, the same on every device. */
function doubleSeatFindings(state: PartnerState): readonly Finding[] {
  return doubleSeats(state.seat).flatMap((seats) => {
    const [kept] = seats;
    const personId = kept?.personId ?? null;
    if (kept === undefined || personId === null || !state.person.has(personId)) return [];
    const name = nameOf(state, personId);
    const titles = seats.map(({ title }) => `“${title.trim() === '' ? 'No title' : title.trim()}”`);
    const finding = aboutPeople(state, 'double-seat', 'medium', [personId], {
      key: personId,
      title: `${name} is in ${seats.length} seats`,
      because: `${listed(titles, 3)}. The first one counts; ratings and lines stay with the person.`,
      suggestion: `Find out which seat ${name} has`,
      step: { kind: 'settle', rule: 'double-seat', key: personId },
      stepLabel: `Keep ${titles[0] ?? 'the first one'}`,
    });
    return [{ ...finding, seatIds: seats.map(({ id }) => id) }];
  });
}

/** Plans that two devices each made, and lines that they each wrote for one person: one of them counts, the same on every device. */
function doublePlanFindings(state: PartnerState): readonly Finding[] {
  const plans = doublePlans(state.plan);
  const lines = doublePlanLines(state.plan_line);
  if (plans.length + lines.length === 0) return [];
  const people = lines.flatMap(([line]) =>
    line !== undefined && state.person.has(line.personId) ? [line.personId] : [],
  );
  const goals = plans.flatMap(([, ...others]) => others.map(({ goal }) => goal.trim()));
  const lost = goals.filter((goal) => goal !== '').map((goal) => `“${goal.slice(0, 60)}”`);
  return [
    aboutPeople(state, 'double-plan', 'medium', people, {
      key: 'all',
      title:
        people.length === 0
          ? 'The plan is there more than once'
          : `The plan for ${listNames(state, people)} is there more than once`,
      because: `The oldest one counts${lost.length === 0 ? '' : `; another one has the goal ${listed(lost, 3)}`}.`,
      suggestion: 'Compare the plan with what a colleague has',
      step: { kind: 'settle', rule: 'double-plan', key: 'all' },
      stepLabel: 'Keep the oldest one',
    }),
  ];
}

/** Colleagues whom two devices each took into our team: one place counts, the same on every device. */
function doubleMemberFindings(state: PartnerState): readonly Finding[] {
  return doubleMembers(state.team_member).flatMap((places) => {
    const [kept] = places;
    if (kept === undefined) return [];
    const name = colleagueName(state, kept.colleagueId);
    const roles = places.map(({ role }) => (role.trim() === '' ? 'no role' : `“${role.trim()}”`));
    return [
      aboutPeople(state, 'double-team-member', 'low', [], {
        key: kept.colleagueId,
        title: `${name} is on our team ${places.length} times`,
        because: `Roles: ${listed(roles, 3)}. The first one counts.`,
        suggestion: `Find out which role ${name} has`,
        step: { kind: 'settle', rule: 'double-team-member', key: kept.colleagueId },
        stepLabel: `Keep ${roles[0] ?? 'the first one'}`,
      }),
    ];
  });
}

/** Who knows whom, noted by two devices each: one of them counts, the same on every device. */
function doubleAcquaintanceFindings(state: PartnerState): readonly Finding[] {
  return doubleAcquaintances(state.acquaintance).flatMap((rows) => {
    const [kept] = rows;
    if (kept === undefined || !state.person.has(kept.personId)) return [];
    const { personId, colleagueId } = kept;
    const levels = rows.map(({ now }) => `“${coverageLabels[now]}”`);
    const [who, whom] = [colleagueName(state, colleagueId), nameOf(state, personId)];
    return [
      aboutPeople(state, 'double-acquaintance', 'low', [personId], {
        key: `${personId} ${colleagueId}`,
        title: `How well ${who} knows ${whom} is noted ${rows.length} times`,
        because: `${listed(levels, 3)}. The first one counts.`,
        suggestion: `Ask ${who} about ${whom}`,
        step: { kind: 'settle', rule: 'double-acquaintance', key: `${personId} ${colleagueId}` },
        stepLabel: `Keep ${levels[0] ?? 'the first one'}`,
      }),
    ];
  });
}

function colleagueName(state: PartnerState, id: string): string {
  const name = state.colleague.get(id)?.name.trim() ?? '';
  return name === '' ? 'Unnamed colleague' : name;
}

/** Lines that two devices each drew: one of them counts, the same on every device. */
function doubleLineFindings(state: PartnerState): readonly Finding[] {
  const groups = doubleLines(state.line);
  if (groups.length === 0) return [];
  const people = [
    ...new Set(
      groups.flatMap(([line]) =>
        [line?.fromPersonId ?? null, line?.toPersonId ?? null].filter(
          (id): id is PersonId => id !== null && state.person.has(id),
        ),
      ),
    ),
  ];
  const more = groups.reduce((sum, group) => sum + group.length - 1, 0);
  const kinds = [...new Set(groups.map(([line]) => lineKindLabels[line?.kind ?? 'influences']))];
  return [
    aboutPeople(state, 'double-line', 'low', people, {
      key: 'all',
      title: more === 1 ? 'A line was drawn twice' : `${more} lines were drawn twice`,
      because: `${listed(kinds, 4)}. The oldest one counts, with its notes and its strength.`,
      suggestion: 'Look through the lines that were drawn twice',
      step: { kind: 'settle', rule: 'double-line', key: 'all' },
      stepLabel: more === 1 ? 'Remove the other one' : 'Remove the others',
    }),
  ];
}

/** What two colleagues wrote without knowing of each other, and nobody has settled. */
function differenceFindings(state: PartnerState): readonly Finding[] {
  const differences = openDifferences(state);
  if (differences.length === 0) return [];
  const people = [...new Set(differences.flatMap(({ personIds }) => personIds))];
  const one = differences.length === 1;
  return [
    aboutPeople(
      state,
      'difference-of-view',
      'medium',
      people.filter((id) => state.person.has(id)),
      {
        key: 'all',
        title: countText(differences.length, 'difference of view', 'differences of view'),
        because: `${listed(
          differences.map(({ subject }) => subject),
          3,
        )}: two of you wrote different things without knowing of each other. The newer ${one ? 'entry stands' : 'entries stand'} meanwhile.`,
        suggestion: 'Settle with your colleague what holds',
        step: { kind: 'differences' },
        stepLabel: one ? 'Look at both' : 'Look at them',
      },
    ),
  ];
}

/** Everything about the rows themselves. */
export function rowFindings(state: PartnerState): readonly Finding[] {
  return [
    ...differenceFindings(state),
    ...unreadableFindings(state),
    ...doubleSeatFindings(state),
    ...doubleLineFindings(state),
    ...doublePlanFindings(state),
    ...doubleMemberFindings(state),
    ...doubleAcquaintanceFindings(state),
  ];
}
