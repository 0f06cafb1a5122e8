import type { MapLine } from '#shared/layout/map-lines.ts';
import type { LineKind } from '#shared/model/line.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Scene } from './scene.ts';
import type { SceneLines, Shapes } from './scene-lines.ts';

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

/** The shapes among which those are that are drawn. */
export function shapesToDraw({ rest, all }: SceneLines, choice: LineChoice): Shapes {
  return choice.all || choice.asked.size > 0 || choice.lineId !== null ? all() : rest;
}

const STRONG = 3;

/**
 * Whether a line of people is drawn. At rest only a strong influence on a key player and a second manager are; conflicts and allies are
 * badges on the cards, and everything else waits until one of the two is pointed at or selected.
 */
export function isLineShown(
  { cards, lines }: Pick<Scene, 'cards' | 'lines'>,
  line: MapLine,
  choice: LineChoice,
): boolean {
  if (choice.hiddenKinds.has(line.kind)) return false;
  if (choice.all || line.id === choice.lineId) return true;
  if (choice.asked.has(line.from) || choice.asked.has(line.to)) return true;
  // The grid by influence and support answers another question.
  if (choice.byPower) return false;
  // At a folded card nobody could tell whose line it is.
  if (lines.standIns.has(line.id)) return false;
  switch (line.kind) {
    case 'reports-to':
    case 'dotted':
      return true;
    case 'influences':
      return line.strength >= STRONG && cards.get(line.to)?.keyPlayer === true;
    case 'ally':
    case 'conflict':
      return false;
  }
}
