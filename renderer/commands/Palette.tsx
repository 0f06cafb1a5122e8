import { Building2, PanelsTopLeft, Search, SquareChevronRight, UserRound } from 'lucide-react';
import { Command } from 'cmdk';
import { Dialog as Radix } from 'radix-ui';
import { useDeferredValue, useMemo, useRef, useState, type ReactElement } from 'react';
import { focusOnMap } from '#renderer/app/focus-on-map.ts';
import { enterView } from '#renderer/app/enter.ts';
import { openPartner, useNavigation } from '#renderer/app/navigation.ts';
import { tabPanes } from '#renderer/app/panes.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { usePartners } from '#renderer/features/partners/index.ts';
import { useFocusReturn } from '#renderer/ui/focus.ts';
import { Shortcut } from '#renderer/ui/Shortcut.tsx';
import type { PartnerId, SeatId } from '#shared/model/id.ts';
import { isCommandId, runCommand } from './commands.ts';
import { giveKeysToMap } from './map-keys.ts';
import {
  commandEntries,
  partnerEntries,
  personEntries,
  viewEntries,
  viewOfEntry,
} from './palette-entries.ts';
import { searchPalette, type PaletteEntry } from './palette-search.ts';
import { setPaletteOpen, usePalette } from './palette-store.ts';
import styles from './Palette.module.css';

const groups = [
  { kind: 'person', heading: 'People', most: 8, mostWithoutText: 0, icon: <UserRound /> },
  { kind: 'partner', heading: 'Partners', most: 8, mostWithoutText: 5, icon: <Building2 /> },
  { kind: 'command', heading: 'Commands', most: 12, mostWithoutText: 100, icon: <SquareChevronRight /> },
  { kind: 'view', heading: 'Views', most: 8, mostWithoutText: 20, icon: <PanelsTopLeft /> },
] as const;

/** Search for commands, views, partners and people of the open partner (Mod+K). */
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
          <Radix.Title className={styles.title}>Search and commands</Radix.Title>
          <PaletteBody
            onChoose={(entry) => {
              toMap.current = entry.kind === 'person';
              choose(entry);
            }}
          />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Mounted while the palette is open, so that what can run is looked at when it opens. */
function PaletteBody({ onChoose }: { readonly onChoose: (entry: PaletteEntry) => void }): ReactElement {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const searched = useDeferredValue(query);
  const entries = useEntries();
  const found = useMemo(
    () =>
      groups.map((group) => ({
        ...group,
        entries: searchPalette(
          entries.filter((entry) => entry.kind === group.kind),
          searched,
          searched.trim() === '' ? group.mostWithoutText : group.most,
        ),
      })),
    [entries, searched],
  );

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
          placeholder="Find a person, a partner or a command"
          maxLength={200}
        />
      </div>
      <Command.List className={styles.list} label="Found">
        <Command.Empty className={styles.empty}>Nothing found. Try fewer letters.</Command.Empty>
        {found.map(
          (group) =>
            group.entries.length > 0 && (
              <Command.Group key={group.kind} heading={group.heading} className={styles.group}>
                {group.entries.map((entry) => (
                  <Row key={entry.id} entry={entry} icon={group.icon} onChoose={onChoose} />
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
  readonly onChoose: (entry: PaletteEntry) => void;
};

function Row({ entry, icon, onChoose }: RowProps): ReactElement {
  return (
    <Command.Item value={valueOf(entry)} className={styles.row} onSelect={() => onChoose(entry)}>
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

function useEntries(): readonly PaletteEntry[] {
  const state = useDocument((store) => store.state);
  const inPartner = useNavigation((store) => store.screen === 'partner');
  const partners = usePartners((store) => store.partners);
  return useMemo(
    () => [
      ...commandEntries(tabPanes),
      ...(inPartner ? [...viewEntries(tabPanes), ...personEntries(state)] : []),
      ...partnerEntries(partners ?? []),
    ],
    [state, inPartner, partners],
  );
}

function choose(entry: PaletteEntry): void {
  setPaletteOpen(false);
  // The ids were made from seats and partners in palette-entries.ts.
  if (entry.kind === 'person') focusOnMap(entry.id as SeatId);
  else if (entry.kind === 'partner') void openPartner(entry.id as PartnerId);
  else if (entry.kind === 'view') showEntry(entry);
  else if (isCommandId(entry.id)) void runCommand(entry.id);
}

function showEntry(entry: PaletteEntry): void {
  const found = viewOfEntry(tabPanes, entry);
  if (found !== null) enterView(found.tab, found.view);
}
