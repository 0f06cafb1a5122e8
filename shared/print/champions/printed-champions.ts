import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { championTestLabels, championTests, testResultLabels } from '../../model/champion-test.ts';
import { championTestOf, countTests, isWorthTesting } from '../../rules/champions/champion-tests.ts';
import {
  entryPointOf,
  entryPointText,
  rankChampions,
  type ChampionRank,
} from '../../rules/champions/champion-rank.ts';
import { championsOf } from '../../rules/champions/champion.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { seatOf } from '../../reading/seats.ts';
import type { PrintedChampions, PrintedRank, PrintedTest } from './champions-document.ts';
import { byName, dateOrEmpty, joined, positionOf } from '../phrase.ts';

/** Places that are printed; below them nobody looks for a champion. */
const RANKS_SHOWN = 30;
/** Places whose points are explained. */
const RANKS_EXPLAINED = 5;

/** The ranking of champions with its parts, the entry point, and the champion tests (method, section 5, points 5 and 7). */
export function printedChampions(state: PartnerState, today: IsoDate): PrintedChampions {
  const all = rankChampions(state, today);
  const ranks = all.filter(({ parts }) => parts.some(({ points }) => points !== 0));
  const entry = entryPointOf(state, today);
  const tested = [...presentPeople(state, today)].filter(({ id }) => isWorthTesting(state, id)).sort(byName);
  return {
    entryPoint: entry === null ? '' : nameOf(state, entry),
    entryBecause: entryPointText(state, today),
    ranks: ranks.slice(0, RANKS_SHOWN).map((rank, index) => printedRank(state, rank, index, entry, today)),
    more: Math.max(0, ranks.length - RANKS_SHOWN),
    withoutPoints: all.length - ranks.length,
    tests: tested.flatMap(({ id }) => printedTests(state, id)),
    untested: tested
      .filter(({ id }) => countTests(state, id).tested < championTests.length)
      .map(({ id }) => {
        const open = championTests.filter(
          (test) => (championTestOf(state, id, test)?.result ?? null) === null,
        );
        return `${nameOf(state, id)} (${open.map((test) => championTestLabels[test].toLowerCase()).join(', ')})`;
      })
      .join('; '),
  };
}

function printedRank(
  state: PartnerState,
  { personId, total, parts }: ChampionRank,
  index: number,
  entry: string | null,
  today: IsoDate,
): PrintedRank {
  const { championIds, coachIds } = championsOf(state, today);
  return {
    personId,
    rank: index + 1,
    name: nameOf(state, personId),
    position: positionOf(seatOf(state, personId)),
    marks: joined([
      personId === entry ? 'Entry point' : '',
      championIds.has(personId) ? 'Champion' : '',
      coachIds.has(personId) ? 'Coach' : '',
    ]),
    total: pointsText(total),
    points: parts.map(({ id, points }) => ({ id, text: pointsText(points) })),
    because: index < RANKS_EXPLAINED ? parts.map(({ because }) => because).join(' ') : '',
  };
}

function printedTests(state: PartnerState, personId: string): readonly PrintedTest[] {
  return championTests.flatMap((test) => {
    const record = championTestOf(state, personId, test);
    if (record === undefined || (record.result === null && record.evidence.trim() === '')) return [];
    return {
      name: nameOf(state, personId),
      test: championTestLabels[test],
      result: record.result === null ? 'Not tested' : testResultLabels[record.result],
      evidence: record.evidence.trim(),
      source: joined([record.testedBy, dateOrEmpty(record.testedOn)], ', '),
    };
  });
}

/** With at most one decimal, and a real minus. */
function pointsText(points: number): string {
  const text = String(Math.round(Math.abs(points) * 10) / 10);
  return points < 0 ? `−${text}` : text;
}
