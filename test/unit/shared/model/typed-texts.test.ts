import { expect, it } from 'vitest';
import { change } from '#shared/model/change.ts';
import { typedTexts } from '#shared/model/typed-texts.ts';
import { by, partnerId, personId } from '../edit/fixture.ts';

it('gives what somebody typed, without ids, dates and values of a list', () => {
  const changes = [
    change('person', personId('ada'), { partnerId, name: ' Ada Berg ', notes: 'Met in May.\nCalls back.' }),
    change('rating', 'r', {
      partnerId,
      personId: personId('ada'),
      kind: 'support',
      values: ['advocate'],
      evidence: '',
      ratedOn: by.ratedOn,
    }),
  ];
  expect(typedTexts(changes)).toEqual(['Ada Berg', 'Met in May.\nCalls back.']);
});
