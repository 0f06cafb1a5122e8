import { defineEntity, type RecordOf } from './entity.ts';
import { longText, oneOf, optionalDate, optionalOneOf, ref, shortText } from './field.ts';

export const championTests = ['power', 'argues-when-absent', 'personal-stake'] as const;
/** What makes a champion; without power it is a coach (method, section 5, point 5). */
export type ChampionTest = (typeof championTests)[number];
export const championTestLabels: Readonly<Record<ChampionTest, string>> = {
  power: 'Has power',
  'argues-when-absent': 'Argues for us when we are absent',
  'personal-stake': 'Has a personal stake',
};

export const testResults = ['yes', 'no', 'unclear'] as const;
export type TestResult = (typeof testResults)[number];
export const testResultLabels: Readonly<Record<TestResult, string>> = {
  yes: 'Yes',
  no: 'No',
  unclear: 'Unclear',
};

/** One test of whether somebody is a real champion, with its evidence; its id is `championTestId(personId, test)`. */
export const championTest = defineEntity(
  'champion_test',
  'partner',
  {
    partnerId: ref('partner'),
    personId: ref('person'),
    test: oneOf(championTests, 'power'),
    /** Null while it was not tested. */
    result: optionalOneOf(testResults),
    evidence: longText(),
    testedBy: shortText(),
    testedOn: optionalDate(),
  },
  {
    sharing: {
      everything: ['partnerId', 'personId', 'test', ['result', 'evidence', 'testedBy', 'testedOn']],
    },
    names: { evidence: 'text', testedBy: 'author' },
  },
  { fixedId: (row) => championTestId(row.personId, row.test) },
);
export type ChampionTestRecord = RecordOf<typeof championTest>;

/** The id of the one record of a person and test. */
export function championTestId(personId: string, test: ChampionTest): string {
  return `${personId}.${test}`;
}
