import { readSync, writeSync } from 'node:fs';
import { actorOn, backupFor, perform } from '../model/perform.ts';
import { openedProfile } from '../model/open-profile.ts';
import { OPENING, type Line } from '../model/line.ts';
import { actionsOf, opensOnly, type Life } from './life.ts';

/**
 * The process that is killed. It loads its code, waits for a life on its input, and lives it, saying before and after each action
 * where it is. With the argument `load` it ends at once, which fills the compile cache for those that are killed.
 */
if (process.argv[2] !== 'load') await live(waitForLife());

async function live(life: Life): Promise<void> {
  say({ say: 'begin', number: OPENING, at: performance.now(), file: null });
  const profile = openedProfile(life.folder);
  const actor = actorOn(life.folder, profile);
  let known = new Set(profile.backups().map(({ file }) => file));
  say({ say: 'done', number: OPENING, at: performance.now(), made: [...known] });
  if (opensOnly(life)) return waitForEver();
  let number = 0;
  for (const action of actionsOf(life)) {
    const file = action.kind === 'restore' ? backupFor(profile, action.which) : null;
    say({ say: 'begin', number, at: performance.now(), file });
    await perform(actor, action);
    const backups = profile.backups().map((backup) => backup.file);
    say({ say: 'done', number, at: performance.now(), made: backups.filter((name) => !known.has(name)) });
    known = new Set(backups);
    number += 1;
  }
}

function waitForLife(): Life {
  writeSync(1, '{}\n'); // ready
  const bytes = Buffer.alloc(4_096);
  const length = readSync(0, bytes, 0, bytes.length, null);
  if (length === 0) process.exit(); // the parent has gone
  return JSON.parse(bytes.toString('utf8', 0, length)) as Life; // written by the parent in one piece
}

/** Holds the profile open until the kill comes, and ends when the parent goes. */
function waitForEver(): Promise<void> {
  return new Promise((resolve) => process.stdin.on('end', resolve).resume());
}

/** Written synchronously: once this returns, the parent will read it whatever happens. */
function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
