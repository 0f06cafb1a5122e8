import { expect, test } from 'vitest';
import { applyChanges } from '#shared/model/partner-state.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { proposedAgenda } from '#shared/rules/meetings/propose-agenda.ts';
import { meeting } from '../../../../fixtures/meeting.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

test('an agenda begins with title, what is open with those who come, their own priority and the next steps', () => {
  const action = (id: string, key: string, text: string, due: string | null, done = false) =>
    change('action', id, {
      partnerId: PARTNER,
      personId: personId(key),
      text,
      due: due as IsoDate | null,
      done,
    });
  const state = applyChanges(partnerMap({ people: { ada: {}, bo: {} } }), [
    action('late', 'ada', 'Agree the regions.', '2026-06-30'),
    action('soon', 'ada', 'Show the\nfigures', '2026-05-30'),
    action('done', 'ada', 'Done', '2026-05-30', true),
    action('other', 'bo', 'Not in the room', '2026-05-30'),
    change('priority', 'p1', {
      partnerId: PARTNER,
      rank: 1,
      text: 'Cheaper stock',
      saidByPersonId: personId('bo'),
    }),
    change('priority', 'p2', {
      partnerId: PARTNER,
      rank: 2,
      text: 'The west',
      saidByPersonId: personId('ada'),
    }),
  ]);
  const row = meeting({ title: 'Sales plan 2027', personIds: [personId('ada')] });
  expect(proposedAgenda(state, row, TODAY).split('\n')).toEqual([
    'Sales plan 2027',
    'Show the figures',
    'Agree the regions',
    'The west',
    'Next steps, with names and days',
  ]);
  expect(proposedAgenda(state, meeting({ title: '', personIds: [] }), TODAY).split('\n')).toEqual([
    'Cheaper stock',
    'Next steps, with names and days',
  ]);
});
