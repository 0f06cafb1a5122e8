import { describe, expect, test } from 'vitest';
import {
  decisionSubject,
  showFindingAgain,
  silenceFinding,
  type Silence,
} from '#shared/edit/findings/finding-decisions.ts';
import { changesOf } from '../../../../fixtures/changes-of.ts';
import { change } from '#shared/model/change.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { PARTNER, partnerMap, TODAY } from '../../../../fixtures/partner-map.ts';

const uncovered = partnerMap({
  people: { ada: { influence: 'inner-circle' }, bo: { influence: 'inner-circle' } },
});
const soon = addDays(TODAY, 7);

const how = (more: Partial<Silence> = {}): Silence => ({
  wholeRule: false,
  until: soon,
  because: '',
  decidedBy: 'Robin Vale',
  decidedOn: TODAY,
  ...more,
});

function silenced(state: PartnerState, more: Partial<Silence>, id = 'd-1'): PartnerState {
  const finding = findingsOf(state, TODAY).find(({ rule }) => rule === 'key-player-not-covered');
  if (finding === undefined) throw new Error('no finding to silence');
  return applyChanges(state, changesOf(silenceFinding(PARTNER, id, finding, how(more))));
}
const left = (state: PartnerState): number =>
  findingsOf(state, TODAY).filter(({ rule }) => rule === 'key-player-not-covered').length;

describe('decisions about findings', () => {
  test('silence one finding until a day, or the whole rule for ever', () => {
    expect(left(uncovered)).toBe(2);
    expect(left(silenced(uncovered, {}))).toBe(1);
    expect(left(silenced(uncovered, { wholeRule: true, until: null, because: 'They decide alone.' }))).toBe(
      0,
    );
  });

  test('need a reason for ever, and a day that is to come', () => {
    const finding = { rule: 'no-champion', id: 'no-champion' } as const;
    expect(silenceFinding(PARTNER, 'd', finding, how({ until: null, because: ' ' })).ok).toBe(false);
    expect(silenceFinding(PARTNER, 'd', finding, how({ until: TODAY })).ok).toBe(false);
    expect(silenceFinding(PARTNER, 'd', finding, how({ until: null, because: 'Too small.' })).ok).toBe(true);
  });

  test('can be taken back, twice decided or not', () => {
    const once = silenced(uncovered, { wholeRule: true });
    const [decision] = once.finding_decision.values();
    if (decision === undefined) throw new Error('nothing decided');
    const twin = applyChanges(once, [
      change('finding_decision', 'd-2', { partnerId: PARTNER, rule: decision.rule, until: null }),
    ]);
    expect(left(twin)).toBe(0);
    const back = applyChanges(twin, showFindingAgain(twin, 'd-1'));
    expect(left(back)).toBe(2);
  });

  test('say what they are about', () => {
    const [one] = silenced(uncovered, {}).finding_decision.values();
    const [all] = silenced(uncovered, { wholeRule: true }).finding_decision.values();
    if (one === undefined || all === undefined) throw new Error('nothing decided');
    expect(decisionSubject(uncovered, one)).toBe('Key player not covered: Ada');
    expect(decisionSubject(uncovered, all)).toBe('Key player not covered: every finding');
  });
});
