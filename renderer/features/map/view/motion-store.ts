import { create } from 'zustand';
import type { SeatId } from '#shared/model/id.ts';

type Motion = {
  readonly from: ReadonlyMap<SeatId, { readonly x: number; readonly y: number }>;
  readonly startedAt: number;
};

/** Cards on their way to new places after a tidy, a move or a collapse. Transient. */
export const useMotion = create<{ readonly motion: Motion | null; readonly tick: number }>(() => ({
  motion: null,
  tick: 0,
}));

/** How long cards take, in milliseconds. */
const MOVE_TIME = 220;

/** Where the motion stands now; null when every card is at its place. */
export function currentMotion(): { readonly from: Motion['from']; readonly done: number } | null {
  const { motion } = useMotion.getState();
  if (motion === null) return null;
  const done = Math.min(1, (performance.now() - motion.startedAt) / MOVE_TIME);
  return { from: motion.from, done };
}

/** Lets cards glide from these places to where they stand now. */
export function startMotion(from: Motion['from']): void {
  useMotion.setState({ motion: { from, startedAt: performance.now() }, tick: 0 });
  requestAnimationFrame(step);
}

function step(): void {
  const { motion, tick } = useMotion.getState();
  if (motion === null) return;
  if (performance.now() - motion.startedAt >= MOVE_TIME) useMotion.setState({ motion: null, tick: tick + 1 });
  else {
    useMotion.setState({ tick: tick + 1 });
    requestAnimationFrame(step);
  }
}
