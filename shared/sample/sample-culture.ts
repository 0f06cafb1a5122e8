import { change, type Change } from '../model/change.ts';
import { answerId, type CulturePoints } from '../model/culture-answer.ts';
import {
  freshId,
  type ColleagueId,
  type IsoDate,
  type NewId,
  type PartnerId,
  type CultureRespondentId,
  type OwnerRespondentId,
} from '../model/id.ts';
import { cultureItems, type CultureItem } from '../model/culture-item.ts';
import { addDays } from '../reading/calendar.ts';
import { exampleAnswers } from './sample-own-culture.ts';
import { sampleColleagues } from './sample-work.ts';
import type { ColleagueKey } from './sample-person.ts';

/** Points in the order B, C, E, I, or that nothing is known; and how one knows. */
export type SampleAnswer = readonly [points: CulturePoints | 'dont-know', evidence?: string];

/** The example respondent about our own company: one for the whole profile, whatever number of samples there are. */
const SAMPLE_OWNER_RESPONDENT = 'sample-owner-respondent' as OwnerRespondentId; // the id of that one row

/**
 * Hannah knows the company from its founders and the sales floor, Wen from procurement and finance: they agree on where the power
 * is, and see two different companies in how decisions, work and control go.
 */
const respondents: readonly {
  readonly colleague: ColleagueKey;
  readonly daysAgo: number;
  readonly note: string;
  readonly answers: Readonly<Partial<Record<CultureItem, SampleAnswer>>>;
}[] = [
  {
    colleague: 'hannah',
    daysAgo: 34,
    note: 'Mostly from talks with Karin, Tomasz and the sales team.',
    answers: {
      'decision-making.values': [
        [1, 1, 8, 0],
        'Karin started the managed edge service “to be the first one there”; the figures came afterwards.',
      ],
      'decision-making.behaviours': [
        [1, 1, 8, 0],
        'She said yes to the joint stand at the autumn fair in the room, before there was a price.',
      ],
      'decision-making.practices': [
        [2, 0, 8, 0],
        'Word over lunch, our page the week after. Three times this year.',
      ],
      'decision-making.symbols': [
        [2, 2, 6, 0],
        'Growth chart in the entrance, certificates in the corridor.',
      ],
      'work-structure.values': [[2, 3, 5, 0]],
      'work-structure.behaviours': [
        [0, 3, 7, 0],
        'When the valve maker in Brescia called, Luca, Aiko and Henrik let everything else lie.',
      ],
      'work-structure.practices': [
        [4, 3, 2, 1],
        'There are departments on paper, and the same ten people in every project.',
      ],
      'work-structure.symbols': [[1, 3, 6, 0], 'Karin’s desk stands in the middle of the floor.'],
      'communication.values': [[0, 4, 6, 0]],
      'communication.behaviours': [
        [1, 1, 8, 0],
        'Karin rings at seven, Chloé answers at ten in the evening.',
      ],
      'communication.practices': [
        [2, 2, 6, 0],
        'The quarterly review was moved twice; the talk that mattered came about on a Tuesday, at an hour’s notice.',
      ],
      'communication.symbols': [[1, 4, 5, 0]],
      'control-mechanisms.values': [[1, 1, 8, 0]],
      'control-mechanisms.behaviours': [
        [1, 1, 8, 0],
        'After the lost tender of the water authority Karin took the next one herself.',
      ],
      'control-mechanisms.practices': [
        [2, 0, 8, 0],
        'First Monday of the month: sales by vendor on one screen, for everybody to see.',
      ],
      'control-mechanisms.symbols': [[0, 3, 7, 0], 'At the kick-off the largest deal had the stage.'],
      'source-of-power.values': [[1, 1, 7, 1]],
      'source-of-power.behaviours': [[2, 0, 8, 0], 'At the customer day Karin and Yusuf spoke, nobody else.'],
      'source-of-power.practices': [[1, 2, 7, 0], 'Whoever lunches with Karin has the budget.'],
      'source-of-power.symbols': [[2, 0, 8, 0]],
    },
  },
  {
    colleague: 'wen',
    daysAgo: 29,
    note: 'From orders, terms and invoices: procurement and finance.',
    answers: {
      'decision-making.values': [
        [5, 1, 3, 1],
        'Declan turned a better price down, because the terms were not those of the agreement.',
      ],
      'decision-making.behaviours': [
        [5, 1, 4, 0],
        'What I propose goes to Marguerite, and from her upwards.',
      ],
      'decision-making.practices': [
        [6, 1, 3, 0],
        'Two signatures above 25,000, three above 100,000. Fatima keeps the list.',
      ],
      'decision-making.symbols': ['dont-know'],
      'work-structure.values': [[6, 2, 2, 0]],
      'work-structure.behaviours': [
        [5, 2, 3, 0],
        'Orders that were held back went through three desks; one call of Tomasz released them the next day.',
      ],
      'work-structure.practices': [
        [6, 2, 2, 0],
        'Purchasing, control and sales each have a form of their own.',
      ],
      'work-structure.symbols': [
        [2, 3, 5, 0],
        'One visit in Rotterdam: no doors, the founder in the middle.',
      ],
      'communication.values': [[5, 2, 3, 0]],
      'communication.behaviours': [
        [7, 1, 2, 0],
        'Declan and Bram write formal mails, with Marguerite on copy.',
      ],
      'communication.practices': [[5, 2, 3, 0]],
      'communication.symbols': [[4, 2, 3, 1]],
      'control-mechanisms.values': [[6, 1, 3, 0], 'Each of our invoices is checked against the agreement.'],
      'control-mechanisms.behaviours': [[4, 1, 5, 0]],
      'control-mechanisms.practices': [[6, 1, 3, 0], 'Fatima’s budget sheet, line by line, every month.'],
      'control-mechanisms.symbols': ['dont-know'],
      'source-of-power.values': [[2, 2, 5, 1]],
      'source-of-power.behaviours': [[2, 1, 7, 0], 'Marguerite on 45 days for payment: “I will ask Karin.”'],
      'source-of-power.symbols': [[3, 0, 7, 0]],
    },
  },
];

type Ids = { readonly partner: PartnerId; readonly colleague: (key: string) => ColleagueId };

/** Two respondents about the sample partner with their answers, and the example answers about our own company. */
export function sampleCulture(newId: NewId, ids: Ids, today: IsoDate): readonly Change[] {
  return [
    ...respondents.flatMap(({ colleague, daysAgo, note, answers }) => {
      const partnerId = ids.partner;
      const respondentId = freshId<CultureRespondentId>(newId);
      const name = sampleColleagues.find(({ key }) => key === colleague)?.name ?? '';
      const who = { partnerId, colleagueId: ids.colleague(colleague), name, note };
      return [
        change('culture_respondent', respondentId, who),
        ...cultureItems.flatMap((item) => {
          const given = answers[item];
          if (given === undefined) return [];
          const fields = { partnerId, respondentId, item, ...answerFields(given, addDays(today, -daysAgo)) };
          return [change('culture_answer', answerId(respondentId, item), fields)];
        }),
      ];
    }),
    ...ownCulture(addDays(today, -60)),
  ];
}

function ownCulture(answeredOn: IsoDate): readonly Change[] {
  const respondentId = SAMPLE_OWNER_RESPONDENT;
  // The rows may be there from an earlier sample, as tombstones.
  const deleted = false;
  return [
    change('owner_respondent', respondentId, {
      deleted,
      colleagueId: null,
      name: 'Example answers that came with the sample partner',
      note: 'They count only while nobody has answered for real.',
      sample: true,
    }),
    ...cultureItems.map((item) =>
      change('owner_answer', answerId(respondentId, item), {
        deleted,
        respondentId,
        item,
        ...answerFields(exampleAnswers[item], answeredOn),
      }),
    ),
  ];
}

function answerFields([points, evidence = '']: SampleAnswer, answeredOn: IsoDate) {
  const dontKnow = points === 'dont-know';
  return { points: dontKnow ? ([] as const) : points, dontKnow, evidence, answeredOn };
}
