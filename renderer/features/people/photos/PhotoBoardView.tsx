import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { NobodyYet } from '#renderer/parts/people/NobodyYet.tsx';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { useSelectedPerson } from '#renderer/session/select-person.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { presentPeople } from '#shared/reading/people.ts';
import { countText } from '../chips/count-text.ts';
import { PhotoCard } from './PhotoCard.tsx';
import { photoGroups, type PhotoGroup, type PhotoGrouping } from './photo-groups.ts';
import { RovingList } from '../chips/RovingList.tsx';
import styles from './PhotoBoardView.module.css';
import looks from '#renderer/ui/looks.module.css';

/** As many of a group are shown at first; a map of thousands must not fill the page. */
const FIRST = 60;

const groupings = [
  { value: 'department', label: 'By department' },
  { value: 'strategy', label: 'By strategy' },
] as const satisfies readonly { readonly value: PhotoGrouping; readonly label: string }[];

/** The faces of the partner’s people: photo or initials, name, title, support. A picture that is chosen, dropped on a card or pasted becomes the photo. */
export function PhotoBoardView(): ReactElement {
  const state = useDeferredValue(useDocument((document) => document.state));
  const today = useToday();
  const [by, setBy] = useState<PhotoGrouping>('department');
  const [search, setSearch] = useState('');
  const words = useDeferredValue(search);
  const groups = useMemo(() => photoGroups(state, by, words, today), [state, by, words, today]);
  const people = presentPeople(state, today);
  if (people.length === 0)
    return (
      <NobodyYet then="Their photos then appear here; choose one for each, or drop a picture on a card." />
    );
  const found = groups.reduce((sum, group) => sum + group.people.length, 0);
  const photos = people.filter(({ photo }) => photo !== '').length;
  return (
    <section className={looks.pane} aria-label="Photos">
      <div className={styles.toolbar}>
        <div className={styles.search} data-find>
          <SearchField label="Search photos" value={search} onValueChange={setSearch} />
        </div>
        <SegmentedControl label="Group the photos" value={by} options={groupings} onValueChange={setBy} />
        <output className={looks.note}>
          {found === people.length ? countText(found) : `${String(found)} of ${countText(people.length)}`},{' '}
          {photos} with a photo
        </output>
        <span className={looks.note}>
          Each card has a camera button; a picture can also be dropped on a card or pasted.
        </span>
      </div>
      {found === 0 ? (
        <EmptyState
          title="Nobody fits"
          description="Search looks at name, title and department."
          actions={<Button onClick={() => setSearch('')}>Show all</Button>}
        />
      ) : (
        <div className={styles.groups}>
          {groups.map((group) => (
            <Group key={`${by} ${group.title}`} state={state} group={group} />
          ))}
        </div>
      )}
    </section>
  );
}

function Group({ state, group }: { readonly state: PartnerState; readonly group: PhotoGroup }): ReactElement {
  const { title, people } = group;
  const selected = useSelectedPerson();
  const [most, setMost] = useState(FIRST);
  const more = people.length - most;
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>
        {title} <span className={looks.count}>{people.length}</span>
      </h2>
      <RovingList
        label={title}
        className={styles.cards}
        ids={people.slice(0, most)}
        {...(more <= 0
          ? {}
          : {
              after: (
                <Button variant="plain" onClick={() => setMost(most + FIRST * 4)}>
                  {more} more
                </Button>
              ),
            })}
      >
        {(personId, tabIndex) => (
          <PhotoCard state={state} personId={personId} tabIndex={tabIndex} selected={personId === selected} />
        )}
      </RovingList>
    </section>
  );
}
