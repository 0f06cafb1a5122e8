import { searchFor } from '#shared/text/search.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { strategies, strategyLabels } from '#shared/model/strategy.ts';
import { keyPlayersFirst } from '#shared/rules/people/key-players-first.ts';
import { nameOf } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';

export type PhotoGrouping = 'department' | 'strategy';

/** One group of the photo board; `title` is never empty. */
export type PhotoGroup = { readonly title: string; readonly people: readonly PersonId[] };

/** The people who fit the search, by department (by name, those without one last) or by strategy; key players first in each. */
export function photoGroups(
  state: PartnerState,
  by: PhotoGrouping,
  search: string,
  today: IsoDate,
): readonly PhotoGroup[] {
  const isWanted = searchFor(search);
  const groups = new Map<string, PersonId[]>();
  for (const personId of keyPlayersFirst(state, today)) {
    const seat = seatOf(state, personId);
    const department = seat?.department.trim() ?? '';
    if (!isWanted(`${nameOf(state, personId)} ${seat?.title ?? ''} ${department}`)) continue;
    const key = by === 'department' ? department : strategyOf(state, personId, today).strategy;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [personId]);
    else group.push(personId);
  }
  if (by === 'strategy')
    return strategies.flatMap((strategy) => {
      const people = groups.get(strategy);
      return people === undefined ? [] : [{ title: strategyLabels[strategy], people }];
    });
  return [...groups]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'en')))
    .map(([department, people]) => ({
      title: department === '' ? 'Without a department' : department,
      people,
    }));
}
