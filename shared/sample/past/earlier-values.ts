import type { Confidence, RatingKind, RatingValues } from '../../model/rating.ts';

/** What was thought of somebody before: values, confidence, days before today, evidence. */
type Earlier<K extends RatingKind> = readonly [
  value: RatingValues[K],
  confidence: Confidence,
  daysAgo: number,
  evidence: string,
];

/** Days before today on which the sample partner was first written down: half a year. */
export const BEGAN = 182;

/** The ratings that the last ones of the sample took the place of, oldest first. What happened in the quarter is told by these. */
export const earlierRatings: Readonly<
  Record<string, { readonly [K in RatingKind]?: readonly Earlier<K>[] }>
> = {
  karin: {
    support: [
      [
        'non-supporter',
        'guess',
        BEGAN,
        'Signed the renewal late, and only after two rounds about the price.',
      ],
      ['neutral', 'observed', 121, 'Heard us out, and asked what the other vendor would say.'],
    ],
    coverage: [
      ['none', 'confirmed', BEGAN, ''],
      ['brief', 'confirmed', 121, 'Half an hour at the summer reception.'],
    ],
  },
  yusuf: {
    support: [
      ['opponent', 'guess', BEGAN, 'His lab had only the other platform on its benches.'],
      ['non-supporter', 'observed', 100, 'Olena says that he took our design apart, and then kept it.'],
    ],
    coverage: [['none', 'confirmed', BEGAN, '']],
  },
  leila: {
    support: [['neutral', 'guess', BEGAN, 'Polite on the phone, no more.']],
    coverage: [['brief', 'observed', BEGAN, '']],
  },
  mei: {
    support: [['supporter', 'observed', BEGAN, 'Answers within the day and tells us who else was copied.']],
    coverage: [['multiple', 'confirmed', BEGAN, '']],
  },
  marguerite: {
    support: [
      ['neutral', 'guess', BEGAN, 'Said nothing in the review.'],
      ['neutral', 'observed', 120, 'Asked for stock figures, without a word on us.'],
    ],
    coverage: [['none', 'confirmed', BEGAN, '']],
  },
  declan: {
    support: [
      ['neutral', 'guess', BEGAN, ''],
      ['non-supporter', 'observed', 118, 'Put the other vendor first on the score card that he wrote.'],
    ],
    coverage: [['none', 'confirmed', BEGAN, '']],
  },
  tomasz: {
    support: [
      ['neutral', 'guess', BEGAN, 'New to us; wants to see deals first.'],
      ['supporter', 'observed', 110, 'Took the joint pipeline into his own forecast.'],
    ],
    coverage: [
      ['brief', 'confirmed', BEGAN, ''],
      ['multiple', 'confirmed', 74, 'Two working sessions on the pipeline.'],
    ],
  },
  luca: {
    support: [
      ['non-supporter', 'observed', BEGAN, 'Offers the other one unless the customer names us.'],
      ['neutral', 'observed', 104, 'Offers whatever the customer names.'],
    ],
    coverage: [['brief', 'confirmed', BEGAN, '']],
  },
  priya: {
    support: [
      ['non-supporter', 'observed', BEGAN, 'Two of her projects waited for our support.'],
      ['neutral', 'observed', 90, 'Wants to see one migration go well before she says anything.'],
    ],
    coverage: [['brief', 'confirmed', BEGAN, '']],
  },
  aiko: {
    support: [['neutral', 'observed', BEGAN, 'Tests us like everybody else.']],
    coverage: [['brief', 'observed', BEGAN, '']],
  },
  giulia: {
    support: [['neutral', 'guess', BEGAN, 'Had seen one demo of ours.']],
    coverage: [['none', 'confirmed', BEGAN, '']],
  },
};

/** Who came later than the others, in days before today. */
export const joinedDaysAgo: Readonly<Record<string, number>> = { samuel: 66, eszter: 21 };

/** Who had another manager: whose, and until when. */
export const earlierManagers: Readonly<
  Record<string, { readonly manager: string; readonly movedDaysAgo: number }>
> = { olena: { manager: 'giulia', movedDaysAgo: 72 } };

/** Lines that were drawn later, by kind and ends. */
export const drawnDaysAgo: Readonly<Record<string, number>> = {
  'conflict priya declan': 50,
  'ally tomasz priya': 35,
  'influences mei tomasz': 60,
};

/** Moments of the sample that have a name. */
export const namedMoments: readonly {
  readonly daysAgo: number;
  readonly name: string;
  readonly note: string;
}[] = [
  {
    daysAgo: 84,
    name: 'At the last quarterly review',
    note: 'As we showed the map to Vera Kallas: nobody had been at Yusuf Amari’s table yet.',
  },
  {
    daysAgo: 26,
    name: 'Before the talk with Karin Lindqvist',
    note: 'What we knew when we asked for an hour with her.',
  },
];
