import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { ratingDefinitions, ratingKinds } from '#shared/model/rating.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import type { Partner } from '#shared/model/partner.ts';
import type { Tactic } from '#shared/playbook/tactics/tactic.ts';
import { planIdFor } from '#shared/rules/plan/merge.ts';
import { addDays } from '#shared/reading/calendar.ts';
import {
  colleagueId,
  PARTNER,
  partnerMap,
  personId,
  TODAY,
  type GivenLine,
  type GivenPerson,
} from '../fixtures/partner-map.ts';
import type { Random } from './random.ts';

const titles = ['', 'Head of sales', 'Assistant to the director', 'Head of procurement', 'Engineer'] as const;
const colleagues = ['hannah', 'diego', 'wen'] as const;

/** A valid map of a partner with everything that a campaign looks at; the same for the same source of randomness. */
export function randomCampaign(
  random: Random,
  size = 4 + random.integer(16),
  like: Tactic | null = null,
): PartnerState {
  const keys = Array.from({ length: size }, (_, index) => `k${index}`);
  const people = keys.map(
    (key, index) => [key, alike(random, randomPerson(random, keys.slice(0, index)), like)] as const,
  );
  const lines = Array.from({ length: random.integer(size * 2) }, (): GivenLine => [
    random.pick(['influences', 'influences', 'influences', 'ally', 'conflict'] as const),
    random.pick(keys),
    random.pick(keys),
    random.pick([1, 2, 3] as const),
  ]);
  const map = partnerMap({
    people: Object.fromEntries(people),
    lines: lines.filter(([, from, to]) => from !== to),
    colleagues: { hannah: {}, diego: {}, wen: {} },
    partner: {
      cultureType: random.pick([...cultureTypes, null]),
      ...companyLike(random, like),
      tier: random.pick(['contributor', null]),
      segments: random.chance(0.2) ? ['public-sector'] : [],
      country: random.pick(['', 'AT', 'DE', 'IE', 'US']),
    },
  });
  const answered = like?.applies.objection?.includes('answered') === true;
  return applyChanges(map, [...extras(random, keys), ...(answered ? keys.map(keptFor) : [])]);
}

/** A promise to somebody that was kept after all that was said. */
function keptFor(key: string): Change {
  return change('promise', `kept-${key}`, {
    partnerId: PARTNER,
    side: 'ours',
    personId: personId(key),
    text: 'Write an answer',
    done: true,
    doneOn: TODAY,
  });
}

const supportFor = {
  leverage: ['supporter', 'advocate'],
  motivate: ['neutral'],
  neutralize: ['non-supporter', 'opponent'],
  monitor: ['neutral', 'supporter', 'opponent'],
} as const;
const rated = [
  'support',
  'coverage',
  'influence',
  'relationship',
  'adaptability',
  'orientation',
  'role',
] as const;

/** Somebody turned into one of those for whom a tactic is meant, most often; the rest of the person stays as it is. */
function alike(random: Random, person: GivenPerson, like: Tactic | null): GivenPerson {
  if (like === null || random.chance(0.2)) return person;
  const { applies, strategy } = like;
  const wanted = rated.flatMap((kind) => {
    const values: readonly string[] = applies[kind] ?? (kind === 'support' ? supportFor[strategy] : []);
    if (values.length === 0) return [];
    const value = random.pick(values);
    return [[kind, value === 'not-rated' ? [] : value]];
  });
  const outside = strategy === 'monitor' ? { influence: 'outside' as const } : {};
  const unknown = applies.coverage?.every((value) => value === 'none' || value === 'not-rated') === true;
  const isNew = applies.event?.includes('newcomer') === true;
  const isSuccessor = applies.position?.includes('successor') === true;
  return {
    ...person,
    ...outside,
    ...Object.fromEntries(wanted),
    ...(applies.objection === undefined ? {} : { evidence: evidenceOf(applies.objection) }),
    ...(applies.wish === undefined
      ? {}
      : {
          evidence: applies.wish.includes('question')
            ? 'Asked who stays with the team.'
            : 'Wants one bill a month.',
        }),

    ...(unknown ? { knownBy: {}, touched: [] } : { knownBy: { hannah: 'multiple' } }),
    ...(applies.position?.includes('assistant') === true ? { title: 'Assistant to the director' } : {}),
    fields: {
      ...person.fields,
      responsibilities: applies.page === undefined ? '' : 'Fills in the product page of the proposal.',
      inRoleSince: isNew ? addDays(TODAY, -9) : isSuccessor ? addDays(TODAY, -60) : null,
      businessObjectives: applies.agenda?.includes('known') === true ? 'Twenty new customers this year' : '',
    },
  };
}

function evidenceOf(objections: readonly string[]): string {
  if (objections.includes('unknown')) return '';
  return objections.includes('refused')
    ? 'Asked that no second supplier be served here.'
    : 'A second supplier costs a second report.';
}

function companyLike(random: Random, like: Tactic | null): Partial<Partner> {
  const culture = like?.applies.culture?.filter((value) => value !== 'not-known') ?? [];
  return {
    ...(culture.length > 0 ? { cultureType: random.pick(culture) } : {}),
    ...(like?.applies.restraint?.includes('yes') === true ? { segments: ['public-sector'] } : {}),
  };
}

function randomPerson(random: Random, above: readonly string[]): GivenPerson {
  const ratings = ratingKinds.flatMap((kind) =>
    random.chance(0.75) ? [[kind, random.pick(ratingDefinitions[kind].values)] as const] : [],
  );
  return {
    ...Object.fromEntries(ratings),
    title: random.pick(titles),
    ...(above.length > 0 && random.chance(0.7) ? { reportsTo: random.pick(above) } : {}),
    knownBy: Object.fromEntries(
      colleagues
        .filter(() => random.chance(0.3))
        .map((key) => [key, random.pick(['brief', 'multiple', 'in-depth'] as const)]),
    ),
    touched: random.chance(0.5) ? [random.pick(['2026-05-01', '2026-02-02', '2025-08-01'])] : [],
    evidence: above.length % 2 === 0 ? '' : 'Said so.',
    fields: {
      cadenceDays: random.pick([null, null, 14, 60]),
      leftOn: random.chance(0.06) ? addDays(TODAY, 3 + random.integer(60)) : null,
      inRoleSince: random.chance(0.2) ? addDays(TODAY, -random.integer(120)) : null,
      ownerColleagueId: random.chance(0.5) ? colleagueId(random.pick(colleagues)) : null,
      communicationPlan: random.chance(0.2) ? 'On paper, the day before' : '',
      businessObjectives: random.chance(0.3) ? 'Twenty new customers this year' : '',
    },
  };
}

function extras(random: Random, keys: readonly string[]): readonly Change[] {
  const partnerId = PARTNER;
  const day = (from: number, most: number): IsoDate => addDays(TODAY, from + random.integer(most));
  const some = <T>(most: number, make: (n: number) => T): readonly T[] =>
    Array.from({ length: random.integer(most + 1) }, (_, n) => make(n));
  return [
    ...some(3, (n) =>
      change('promise', `pr-${n}`, {
        partnerId,
        side: 'ours',
        personId: personId(random.pick(keys)),
        text: 'Send the price list',
        due: day(-10, 20),
      }),
    ),
    ...some(2, (n) =>
      change('touchpoint', `plan-${n}`, {
        partnerId,
        on: day(1, 20),
        kind: 'meeting',
        personIds: [personId(random.pick(keys)), personId(random.pick(keys))],
      }),
    ),
    ...some(2, (n) =>
      change('decision_window', `w-${n}`, {
        partnerId,
        kind: 'decision',
        what: 'Supplier',
        on: day(1, 80),
        papersCloseOn: random.chance(0.3) ? day(1, 60) : null,
      }),
    ),
    ...(random.chance(0.4)
      ? [change('plan', planIdFor(partnerId), { partnerId, goal: 'Be named', aimDate: day(5, 120) })]
      : []),
    change('team_member', 'tm-wen', {
      partnerId,
      colleagueId: colleagueId('wen'),
      sponsor: random.chance(0.5),
    }),
    ...some(1, (n) =>
      change('other_vendor', `ov-${n}`, { partnerId, name: 'Veltrano', relation: 'competing' }),
    ),
  ];
}
