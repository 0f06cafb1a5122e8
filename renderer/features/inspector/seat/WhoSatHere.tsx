import { useEffect, useState, type ReactElement } from 'react';
import { PersonLink } from '#renderer/parts/people/PersonLink.tsx';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { SeatId } from '#shared/model/id.ts';
import { dateText, localDate } from '#shared/reading/calendar.ts';
import { nameOf } from '#shared/reading/people.ts';
import { Section } from '#renderer/parts/Section.tsx';
import { seatSittings, type Sitting } from './seat-sittings.ts';
import styles from './WhoSatHere.module.css';
import looks from '#renderer/ui/looks.module.css';

/** Who held a seat before, from the change log; nothing while nobody else did. */
export function WhoSatHere({ seatId }: { readonly seatId: SeatId }): ReactElement | null {
  const state = useDocument((document) => document.state);
  const sittings = useSittings(seatId);
  if (sittings.length < 2) return null;
  const others = sittings.filter(({ personId }) => personId !== null).length;
  return (
    <Section id="who-sat-here" title="Who sat here" summary={String(others)} closedAtFirst>
      <ol className={styles.list}>
        {sittings.map(({ personId, from, to }) => (
          <li key={from} className={styles.item}>
            {personId === null ? (
              <span className={looks.quiet}>Vacant</span>
            ) : state.person.has(personId) ? (
              <PersonLink personId={personId} name={nameOf(state, personId)} />
            ) : (
              <span className={looks.quiet}>Somebody who was deleted</span>
            )}
            <span className={looks.quiet}>{timeText(from, to)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function timeText(from: number, to: number | null): string {
  const start = dateText(localDate(new Date(from)));
  if (to === null) return `since ${start}`;
  const end = dateText(localDate(new Date(to)));
  return start === end ? start : `${start} to ${end}`;
}

/** Read again after each change of the seat; empty until then, and while the log cannot be read. */
function useSittings(seatId: SeatId): readonly Sitting[] {
  const seat = useDocument(({ state, isSnapshot }) => (isSnapshot ? undefined : state.seat.get(seatId)));
  const [known, setKnown] = useState<{ readonly of: SeatId; readonly sittings: readonly Sitting[] } | null>(
    null,
  );
  useEffect(() => {
    if (seat === undefined) return undefined;
    let gone = false;
    call('data.history', { entity: 'seat', row: seatId }).then(
      (entries) => !gone && setKnown({ of: seatId, sittings: seatSittings(entries) }),
      () => !gone && setKnown(null),
    );
    return () => {
      gone = true;
    };
  }, [seat, seatId]);
  return known?.of === seatId ? known.sittings : [];
}
