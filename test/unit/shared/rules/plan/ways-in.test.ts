import { expect, test } from 'vitest';
import type { PersonId } from '#shared/model/id.ts';
import { pathIn } from '#shared/rules/people/path-in.ts';
import { waysIn } from '#shared/rules/plan/ways-in.ts';
import { planView } from '#shared/rules/plan/view.ts';
import {
  partnerMap,
  personId,
  TODAY,
  type GivenLine,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';

const targets = ['ada', 'bea', 'cid', 'dov', 'eli', 'fay'];

/** Six who decide; Go could introduce us to all of them, Alt too, on a weaker line. */
function wanted() {
  const people: Record<string, GivenPerson> = {
    go: { support: 'advocate', coverage: 'in-depth', knownBy: { hannah: 'in-depth' } },
    alt: { support: 'advocate', coverage: 'in-depth', knownBy: { hannah: 'in-depth' } },
  };
  const lines: GivenLine[] = [];
  for (const key of targets) {
    people[key] = { influence: 'inner-circle', support: 'neutral', coverage: 'none' };
    lines.push(['influences', 'go', key, 3], ['influences', 'alt', key, 2]);
  }
  return partnerMap({ people, lines, colleagues: { hannah: {} } });
}

test('the way that the plan takes comes first, also where it passes over somebody who is asked enough already', () => {
  const state = wanted();
  const taken = new Map<string, readonly PersonId[]>();
  for (const { personId: id, shown } of planView(state, TODAY).rows)
    for (const reason of shown.because)
      if (reason.code === 'path' && reason.params.via.length > 0) taken.set(id, reason.params.via);
  const passedOver = [...taken].filter(([, via]) => !via.includes(personId('go')));
  expect(passedOver.length).toBeGreaterThan(0);
  for (const key of targets) {
    const id = personId(key);
    const ways = waysIn(state, id, TODAY);
    expect(pathIn(state, id, TODAY)?.via).toEqual([personId('go')]);
    expect(ways[0]?.via).toEqual(taken.get(id) ?? [personId('go')]);
    expect(ways.map(({ via }) => via.join(' ')).toSorted()).toEqual(['p-alt', 'p-go']);
  }
});
