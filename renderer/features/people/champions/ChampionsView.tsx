import { Award } from 'lucide-react';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { NobodyYet } from '#renderer/parts/people/NobodyYet.tsx';
import { PersonLink } from '#renderer/parts/people/PersonLink.tsx';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { entryPointOf, entryPointText, rankChampions } from '#shared/rules/champions/champion-rank.ts';
import { nameOf, presentPeople } from '#shared/reading/people.ts';
import styles from './ChampionsView.module.css';
import { RankedPerson } from './RankedPerson.tsx';
import { listed } from '#shared/text/wording.ts';
import looks from '#renderer/ui/looks.module.css';

/** As many are shown at first; a map of thousands must not fill the page. */
const FIRST = 30;

/** Everybody who could carry us, best first, with the parts of each place; the entry point and the champion tests (method, section 5, point 7). */
export function ChampionsView(): ReactElement {
  const today = useToday();
  const hasPeople = useDocument(({ state }) => presentPeople(state, today).length > 0);
  const readOnly = useDocument((document) => document.readOnly);
  if (!hasPeople)
    return (
      <NobodyYet
        icon={<Award />}
        title="Nobody to rank yet"
        description="Bring in the partner’s people first, then rate influence and support and draw influence lines. The ranking then says who can carry us, and through whom to begin."
      />
    );
  return (
    <ReadOnlyArea value={readOnly}>
      <Ranking />
    </ReadOnlyArea>
  );
}

function Ranking(): ReactElement {
  // Typing and rating stay quick on large maps: the ranking follows as soon as there is time.
  const state = useDeferredValue(useDocument((document) => document.state));
  const today = useToday();
  const ranks = useMemo(() => rankChampions(state, today), [state, today]);
  const entry = useMemo(() => entryPointOf(state, today), [state, today]);
  const [most, setMost] = useState(FIRST);
  const [open, setOpen] = useState<PersonId | null>(null);
  const scale = Math.max(1, ...ranks.slice(0, 1).map(({ total }) => total));
  return (
    <div className={styles.view}>
      <EntryPoint state={state} entry={entry} />
      <ol className={styles.list} aria-label="Ranking of champions">
        {ranks.slice(0, most).map((rank, index) => (
          <RankedPerson
            key={rank.personId}
            state={state}
            rank={rank}
            place={index + 1}
            scale={scale}
            entry={rank.personId === entry}
            open={rank.personId === open}
            onOpen={(wanted) => setOpen(wanted ? rank.personId : null)}
          />
        ))}
      </ol>
      {ranks.length > most && (
        <Button variant="plain" onClick={() => setMost(most + FIRST)}>
          Show {Math.min(FIRST, ranks.length - most)} more of {ranks.length}
        </Button>
      )}
      <NotRanked state={state} ranked={new Set(ranks.map(({ personId }) => personId))} />
    </div>
  );
}

function EntryPoint(props: { readonly state: PartnerState; readonly entry: PersonId | null }): ReactElement {
  const { state, entry } = props;
  const today = useToday();
  return (
    <header className={styles.head}>
      <h2 className={looks.largeHeading}>
        {entry === null ? (
          'No entry point yet'
        ) : (
          <>
            Entry point: <PersonLink personId={entry} name={nameOf(state, entry)} />
          </>
        )}
      </h2>
      <p className={styles.because}>{entryPointText(state, today)}</p>
    </header>
  );
}

function NotRanked(props: {
  readonly state: PartnerState;
  readonly ranked: ReadonlySet<PersonId>;
}): ReactElement | null {
  const { state, ranked } = props;
  const today = useToday();
  const others = presentPeople(state, today)
    .map(({ id }) => id)
    .filter((id) => !ranked.has(id));
  if (others.length === 0) return null;
  const names = others.map((id) => nameOf(state, id));
  return (
    <p className={styles.because}>
      Not ranked, because they prefer another vendor or work against us: {listed(names, 6)}.
    </p>
  );
}
