import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { HistoryEntry } from '#shared/ipc/types.ts';
import type { Rating } from '#shared/model/rating.ts';
import { ratingSteps, type RatingStep } from '#renderer/parts/ratings/rating-steps.ts';

/** `failed` while the log cannot be read. */
export type RatingSteps = readonly RatingStep[] | 'failed';

/** The earlier values of a rating from the change log, newest first; read again after each change, empty until then. */
export function useRatingSteps(rating: Rating | undefined): RatingSteps {
  const isSnapshot = useDocument((document) => document.isSnapshot);
  const [steps, setSteps] = useState<RatingSteps>([]);
  useEffect(() => {
    if (rating === undefined || isSnapshot) return undefined;
    let gone = false;
    const show = (entries: readonly HistoryEntry[]) => !gone && setSteps(ratingSteps(entries));
    call('data.history', { entity: 'rating', row: rating.id }).then(show, () => !gone && setSteps('failed'));
    return () => {
      gone = true;
    };
  }, [rating, isSnapshot]);
  return isSnapshot ? [] : steps;
}
