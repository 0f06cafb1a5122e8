import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { makeSnapshot } from '#electron/sharing/file/make-snapshot.ts';
import { openSnapshot } from '#electron/sharing/file/open-snapshot.ts';
import { snapshotName } from '#electron/sharing/folder/file-names.ts';
import { newDeviceKey } from '#electron/sharing/keys/device-key.ts';
import { change } from '#shared/model/change.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { Colleague } from '../../integration/sharing/team.ts';
import { today, type Bench } from '../bench-app.ts';
import { generateChart, personOf } from '../chart.ts';
import { figureOf, type Figure } from '../figures.ts';

/** Sizes of partners, and what each of making, reading and merging a snapshot of it may take, in ms. */
const bars = new Map([
  [200, 100],
  [5_000, 1_500],
]);
const DEVICES = 50;
const SNAPSHOTS_OF_EACH = 1_000;
const NEW_ONES = 3;
/** In ms: so long may a window wait for the process that serves it. */
const BLOCKED = 50;

/** Snapshots as files, and two colleagues with a shared folder, on data threads and folders of their own. */
export async function benchSharing(_bench: Bench, runs: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [size, bar] of bars) figures.push(...(await benchFile(size, bar, runs)));
  for (const [size, bar] of bars) figures.push(...(await benchFolder(size, bar, runs)));
  return [...figures, await benchManyFiles(runs)];
}

async function benchFile(size: number, bar: number, runs: number): Promise<readonly Figure[]> {
  const partnerId = partnerOf(size);
  const anna = await colleagueWith(size);
  const times = { make: [] as number[], read: [] as number[], merge: [] as number[], again: [] as number[] };
  try {
    for (let run = 0; run < runs + 1; run += 1) {
      const ben = await Colleague.start('Ben Okoye');
      try {
        const [made, make] = await timed(async () => {
          const content = await anna.data.sharing('thread.sharedContent', {
            subject: partnerId,
            level: 'everything',
            told: null,
            previous: null,
            workspaceName: '',
            namedAt: 0,
          });
          if (content === null) throw new Error('There was nothing to tell.');
          return makeSnapshot(content.content, await newDeviceKey(), { passphrase: null });
        });
        const [{ content }, read] = await timed(() =>
          openSnapshot(made, { workspace: null, passphrase: null }),
        );
        const take = () =>
          ben.data.sharing('thread.takeSnapshot', {
            content,
            deviceId: 'a'.repeat(32),
            seq: 1,
            way: 'ask',
            skipped: [],
            merged: {},
            now: Date.now(),
          });
        const [, merge] = await timed(take);
        const [, again] = await timed(take);
        for (const [key, time] of Object.entries({ make, read, merge, again }))
          times[key as keyof typeof times].push(time); // the keys of the object in the line above
      } finally {
        await ben.close();
        ben.remove();
      }
    }
  } finally {
    await anna.close();
    anna.remove();
  }
  const people = `snapshot of ${String(size)} people`;
  return [
    row(`${people}: made`, times.make, bar),
    row(`${people}: read`, times.read, bar),
    row(`${people}: merged as a new partner`, times.merge, bar),
    row(`${people}: merged again, nothing new`, times.again, bar),
  ];
}

async function benchFolder(size: number, bar: number, runs: number): Promise<readonly Figure[]> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-bench-folder-'));
  const anna = await colleagueWith(size);
  const ben = await Colleague.start('Ben Okoye');
  const [sent, come, blocked] = [[] as number[], [] as number[], [] as number[]];
  const personId = personOf(size, 1);
  try {
    await anna.connect(root);
    await anna.sharing.share(partnerOf(size), 'everything');
    await anna.sync();
    await ben.connect(root);
    await ben.sync();
    for (let run = 0; run < runs + 1; run += 1) {
      await anna.commit(change('person', personId, { notes: noteOf(run) }));
      const delays = monitorEventLoopDelay({ resolution: 5 });
      delays.enable();
      sent.push((await timed(() => anna.sharing.publishNow()))[1]);
      come.push((await timed(() => ben.sharing.readNow()))[1]);
      delays.disable();
      blocked.push(delays.max / 1e6);
      await assertArrived(ben, size, personId, run);
    }
  } finally {
    for (const one of [anna, ben]) {
      await one.close();
      one.remove();
    }
    rmSync(root, { recursive: true, force: true });
  }
  const people = `${String(size)} people, one note changed`;
  return [
    row(`${people}: sent to the folder`, sent, bar),
    row(`${people}: read and merged by a colleague`, come, 2 * bar),
    row(`${people}: longest wait of the process meanwhile`, blocked, BLOCKED),
  ];
}

/** A folder of a large team over years, of which almost everything was read long ago. */
async function benchManyFiles(runs: number): Promise<Figure> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-bench-folder-'));
  const anna = await colleagueWith(200);
  let ben = await Colleague.start('Ben Okoye', { hasKeyring: true });
  const times: number[] = [];
  try {
    await anna.connect(root);
    await anna.sharing.share(partnerOf(200), 'everything');
    await anna.sync();
    await ben.connect(root);
    await ben.sync();
    await ben.close();
    rememberAsTaken(ben.folder, fillFolder(root));
    ben = await Colleague.start('Ben Okoye', { hasKeyring: true, folder: ben.folder });
    for (let run = 0; run < runs + 1; run += 1) {
      for (let at = 0; at < NEW_ONES; at += 1) {
        const personId = personOf(200, at);
        await anna.commit(change('person', personId, { notes: noteOf(run) }));
        await anna.sharing.publishNow();
      }
      times.push((await timed(() => ben.sharing.readNow()))[1]);
      await assertArrived(ben, 200, personOf(200, 0), run);
    }
  } finally {
    for (const one of [anna, ben]) {
      await one.close();
      one.remove();
    }
    rmSync(root, { recursive: true, force: true });
  }
  const files = `${String(DEVICES)} devices with ${String(SNAPSHOTS_OF_EACH)} snapshots each`;
  return row(`${files}, ${String(NEW_ONES)} of them new: read and merged`, times, 1_000);
}

/** Files by the names of snapshots in folders of other devices; returns the hashes in their names. */
function fillFolder(root: string): readonly string[] {
  const hashes: string[] = [];
  for (let device = 0; device < DEVICES; device += 1) {
    const folder = join(root, 'd', randomBytes(16).toString('hex'));
    mkdirSync(folder, { recursive: true });
    for (let seq = 1; seq <= SNAPSHOTS_OF_EACH; seq += 1) {
      const hash = randomBytes(16).toString('hex');
      hashes.push(hash);
      writeFileSync(join(folder, snapshotName(seq, hash)), '');
    }
  }
  return hashes;
}

function rememberAsTaken(profile: string, hashes: readonly string[]): void {
  const path = readdirSync(profile, { recursive: true })
    .map(String)
    .find((name) => name.endsWith('memory.json'));
  if (path === undefined) throw new Error('Nothing is remembered of the folder.');
  const memory = JSON.parse(readFileSync(join(profile, path), 'utf8')) as {
    readonly taken: readonly string[];
  }; // written by the app a moment ago
  writeFileSync(join(profile, path), JSON.stringify({ ...memory, taken: [...memory.taken, ...hashes] }));
}

async function colleagueWith(size: number): Promise<Colleague> {
  const colleague = await Colleague.start('Anna Berg');
  await colleague.commit(...generateChart(size, today));
  return colleague;
}

function noteOf(run: number): string {
  return `Likes graph ${String(run)}`;
}

async function assertArrived(ben: Colleague, size: number, personId: PersonId, run: number): Promise<void> {
  const { person } = await ben.state(partnerOf(size));
  if (person.get(personId)?.notes !== noteOf(run)) throw new Error('The change did not arrive.');
}

function partnerOf(size: number): PartnerId {
  return `bench-${String(size)}` as PartnerId; // an id of the generated partners
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const from = performance.now();
  const result = await work();
  return [result, performance.now() - from];
}

/** The first run compiles. */
function row(what: string, times: readonly number[], bar: number): Figure {
  return figureOf('sharing', what, times.slice(1), { bar });
}
