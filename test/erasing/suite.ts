import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { v7 } from 'uuid';
import { Comparison } from '#electron/db/damage/comparison.ts';
import { readErasures } from '#electron/db/erasing/pending-erasures.ts';
import { folderFiles } from '#electron/sharing/folder/folder-files.ts';
import { makeWorkspace } from '#electron/sharing/folder/workspace-file.ts';
import { ERASED_AFTER } from '#shared/merge/erasure-days.ts';
import { canonicalText } from '#shared/merge/payload.ts';
import { change } from '#shared/model/change.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { Tally } from '../attack/outcome.ts';
import type { Suite } from '../attack/suites.ts';
import { randomFrom, type Random } from '../property/random.ts';
import { Markers, NAME, plantings, rowIds } from './markers.ts';
import { filesIn, TeamDevice } from './team-device.ts';

const START = Date.UTC(2026, 10, 30);
const NAMES = ['Anna', 'Ben', 'Chen', 'Dana', 'Emil'];
const LEAST_MARKERS = 200;

/**
 * Five devices with one folder write over 200 words about one person, in every text, photo and file; one erases the person, some of the others confirm, some
 * wait. Afterwards no byte of any profile or snapshot has any of them, before all of them were there; nobody comes back with an old snapshot.
 */
export const erasingSuite: Suite = async (count, seed, onProgress = () => undefined) => {
  const tally = new Tally();
  for (let at = 0; at < count; at += 1) {
    const wrong = await oneTeam(randomFrom(seed + at * 7_919));
    tally.count(
      [],
      wrong.map((text) => `RAPPORT_SEED=${String(seed + at * 7_919)} 1: ${text}`),
    );
    onProgress(tally.outcome);
  }
  return tally.outcome;
};

async function oneTeam(random: Random): Promise<readonly string[]> {
  const base = mkdtempSync(join(tmpdir(), 'rapport-erasing-'));
  const devices: TeamDevice[] = [];
  try {
    mkdirSync(join(base, 'shared'));
    const lock = { salt: randomBytes(32).toString('hex'), keyCheck: randomBytes(32).toString('hex') };
    const workspace = await makeWorkspace(folderFiles(join(base, 'shared')), lock, START);
    const connection = { workspace, workspaceKey: new Uint8Array(randomBytes(32)) };
    for (const name of NAMES)
      devices.push(await TeamDevice.start(name, { base, connection, clock: { now: START } }));
    return await new Team(base, devices, random).live();
  } finally {
    for (const device of devices) device.close();
    rmSync(base, { recursive: true, force: true });
  }
}

class Team {
  readonly #base: string;
  readonly #devices: readonly TeamDevice[];
  readonly #random: Random;
  readonly #markers: Markers;
  readonly #partnerId = v7() as PartnerId;
  readonly #personId = v7() as PersonId;
  readonly #wrong: string[] = [];

  constructor(base: string, devices: readonly TeamDevice[], random: Random) {
    this.#base = base;
    this.#devices = devices;
    this.#random = random;
    this.#markers = new Markers(random);
  }

  async live(): Promise<readonly string[]> {
    await this.#plant();
    const before = await this.#found();
    const unseen = this.#markers.words.filter((word) => !before.has(word));
    if (this.#markers.words.length < LEAST_MARKERS || unseen.length > 0)
      this.#say(
        `${String(unseen.length)} of ${String(this.#markers.words.length)} markers are not there before`,
      );
    const old = this.#keepOldFiles();
    const start = this.#random.integer(this.#devices.length);
    const [first, ...others] = [...this.#devices.slice(start), ...this.#devices.slice(0, start)];
    if (first === undefined) return [];
    await first.erase(this.#partnerId, this.#personId);
    for (const device of others) {
      await device.read();
      if (this.#isShown(device)) this.#say(`${device.name} still shows the person`);
    }
    // What they still have hidden must not go back to whoever has erased it.
    await this.#pass(first);
    const confirming = 1 + this.#random.integer(others.length - 1);
    for (const device of others.slice(0, confirming)) await device.erase(this.#partnerId, this.#personId);
    for (const device of others.slice(confirming)) {
      const came = readErasures(device.store.reader)[0]?.at ?? 0;
      device.clock.now = came + ERASED_AFTER - 1;
      if ((await device.eraseDue(this.#partnerId)) !== 0) this.#say(`${device.name} did not wait`);
      device.clock.now += 1;
      if ((await device.eraseDue(this.#partnerId)) !== 1) this.#say(`${device.name} has not erased`);
    }
    await this.#settle();
    this.#look('after all have synced', await this.#found());
    await this.#bringBack(old);
    this.#look('after an old state of the folder came back', await this.#found());
    this.#compare();
    return this.#wrong;
  }

  /** Everybody writes about the person, in turn, over what the one before wrote, so that much stands in logs, backups and old snapshots only. */
  async #plant(): Promise<void> {
    const [first] = this.#devices;
    const other = v7() as PersonId;
    const rowOf = rowIds();
    const ids = { partnerId: this.#partnerId, personId: this.#personId, other };
    first?.write(
      change('partner', this.#partnerId, { name: 'Fjordline' }),
      change('person', this.#personId, { partnerId: this.#partnerId, name: NAME }),
      change('person', other, { partnerId: this.#partnerId, name: 'Ada Berg' }),
      change('seat', v7() as never, { partnerId: this.#partnerId, personId: this.#personId, title: 'Buyer' }),
    );
    for (const device of this.#devices) {
      await this.#pass(device);
      // Also rows that nobody else has written in yet.
      const rows = this.#random.chance(0.5) ? rowOf : rowIds();
      for (const one of plantings(this.#markers, ids, rows)) device.write(one);
      device.store.keepDraft({
        id: v7(),
        entity: 'person',
        row: this.#personId,
        field: 'notes',
        partnerId: this.#partnerId,
        personIds: [this.#personId],
        label: 'Notes',
        form: null,
        text: this.#markers.text(),
      });
      if (this.#random.chance(0.7)) device.backUp();
      mkdirSync(join(device.folder, 'logs'), { recursive: true });
      writeFileSync(
        join(device.folder, 'logs', 'rapport.log'),
        `start\n${NAME} ${this.#markers.text()}\nend\n`,
      );
      await device.publish(this.#partnerId);
    }
    await this.#settle();
    for (const device of this.#devices) device.backUp();
  }

  async #pass(device: TeamDevice): Promise<void> {
    for (const { clock } of this.#devices) clock.now += 60_000;
    await device.read();
  }

  /** Everybody reads everybody, until all have seen all. */
  async #settle(): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      for (const device of this.#devices) {
        await this.#pass(device);
        await device.publish(this.#partnerId);
      }
    }
    for (const device of this.#devices) await this.#pass(device);
    for (const device of this.#devices) await device.tidy();
  }

  /** Which markers, and which words of the name, are anywhere. */
  async #found(): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const device of this.#devices) {
      const bytes = await device.bytes(join(this.#base, 'shared'));
      for (const word of [...this.#markers.words, NAME, 'Quartermain'])
        if (bytes.includes(word)) found.add(`${device.name}: ${word}`).add(word);
    }
    return found;
  }

  #look(when: string, found: ReadonlySet<string>): void {
    if (found.size > 0)
      this.#say(
        `${when}: ${String(found.size)} words are left, such as ${[...found].slice(0, 3).join(', ')}`,
      );
    for (const device of this.#devices)
      if (this.#isShown(device)) this.#say(`${when}: ${device.name} shows the person`);
  }

  #isShown({ store }: TeamDevice): boolean {
    return store.partnerRows(this.#partnerId).person.some(({ id }) => id === this.#personId);
  }

  /** A provider keeps versions of files: copies of everybody's snapshots from before. */
  #keepOldFiles(): readonly (readonly [copy: string, path: string])[] {
    const kept = join(this.#base, 'kept');
    mkdirSync(kept);
    return filesIn(join(this.#base, 'shared', 'd')).map((path) => {
      const copy = join(kept, basename(path));
      copyFileSync(path, copy);
      return [copy, path] as const;
    });
  }

  async #bringBack(old: readonly (readonly [copy: string, path: string])[]): Promise<void> {
    for (const [copy, path] of old) copyFileSync(copy, path);
    for (const device of this.#devices) {
      await device.read();
      // Somebody who has forgotten what they read takes all of it again.
      for (const [copy] of old) await device.takeAgain(copy);
    }
    for (const device of this.#devices) await device.tidy();
    await this.#settle();
  }

  /** Five devices say the same, tables and log agree, and all five receipts are there. */
  #compare(): void {
    const texts = this.#devices.map(({ store }) => {
      const payload = store.exportPartner(this.#partnerId, 'everything');
      return payload === null ? '' : canonicalText(payload);
    });
    for (const [at, device] of this.#devices.entries()) {
      if (texts[at] !== texts[0]) this.#say(`${device.name} differs from ${String(this.#devices[0]?.name)}`);
      const found = new Comparison(device.store.reader, () => device.store.lastSeq).step(Infinity);
      if ((found?.differences.length ?? 0) > 0) this.#say(`${device.name}: tables and log differ`);
      const [erasure] = readErasures(device.store.reader);
      const given = erasure?.devices.filter(({ hasErased }) => hasErased).length;
      if (given !== NAMES.length || erasure?.devices.length !== NAMES.length)
        this.#say(`${device.name} knows of ${String(given)} of ${String(erasure?.devices.length)} receipts`);
    }
  }

  #say(text: string): void {
    this.#wrong.push(text);
  }
}
