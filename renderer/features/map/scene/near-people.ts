import type { SeatId } from '#shared/model/id.ts';
import type { Scene } from './scene.ts';

/** Who belongs to somebody who is pointed at: the manager, the reports, and whoever a line joins to them. */
export function nearPeople({ stage, lines }: Scene, seatId: SeatId): ReadonlySet<SeatId> {
  const near = new Set<SeatId>([seatId, ...stage.hierarchy.childrenOf(seatId)]);
  const manager = stage.hierarchy.managerOf(seatId);
  if (manager !== null) near.add(manager);
  for (const line of lines.joined) {
    if (line.from === seatId) near.add(line.to);
    if (line.to === seatId) near.add(line.from);
  }
  return near;
}
