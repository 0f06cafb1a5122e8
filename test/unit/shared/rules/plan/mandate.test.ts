import { expect, test } from 'vitest';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';
import { some } from '../../../../fixtures/some.ts';
import { moves } from '#shared/playbook/plan/moves.ts';
import { isAmongOurselves } from '#shared/rules/plays/among-ourselves.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { afterMandate } from '#shared/rules/plan/mandate.ts';
import { nextMoves } from '#shared/rules/plan/next-moves.ts';

const SLOT = 'decision-window.mandate';

test('what offers a payment or terms waits until one of us has approved it', () => {
  let waiting = 0;
  for (const { name, state, today } of some(workedPartners())) {
    const { lines } = campaignOf(state, today);
    const mandate = lines.find(({ slot }) => slot === SLOT);
    expect(mandate?.firstAction, name).toMatch(/^Ask .+ which price, which terms/);
    for (const { firstAction, tacticId, slot, date, waitsFor } of lines) {
      const offers =
        firstAction.includes(moves['stake-fear']) ||
        tacticId === 'neutralize.window-answer' ||
        slot === 'decision-window.compare';
      if (!offers || (date ?? '') <= (mandate?.date ?? '')) continue;
      waiting += 1;
      expect(
        waitsFor.map((key) => key.slot),
        `${name}: ${firstAction}`,
      ).toContain(SLOT);
    }
  }
  expect(waiting).toBeGreaterThan(1);
});

test('where nothing of the kind is offered there is nothing to approve', () => {
  for (const { state, today } of workedPartners()) {
    const { lines } = campaignOf(state, today);
    const silent = lines.map((line) =>
      line.slot === SLOT ? line : { ...line, slot: 'main', tacticId: '', firstAction: 'Listen.' },
    );
    expect(afterMandate(silent).map(({ slot }) => slot)).not.toContain(SLOT);
  }
});

test('what a play has us do among ourselves is none of the next moves', () => {
  for (const { name, state, today } of workedPartners()) {
    const { lines } = campaignOf(state, today);
    const inside = lines.filter(({ slot }) => isAmongOurselves({ slot, tacticId: '' }));
    expect(inside.length, name).toBeGreaterThan(0);
    const next = new Set(nextMoves(state, lines, today));
    expect(
      inside.filter((line) => next.has(line)),
      name,
    ).toEqual([]);
  }
});
