import { isCalendarDate } from '../../model/calendar-date.ts';
import { checkRow } from '../../model/check-row.ts';
import { change, removal, type Change } from '../../model/change.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { entityOf, type EntityName } from '../../model/registry.ts';
import type { Acquaintance } from '../../model/acquaintance.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { doubleLines } from '../../reading/lines.ts';
import { doublePlanLines, doublePlans } from '../../reading/plans.ts';
import { doubleAcquaintances, doubleMembers } from '../../reading/team.ts';
import { doubleSeats } from '../../reading/seats.ts';
import type { FindingStep } from '../../rules/findings/finding.ts';
import { unreadableValues } from '../../rules/findings/rows.ts';

/** What a finding about rows asks to be settled. */
export type Settling = Pick<Extract<FindingStep, { readonly kind: 'settle' }>, 'rule' | 'key'>;

/** What a message says of it once it is done. */
export const settledTexts: Readonly<Record<Settling['rule'], string>> = {
  'reporting-cycle': 'The circle is broken',
  'unreadable-value': 'Emptied what could not be read',
  'double-seat': 'One seat was kept',
  'double-line': 'Every line is there once',
  'double-plan': 'One plan was kept',
  'double-team-member': 'One place on the team was kept',
  'double-acquaintance': 'One of them was kept',
  'due-after-meeting': 'It is due before the meeting now',
  'aim-after-window': 'The aim has the day of the decision now',
};

/** Writes what is shown already: what counts stays alone, and what could not be read becomes empty. */
export function settle(state: PartnerState, { rule, key }: Settling): readonly Change[] {
  switch (rule) {
    case 'reporting-cycle':
      return resolveHierarchy(state.seat, state.person)
        .broken.filter((id) => id === key)
        .map((id) => change('seat', id, { reportsToSeatId: null }));
    case 'double-seat':
      return doubleSeats(state.seat)
        .filter(([kept]) => kept?.personId === key)
        .flatMap(([, ...others]) => others.map(({ id }) => change('seat', id, { personId: null })));
    case 'double-line':
      return withoutDoubles('line', doubleLines(state.line));
    case 'double-plan':
      return onePlan(state);
    case 'double-team-member': {
      const groups = doubleMembers(state.team_member).filter(([kept]) => kept?.colleagueId === key);
      return withoutDoubles('team_member', groups);
    }
    case 'double-acquaintance': {
      const isThis = ([kept]: readonly Acquaintance[]): boolean =>
        kept !== undefined && `${kept.personId} ${kept.colleagueId}` === key;
      return withoutDoubles('acquaintance', doubleAcquaintances(state.acquaintance).filter(isThis));
    }
    case 'due-after-meeting': {
      const [entity, id = '', due = ''] = key.split(' ');
      if (entity !== 'action' && entity !== 'promise') return [];
      return state[entity].has(id) && isCalendarDate(due) ? [change(entity, id, { due })] : [];
    }
    case 'aim-after-window': {
      const [id = '', aimDate = ''] = key.split(' ');
      return state.plan.has(id) && isCalendarDate(aimDate) ? [change('plan', id, { aimDate })] : [];
    }
    case 'unreadable-value':
      return emptied(state);
  }
}

function withoutDoubles(
  entity: EntityName,
  groups: readonly (readonly { readonly id: string }[])[],
): readonly Change[] {
  return groups.flatMap(([, ...others]) => others.map(({ id }) => removal(entity, id)));
}

/** The lines that stay belong to the plan that stays; an action that was made of another line belongs to the one that stays. */
function onePlan(state: PartnerState): readonly Change[] {
  const lines = doublePlanLines(state.plan_line);
  const gone = new Map(lines.flatMap(([kept, ...others]) => others.map(({ id }) => [id, kept?.id ?? null])));
  const moved = doublePlans(state.plan).flatMap(([kept, ...others]) => {
    const otherIds = new Set<string>(others.map(({ id }) => id));
    return [...state.plan_line.values()]
      .filter(({ id, planId }) => kept !== undefined && otherIds.has(planId) && !gone.has(id))
      .map(({ id }) => change('plan_line', id, kept === undefined ? {} : { planId: kept.id }));
  });
  const actions = [...state.action.values()].flatMap(({ id, planLineId }) => {
    const kept = planLineId === null ? undefined : gone.get(planLineId);
    return kept === undefined ? [] : [change('action', id, { planLineId: kept })];
  });
  return [
    ...moved,
    ...actions,
    ...withoutDoubles('plan_line', lines),
    ...withoutDoubles('plan', doublePlans(state.plan)),
  ];
}

/** Rows with what they are shown with now; one that cannot be so, for lack of whom it is about, goes. */
function emptied(state: PartnerState): readonly Change[] {
  const rows = Map.groupBy(unreadableValues(state), ({ entity, row }) => `${entity} ${row}`);
  return [...rows.values()].flatMap((values) => {
    const [first] = values;
    const record = first === undefined ? undefined : state[first.entity].get(first.row);
    if (first === undefined || record === undefined) return [];
    const { entity, row } = first;
    const shown: Readonly<Record<string, unknown>> = { ...record };
    const isPlace = entity === 'seat' && values.some(({ field }) => field === 'x' || field === 'y');
    const names = new Set([...values.map(({ field }) => field), ...(isPlace ? ['x', 'y'] : [])]);
    const fields: Record<string, unknown> = {};
    for (const name of names) fields[name] = isPlace && (name === 'x' || name === 'y') ? null : shown[name];
    const next = { ...shown, ...fields, id: row };
    const { fields: specs } = entityOf(entity);
    const fits = [...names].every((name) => specs[name]?.fits(fields[name]) === true);
    // What fits its fields is made of field values.
    const isRight =
      fits && checkRow(entity, next as Parameters<typeof checkRow>[1], true, () => true) === null;
    return [isRight ? { entity, row, fields: fields as Change['fields'] } : removal(entity, row)];
  });
}
