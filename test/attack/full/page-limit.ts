import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { openForWriting } from '#electron/db/engine/connection.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { databasePath } from '#electron/db/file/profile-files.ts';
import { Store } from '#electron/db/commits/store.ts';
import { AppError } from '#shared/ipc/errors.ts';
import { randomFrom, type Random } from '../../property/random.ts';
import { actionOf, after, draftOf, type Action } from '../model/action.ts';
import { difference, viewOf } from '../model/rows.ts';
import { emptyWorld, viewOfWorld } from '../model/world.ts';
import { Tally, type Outcome } from '../outcome.ts';

/** SQLite's own limit on the size of a file: the same error as a full disk, for what is written into the database. */
export function fullByPageLimit(
  count: number,
  seed: number,
  onProgress: (outcome: Outcome) => void,
): Outcome {
  const random = randomFrom(seed);
  const tally = new Tally();
  tally.note(
    'No disk could be mounted: the limit of SQLite on the size of a file stood in for a full disk. Backups, restoring, settings and starts were not tried.',
  );
  for (let number = 0; number < count; number += 1) {
    const wrong = attempt(random, String(number));
    tally.count([], wrong === null ? [] : [`attempt ${number} (seed ${seed}): ${wrong}`]);
    onProgress(tally.outcome);
  }
  return tally.outcome;
}

function attempt(random: Random, name: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-limit-'));
  const connection = openForWriting(databasePath(folder));
  try {
    migrate(connection, migrations, () => undefined);
    const store = new Store(connection, false, { now: Date.now, newId: v7 });
    const pages = Number(connection.db.pragma('page_count', { simple: true }));
    connection.db.pragma(`max_page_count = ${pages + random.integer(300)}`);
    let world = emptyWorld;
    for (let n = 0; n < 6; n += 1) {
      const action = actionOf(random.pick(['commit', 'import', 'undo', 'draft']), random, `${name}.${n}`);
      try {
        write(store, action);
        world = after(world, action);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'disk-full')
          return `${action.kind}: ${String(error)}`;
      }
      const words = difference(viewOf(store), viewOfWorld(world));
      if (words !== null) return `${action.kind}: ${words}`;
    }
    return null;
  } finally {
    connection.db.close();
    rmSync(folder, { recursive: true });
  }
}

function write(store: Store, action: Action): void {
  if (action.kind === 'undo') store.undo();
  else if (action.kind === 'draft') store.keepDraft(draftOf(action.person, action.text));
  else if (action.kind === 'commit' || action.kind === 'import')
    store.commit(action.command, action.changes, {
      drafts: action.draftOf === null ? [] : [`person ${action.draftOf}`],
    });
}
