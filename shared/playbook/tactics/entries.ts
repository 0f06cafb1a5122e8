import type { PartnerState, Table } from '../../model/partner-state.ts';
import { strategies } from '../../model/strategy.ts';
import { derive } from '../../reading/derive.ts';
import { builtInTactic, builtInTactics, tacticOf } from './library.ts';
import type { Tactic } from './tactic.ts';

/** A tactic as the library shows it, switched-off ones included. */
export type TacticEntry = {
  readonly tactic: Tactic;
  /** Comes with the app, comes with the app and was changed by the user, or was written by the user. */
  readonly origin: 'built-in' | 'changed' | 'own';
  readonly enabled: boolean;
};

const entriesOf = derive((own: Table<'own_tactic'>): readonly TacticEntry[] => {
  const rows = [...own.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const replacements = new Map<string, TacticEntry>();
  const added: TacticEntry[] = [];
  for (const row of rows) {
    const tactic = tacticOf(row);
    if (tactic === null) continue;
    const original = builtInTactic(tactic.id);
    const same =
      original !== undefined &&
      original.text === tactic.text &&
      original.why === tactic.why &&
      original.source === tactic.source &&
      original.strategy === tactic.strategy &&
      JSON.stringify(original.applies) === JSON.stringify(tactic.applies);
    const origin = row.replaces === '' ? 'own' : same ? 'built-in' : 'changed';
    const entry: TacticEntry = { tactic, origin, enabled: row.enabled };
    if (row.replaces === '' || original === undefined) added.push(entry);
    else if (!replacements.has(row.replaces)) replacements.set(row.replaces, entry);
  }
  const builtIn = builtInTactics.map(
    (tactic): TacticEntry => replacements.get(tactic.id) ?? { tactic, origin: 'built-in', enabled: true },
  );
  // A copy may have got another strategy than its original.
  const all = [...added, ...builtIn];
  return strategies.flatMap((strategy) => all.filter(({ tactic }) => tactic.strategy === strategy));
});

/** Every tactic of the library, by strategy: the user's own first, then the built-in ones in their order. */
export function tacticEntries(state: PartnerState): readonly TacticEntry[] {
  return entriesOf(state.own_tactic);
}

/** The tactic of an id, switched off or not. */
export function tacticEntry(state: PartnerState, id: string): TacticEntry | undefined {
  return tacticEntries(state).find(({ tactic }) => tactic.id === id);
}
