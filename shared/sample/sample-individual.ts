import { change, type Change } from '../model/change.ts';
import type { ColleagueId, IsoDate, NewId, PartnerId, PersonId } from '../model/id.ts';
import type { ObjectivePart } from '../model/objective.ts';
import { agreedDay } from './agreed-day.ts';
import { addDays } from '../reading/calendar.ts';
import type { FindingRule } from '../rules/findings/finding.ts';
import type { ColleagueKey } from './sample-person.ts';

type Ids = {
  readonly partner: PartnerId;
  readonly person: (key: string) => PersonId;
  readonly colleague: (key: string) => ColleagueId;
};

/** What completes the three individual plans of the sample: Karin, Tomasz and Marguerite. Negative days lie in the past. */
const objectives: readonly {
  readonly person: string;
  readonly part: ObjectivePart;
  readonly text: string;
  readonly measure: string;
  readonly dueIn: number;
  readonly owner: ColleagueKey;
  readonly reached?: true;
}[] = [
  {
    person: 'karin',
    part: 'value-for-partner',
    text: 'Two of our engineers answer her service desk by name',
    measure: 'Named in the desk’s rota, first calls taken',
    dueIn: -30,
    owner: 'diego',
    reached: true,
  },
  {
    person: 'tomasz',
    part: 'relationship',
    text: 'Tomasz tells us what the advisory board asks before it meets',
    measure: 'A call in the week before each of the two autumn meetings',
    dueIn: 130,
    owner: 'hannah',
  },
  {
    person: 'tomasz',
    part: 'value-for-partner',
    text: 'His people sell the services offer without us in the room',
    measure: 'Six offers sent by four different people',
    dueIn: 90,
    owner: 'oskar',
  },
  {
    person: 'marguerite',
    part: 'relationship',
    text: 'Marguerite asks us for figures before a quarterly review',
    measure: 'One request ahead of the next two reviews',
    dueIn: 120,
    owner: 'wen',
  },
  {
    person: 'marguerite',
    part: 'value-for-us',
    text: 'Our payment terms are no longer on the agenda of the review',
    measure: 'Two reviews in a row without the point',
    dueIn: 180,
    owner: 'wen',
  },
];

const actions: readonly {
  readonly person: string;
  readonly text: string;
  readonly owner: ColleagueKey;
  readonly doneDaysAgo: number;
  readonly outcome: string;
}[] = [
  {
    person: 'karin',
    text: 'Name two engineers for her service desk',
    owner: 'diego',
    doneDaysAgo: 33,
    outcome: 'Both are in the rota; she named them in front of her largest customer.',
  },
  {
    person: 'marguerite',
    text: 'Ask Karin how Marguerite wants to be shown figures',
    owner: 'hannah',
    doneDaysAgo: 26,
    outcome: 'On paper, one page, a day before. Never on a screen.',
  },
];

/** Whom the individual plans name as other people who need one, by key of the person. */
const others: Readonly<Record<string, readonly string[]>> = {
  karin: ['marguerite', 'jonas'],
  marguerite: ['declan'],
};

/** A plan was asked for in our account review, and is not written yet. */
const askedFor: readonly string[] = ['declan'];

const SILENCED: { readonly rule: FindingRule; readonly person: string; readonly days: number } = {
  rule: 'key-player-not-covered',
  person: 'arjun',
  days: 45,
};

/** The rest of the individual plans of the sample, and one finding that its user silenced. The people have to be there already. */
export function sampleIndividual(
  newId: NewId,
  { partner: partnerId, person, colleague }: Ids,
  today: IsoDate,
  userName: string,
): readonly Change[] {
  const named = new Set([...Object.keys(others), ...askedFor]);
  return [
    ...[...named].map((key) =>
      change('person', person(key), {
        planAskedFor: askedFor.includes(key),
        otherPlanPersonIds: (others[key] ?? []).map(person),
      }),
    ),
    ...objectives.map(({ person: key, part, text, measure, dueIn, owner, reached = false }) =>
      change('objective', newId(), {
        partnerId,
        personId: person(key),
        part,
        text,
        measure,
        due: agreedDay(today, dueIn),
        ownerColleagueId: colleague(owner),
        done: reached,
      }),
    ),
    ...actions.map(({ person: key, text, owner, doneDaysAgo, outcome }) =>
      change('action', newId(), {
        partnerId,
        personId: person(key),
        text,
        ownerColleagueId: colleague(owner),
        due: addDays(today, -doneDaysAgo),
        done: true,
        doneOn: addDays(today, -doneDaysAgo),
        outcome,
      }),
    ),
    change('finding_decision', newId(), {
      partnerId,
      rule: SILENCED.rule,
      findingId: `${SILENCED.rule} ${person(SILENCED.person)}`,
      until: addDays(today, SILENCED.days),
      because: 'he asked for two quiet months to build his practice; Aiko introduces us afterwards.',
      decidedBy: userName,
      decidedOn: addDays(today, -15),
    }),
  ];
}
