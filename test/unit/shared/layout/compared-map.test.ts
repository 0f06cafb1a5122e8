import { describe, expect, it } from 'vitest';
import { comparedMap, placesOf, type ComparedMap } from '#shared/layout/compared-map.ts';
import { differenceShapes, type DifferenceShape, type ShapeInput } from '#shared/layout/difference-shapes.ts';
import type { Rect } from '#shared/layout/geometry.ts';
import { mapSigns } from '#shared/layout/map-signs.ts';
import { change, removal, type Change } from '#shared/model/change.ts';
import type { IsoDate, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { PARTNER, partnerMap, personId, seatId } from '../../../fixtures/partner-map.ts';
import { comparedAfter } from '../../../fixtures/two-moments.ts';

const map = partnerMap({
  people: {
    ada: { title: 'Chief buyer', influence: 'inner-circle', support: 'neutral' },
    bo: { reportsTo: 'ada', title: 'Engineer', support: 'supporter' },
    cy: { reportsTo: 'ada', title: 'Architect' },
    dee: { reportsTo: 'bo' },
  },
  lines: [['influences', 'bo', 'ada', 2]],
});
const lineOf = (state: PartnerState): string => [...state.line.keys()][0] ?? '';
const nothing: readonly Change[] = [];

function compared(changes: readonly Change[], state = map): ComparedMap {
  const { comparison, states } = comparedAfter(state, changes);
  return comparedMap(comparison, states);
}

const rate = (key: string, kind: 'support' | 'influence', value: string): Change =>
  change('rating', ratingId(personId(key), kind), {
    partnerId: PARTNER,
    personId: personId(key),
    kind,
    values: [value],
  });
const moveCy = change('seat', seatId('cy'), { reportsToSeatId: seatId('bo') });

describe('comparedMap', () => {
  it('marks who joined and who was rated higher or lower, with the signs of support', () => {
    const shown = compared([
      change('person', 'p-eve', { partnerId: PARTNER, name: 'Eve' }),
      change('seat', 's-eve', {
        partnerId: PARTNER,
        personId: personId('eve'),
        reportsToSeatId: seatId('ada'),
      }),
      rate('ada', 'support', 'non-supporter'),
      rate('ada', 'influence', 'outside'),
      rate('bo', 'support', 'advocate'),
    ]).changes.map(({ sign, text, seatId: at }) => [sign, text, at]);
    expect(shown).toContainEqual(['joined', 'new', seatId('eve')]);
    expect(shown).toContainEqual(['down', '0 → −', seatId('ada')]);
    expect(shown).toContainEqual(['down', 'Influence', seatId('ada')]);
    expect(shown).toContainEqual(['up', '+ → ++', seatId('bo')]);
  });

  it('shows who left as a slip where the seat is still there, and as a card under the manager of then where it is gone', () => {
    const leaves = change('person', personId('dee'), { leftOn: '2026-05-02' as IsoDate });
    const vacant = compared([leaves, change('seat', seatId('dee'), { personId: null })]);
    expect(vacant.changes[0]).toMatchObject({
      sign: 'left',
      ghost: { seatId: seatId('dee'), isSlip: true, name: 'Dee' },
    });
    expect(vacant.ghosts.size).toBe(0);
    const gone = compared([removal('person', personId('dee')), removal('seat', seatId('dee'))]);
    const [left] = gone.changes;
    expect(left).toMatchObject({ sign: 'left', ghost: { isSlip: false, name: 'Dee' } });
    expect([...gone.ghosts.values()]).toMatchObject([{ reportsToSeatId: seatId('bo'), personId: null }]);
    expect(map.seat.has(left?.ghost?.seatId ?? '')).toBe(false);
  });

  it('hangs the ghost of somebody whose manager is gone too under the nearest manager who is there', () => {
    const gone = compared([
      removal('person', personId('dee')),
      removal('seat', seatId('dee')),
      removal('person', personId('bo')),
      removal('seat', seatId('bo')),
      removal('line', lineOf(map)),
    ]);
    expect([...gone.ghosts.values()].map(({ reportsToSeatId }) => reportsToSeatId)).toEqual([
      seatId('ada'),
      seatId('ada'),
    ]);
  });

  it('shows a move as a ghost under the old manager and a track to the new place', () => {
    const moved = compared([moveCy]).changes[0];
    const ghost = moved?.ghost?.seatId ?? '';
    expect(moved).toMatchObject({
      sign: 'moved',
      seatId: seatId('cy'),
      track: { from: ghost, to: seatId('cy') },
    });
    expect(compared([moveCy]).ghosts.get(ghost)?.reportsToSeatId).toBe(seatId('ada'));
  });

  it('shows no ghost below a card that stands by hand where it stood, but a track from the old manager', () => {
    const byHand = partnerMap({ people: { ada: {}, bo: {}, cy: { reportsTo: 'ada' } } });
    const placed = new Map(byHand.seat);
    const seat = placed.get(seatId('cy'));
    if (seat !== undefined) placed.set(seatId('cy'), { ...seat, x: 10, y: 500 });
    const moved = compared([moveCy], { ...byHand, seat: placed }).changes[0];
    expect(moved).toMatchObject({ ghost: null, track: { from: seatId('ada'), to: seatId('cy') } });
  });

  it('shows lines that came and went, and what nobody on the map is about without a place', () => {
    const gone = compared([removal('line', lineOf(map))]).changes[0];
    expect(gone).toMatchObject({ sign: 'line-gone', line: { from: seatId('bo'), to: seatId('ada') } });
    const notes = compared([change('partner', PARTNER, { notes: 'New' })]).changes[0];
    expect(notes === undefined ? null : placesOf(notes)).toEqual([]);
  });

  it('shows nothing of a card that was only put elsewhere on the map', () => {
    expect(compared([change('seat', seatId('cy'), { x: 100, y: 100 })]).changes).toEqual([]);
    expect(compared(nothing).changes).toEqual([]);
  });
});

const places = new Map<SeatId, Rect>(
  ['ada', 'bo', 'cy', 'dee'].map((key, index) => [
    seatId(key),
    { x: 300 * index, y: 200 * index, width: 216, height: 84 },
  ]),
);

function shapesOf(map_: ComparedMap, more: Partial<ShapeInput> = {}): readonly DifferenceShape[] {
  const ghosts = [...map_.ghosts.keys()].map((id, index): [SeatId, Rect] => [
    id as SeatId, // ghosts have ids of their own
    { x: 2_000, y: 300 * index, width: 216, height: 84 },
  ]);
  const all = new Map([...places, ...ghosts]);
  return differenceShapes(map_, {
    places: all,
    shownAs: (id) => (all.has(id) ? id : null),
    signs: new Set(),
    scale: 1,
    words: true,
    measure: (text, size) => text.length * size * 0.6,
    ...more,
  });
}

describe('differenceShapes', () => {
  it('draws ghost, track and label of a move, the label over the card', () => {
    const shapes = shapesOf(compared([moveCy]));
    expect(shapes.map(({ kind }) => kind)).toEqual(['ghost', 'track', 'label', 'label']);
    expect(shapes.at(-1)).toMatchObject({ sign: 'moved', text: 'moved', at: seatId('cy') });
    const track = shapes.find(({ kind }) => kind === 'track');
    const end = track?.kind === 'track' ? track.path.at(-1) : undefined;
    const card = places.get(seatId('cy'));
    expect(end?.x).toBeGreaterThanOrEqual(card?.x ?? 0);
    expect(end?.x).toBeLessThanOrEqual((card?.x ?? 0) + 216);
  });

  it.each([1, 2.4, 6])('never lays a label over the name of a card, at scale %s', (scale) => {
    const shapes = shapesOf(compared([rate('ada', 'support', 'supporter')]), { scale });
    const label = shapes.find((shape) => shape.kind === 'label' && shape.at === seatId('ada'));
    const card = places.get(seatId('ada'));
    if (label?.kind !== 'label' || card === undefined) throw new Error('Ada has a label');
    const below = label.box.y + label.box.height;
    expect(below).toBeGreaterThan(card.y);
    expect(below).toBeLessThanOrEqual(card.y + 5);
  });

  it('says up and down by sign and tone, and colours support alone', () => {
    const shapes = shapesOf(
      compared([rate('ada', 'support', 'supporter'), rate('bo', 'influence', 'outside')]),
    );
    const labels = shapes.filter((shape) => shape.kind === 'label');
    expect(labels.map(({ sign, tone }) => [sign, tone])).toContainEqual(['up', 'up']);
    expect(labels.find(({ at }) => at === seatId('bo'))).toMatchObject({ tone: 'plain', text: 'Influence' });
  });

  it('shows only the signs that are asked for, words only where they are, and hidden cards at those that hide them', () => {
    const both = compared([moveCy, rate('ada', 'support', 'advocate')]);
    const only = shapesOf(both, { signs: new Set(['up']) });
    expect(only.map((shape) => shape.kind === 'label' && shape.sign)).toEqual(['up']);
    expect(
      shapesOf(both, { words: false }).every((shape) => shape.kind !== 'label' || shape.text === ''),
    ).toBe(true);
    const atAda = shapesOf(compared([rate('bo', 'support', 'advocate')]), { shownAs: () => seatId('ada') });
    expect(atAda).toMatchObject([{ at: seatId('ada') }]);
  });

  it('keeps labels on the card and counts those that have no room', () => {
    const kinds = ['support', 'influence'] as const;
    const many = compared([
      ...kinds.map((kind) => rate('ada', kind, kind === 'support' ? 'opponent' : 'outside')),
      ...(['coverage', 'adaptability', 'role', 'relationship'] as const).map((kind) =>
        change('rating', ratingId(personId('ada'), kind), {
          partnerId: PARTNER,
          personId: personId('ada'),
          kind,
          values: [
            { coverage: 'brief', adaptability: 'laggard', role: 'approver', relationship: 'strong' }[kind],
          ],
        }),
      ),
    ]);
    const labels = shapesOf(many).filter((shape) => shape.kind === 'label');
    const last = labels.at(-1);
    expect(last).toMatchObject({ sign: null, text: `+${String(many.changes.length - labels.length + 1)}` });
    expect((last?.box.x ?? 0) + (last?.box.width ?? 0)).toBeLessThanOrEqual(216 + 8);
    for (const [index, { box }] of labels.entries())
      expect(box.x).toBeGreaterThanOrEqual(
        index === 0 ? 0 : (labels[index - 1]?.box.x ?? 0) + (labels[index - 1]?.box.width ?? 0),
      );
  });

  it('makes labels larger in map units where the map is far away', () => {
    const [near] = shapesOf(compared([rate('ada', 'support', 'advocate')]));
    const [far] = shapesOf(compared([rate('ada', 'support', 'advocate')]), { scale: 2 });
    if (near?.kind !== 'label' || far?.kind !== 'label') throw new Error('no labels');
    expect(far.box.height).toBe(near.box.height * 2);
  });
});

it('has a shape for every sign', () => {
  expect(new Set(mapSigns).size).toBe(mapSigns.length);
});
