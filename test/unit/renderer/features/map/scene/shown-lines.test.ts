import { expect, test } from 'vitest';
import { isLineShown, shapesToDraw, type LineChoice } from '#renderer/features/map/scene/shown-lines.ts';
import { sceneBuilder, type View } from '#renderer/features/map/scene/scene.ts';
import { nearPeople } from '#renderer/features/map/scene/near-people.ts';
import { joined, rated, seated, seatOf, stateOf, today } from '../../../../shared/layout/people.ts';

const state = stateOf(
  seated('ada'),
  seated('bo', 'ada'),
  seated('cy', 'ada'),
  seated('dee', 'bo'),
  rated('ada', 'influence', ['inner-circle']),
  joined('influences', 'bo', 'ada', 3),
  joined('influences', 'cy', 'ada', 2),
  joined('influences', 'ada', 'dee', 3),
  joined('conflict', 'bo', 'cy'),
);
const view: View = {
  collapsed: new Set(),
  focusOn: null,
  lens: 'support',
  signs: new Map(),
  ghosts: new Map(),
  room: { width: 820, height: 600 },
  arrangedFor: null,
  matters: [],
  byPower: false,
};
const scene = sceneBuilder()(state, today, view);
const rest: LineChoice = {
  hiddenKinds: new Set(),
  all: false,
  asked: new Set(),
  lineId: null,
  byPower: false,
};

function drawn(choice: Partial<LineChoice>): readonly string[] {
  return scene.lines.joined
    .filter((line) => isLineShown(scene, line, { ...rest, ...choice }))
    .map(({ id }) => id);
}

test('at rest only strong influence on a key player is drawn', () => {
  expect(drawn({})).toEqual(['influences-bo-ada']);
});

test('who is pointed at or selected shows all own lines', () => {
  expect(drawn({ asked: new Set([seatOf('cy')]) })).toEqual([
    'conflict-bo-cy',
    'influences-bo-ada',
    'influences-cy-ada',
  ]);
});

test('by influence and support no line is drawn at rest', () => {
  expect(drawn({ byPower: true })).toEqual([]);
  expect(drawn({ byPower: true, asked: new Set([seatOf('cy')]) })).toEqual([
    'conflict-bo-cy',
    'influences-cy-ada',
  ]);
});

test('one switch shows all; a hidden kind stays hidden', () => {
  expect(drawn({ all: true })).toHaveLength(4);
  expect(drawn({ all: true, hiddenKinds: new Set(['conflict']) })).toHaveLength(3);
});

test('a conflict is a badge on both cards', () => {
  expect([...scene.ties].map(([id, ties]) => [id, ties.map(({ other }) => other)])).toEqual([
    [seatOf('bo'), [seatOf('cy')]],
    [seatOf('cy'), [seatOf('bo')]],
  ]);
});

test('manager, reports and whoever a line joins belong to who is pointed at', () => {
  expect(nearPeople(scene, seatOf('cy'))).toEqual(new Set(['cy', 'ada', 'bo'].map(seatOf)));
});

test('a line of somebody in a folded branch waits until the card that hides them is asked', () => {
  const hidden = stateOf(
    seated('ada'),
    seated('bo', 'ada'),
    seated('dee', 'bo'),
    rated('ada', 'influence', ['inner-circle']),
    joined('influences', 'dee', 'ada', 3),
  );
  const folded = sceneBuilder()(hidden, today, { ...view, collapsed: new Set([seatOf('bo')]) });
  const [line] = folded.lines.joined;
  if (line === undefined) throw new Error('no line');
  expect(isLineShown(folded, line, rest)).toBe(false);
  expect(shapesToDraw(folded, rest).shapes).toEqual([]);
  expect(isLineShown(folded, line, { ...rest, asked: new Set([seatOf('bo')]) })).toBe(true);
});
