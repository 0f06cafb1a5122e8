import { count, edit } from '../edit.ts';
import { versionBefore } from '../history/versions.ts';
import { type Arrivals, arrivalsText } from './arrivals.ts';
import { type Change } from '../../model/change.ts';

export const importPeople = edit('import.people', {
  parameters: { people: count(), vacant: count() },
  logged: (_, { arrivals }: { readonly arrivals: Arrivals; readonly changes: readonly Change[] }) => ({
    people: arrivals.people,
    vacant: arrivals.vacant,
  }),
  label: (_, arrivals) => `Import ${arrivalsText(arrivals)}`,
  changes: (setting, { changes }) =>
    changes.length === 0 ? [] : [...versionBefore(setting, 'import'), ...changes],
});
