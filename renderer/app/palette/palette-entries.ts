import { commandList, type CommandDescriptor } from '#shared/commands/command-list.ts';
import type { FoundPerson, PartnerSummary } from '#shared/ipc/types.ts';
import { partnerKindLabels } from '#shared/model/partner.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { PartnerTab } from '#renderer/session/navigation.ts';
import type { TabPane } from '../panes/panes.tsx';
import { mayRunCommand } from '#renderer/commands/commands.ts';
import type { PaletteEntry } from './palette-search.ts';

/** Commands that are of no use inside the palette. */
const hidden: ReadonlySet<string> = new Set(['palette.open']);

/** Every command that can run now, in the order of the menus; one that leads to a view is found by the view's name too. */
export function commandEntries(panes: readonly TabPane[]): readonly PaletteEntry[] {
  const views = new Map<string | undefined, string>(
    panes.flatMap((pane) => pane.views.map((view) => [view.command, view.label])),
  );
  const commands: readonly CommandDescriptor[] = commandList.filter(
    ({ id }) => mayRunCommand(id) && !hidden.has(id),
  );
  return commands.map(({ id, label, menu, shortcut, also }) => ({
    id,
    kind: 'command',
    text: label,
    more: [menu, views.get(id)].filter(Boolean).join(' '),
    ...(also === undefined ? {} : { also }),
    ...(shortcut === undefined ? {} : { shortcut }),
  }));
}

/** Every view of a tab that has several, but for those that a command leads to. */
export function viewEntries(panes: readonly TabPane[]): readonly PaletteEntry[] {
  return panes
    .filter(({ views }) => views.length > 1)
    .flatMap(({ tab, label, views }) =>
      views
        .filter(({ command }) => command === undefined)
        .map((view) => ({ id: viewId(tab, view.value), kind: 'view', text: view.label, more: label })),
    );
}

/** The view that an entry leads to. */
export function viewOfEntry(
  panes: readonly TabPane[],
  { id }: PaletteEntry,
): { readonly tab: PartnerTab; readonly view: string } | null {
  const all = panes.flatMap(({ tab, views }) => views.map(({ value }) => ({ tab, view: value })));
  return all.find(({ tab, view }) => viewId(tab, view) === id) ?? null;
}

function viewId(tab: PartnerTab, view: string): string {
  return `${tab} ${view}`;
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

/** People whom the search over all partners found, with their partner; the id is the person's. */
export function elsewhereEntries(found: readonly FoundPerson[]): readonly PaletteEntry[] {
  return found.map(({ personId, name, partnerName, title }) => ({
    id: personId,
    kind: 'elsewhere',
    text: name,
    more: [partnerName, title].filter(Boolean).join(' · '),
  }));
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
