import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { OwnTactic } from '../../model/own-tactic.ts';
import { derive } from '../../reading/derive.ts';
import { tacticsByEvent } from './by-event.ts';
import { tacticsByRole } from './by-role.ts';
import { tacticsByWish } from './by-wish.ts';
import { leverageTacticsByKind } from './leverage-by-kind.ts';
import { leverageTactics } from './leverage.ts';
import { monitorTacticsByKind } from './monitor-by-kind.ts';
import { monitorTactics } from './monitor.ts';
import { motivateTacticsByKind } from './motivate-by-kind.ts';
import { motivateTactics } from './motivate.ts';
import { neutralizeTacticsByKind } from './neutralize-by-kind.ts';
import { neutralizeTactics } from './neutralize.ts';
import { tacticInputs, type Applies, type Tactic } from './tactic.ts';

/** The tactics that come with the app. */
export const builtInTactics: readonly Tactic[] = [
  ...tacticsByEvent,
  ...tacticsByRole,
  ...tacticsByWish,
  ...leverageTactics,
  ...leverageTacticsByKind,
  ...motivateTactics,
  ...motivateTacticsByKind,
  ...neutralizeTactics,
  ...neutralizeTacticsByKind,
  ...monitorTactics,
  ...monitorTacticsByKind,
];

const withOwn = derive((own: Table<'own_tactic'>): readonly Tactic[] => {
  const rows = replacementsOnce([...own.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const replaced = new Set(rows.map((row) => row.replaces).filter((id) => id !== ''));
  const added = rows.flatMap((row): readonly Tactic[] => {
    const tactic = row.enabled ? tacticOf(row) : null;
    return tactic === null ? [] : [tactic];
  });
  return [...builtInTactics.filter((tactic) => !replaced.has(tactic.id)), ...added];
});

/** Of several rows for one built-in tactic (after a merge) only the one with the least id. */
function replacementsOnce(rows: readonly OwnTactic[]): readonly OwnTactic[] {
  const seen = new Set<string>();
  return rows.filter(({ replaces }) => {
    if (replaces === '') return true;
    const first = !seen.has(replaces);
    seen.add(replaces);
    return first;
  });
}

/** What a row of the user says, as a tactic; null while it has no strategy or no text. */
export function tacticOf(row: OwnTactic): Tactic | null {
  if (row.strategy === null || row.text.trim() === '') return null;
  const id = row.replaces === '' ? row.id : row.replaces;
  const { strategy, text, why, source } = row;
  return { id, strategy, text, applies: knownParts(row.applies), why, source };
}

function knownParts(applies: Readonly<Record<string, readonly string[]>>): Applies {
  // Inputs of a later version are left out; values that this version does not know match nobody.
  return Object.fromEntries(
    Object.entries(applies).filter(([input]) => Object.hasOwn(tacticInputs, input)),
  ) as Applies;
}

/** The built-in tactic of an id. */
export function builtInTactic(id: string): Tactic | undefined {
  return builtInById().get(id);
}

let byId: ReadonlyMap<string, Tactic> | undefined;
function builtInById(): ReadonlyMap<string, Tactic> {
  byId ??= new Map(builtInTactics.map((tactic) => [tactic.id, tactic]));
  return byId;
}

/** The tactics that the plan chooses from: the built-in ones, with those that the user wrote, replaced or switched off. */
export function tacticsOf(state: PartnerState): readonly Tactic[] {
  return withOwn(state.own_tactic);
}
