import { Building2, PanelsTopLeft, Search, SquareChevronRight, UserRound } from 'lucide-react';
import { Command } from 'cmdk';
import { Dialog as Radix } from 'radix-ui';
import { useDeferredValue, useMemo, useRef, useState, type ReactElement } from 'react';
import { focusOnMap } from '#renderer/session/show-on-map.ts';
import { enterView } from '#renderer/session/enter.ts';
import { openPartner, useNavigation } from '#renderer/session/navigation.ts';
import { tabPanes } from '../panes/panes.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { usePartners } from '#renderer/session/partners-store.ts';
import hidden from '#renderer/ui/Hidden.module.css';
import { useFocusReturn } from '#renderer/ui/focus.ts';
import { Shortcut } from '#renderer/ui/Shortcut.tsx';
import type { FoundPerson } from '#shared/ipc/types.ts';
import type { PartnerId, SeatId } from '#shared/model/id.ts';
import { isCommandId, runCommand } from '#renderer/commands/commands.ts';
import { giveKeysToMap } from '#renderer/commands/map-keys.ts';
import {
  commandEntries,
  elsewhereEntries,
  partnerEntries,
  personEntries,
  viewEntries,
  viewOfEntry,
} from './palette-entries.ts';
import { openPersonElsewhere, usePeopleElsewhere } from './people-elsewhere.ts';
import { searchPalette, tierOf, type PaletteEntry } from './palette-search.ts';
import { setPaletteOpen, usePalette } from './palette-store.ts';
import styles from './Palette.module.css';

const groups = [
  { kind: 'person', heading: 'People', most: 8, mostWithoutText: 0, icon: <UserRound /> },
  {
    kind: 'elsewhere',
    heading: 'People of other partners',
    most: 8,
    mostWithoutText: 0,
    icon: <UserRound />,
  },
  { kind: 'partner', heading: 'Partners', most: 8, mostWithoutText: 5, icon: <Building2 /> },
  { kind: 'command', heading: 'Commands', most: 12, mostWithoutText: 100, icon: <SquareChevronRight /> },
  { kind: 'view', heading: 'Views', most: 8, mostWithoutText: 20, icon: <PanelsTopLeft /> },
] as const;

/** Search for commands, views, partners and people of all partners, those of the open one first (Mod+K). */
export function Palette(): ReactElement {
  const open = usePalette((state) => state.open);
  // Somebody who went to a person goes on with the keys of the map, not where the focus was before.
  const toMap = useRef(false);
  const giveFocusBack = useFocusReturn(open);
  const onClosed = (event: Event) => {
    if (toMap.current && giveKeysToMap()) event.preventDefault();
    else giveFocusBack(event);
    toMap.current = false;
  };
  return (
    <Radix.Root open={open} onOpenChange={setPaletteOpen}>
      <Radix.Portal>
        <div className={styles.scrim} aria-hidden />
        <Radix.Content
          className={styles.palette}
          data-modal="palette"
          aria-describedby={undefined}
          onCloseAutoFocus={onClosed}
        >
          <Radix.Title className={hidden.hidden}>Search and commands</Radix.Title>
          <PaletteBody
            onChoose={(entry, people) => {
              toMap.current = entry.kind === 'person';
              choose(entry, people);
            }}
          />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** What fits a text, by group, the group with the best find first. */
function findIn(entries: readonly PaletteEntry[], text: string) {
  return groups
    .map((group) => {
      const most = text.trim() === '' ? group.mostWithoutText : group.most;
      const ofKind = entries.filter((entry) => entry.kind === group.kind);
      // The data thread has searched already, with more ways to write a name.
      const shown = group.kind === 'elsewhere' ? ofKind : searchPalette(ofKind, text, most);
      return { ...group, entries: shown };
    })
    .toSorted((a, b) => bestTier(b.entries, text) - bestTier(a.entries, text));
}

type OnChoose = (entry: PaletteEntry, people: readonly FoundPerson[]) => void;

/** Mounted while the palette is open, so that what can run is looked at when it opens. */
function PaletteBody({ onChoose }: { readonly onChoose: OnChoose }): ReactElement {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const searched = useDeferredValue(query);
  const inPartner = useNavigation((store) => store.screen === 'partner');
  const openId = useDocument((store) => store.partnerId);
  const { people, looking } = usePeopleElsewhere(searched, inPartner ? openId : null);
  const entries = useEntries(people, inPartner);
  const found = useMemo(() => findIn(entries, searched), [entries, searched]);

  // The best find is chosen until the user walks to another one.
  const values = found.flatMap((group) => group.entries.map(valueOf));
  const value = chosen !== null && values.includes(chosen) ? chosen : (values[0] ?? '');

  return (
    <Command label="Search and commands" shouldFilter={false} loop value={value} onValueChange={setChosen}>
      <div className={styles.search}>
        <Search size={16} aria-hidden />
        <Command.Input
          className={styles.input}
          value={query}
          onValueChange={(text) => {
            setQuery(text);
            setChosen(null);
          }}
          onKeyDown={(event) => {
            // Whoever types fast means the whole text, also while the list still shows what fits its beginning.
            if (event.key !== 'Enter' || searched === query || chosen !== null) return;
            event.preventDefault();
            const [best] = findIn(entries, query).flatMap((group) => group.entries);
            if (best !== undefined) onChoose(best, people);
          }}
          placeholder="Find a person, a partner or a command"
          maxLength={200}
        />
      </div>
      <Command.List className={styles.list} label="Found">
        <Command.Empty className={styles.empty}>
          {looking ? 'Searching …' : 'Nothing found. Check the spelling, or type the first letters only.'}
        </Command.Empty>
        {found.map(
          (group) =>
            group.entries.length > 0 && (
              <Command.Group
                key={group.kind}
                heading={group.kind === 'elsewhere' && !inPartner ? 'People' : group.heading}
                className={styles.group}
              >
                {group.entries.map((entry) => (
                  <Row
                    key={entry.id}
                    entry={entry}
                    icon={group.icon}
                    onChoose={() => onChoose(entry, people)}
                  />
                ))}
              </Command.Group>
            ),
        )}
      </Command.List>
    </Command>
  );
}

type RowProps = {
  readonly entry: PaletteEntry;
  readonly icon: ReactElement;
  readonly onChoose: () => void;
};

function Row({ entry, icon, onChoose }: RowProps): ReactElement {
  return (
    <Command.Item value={valueOf(entry)} className={styles.row} onSelect={onChoose}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.text}>{entry.text}</span>
      {entry.kind !== 'command' && <span className={styles.more}>{entry.more}</span>}
      {entry.shortcut !== undefined && (
        <span className={styles.shortcut}>
          <Shortcut keys={entry.shortcut} />
        </span>
      )}
    </Command.Item>
  );
}

/** Ids of different kinds of entry may be the same. */
function valueOf({ kind, id }: PaletteEntry): string {
  return `${kind} ${id}`;
}

/** How well the best entry of a group fits; somebody elsewhere fits by name, or would not be there. */
function bestTier(entries: readonly PaletteEntry[], query: string): number {
  if (query.trim() === '') return 0;
  return entries.reduce(
    (best, entry) => Math.max(best, entry.kind === 'elsewhere' ? 2 : tierOf(entry, query)),
    0,
  );
}

function useEntries(people: readonly FoundPerson[], inPartner: boolean): readonly PaletteEntry[] {
  const state = useDocument((store) => store.state);
  const partners = usePartners((store) => store.partners);
  return useMemo(
    () => [
      ...commandEntries(tabPanes),
      ...(inPartner ? [...viewEntries(tabPanes), ...personEntries(state)] : []),
      ...elsewhereEntries(people),
      ...partnerEntries(partners ?? []),
    ],
    [state, inPartner, partners, people],
  );
}

function choose(entry: PaletteEntry, people: readonly FoundPerson[]): void {
  setPaletteOpen(false);
  const elsewhere = people.find(({ personId }) => entry.kind === 'elsewhere' && personId === entry.id);
  if (elsewhere !== undefined) void openPersonElsewhere(elsewhere);
  // The ids were made from seats and partners in palette-entries.ts.
  else if (entry.kind === 'person') focusOnMap(entry.id as SeatId);
  else if (entry.kind === 'partner') void openPartner(entry.id as PartnerId);
  else if (entry.kind === 'view') showEntry(entry);
  else if (isCommandId(entry.id)) void runCommand(entry.id);
}

function showEntry(entry: PaletteEntry): void {
  const found = viewOfEntry(tabPanes, entry);
  if (found !== null) enterView(found.tab, found.view);
}
