import { app } from 'electron';
import { snapshotIn } from './snapshot-in.ts';

/** Files that the system hands over: by a double click, or on the command line. */
export type GivenFiles = {
  /** Path of the last one, once; null when there is none. */
  readonly take: () => string | null;
  /** From now on says when another one came; the window asks for the first by itself. */
  readonly listen: (onGiven: () => void) => void;
};

/** Follows the command line of this start and of later ones, and macOS, which has an event of its own. Call it before the app is ready. */
export function followGivenFiles(): GivenFiles {
  let waiting = snapshotIn(process.argv, process.cwd());
  let tell = (): void => undefined;
  const give = (path: string | null): void => {
    if (path === null) return;
    waiting = path;
    tell();
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    give(path);
  });
  app.on('second-instance', (_event, argv, folder) => give(snapshotIn(argv, folder)));
  return {
    take: () => {
      const path = waiting;
      waiting = null;
      return path;
    },
    listen: (onGiven) => {
      tell = onGiven;
    },
  };
}
