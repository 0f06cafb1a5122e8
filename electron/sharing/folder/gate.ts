import { FolderTrouble } from './folder-trouble.ts';

/** Runs work when its turn comes; fails as `slow` when it has not ended after so many milliseconds, or its turn has not come. */
export type Gate = <T>(work: () => Promise<T>, patience: number) => Promise<T>;

/**
 * Lets so many calls run at once. One that was given up still holds its place until it ends: the system cannot be told to stop, and a folder that
 * hangs must not take all threads of the app.
 */
export function startGate(most: number): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    running -= 1;
    waiting.shift()?.();
  };
  return (work, patience) =>
    new Promise((resolve, reject) => {
      let isOver = false;
      const start = (): void => {
        if (isOver) {
          waiting.shift()?.();
          return;
        }
        running += 1;
        work()
          .then(resolve, reject)
          .finally(() => {
            clearTimeout(timer);
            leave();
          });
      };
      const timer = setTimeout(() => {
        isOver = true;
        reject(new FolderTrouble('slow'));
      }, patience);
      if (running < most) start();
      else waiting.push(start);
    });
}
