import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../rules/derive.ts';
import { leverageTactics } from './leverage.ts';
import { monitorTactics } from './monitor.ts';
import { motivateTactics } from './motivate.ts';
import { neutralizeTactics } from './neutralize.ts';
import { tacticInputs, type Applies, type Tactic } from './tactic.ts';

/** The tactics that come with the app, strategy by strategy. */
export const builtInTactics: readonly Tactic[] = [
  ...leverageTactics,
  ...motivateTactics,
  ...neutralizeTactics,
  ...monitorTactics,
];

const withOwn = derive((own: Table<'own_tactic'>): readonly Tactic[] => {
  const rows = [...own.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const replaced = new Set(rows.map((row) => row.replaces).filter((id) => id !== ''));
  const added = rows.flatMap((row): readonly Tactic[] => {
    if (!row.enabled || row.strategy === null || row.text.trim() === '') return [];
    const id = row.replaces === '' ? row.id : row.replaces;
    const { strategy, text, why, source } = row;
    return [{ id, strategy, text, applies: knownParts(row.applies), why, source }];
  });
  return [...builtInTactics.filter((tactic) => !replaced.has(tactic.id)), ...added];
});

function knownParts(applies: Readonly<Record<string, readonly string[]>>): Applies {
  // Inputs of a later version are left out; values that this version does not know match nobody.
  return Object.fromEntries(
    Object.entries(applies).filter(([input]) => Object.hasOwn(tacticInputs, input)),
  ) as Applies;
}

/** The tactics that the plan chooses from: the built-in ones, with those that the user wrote, replaced or switched off. */
export function tacticsOf(state: PartnerState): readonly Tactic[] {
  return withOwn(state.own_tactic);
}
