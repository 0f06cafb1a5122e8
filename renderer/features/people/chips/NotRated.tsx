import type { ReactElement } from 'react';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { ChipList } from './ChipList.tsx';
import { countText } from './count-text.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly state: PartnerState;
  readonly people: readonly PersonId[];
  /** What is not rated, in the middle of a sentence. */
  readonly what: string;
  /** How to find it out. */
  readonly advice: string;
};

/** The people of whom a picture says nothing yet; null where there are none. */
export function NotRated({ state, people, what, advice }: Props): ReactElement | null {
  if (people.length === 0) return null;
  return (
    <section className={looks.column2} aria-label="Not rated">
      <h2 className={looks.heading}>
        Not rated <span className={looks.count}>{countText(people.length)}</span>
      </h2>
      <p className={looks.note}>{advice}</p>
      <ChipList state={state} label={`People whose ${what} is not rated`} people={people} />
    </section>
  );
}
