import { v7 } from 'uuid';
import { migrations } from '#electron/db/migrations/list.ts';
import { Profile } from '#electron/db/profile.ts';
import type { Store } from '#electron/db/store.ts';
import type { Change } from '#shared/model/change.ts';
import { writeSync } from 'node:fs';
import { randomFrom } from '../property/random.ts';
import { PARTNER_ID, type Acknowledged } from './acknowledged.ts';

/**
 * The process that is killed: commits as fast as it can and says so on its output after each commit. Arguments: profile folder, seed,
 * number of the first commit. Without arguments it only loads its code and ends, which fills the compile cache for those that are killed.
 */
const [folder, seed = '0', first = '0'] = process.argv.slice(2);
if (folder === undefined) process.exit();
const random = randomFrom(Number(seed));
const profile = new Profile({ folder, migrations, now: Date.now, newId: v7 });
const problem = profile.open();
if (problem !== null) throw new Error(`cannot open: ${problem.code} ${problem.detail}`);
// Told before the first commit, so that the parent's clock starts when there is something to hit.
say({ kind: 'open' });
run(profile.store, Number(first));

/** Written synchronously: what has left this process counts as acknowledged. */
function say(message: Acknowledged | { readonly kind: 'open' }): void {
  writeSync(1, `${JSON.stringify(message)}\n`);
}

function run(store: Store, from: number): void {
  for (let number = from; ; number += 1) {
    const rows = random.chance(0.1) ? 200 : 1 + random.integer(12);
    store.commit({ name: 'crash', label: `commit ${number}`, partnerId: null }, batch(number, rows));
    say({ kind: 'commit', number, rows });
    if (random.chance(0.1)) {
      store.undo();
      say({ kind: 'undo', number, rows });
    }
  }
}

/** People whose names carry the number of the commit and how many belong to it, so that a torn commit can be told. */
function batch(number: number, rows: number): readonly Change[] {
  const people = Array.from({ length: rows }, (_, index) => ({
    entity: 'person' as const,
    row: `${number}-${index}`,
    fields: { partnerId: PARTNER_ID, name: `${number} of ${rows}`, notes: 'n'.repeat(random.integer(400)) },
  }));
  return [{ entity: 'partner', row: PARTNER_ID, fields: { name: `after ${number}` } }, ...people];
}
