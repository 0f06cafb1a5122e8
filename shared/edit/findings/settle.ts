import { checkRow } from '../../model/check-row.ts';
import { change, removal, type Change } from '../../model/change.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { entityOf } from '../../model/registry.ts';
import { doubleLines } from '../../reading/lines.ts';
import { doubleSeats } from '../../reading/seats.ts';
import type { FindingStep } from '../../rules/findings/finding.ts';
import { unreadableValues } from '../../rules/findings/rows.ts';

/** What a finding about rows asks to be settled. */
export type Settling = Pick<Extract<FindingStep, { readonly kind: 'settle' }>, 'rule' | 'key'>;

/** What settling is called, by what is settled. */
export const settleLabels: Readonly<Record<Settling['rule'], string>> = {
  'unreadable-value': 'Empty what could not be read',
  'double-seat': 'Keep one seat of a person',
  'double-line': 'Keep one of the same lines',
};

/** Writes what is shown already: the seat or line that counts stays alone, and what could not be read becomes empty. */
export function settle(state: PartnerState, { rule, key }: Settling): readonly Change[] {
  switch (rule) {
    case 'double-seat':
      return doubleSeats(state.seat)
        .filter(([kept]) => kept?.personId === key)
        .flatMap(([, ...others]) => others.map(({ id }) => change('seat', id, { personId: null })));
    case 'double-line':
      return doubleLines(state.line).flatMap(([, ...others]) => others.map(({ id }) => removal('line', id)));
    case 'unreadable-value':
      return emptied(state);
  }
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
