import { run } from '#renderer/edits/run.ts';
import { answerCoverageOffer } from '#shared/edit/ratings/rating-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { coverageLabels } from '#shared/model/rating.ts';
import { coverageOffer, offerText, type CoverageOffer } from '#shared/rules/ratings/proposed-coverage.ts';
import styles from './CoverageOfferNote.module.css';
import looks from '#renderer/ui/looks.module.css';

/** Offers the coverage that the touchpoints speak for, where it differs from the rating; nothing otherwise. */
export function CoverageOfferNote({ personId }: { readonly personId: PersonId }): ReactElement | null {
  const state = useDocument((store) => store.state);
  const today = useDocument((store) => store.today);
  const offer = coverageOffer(state, personId, today);
  return offer === null ? null : <OfferCard offer={offer} />;
}

/** One offer with its reason: take over, or leave. */
export function OfferCard({ offer }: { readonly offer: CoverageOffer }): ReactElement {
  const text = useDocument(({ state }) => offerText(state, offer));
  const { personId, coverage } = offer;
  return (
    <div className={styles.offer}>
      <p>{text}</p>
      <div className={looks.wrap1}>
        <Button size="s" edits onClick={() => void run(answerCoverageOffer, { personId, taken: true })}>
          Take over {coverageLabels[coverage]}
        </Button>
        <Button
          size="s"
          variant="plain"
          edits
          title="Asks again when the rating or the conversations say something else"
          onClick={() => void run(answerCoverageOffer, { personId, taken: false })}
        >
          Leave
        </Button>
      </div>
    </div>
  );
}
