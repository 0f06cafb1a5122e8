import { searchFor } from '#shared/text/search.ts';
import type { TacticUse } from '#shared/ipc/types.ts';
import type { TacticEntry } from '#shared/playbook/tactics/entries.ts';
import { appliesInWords } from '#shared/playbook/tactics/input-words.ts';
import { readableText } from '#shared/playbook/tactics/placeholders.ts';
import type { TacticInput } from '#shared/playbook/tactics/tactic.ts';
import type { TacticFilters, TacticsShown } from '#renderer/session/tactics-store.ts';

type Uses = ReadonlyMap<string, TacticUse> | null;

const tests: Readonly<Record<TacticsShown, (entry: TacticEntry, uses: Uses) => boolean>> = {
  all: () => true,
  own: ({ origin }) => origin === 'own',
  changed: ({ origin }) => origin === 'changed',
  off: ({ enabled }) => !enabled,
  used: ({ tactic }, uses) => uses?.has(tactic.id) === true,
};

const inputs = [
  'adaptability',
  'orientation',
  'coverage',
  'culture',
] as const satisfies readonly TacticInput[];

/**
 * The tactics that fit the filters. A value of an input finds the tactics that name it, not those for which it does not matter:
 * somebody who looks for conservative people wants what is written for them.
 */
export function filterEntries(
  entries: readonly TacticEntry[],
  filters: TacticFilters,
  uses: Uses,
): readonly TacticEntry[] {
  const isWanted = searchFor(filters.search);
  return entries.filter((entry) => {
    const { tactic } = entry;
    if (filters.strategy !== null && tactic.strategy !== filters.strategy) return false;
    for (const input of inputs) {
      const wanted = filters[input];
      const allowed: readonly string[] = tactic.applies[input] ?? [];
      if (wanted !== null && !allowed.includes(wanted)) return false;
    }
    if (!tests[filters.shown](entry, uses)) return false;
    if (filters.search.trim() === '') return true;
    const conditions = appliesInWords(tactic.applies).map(({ label, values }) => `${label} ${values}`);
    return isWanted([readableText(tactic.text), tactic.why, tactic.source, ...conditions].join(' '));
  });
}
