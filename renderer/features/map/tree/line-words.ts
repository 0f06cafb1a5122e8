import type { SeatId } from '#shared/model/id.ts';
import type { Scene } from '../scene/scene.ts';

/** The lines of a seat other than the solid reporting line, as words for its label. */
export function lineWords(scene: Scene, seatId: SeatId): readonly string[] {
  const name = (id: SeatId): string => scene.cards.get(id)?.name ?? 'somebody';
  return scene.lines.stored.flatMap(({ kind, from, to }) => {
    if (from !== seatId && to !== seatId) return [];
    const other = name(from === seatId ? to : from);
    switch (kind) {
      case 'influences':
        return [from === seatId ? `influences ${other}` : `influenced by ${other}`];
      case 'dotted':
        return [from === seatId ? `also reports to ${other}` : `${other} also reports here`];
      case 'ally':
        return [`ally of ${other}`];
      case 'conflict':
        return [`conflict with ${other}`];
      case 'reports-to':
        return [];
    }
  });
}
