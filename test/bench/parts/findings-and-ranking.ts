import { applyChanges, emptyState, type PartnerState } from '../../../shared/model/partner-state.ts';
import { change } from '../../../shared/model/change.ts';
import { rankChampions } from '#shared/rules/champions/champion-rank.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { presentPeople } from '#shared/reading/people.ts';
import { whatIf } from '#shared/rules/what-if/what-if.ts';
import { today, type Bench } from '../bench-app.ts';
import { generateChart } from '../chart.ts';
import { figureOf, type Figure } from '../figures.ts';

/** The rules alone: findings, the ranking of champions, and the effect of somebody leaving; aim: under 16 ms for 200 people. */
export function benchFindingsAndRanking(_bench: Bench, runs: number): Promise<readonly Figure[]> {
  const figures = [200, 1_000].flatMap((size) => {
    const people = `${size.toLocaleString('en')} people`;
    const one = (ask: (state: PartnerState) => unknown): readonly number[] => timesOf(runs, size, ask);
    return [
      figureOf(
        'findings-and-ranking',
        `${people}: all findings`,
        one((state) => findingsOf(state, today)),
      ),
      figureOf(
        'findings-and-ranking',
        `${people}: ranking of champions`,
        one((state) => rankChampions(state, today)),
      ),
      figureOf('findings-and-ranking', `${people}: what if somebody were gone`, one(someoneGone)),
    ];
  });
  return Promise.resolve(figures);
}

function timesOf(runs: number, size: number, ask: (state: PartnerState) => unknown): readonly number[] {
  const times: number[] = [];
  for (let run = 0; run < runs * 2; run += 1) {
    // Anew each time: what the rules derive is kept by the tables that it was derived from.
    const state = applyChanges(emptyState(), generateChart(size, today, run));
    const from = performance.now();
    ask(state);
    times.push(performance.now() - from);
  }
  return times.slice(runs);
}

function someoneGone(state: PartnerState): unknown {
  const [first] = presentPeople(state, today);
  return whatIf(state, first === undefined ? [] : [change('person', first.id, { leftOn: today })], today);
}
