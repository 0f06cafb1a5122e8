import type { Change } from '../model/change.ts';
import type { IsoDate } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { applyChanges } from '../model/partner-state.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { TouchedRow } from './moment.ts';
import type { TwoStates } from './state-then.ts';

/** What changes would make different that nobody has written yet, such as those of a snapshot; without commands, so without authors. */
export function compareChanges(
  earlier: PartnerState,
  changes: readonly Change[],
  today: IsoDate,
): { readonly comparison: Comparison; readonly states: TwoStates } {
  const states = { earlier, later: applyChanges(earlier, changes) };
  const rows = Map.groupBy(changes, ({ entity, row }) => `${entity} ${row}`);
  const touched = [...rows.values()].flatMap((ofRow): readonly TouchedRow[] => {
    const [first] = ofRow;
    if (first === undefined) return [];
    const fields = ofRow.flatMap((change) => Object.keys(change.fields));
    return [
      { entity: first.entity, row: first.row, by: Object.fromEntries(fields.map((field) => [field, 0])) },
    ];
  });
  const nowhere = { command: 0, at: null };
  const between = { from: nowhere, to: null, begins: null, back: [], backToEnd: [], touched, commands: {} };
  return { comparison: compare(states, between, { earlier: today, later: today }), states };
}
