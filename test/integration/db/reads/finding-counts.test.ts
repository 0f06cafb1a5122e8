import { readFindings } from '#electron/db/reads/finding-counts.ts';
import { expect, it } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { stateFromRows } from '#shared/model/partner-state.ts';
import { countFindings, findingsOf } from '#shared/rules/findings/findings.ts';
import { ratingId } from '#shared/model/rating.ts';
import { samplePartner } from '#shared/sample/sample-partner.ts';
import { v7 } from 'uuid';
import { addPartner, command, newFolder, openedIn } from '../profile-folder.ts';

const today = '2026-05-12' as IsoDate;

it('findings are counted as the window finds them, kept, and counted anew after a change of the partner or of a colleague', () => {
  const { store } = openedIn(newFolder());
  const empty = addPartner(store, 'Fjordline');
  const changes = samplePartner(v7, today, 'Robin Vale');
  const sample = changes.find(({ entity }) => entity === 'partner')?.row ?? '';
  store.commit(command('sample'), changes);
  const now = () => countFindings(findingsOf(stateFromRows(store.partnerRows(sample)), today));

  const first = readFindings(store.reader, store.kept, today);
  expect(first).toEqual({
    counts: { [empty]: { high: 0, medium: 0, low: 0 }, [sample]: now() },
    more: false,
  });
  expect(now().high).toBeGreaterThan(0);

  store.commit(command('silence'), [
    change('finding_decision', v7(), {
      partnerId: sample as never, // the id of a partner's row
      rule: 'key-player-not-covered',
      because: 'Not this year.',
    }),
  ]);
  expect(readFindings(store.reader, store.kept, today).counts[sample]).toEqual(now());
  expect(now().high).toBeLessThan(first.counts[sample]?.high ?? 0);

  // What the reasons of a decided line say counts too: somebody thinks better of us than when the user decided.
  const state = stateFromRows(store.partnerRows(sample));
  store.commit(
    command('won over'),
    [...state.plan_line.values()].map(({ personId, partnerId }) =>
      change('rating', ratingId(personId, 'support'), {
        partnerId,
        personId,
        kind: 'support',
        values: ['advocate'],
      }),
    ),
  );
  const found = findingsOf(stateFromRows(store.partnerRows(sample)), today);
  expect(found.some(({ id }) => id.includes('won-over'))).toBe(true);
  expect(readFindings(store.reader, store.kept, today).counts[sample]).toEqual(now());

  const before = readFindings(store.reader, store.kept, today).counts[sample];
  for (const [id] of stateFromRows(store.partnerRows(sample)).colleague)
    store.commit(command('leave'), [change('colleague', id, { leftOn: today })]);
  expect(readFindings(store.reader, store.kept, today).counts[sample]).toEqual(now());
  expect(readFindings(store.reader, store.kept, today).counts[sample]).not.toEqual(before);
});
