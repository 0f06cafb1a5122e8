import { change, type Change } from '../model/change.ts';
import type { IsoDate, PartnerId, PersonId } from '../model/id.ts';
import { championTestId, type ChampionTest, type TestResult } from '../model/champion-test.ts';
import { addDays } from '../reading/calendar.ts';

/** Champion tests of the sample by keys of people. */
const tests: readonly {
  readonly person: string;
  readonly test: ChampionTest;
  readonly result: TestResult;
  readonly daysAgo: number;
  readonly evidence: string;
}[] = [
  {
    person: 'tomasz',
    test: 'power',
    result: 'yes',
    daysAgo: 60,
    evidence: 'We asked for ten minutes with the advisory board. They were on its agenda a week later.',
  },
  {
    person: 'tomasz',
    test: 'argues-when-absent',
    result: 'yes',
    daysAgo: 35,
    evidence: 'Priya told us how he defended our support terms against Declan while none of us was there.',
  },
  {
    person: 'tomasz',
    test: 'personal-stake',
    result: 'unclear',
    daysAgo: 18,
    evidence: 'His bonus counts our services double this year. Whether that stays next year is not decided.',
  },
  {
    person: 'mei',
    test: 'power',
    result: 'no',
    daysAgo: 48,
    evidence: 'Asked to move our review forward, she had to ask three people, and it stayed where it was.',
  },
  {
    person: 'mei',
    test: 'argues-when-absent',
    result: 'yes',
    daysAgo: 48,
    evidence: 'Leila mentioned that her comparison of vendors ended the discussion before we knew of it.',
  },
  {
    person: 'mei',
    test: 'personal-stake',
    result: 'yes',
    daysAgo: 12,
    evidence: 'A good year with us is her case for the vacant position of head of alliances.',
  },
];

/** The champion tests of the sample: its champion, and the coach who fails the test of power. */
export function sampleChampionTests(
  partnerId: PartnerId,
  person: (key: string) => PersonId,
  today: IsoDate,
  testedBy: string,
): readonly Change[] {
  return tests.map(({ person: key, test, result, daysAgo, evidence }) =>
    change('champion_test', championTestId(person(key), test), {
      partnerId,
      personId: person(key),
      test,
      result,
      evidence,
      testedBy,
      testedOn: addDays(today, -daysAgo),
    }),
  );
}
