import { useMemo, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { coverageOffers, type CoverageOffer } from '#shared/rules/ratings/proposed-coverage.ts';
import { OfferCard } from './CoverageOfferNote.tsx';
import styles from './CoverageOffers.module.css';

/** All offers of the open partner; the same list as long as nothing that they are made of changes. */
export function useCoverageOffers(): readonly CoverageOffer[] {
  const state = useDocument((store) => store.state);
  const today = useDocument((store) => store.today);
  const { person, rating, touchpoint, finding_decision: decisions } = state;
  return useMemo(
    () => coverageOffers(state, today),
    // oxlint-disable-next-line react/exhaustive-deps -- the tables that the rule reads, not every change of the partner
    [person, rating, touchpoint, decisions, today],
  );
}

/** A quiet button that lists the offers of all people; not there while there are none. */
export function CoverageOffersButton(): ReactElement | null {
  const offers = useCoverageOffers();
  if (offers.length === 0) return null;
  return (
    <Popover
      label="Coverage, as the conversations say"
      align="end"
      trigger={
        <Button size="s" variant="plain">
          {`Coverage of ${offers.length === 1 ? '1 person' : `${String(offers.length)} people`} to check`}
        </Button>
      }
    >
      <ul className={styles.list}>
        {offers.map((offer) => (
          <li key={offer.offerId}>
            <OfferCard offer={offer} />
          </li>
        ))}
      </ul>
    </Popover>
  );
}
