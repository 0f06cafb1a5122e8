import type { ReactElement } from 'react';
import { PersonLink } from '#renderer/parts/people/PersonLink.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CountedPart } from '#renderer/ui/CountedPart.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { promiseSideLabels, promiseSides } from '#shared/model/promise.ts';
import { overduePeople } from '#shared/rules/touchpoints/cadence.ts';
import { everyDays } from '#shared/reading/calendar.ts';
import { openPromises } from '#shared/rules/touchpoints/promises.ts';
import { nameOf } from '#shared/reading/people.ts';
import { OfferCard } from '#renderer/parts/touchpoints/CoverageOfferNote.tsx';
import { useCoverageOffers } from '#renderer/parts/touchpoints/CoverageOffers.tsx';
import { PromiseItem } from '#renderer/parts/touchpoints/PromiseItem.tsx';
import { openQuickEntry } from '#renderer/session/quick-entry-store.ts';
import { Some } from './Some.tsx';
import styles from './TouchpointsAside.module.css';
import looks from '#renderer/ui/looks.module.css';

/** What the contacts leave to do: open promises of both sides, who is overdue, and coverages to check. */
export function TouchAside(): ReactElement {
  return (
    <aside className={styles.aside} aria-label="Open with this partner">
      <OpenPromises />
      <Overdue />
      <Offers />
    </aside>
  );
}

function OpenPromises(): ReactElement {
  const state = useDocument((store) => store.state);
  const open = openPromises(state);
  if (open.length === 0)
    return (
      <CountedPart title="Open promises">
        <p className={looks.note}>Nothing is open. Promises are noted with a conversation.</p>
      </CountedPart>
    );
  return (
    <>
      {promiseSides.map((side) => {
        const promises = open.filter((promise) => promise.side === side);
        return promises.length === 0 ? null : (
          <CountedPart key={side} title={promiseSideLabels[side]} count={promises.length}>
            <Some label={promiseSideLabels[side]} items={promises} most={4}>
              {(promise) => <PromiseItem key={promise.id} promise={promise} />}
            </Some>
          </CountedPart>
        );
      })}
    </>
  );
}

function Overdue(): ReactElement | null {
  const state = useDocument((store) => store.state);
  const today = useDocument((store) => store.today);
  const late = overduePeople(state, today);
  const planned = [...state.person.values()].some(({ cadenceDays }) => cadenceDays !== null);
  return (
    <CountedPart title="Overdue catch-ups" count={late.length}>
      {late.length === 0 && (
        <p className={looks.note}>
          {planned
            ? 'You have talked with everybody as planned.'
            : 'Nothing is planned. Set in the inspector how often you want to be in touch with somebody.'}
        </p>
      )}
      <Some label="Overdue catch-ups" items={late} most={4}>
        {({ personId, cadence, text }) => (
          <LatePerson
            key={personId}
            personId={personId}
            name={nameOf(state, personId)}
            text={text}
            actualDays={cadence.actualDays}
          />
        )}
      </Some>
    </CountedPart>
  );
}

type LateProps = {
  readonly personId: PersonId;
  readonly name: string;
  readonly text: string;
  readonly actualDays: number | null;
};

function LatePerson({ personId, name, text, actualDays }: LateProps): ReactElement {
  return (
    <li className={looks.topRow2}>
      <div className={styles.words}>
        <PersonLink personId={personId} name={name} />
        <span className={looks.note}>{text}</span>
        {actualDays !== null && <span className={looks.note}>You talk about {everyDays(actualDays)}</span>}
      </div>
      <Button
        size="s"
        edits
        aria-label={`Log a conversation with ${name}`}
        onClick={() => openQuickEntry({ personIds: [personId] })}
      >
        Log
      </Button>
    </li>
  );
}

function Offers(): ReactElement | null {
  const offers = useCoverageOffers();
  if (offers.length === 0) return null;
  return (
    <CountedPart title="Coverage to check" count={offers.length}>
      <Some label="Coverage to check" items={offers} most={2}>
        {(offer) => (
          <li key={offer.offerId}>
            <OfferCard offer={offer} />
          </li>
        )}
      </Some>
    </CountedPart>
  );
}
