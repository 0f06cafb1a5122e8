import { samplePrivate } from './sample-private.ts';
import { change, type Change } from '../model/change.ts';
import type {
  ColleagueId,
  InitiativeId,
  IsoDate,
  NewId,
  PartnerId,
  PersonId,
  SeatId,
  TouchpointId,
} from '../model/id.ts';
import { ratingId, ratingKinds } from '../model/rating.ts';
import { agreedDay, meetingDay, SAMPLE_COUNTRY } from './agreed-day.ts';
import { addDays, dateText, workingDayBefore } from '../reading/calendar.ts';
import { deliveryPeople } from './delivery.ts';
import { financePeople } from './finance.ts';
import { managementPeople } from './management.ts';
import { salesPeople } from './sales.ts';
import { technologyPeople } from './technology.ts';
import { briefChanges } from './sample-briefs.ts';
import { cultureFitChanges } from './sample-culture-fit.ts';
import { sampleChampionTests } from './sample-champions.ts';
import { sampleAcquaintances, sampleTouchpoints } from './sample-contacts.ts';
import { sampleCulture } from './sample-culture.ts';
import { sampleIndividual } from './sample-individual.ts';
import { earlierTouchpoints } from './sample-earlier-contacts.ts';
import { sampleLines } from './sample-lines.ts';
import { sampleOutcomes } from './sample-outcomes.ts';
import { samplePlan } from './sample-plan.ts';
import { samplePortraits } from './sample-portraits.ts';
import { promiseChanges } from './sample-promises.ts';
import type { KnownShared } from './sample-traces.ts';
import type { SamplePerson } from './sample-person.ts';
import {
  sampleActions,
  sampleColleagues,
  sampleCompetencies,
  sampleInitiatives,
  sampleObjectives,
  sampleOtherVendors,
  samplePriorities,
} from './sample-work.ts';

/** The vacant seat of the sample is known by this key, its last holder by the key `walter`. */
export const VACANT_SEAT = 'alliances';
const MAIL_HOST = 'lindqvist-amari.example';

/** The ids of everything in the sample that other rows point to, by key. */
type SampleIds = {
  readonly partner: PartnerId;
  readonly person: (key: string) => PersonId;
  readonly seat: (key: string) => SeatId;
  readonly colleague: (key: string) => ColleagueId;
  readonly initiative: (key: string) => InitiativeId;
  /** The contact of a day, in days before today; there is one at most on each. */
  readonly touchpoint: (daysAgo: number) => TouchpointId;
};

export const samplePeople: readonly SamplePerson[] = [
  ...managementPeople,
  ...financePeople,
  ...salesPeople,
  ...deliveryPeople,
  ...technologyPeople,
];

/** Who signs the ratings, tests and decisions of the sample, so that the user is not made to say what they never said: a colleague of the sample. */
export const SAMPLE_AUTHOR = 'Hannah Sørensen';

/**
 * The changes that make the sample partner: an invented owner-led system integrator with 25 people and everything filled.
 * Dates are relative to `today`; the same ids in the same order give the same partner. The partner is the first change of its entity.
 * Colleagues and initiatives that are `known` are used as they are and not made again.
 */
export function samplePartner(
  newId: NewId,
  today: IsoDate,
  author: string,
  known: KnownShared = nothingKnown,
): readonly Change[] {
  const ids = makeIds(newId, known);
  const ago = (days: number): IsoDate => addDays(today, -days);
  const outcomes = sampleOutcomes(newId, ids.partner, ids.person, today, author);
  const company = [
    ...sampleInitiatives.map(({ key, name, note }) =>
      change('initiative', ids.initiative(key), { name, note }),
    ),
    ...sampleColleagues.map(({ key, name, email, title }) =>
      change('colleague', ids.colleague(key), { name, email, title }),
    ),
    partnerChange(ids.partner, today),
    ...samplePeople.map((person) => personChange(person, ids, today)),
    ...seatChanges(ids),
    ...samplePeople.flatMap((person) => ratingChanges(person, ids, today, author)),
    ...lineChanges(newId, ids),
    ...sampleAcquaintances.map(({ colleague, person, now, wanted }) =>
      change('acquaintance', newId(), {
        partnerId: ids.partner,
        personId: ids.person(person),
        colleagueId: ids.colleague(colleague),
        now,
        wanted,
      }),
    ),
    ...[...sampleTouchpoints, ...earlierTouchpoints].map(({ daysAgo, kind, people, ours, summary, mood }) =>
      change('touchpoint', ids.touchpoint(daysAgo), {
        partnerId: ids.partner,
        on: workingDayBefore(ago(daysAgo)),
        kind,
        personIds: people.map(ids.person),
        colleagueIds: ours.map(ids.colleague),
        summary,
        mood,
      }),
    ),
    ...promiseChanges(newId, ids, today),
    ...sampleCulture(newId, ids, today),
    ...cultureFitChanges(newId, ids, today),
    ...briefChanges(newId, ids, today),
    ...sampleChampionTests(ids.partner, ids.person, today, author),
    ...companyChanges(newId, ids, today),
    ...workChanges(newId, ids, today),
    ...sampleIndividual(newId, ids, today, author),
    ...outcomes.before,
    ...samplePrivate(ids.partner, ids.person),
  ];
  const there = new Set<string>([...known.colleague.values(), ...known.initiative.values()]);
  // The plan needs the rows that are there already too.
  const plan = samplePlan(company, ids.person, today);
  return [...company.filter(({ row }) => !there.has(row)), ...plan, ...outcomes.after(plan)];
}

const nothingKnown: KnownShared = { colleague: new Map(), initiative: new Map() };

function makeIds(newId: NewId, shared: KnownShared): SampleIds {
  const known = new Map<string, string>();
  const idFor = <I extends string>(kind: string, key: string, there?: string): I => {
    const found = there ?? known.get(`${kind} ${key}`) ?? newId();
    known.set(`${kind} ${key}`, found);
    return found as I; // of a row of that kind, or fresh
  };
  return {
    partner: idFor('partner', ''),
    person: (key) => idFor('person', key),
    seat: (key) => idFor('seat', key),
    colleague: (key) => idFor('colleague', key, shared.colleague.get(key)),
    touchpoint: (daysAgo) => idFor('touchpoint', String(daysAgo)),
    initiative: (key) => idFor('initiative', key, shared.initiative.get(key)),
  };
}

function partnerChange(id: PartnerId, today: IsoDate): Change {
  return change('partner', id, {
    name: 'Lindqvist Amari Systems (sample)',
    kind: 'system-integrator',
    segments: ['mid-market', 'enterprise'],
    tier: 'contributor',
    tierReason: `Third of our partners by revenue of the last four quarters, as of ${dateText(today)}.`,
    verticals: ['Manufacturing', 'Utilities', 'Public sector'],
    territories: ['Benelux', 'Italy', 'Iberia'],
    country: SAMPLE_COUNTRY,
    cultureType: 'entrepreneurial',
    notes: 'An invented company, to look around in. Change or delete whatever you like.',
    sample: true,
    nextReviewOn: meetingDay(today, 6),
    reviewEveryDays: 90,
  });
}

function personChange(person: SamplePerson, ids: SampleIds, today: IsoDate): Change {
  const { key, name, owner, override, texts, leftDaysAgo } = person;
  return change('person', ids.person(key), {
    partnerId: ids.partner,
    name,
    photo: samplePortraits[key] ?? '',
    email: `${plainName(name)}@${MAIL_HOST}`,
    location: person.location,
    ownerColleagueId: owner === null ? null : ids.colleague(owner),
    cadenceDays: person.cadenceDays,
    leftOn: leftDaysAgo === undefined ? null : addDays(today, -leftDaysAgo),
    ...(override === undefined
      ? {}
      : { strategyOverride: override.strategy, strategyReason: override.reason }),
    ...texts,
  });
}

/** First and last name in plain letters, as they stand in a mail address. */
function plainName(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/[^A-Za-z ]/g, '');
  const words = plain.toLowerCase().split(' ');
  return `${words[0] ?? ''}.${words.at(-1) ?? ''}`;
}

function seatChanges(ids: SampleIds): readonly Change[] {
  return managersFirst().map((person, order) => {
    const left = person.leftDaysAgo !== undefined;
    return change('seat', ids.seat(left ? VACANT_SEAT : person.key), {
      partnerId: ids.partner,
      title: person.title,
      department: person.department,
      personId: left ? null : ids.person(person.key),
      reportsToSeatId: person.reportsTo === null ? null : ids.seat(person.reportsTo),
      onMap: person.inTray !== true,
      order,
    });
  });
}

function managersFirst(): readonly SamplePerson[] {
  const done = new Set<string>();
  const result: SamplePerson[] = [];
  let waiting = [...samplePeople];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ reportsTo }) => reportsTo === null || done.has(reportsTo));
    if (ready.length === 0) throw new Error(`the sample has no manager for ${waiting[0]?.key ?? ''}`);
    for (const person of ready) done.add(person.leftDaysAgo === undefined ? person.key : VACANT_SEAT);
    result.push(...ready);
    waiting = waiting.filter((person) => !ready.includes(person));
  }
  return result;
}

function ratingChanges(
  person: SamplePerson,
  ids: SampleIds,
  today: IsoDate,
  ratedBy: string,
): readonly Change[] {
  const personId = ids.person(person.key);
  return ratingKinds.flatMap((kind) => {
    const given = person.ratings[kind];
    if (given === undefined) return [];
    const [values, confidence, daysAgo, evidence] = given;
    const ratedOn = addDays(today, -daysAgo);
    const fields = { partnerId: ids.partner, personId, kind, values, evidence, confidence, ratedBy, ratedOn };
    return [change('rating', ratingId(personId, kind), fields)];
  });
}

function lineChanges(newId: NewId, ids: SampleIds): readonly Change[] {
  return sampleLines.map(({ kind, from, to, strength, note }) =>
    change('line', newId(), {
      partnerId: ids.partner,
      kind,
      note,
      ...(strength === undefined ? {} : { strength }),
      ...(kind === 'dotted'
        ? { fromSeatId: ids.seat(from), toSeatId: ids.seat(to) }
        : { fromPersonId: ids.person(from), toPersonId: ids.person(to) }),
    }),
  );
}

function companyChanges(newId: NewId, ids: SampleIds, today: IsoDate): readonly Change[] {
  const partnerId = ids.partner;
  return [
    ...sampleCompetencies.map(({ name, level, people }) =>
      change('competency', newId(), { partnerId, name, level, personIds: people.map(ids.person) }),
    ),
    ...sampleOtherVendors.map((vendor) => change('other_vendor', newId(), { partnerId, ...vendor })),
    ...samplePriorities.map(({ text, saidBy, daysAgo, initiative }, index) =>
      change('priority', newId(), {
        partnerId,
        rank: index + 1,
        text,
        saidByPersonId: ids.person(saidBy),
        saidOn: addDays(today, -daysAgo),
        initiativeId: initiative === null ? null : ids.initiative(initiative),
      }),
    ),
    ...sampleColleagues.map(({ key, role, deputy, toReach, sponsor = false }) =>
      change('team_member', newId(), {
        partnerId,
        colleagueId: ids.colleague(key),
        role,
        deputyColleagueId: deputy === null ? null : ids.colleague(deputy),
        relationshipToReach: toReach,
        sponsor,
      }),
    ),
  ];
}

function workChanges(newId: NewId, ids: SampleIds, today: IsoDate): readonly Change[] {
  const partnerId = ids.partner;
  return [
    ...sampleActions.map(({ person, text, owner, dueIn, doneDaysAgo, outcome, shareable = false }) =>
      change('action', newId(), {
        partnerId,
        personId: person === null ? null : ids.person(person),
        text,
        shareable,
        ownerColleagueId: ids.colleague(owner),
        due: agreedDay(today, dueIn),
        done: doneDaysAgo !== undefined,
        doneOn: doneDaysAgo === undefined ? null : addDays(today, -doneDaysAgo),
        outcome: outcome ?? '',
      }),
    ),
    ...sampleObjectives.map(({ person, part, text, measure, dueIn, owner }) =>
      change('objective', newId(), {
        partnerId,
        personId: ids.person(person),
        part,
        text,
        measure,
        due: agreedDay(today, dueIn),
        ownerColleagueId: ids.colleague(owner),
      }),
    ),
  ];
}
