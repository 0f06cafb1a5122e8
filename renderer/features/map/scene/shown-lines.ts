import { isAtRest, type MapLine } from '#shared/layout/map-lines.ts';
import { makeIndex } from '#shared/layout/spatial-index.ts';
import type { LineKind } from '#shared/model/line.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Scene } from './scene.ts';
import type { Shapes } from './scene-lines.ts';

/** What decides which lines are drawn. */
export type LineChoice = {
  readonly hiddenKinds: ReadonlySet<LineKind>;
  /** Every line of the kinds that are not hidden. */
  readonly all: boolean;
  /** The cards that are pointed at or selected: their lines are drawn. */
  readonly asked: ReadonlySet<SeatId>;
  readonly lineId: string | null;
  /** The cards stand by influence and support. */
  readonly byPower: boolean;
};

type LinesAndCards = Pick<Scene, 'cards' | 'lines'>;

let last: (LinesAndCards & { readonly choice: LineChoice; readonly shapes: Shapes }) | null = null;

/** The lines of people that are drawn; only they have to find their ways. The same object while nothing of it changed. */
export function shapesToDraw(scene: LinesAndCards, choice: LineChoice): Shapes {
  const { cards, lines } = scene;
  if (last !== null && last.cards === cards && last.lines === lines && last.choice === choice)
    return last.shapes;
  const shapes = lines.shapesOf(lines.joined.filter((line) => isLineShown(scene, line, choice)));
  last = { cards, lines, choice, shapes: { shapes, index: makeIndex(shapes.map(({ bounds }) => bounds)) } };
  return last.shapes;
}

/** Whether a line of people is drawn: what is not drawn at rest waits until one of the two is pointed at or selected. */
export function isLineShown({ cards, lines }: LinesAndCards, line: MapLine, choice: LineChoice): boolean {
  if (choice.hiddenKinds.has(line.kind)) return false;
  if (choice.all || line.id === choice.lineId) return true;
  if (choice.asked.has(line.from) || choice.asked.has(line.to)) return true;
  // The grid by influence and support answers another question.
  if (choice.byPower) return false;
  // At a folded card nobody could tell whose line it is.
  if (lines.standIns.has(line.id)) return false;
  return line.kind === 'reports-to' || isAtRest(line, cards.get(line.to)?.keyPlayer === true);
}
