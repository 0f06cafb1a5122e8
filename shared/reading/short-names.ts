import type { PartnerState } from '../model/partner-state.ts';
import { shortNamesAmong, type ShortName } from '../text/short-names.ts';
import { derive } from './derive.ts';

let last: { readonly names: readonly string[]; readonly short: ReadonlyMap<string, ShortName> } | null = null;

/** How each name of a partner's people may be shortened; made again only when a name has changed. */
export const shortNames = derive((people: PartnerState['person']): ReadonlyMap<string, ShortName> => {
  const names = [...people.values()].map(({ name }) => name.trim()).filter((name) => name !== '');
  if (
    last === null ||
    names.length !== last.names.length ||
    names.some((name, at) => name !== last?.names[at])
  )
    last = { names, short: shortNamesAmong(names) };
  return last.short;
});
