import { several } from '../../edit/edit.ts';
import type { Change } from '../../model/change.ts';
import type { RatingKind } from '../../model/rating.ts';
import { addDays } from '../../reading/calendar.ts';
import { BEGAN, earlierRatings, joinedDaysAgo } from './earlier-values.ts';
import type { SampleRow } from './sample-rows.ts';
import { text, value, type Place, type StorySetting } from './story-setting.ts';

/** So many people who are rated on one day are rated at once. */
const MANY = 5;

/** The ratings that stood before the last one of a row, oldest first, and the steps with which people were rated. */
export type RatingSteps = {
  readonly earlierOf: (
    row: SampleRow,
  ) => readonly { readonly daysAgo: number; readonly fields: Change['fields'] }[];
  readonly ratedPlace: (row: SampleRow, daysAgo: number) => Place;
};

export function ratingSteps({ rows, today, keyOf, agoOf, ago, imported }: StorySetting): RatingSteps {
  const ratedOn = new Map<number, string[]>();
  for (const row of rows) {
    if (row.entity !== 'rating') continue;
    const personId = text(row, 'personId');
    for (const { daysAgo } of [...earlierOf(row), { daysAgo: agoOf(value(row, 'ratedOn')) }]) {
      const list = ratedOn.get(daysAgo) ?? [];
      if (!list.includes(personId)) ratedOn.set(daysAgo, [...list, personId]);
    }
  }
  function earlierOf(
    row: SampleRow,
  ): readonly { readonly daysAgo: number; readonly fields: Change['fields'] }[] {
    const kind = text(row, 'kind') as RatingKind; // of a rating
    const person = keyOf(text(row, 'personId'));
    const noted = earlierRatings[person]?.[kind] ?? [];
    const told = noted.map(([one, confidence, daysAgo, evidence]) => ({
      daysAgo,
      fields: { values: [one], confidence, evidence, ratedOn: addDays(today, -daysAgo) },
    }));
    const isKnown =
      kind === 'influence' && agoOf(value(row, 'ratedOn')) < BEGAN && joinedDaysAgo[person] === undefined;
    if (told.length > 0 || !isKnown) return told;
    // Who counts was guessed at the beginning, and seen later.
    const guess = { confidence: 'guess', evidence: '', ratedOn: addDays(today, -BEGAN) };
    return [{ daysAgo: BEGAN, fields: { values: value(row, 'values'), ...guess } }];
  }
  /** On one day several people were rated at once; on others one after the other. */
  function ratedPlace(row: SampleRow, daysAgo: number): Place {
    if (daysAgo >= BEGAN) return imported;
    const kind = text(row, 'kind') as RatingKind; // of a rating
    const all = ratedOn.get(daysAgo) ?? [];
    const personId = text(row, 'personId');
    const isMany = all.length >= MANY;
    const whom = isMany ? all : [personId];
    return ago(`rated ${String(daysAgo)} ${isMany ? '' : personId}`, daysAgo, {
      name: 'person.rate',
      parameters: { people: several(whom), kind, evidenceOnly: false },
    });
  }
  return { earlierOf, ratedPlace };
}
