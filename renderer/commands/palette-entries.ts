import { commandList, type CommandDescriptor } from '#shared/commands/command-list.ts';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import { partnerKindLabels } from '#shared/model/value-sets.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { mayRunCommand } from './commands.ts';
import type { PaletteEntry } from './palette-search.ts';

/** Commands that are of no use inside the palette. */
const hidden: ReadonlySet<string> = new Set(['palette.open']);

/** Every command that can run now, in the order of the menus. */
export function commandEntries(): readonly PaletteEntry[] {
  const commands: readonly CommandDescriptor[] = commandList.filter(
    ({ id }) => mayRunCommand(id) && !hidden.has(id),
  );
  return commands.map(({ id, label, menu, shortcut }) => ({
    id,
    kind: 'command',
    text: label,
    more: menu ?? '',
    ...(shortcut === undefined ? {} : { shortcut }),
  }));
}

/** Every seat of the open partner, by the person in it; the id is the seat's. */
export function personEntries(state: PartnerState): readonly PaletteEntry[] {
  return [...state.seat.values()].map((seat) => {
    const person = seat.personId === null ? undefined : state.person.get(seat.personId);
    return {
      id: seat.id,
      kind: 'person',
      text: person?.name ?? `Vacant: ${seat.title || 'seat without a title'}`,
      more: [person === undefined ? '' : seat.title, seat.department].filter(Boolean).join(' · '),
    };
  });
}

/** Every partner, archived ones last. */
export function partnerEntries(partners: readonly PartnerSummary[]): readonly PaletteEntry[] {
  return partners
    .toSorted((a, b) => Number(a.archived) - Number(b.archived))
    .map(({ id, name, kind, archived }) => ({
      id,
      kind: 'partner',
      text: name,
      more: partnerKindLabels[kind] + (archived ? ' · archived' : ''),
    }));
}
