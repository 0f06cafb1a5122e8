import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import { ratingKinds } from '#shared/model/rating.ts';
import { isStale, ratingOf } from '#shared/reading/ratings.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { RatingRow } from './RatingRow.tsx';
import { Section } from '#renderer/parts/Section.tsx';

/** All ratings of a person (method, section 2), the formal role last. */
export function RatingsSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const interval = partnerOf(state)?.reviewIntervalDays ?? 180;
  const ratings = ratingKinds.map((kind) => ratingOf(state, personId, kind));
  const rated = ratings.filter((rating) => rating !== undefined && rating.values.length > 0).length;
  const stale = ratings.filter((rating) => isStale(rating, today, interval)).length;
  const summary = `${String(rated)} of ${String(ratingKinds.length)}${stale === 0 ? '' : `, ${String(stale)} stale`}`;
  return (
    <Section id="ratings" title="Ratings" summary={summary}>
      <div>
        {ratingKinds.map((kind) => (
          <RatingRow key={kind} personId={personId} kind={kind} />
        ))}
      </div>
    </Section>
  );
}
