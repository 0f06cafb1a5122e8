import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { entityOf, blankRecord, entityNames, type EntityName } from '#shared/model/registry.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { planContent } from '#shared/print/plan/plan-content.ts';
import { internalWordsIn } from '../../../../fixtures/internal-words.ts';
import { sampleState } from '../../../../fixtures/sample-state.ts';

const today = '2026-11-21' as IsoDate;

/** The texts that may leave the company, by entity and field. */
const allowed: ReadonlySet<string> = new Set([
  'partner.name',
  'person.name',
  'seat.title',
  'seat.department',
  'colleague.name',
  'colleague.title',
]);

/** The same state with every text of every row replaced by one that names its entity, field and row. */
function marked(state: PartnerState): PartnerState {
  const next: Record<string, unknown> = {};
  for (const name of entityNames) {
    const rows = [...state[name].values()];
    // An entity without rows in the sample would not be tested; one blank row stands in.
    const filled = rows.length > 0 ? rows : [blankRecord(name, `blank-${name}`)];
    next[name] = new Map(filled.map((row) => [row.id, markRow(name, row)]));
  }
  return next as PartnerState; // one table per entity name was just put in
}

function markRow(name: EntityName, row: { readonly id: string }): unknown {
  const marks: Record<string, unknown> = { ...row };
  for (const [field, spec] of Object.entries(entityOf(name).fields)) {
    const isText =
      spec.column === 'text' && spec.ref === undefined && spec.schema.safeParse('any text').success;
    if (isText) marks[field] = `MARK ${name}.${field} ${row.id}`;
  }
  if (name === 'plan_line') {
    marks['because'] = [
      {
        input: 'support',
        value: 'opponent',
        code: 'as-written',
        params: { text: 'MARK plan_line.because' },
      },
    ];
    marks['changedSince'] = [{ code: 'as-written', params: { text: 'MARK plan_line.changedSince' } }];
  }
  if (name === 'meeting_brief') {
    marks['questions'] = ['MARK meeting_brief.questions'];
    marks['edits'] = { room: 'MARK meeting_brief.edits', 'for-partner.agenda': 'MARK meeting_brief.edits' };
  }
  if (name === 'own_tactic') marks['applies'] = { support: ['MARK own_tactic.applies'] };
  if (name === 'partner') {
    marks['verticals'] = ['MARK partner.verticals'];
    marks['territories'] = ['MARK partner.territories'];
  }
  return marks;
}

function hasText(name: EntityName): boolean {
  return Object.values(entityOf(name).fields).some(
    (spec) => spec.column === 'text' && spec.ref === undefined && spec.schema.safeParse('any text').success,
  );
}

function marksIn(document: unknown): readonly string[] {
  const found = JSON.stringify(document, (_key, value: unknown) =>
    value instanceof Map ? [...value.entries()] : value,
  ).matchAll(/MARK ([a-z_]+\.[A-Za-z]+)/g);
  return [...new Set([...found].map((match) => match[1] ?? ''))].sort();
}

describe('partner-safe plan', () => {
  test('holds names, titles and departments, and no other text that anybody typed', () => {
    const state = marked(sampleState(today, 'Hannah Weber'));
    const found = marksIn(planContent(state, 'partner-safe', today));
    // The words of an action come in where the user released them, and there alone.
    expect(found.filter((mark) => !allowed.has(mark))).toEqual(['action.text']);
    const kept = {
      ...state,
      action: new Map([...state.action].map(([id, action]) => [id, { ...action, shareable: false }])),
    };
    expect(marksIn(planContent(kept, 'partner-safe', today)).filter((mark) => !allowed.has(mark))).toEqual(
      [],
    );
    // The same marks do reach the internal plan, so the search can find something.
    const internal = marksIn(planContent(state, 'internal', today));
    const known = [
      'rating.evidence',
      'person.notes',
      'person.personalAgenda',
      'partner.notes',
      'line.note',
      'action.text',
      'objective.text',
      'culture_note.text',
      'validation.claim',
      'process_step.touchNote',
      'adjustment.change',
      'adjustment.effect',
      'champion_test.evidence',
    ];
    for (const mark of known) expect(internal).toContain(mark);
  });

  test('every kind of record was marked', () => {
    const state = marked(sampleState(today, 'Hannah Weber'));
    const bare = entityNames.filter(
      (name) => marksIn([...state[name].values()]).length === 0 && hasText(name),
    );
    expect(bare).toEqual([]);
  });

  test('holds no internal word', () => {
    const plan = planContent(sampleState(today, 'Hannah Weber'), 'partner-safe', today);
    const names = [
      ...sampleState(today, 'Hannah Weber').person.values(),
      ...sampleState(today, 'Hannah Weber').colleague.values(),
    ].map((p) => p.name);
    const positions = [...sampleState(today, 'Hannah Weber').seat.values()].flatMap((seat) => [
      seat.title,
      seat.department,
    ]);
    const titles = [...sampleState(today, 'Hannah Weber').colleague.values()].map(
      (colleague) => colleague.title,
    );
    let text = textsOf(plan).join('\n');
    const released = [...sampleState(today, 'Hannah Weber').action.values()].map((action) => action.text);
    for (const own of [...names, ...positions, ...titles, ...released].sort((a, b) => b.length - a.length))
      if (own !== '') text = text.replaceAll(own, '');
    expect(internalWordsIn(text)).toEqual([]);
  });

  test('stays the same when all that we think changes', () => {
    const state = sampleState(today, 'Hannah Weber');
    const other: PartnerState = {
      ...state,
      person: new Map(
        [...state.person].map(([id, person]) => [
          id,
          {
            ...person,
            strategyOverride: 'monitor' as const,
            notes: 'x',
            strategyReason: 'y',
            personalAgenda: 'z',
          },
        ]),
      ),
      rating: new Map(),
      touchpoint: new Map(),
      line: new Map([...state.line].filter(([, line]) => line.kind === 'dotted')),
    };
    expect(texts(other)).toEqual(texts(state));
  });

  test('names nobody twice, and says to whom all others can turn', () => {
    const state = sampleState(today, 'Hannah Weber');
    const plan = planContent(state, 'partner-safe', today);
    if (plan.audience !== 'partner-safe') throw new Error('asked for the other one');
    const named = plan.pairs.flatMap(({ people }) => people.map(({ name }) => name));
    expect(new Set(named).size).toBe(named.length);
    const present = [...state.person.values()].filter((person) => person.leftOn === null);
    expect(named.length).toBeLessThan(present.length);
    expect(plan.forOthers).toBe('Hannah Sørensen');
    const [first] = state.colleague.keys();
    const all = {
      ...state,
      person: new Map(
        [...state.person].map(([id, person]) => [id, { ...person, ownerColleagueId: first ?? null }]),
      ),
    } as PartnerState; // an id of a colleague
    const whole = planContent(all, 'partner-safe', today);
    expect(whole).toMatchObject({ forOthers: '' });
  });

  test('leaves out people who left, and what is late', () => {
    const state = sampleState(today, 'Hannah Weber');
    const plan = planContent(state, 'partner-safe', today);
    if (plan.audience !== 'partner-safe') throw new Error('asked for the other one');
    const left = [...state.person.values()].filter((person) => person.leftOn !== null);
    expect(left.length).toBeGreaterThan(0);
    for (const person of left) expect(textsOf(plan)).not.toContain(person.name);
    const shareable = [...state.action.values()].filter((action) => action.shareable);
    expect(plan.steps.map(({ text }) => text).toSorted()).toEqual(
      shareable.map(({ text }) => text).toSorted(),
    );
    const late = planContent(state, 'partner-safe', '2036-01-01' as IsoDate);
    if (late.audience !== 'partner-safe') throw new Error('asked for the other one');
    expect(late.steps).toEqual([]);
    expect(plan.steps.length).toBeGreaterThan(0);
  });
});

function texts(state: PartnerState): readonly string[] {
  return textsOf(planContent(state, 'partner-safe', today));
}

/** Every text of a document, in order, without ids. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (value instanceof Map) return [...value.values()].flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['hierarchy', 'seatId', 'from', 'to', 'kind', 'audience'].includes(key) ? [] : textsOf(inner),
  );
}
