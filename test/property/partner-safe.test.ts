import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import {
  adaptabilities,
  coverages,
  influences,
  ratingId,
  relationshipLevels,
  supports,
} from '#shared/model/rating.ts';
import { strategies } from '#shared/model/strategy.ts';
import { planStages } from '#shared/model/plan-line.ts';
import { acceptPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { briefContent } from '#shared/print/meetings/brief-content.ts';
import { planContent } from '#shared/print/plan/plan-content.ts';
import { deckOf } from '#shared/print/slides/deck.ts';
import { tablesOf } from '#shared/export/tables.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { meeting } from '../fixtures/meeting.ts';
import { TODAY } from '../fixtures/partner-map.ts';
import { workedPartners } from '../fixtures/worked/worked-partners.ts';
import { randomCampaign } from './random-campaign.ts';
import { randomFrom, seedOfRun } from './random.ts';

type Case = { readonly name: string; readonly state: PartnerState; readonly today: IsoDate };

const seed = seedOfRun();
/** Partners whose plan was accepted line by line, and each line became an action that the user released, so that every step stands on the page. */
const cases: readonly Case[] = [
  ...workedPartners(),
  ...Array.from({ length: 20 }, (_, run) => ({
    name: `seed ${seed} + ${run}`,
    state: randomCampaign(randomFrom(seed + run)),
    today: TODAY,
  })),
].map(({ name, state, today }) => ({ name, today, state: accepted(state, today) }));

function accepted(state: PartnerState, today: IsoDate): PartnerState {
  const lines = planView(state, today).rows.filter((row) => row.state === 'proposed');
  return applyChanges(
    state,
    lines.flatMap(({ shown }, index) => [
      ...acceptPlanLine(state, shown),
      change('action', `released-${index}`, {
        partnerId: [...state.partner.keys()][0] as PartnerId, // ids of partner rows are partner ids
        personId: shown.personId,
        text: `Meet on item ${index}`,
        shareable: true,
        due: shown.date,
        ownerColleagueId: shown.ownerColleagueId,
      }),
    ]),
  );
}

const turned: Readonly<Record<string, readonly string[]>> = {
  support: supports,
  influence: influences,
  coverage: coverages,
  adaptability: adaptabilities,
  relationship: relationshipLevels,
};

/** The same partner where all that we think of somebody is the opposite: each rating, strategy and stage, and each priority. */
function upsideDown(state: PartnerState): PartnerState {
  return {
    ...state,
    rating: new Map(
      [...state.rating].map(([id, rating]) => {
        const scale = turned[rating.kind];
        return [id, scale === undefined ? rating : { ...rating, values: turn(rating.values, scale) }];
      }),
    ),
    plan_line: new Map(
      [...state.plan_line].map(([id, line]) => [
        id,
        {
          ...line,
          strategy: opposite(strategies, line.strategy),
          stage: opposite(planStages, line.stage),
          priority: 100 - line.priority,
          because: [],
        },
      ]),
    ),
    person: new Map(
      [...state.person].map(([id, person]) => [
        id,
        { ...person, strategyOverride: opposite(strategies, person.strategyOverride ?? 'monitor') },
      ]),
    ),
    line: new Map([...state.line].filter(([, { kind }]) => kind === 'dotted')),
  };
}

function turn(values: readonly string[], scale: readonly string[]): readonly string[] {
  return values.map((value) => opposite(scale, value));
}

function opposite<T>(all: readonly T[], one: T): T {
  return all[all.length - 1 - all.indexOf(one)] ?? one;
}

/** Without ratings at all: nothing of what is said may need one. */
function unrated(state: PartnerState): PartnerState {
  return { ...state, rating: new Map(), champion_test: new Map() };
}

/** Everything that may leave the company, byte for byte. */
function papers(state: PartnerState, today: IsoDate): readonly string[] {
  const people = [...state.person.values()].map(({ id }) => id);
  const rows = [...state.meeting_brief.values(), meeting({ personIds: people.slice(0, 4), on: today })];
  return [
    planContent(state, 'partner-safe', today),
    deckOf(state, 'partner-safe', today, null, (text, size) => text.length * size * 0.5),
    tablesOf(state, 'partner-safe', today),
    ...rows.map((row) => briefContent(state, row, 'partner-safe', today)),
  ].map((document) => JSON.stringify(document, mapsToo));
}

describe('what may leave the company tells nothing of what we think', () => {
  test('plan and briefs stay byte-identical when every rating, strategy and stage is turned upside down', () => {
    for (const { name, state, today } of cases) {
      const before = papers(state, today);
      expect(papers(upsideDown(state), today), name).toEqual(before);
      expect(papers(unrated(state), today), name).toEqual(before);
    }
  });

  test('upside down is another opinion of many', () => {
    const changed = cases.flatMap(({ state }) => {
      const other = upsideDown(state);
      return [...state.rating.values()].filter(
        (one) => other.rating.get(one.id)?.values[0] !== one.values[0],
      );
    });
    expect(changed.length).toBeGreaterThan(200);
  });

  test('the joint plan of a supporter and of an opponent with the same facts are equal', () => {
    let changed = 0;
    for (const { name, state, today } of cases) {
      const of = (one: PartnerState): string =>
        JSON.stringify(planContent(one, 'partner-safe', today), mapsToo);
      for (const { id } of [...state.person.values()].slice(0, 5)) {
        const plans = [...supports, null].map((support) => of(withSupport(state, id, support, today)));
        expect(new Set(plans).size, `${name} ${id}`).toBe(1);
        changed += plans.length;
      }
    }
    expect(changed).toBeGreaterThan(300);
  });

  test('every released step that is not late is in it, and nothing that was not released', () => {
    let steps = 0;
    for (const { name, state, today } of cases) {
      const plan = planContent(state, 'partner-safe', today);
      if (plan.audience !== 'partner-safe') throw new Error('asked for the other one');
      const released = [...state.action.values()].filter(
        ({ shareable, done, due }) => shareable && !done && (due === null || due >= today),
      );
      const texts = plan.steps.map(({ text }) => String(text));
      expect(
        released.map(({ text }) => text.trim()),
        name,
      ).toEqual(expect.arrayContaining(texts));
      const kept = [...state.action.values()].filter(({ shareable }) => !shareable);
      for (const { text } of kept) expect(texts, name).not.toContain(text.trim());
      steps += texts.length;
    }
    expect(steps).toBeGreaterThan(100);
  });
});

/** The same facts, another stance: the rating, and the plan that the rules make of it. */
function withSupport(
  state: PartnerState,
  personId: PersonId,
  support: (typeof supports)[number] | null,
  today: IsoDate,
): PartnerState {
  const rated = applyChanges(state, [
    change('rating', ratingId(personId, 'support'), {
      partnerId: [...state.partner.keys()][0] as PartnerId, // ids of partner rows are partner ids
      personId,
      kind: 'support',
      values: support === null ? [] : [support],
    }),
  ]);
  const planned = planView(rated, today).rows.filter((row) => row.state === 'proposed');
  return applyChanges(
    rated,
    planned.flatMap(({ shown }) => acceptPlanLine(rated, shown)),
  );
}

function mapsToo(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
