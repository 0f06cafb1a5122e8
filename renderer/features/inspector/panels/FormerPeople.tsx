import { useMemo, type ReactElement } from 'react';
import { PersonLink } from '#renderer/parts/people/PersonLink.tsx';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import { peopleWithoutSeat } from '#shared/reading/seats.ts';
import { leftText } from '#renderer/parts/people/left-text.ts';
import { FormerPersonButtons } from '#renderer/parts/people/FormerPersonButtons.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from '../sections/TouchpointsSection.module.css';
import looks from '#renderer/ui/looks.module.css';

/** People without a seat: they left, their history is kept. They come back, or are deleted too. */
export function FormerPeople(): ReactElement | null {
  const state = useDocument((document) => document.state);
  const today = useToday();
  const people = useMemo(() => peopleWithoutSeat(state), [state]);
  if (people.length === 0) return null;
  return (
    <Section id="former-people" title="Without a seat" summary={String(people.length)} closedAtFirst>
      <ul className={looks.column1}>
        {people.map((person) => (
          <li key={person.id} className={looks.topRow2}>
            <div className={styles.words}>
              <PersonLink personId={person.id} name={nameOfPerson(state, person.id)} />
              <span className={styles.summary}>{leftText(person, today)}</span>
            </div>
            <FormerPersonButtons personId={person.id} compact />
          </li>
        ))}
      </ul>
    </Section>
  );
}
