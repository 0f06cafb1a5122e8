import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataClient } from '#electron/db/thread/client.ts';
import { makeSnapshot } from '#electron/sharing/file/make-snapshot.ts';
import { newDeviceKey } from '#electron/sharing/keys/device-key.ts';
import { openSnapshotFiles, type SnapshotFiles } from '#electron/services/sharing/snapshot-files.ts';
import type { SnapshotMerge, SnapshotPreview, SnapshotRefusal } from '#shared/ipc/snapshot-types.ts';
import { canonicalJson } from '#shared/merge/canonical-json.ts';
import { change, removal, type Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import { applyChanges, emptyState, stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';

const PARTNER = 'acme' as PartnerId;
const PASSPHRASE = 'six words for this one file';
const ada = 'ada' as PersonId;

/** A colleague's app without its window: a data thread on a real profile, and the service of snapshot files. */
class App {
  readonly folder = mkdtempSync(join(tmpdir(), 'rapport-two-'));
  readonly data: DataClient;
  readonly files: SnapshotFiles;

  constructor(userName: string) {
    this.data = new DataClient({
      threadUrl: pathToFileURL(resolve('electron/db/thread/data-thread.ts')),
      folder: this.folder,
      asking: () => ({ today: '2026-11-30' as IsoDate, userName }),
    });
    this.files = openSnapshotFiles(this.data);
  }

  async commit(...changes: readonly Change[]): Promise<void> {
    const command = { name: 'partner.addSample', parameters: {}, partnerId: PARTNER };
    await this.data.ask('data.commit', { command, changes });
  }

  async state(): Promise<PartnerState> {
    const state = await this.whole();
    // Versions are moments of one device's log.
    return { ...state, version: new Map() };
  }

  async whole(): Promise<PartnerState> {
    return stateFromRows(await this.data.ask('partner.open', { partnerId: PARTNER }));
  }

  /** Saves the partner to a file and has another app look into it. */
  async handTo(other: App, level: 'everything' | 'facts' = 'everything', passphrase: string | null = null) {
    const path = join(this.folder, 'acme.rapport');
    await this.files.save({ path, partnerId: PARTNER, level, passphrase });
    return other.look(path, passphrase);
  }

  async look(
    path: string,
    passphrase: string | null = null,
  ): Promise<{ readonly id: string; readonly preview: SnapshotPreview }> {
    const file = taken(await this.files.look(path));
    return { id: file.id, preview: taken(await this.files.preview(file.id, passphrase)) };
  }

  async end(): Promise<void> {
    await this.data.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function taken<T extends object>(answer: T | SnapshotRefusal): T {
  if ('refused' in answer) throw new Error(`refused: ${answer.refused}`);
  return answer;
}

let anna: App;
let ben: App;
beforeEach(async () => {
  [anna, ben] = [new App('Anna Berg'), new App('Ben Okoye')];
  for (const { data } of [anna, ben]) await data.ask('profile.retry', undefined);
  await anna.commit(
    change('partner', PARTNER, { name: 'Acme' }),
    change('person', ada, { partnerId: PARTNER, name: 'Ada Lovelace', notes: 'Likes numbers' }),
    change('seat', 'seat' as SeatId, { partnerId: PARTNER, personId: ada, title: 'CFO' }),
    change('rating', 'ada.support', {
      partnerId: PARTNER,
      personId: ada,
      kind: 'support',
      values: ['supporter'],
      evidence: 'Said so',
    }),
  );
});
afterEach(async () => {
  await anna.end();
  await ben.end();
});

describe('a snapshot from one profile to another', () => {
  test(
    'is previewed before anything is written, and is the same partner afterwards',
    { timeout: 120_000 },
    async () => {
      const { id, preview } = await anna.handTo(ben, 'everything', PASSPHRASE);
      expect(preview).toMatchObject({
        partnerId: PARTNER,
        partnerName: 'Acme',
        isNew: true,
        author: 'Anna Berg',
        level: 'everything',
        counts: { partner: 1, person: 1, seat: 1, rating: 1 },
        removedPeople: 0,
        asksFirst: false,
        conflicts: 0,
        heldRows: 0,
        refusedRows: 0,
      });
      expect(Math.abs(preview.createdAt - Date.now())).toBeLessThan(600_000);
      expect(await ben.data.ask('partners.list', undefined)).toEqual([]);
      const shown = applyChanges(emptyState(), preview.changes);
      const merged = taken<SnapshotMerge>(await ben.files.merge(id, false));
      expect(merged).toEqual({
        partnerId: PARTNER,
        changedRows: 4,
        conflicts: 0,
        heldRows: 0,
        refusedRows: 0,
      });
      expect(await ben.state()).toEqual(await anna.state());
      expect((await ben.state()).person).toEqual(shown.person);
      const file = readFileSync(join(anna.folder, 'acme.rapport'), 'latin1');
      for (const word of ['Acme', 'Lovelace', 'numbers', 'Anna']) expect(file).not.toContain(word);
    },
  );

  test('comes back with what the other wrote meanwhile, and both agree', async () => {
    const first = await anna.handTo(ben);
    taken(await ben.files.merge(first.id, false));
    await ben.commit(change('seat', 'seat' as SeatId, { title: 'Chief Financial Officer' }));
    await anna.commit(change('person', ada, { notes: 'Likes proofs' }));
    const back = await ben.handTo(anna);
    expect(back.preview).toMatchObject({ isNew: false, author: 'Ben Okoye', conflicts: 0 });
    expect(back.preview.changes).toEqual([
      { entity: 'seat', row: 'seat', fields: { title: 'Chief Financial Officer' } },
    ]);
    const before = await anna.state();
    taken(await anna.files.merge(back.id, false));
    // What was here before can be looked at; of what came as a whole there was nothing before.
    expect([...(await anna.whole()).version.values()].map(({ kind }) => kind)).toEqual(['merge']);
    expect((await ben.whole()).version.size).toBe(0);
    expect(await anna.state()).toEqual(applyChanges(before, back.preview.changes));
    const again = await anna.handTo(ben);
    taken(await ben.files.merge(again.id, false));
    expect(await ben.state()).toEqual(await anna.state());
    // Nothing is left to say: a third time changes nothing and is no command.
    const third = await ben.handTo(anna);
    expect(third.preview.changes).toEqual([]);
    expect(taken<SnapshotMerge>(await anna.files.merge(third.id, false)).changedRows).toBe(0);
  });

  test('with facts only has no judgement in it', async () => {
    const { id, preview } = await anna.handTo(ben, 'facts');
    expect(preview).toMatchObject({ level: 'facts', counts: { person: 1, seat: 1 } });
    expect(preview.counts.rating).toBeUndefined();
    expect(JSON.stringify(preview)).not.toContain('numbers');
    taken(await ben.files.merge(id, false));
    const state = await ben.state();
    expect([state.person.get(ada)?.name, state.person.get(ada)?.notes, state.rating.size]).toEqual([
      'Ada Lovelace',
      '',
      0,
    ]);
  });

  test('that takes many people off the map is merged only when the user agreed', async () => {
    const people = Array.from({ length: 20 }, (_, at) => `p${String(at)}`);
    await anna.commit(...people.map((id) => change('person', id, { partnerId: PARTNER, name: id })));
    taken(await ben.files.merge((await anna.handTo(ben)).id, false));
    await anna.commit(...people.slice(0, 5).map((id) => removal('person', id)));
    const { id, preview } = await anna.handTo(ben);
    expect(preview).toMatchObject({ removedPeople: 5, asksFirst: true });
    await expect(ben.files.merge(id, false)).rejects.toMatchObject({ code: 'bad-request' });
    expect((await ben.state()).person.size).toBe(21);
    taken(await ben.files.merge(id, true));
    expect((await ben.state()).person.size).toBe(16);
  });
});

describe('a file that cannot be taken', () => {
  test('is told with its code, and nothing is changed', { timeout: 120_000 }, async () => {
    const path = join(anna.folder, 'acme.rapport');
    await anna.files.save({ path, partnerId: PARTNER, level: 'everything', passphrase: PASSPHRASE });
    const { id } = taken(await ben.files.look(path));
    expect(await ben.files.preview(id, null)).toEqual({ refused: 'needs-passphrase' });
    expect(await ben.files.preview(id, 'other words for this one file')).toEqual({
      refused: 'wrong-passphrase',
    });
    await expect(ben.files.merge(id, true)).rejects.toMatchObject({ code: 'bad-request' });
    taken(await ben.files.preview(id, PASSPHRASE));
    ben.files.close(id);
    await expect(ben.files.merge(id, true)).rejects.toMatchObject({ code: 'not-found' });
    const whole = readFileSync(path);
    const refused = async (bytes: Uint8Array): Promise<unknown> => {
      writeFileSync(join(ben.folder, 'x.rapport'), bytes);
      return ben.files.look(join(ben.folder, 'x.rapport'));
    };
    expect(await refused(whole.subarray(0, -1))).toEqual({ refused: 'incomplete' });
    expect(await refused(Buffer.from('name,title\nAda,CFO'))).toEqual({ refused: 'not-a-snapshot' });
    whole[whole.length - 5] = (whole[whole.length - 5] ?? 0) ^ 1;
    expect(await refused(whole)).toEqual({ refused: 'damaged' });
    expect(await ben.files.look(join(ben.folder, 'missing.rapport'))).toEqual({ refused: 'unreadable' });
    expect(await ben.files.look(ben.folder)).toEqual({ refused: 'unreadable' });
    const key = new Uint8Array(32);
    const ofWorkspace = { workspaceId: 'a'.repeat(32), workspaceKey: key, seq: 1 };
    expect(await refused(await makeSnapshot(Buffer.from('{}'), await newDeviceKey(), ofWorkspace))).toEqual({
      refused: 'other-workspace',
    });
    expect(await ben.data.ask('partners.list', undefined)).toEqual([]);
  });

  test('because of what is inside it', async () => {
    const inside = async (value: unknown): Promise<unknown> => {
      const file = await makeSnapshot(Buffer.from(canonicalJson(value)), await newDeviceKey(), {
        passphrase: null,
      });
      const path = join(ben.folder, 'x.rapport');
      writeFileSync(path, file);
      return ben.files.preview(taken(await ben.files.look(path)).id, null);
    };
    const told = {
      author: 'Eve',
      createdAt: 1,
      device: 'eve',
      kind: 'partner',
      previous: null,
      schemaVersion: 1,
    };
    const payload = { format: 1, partnerId: 'x', level: 'everything', knows: {}, erased: [], rows: {} };
    expect(await inside({})).toEqual({ refused: 'bad-content' });
    expect(await inside({ ...told, payload: null })).toEqual({ refused: 'bad-content' });
    expect(await inside({ ...told, kind: 'workspace' })).toEqual({ refused: 'bad-content' });
    expect(await inside({ ...told, kind: 'region' })).toEqual({ refused: 'newer' });
    expect(await inside({ ...told, payload: { ...payload, format: 2 } })).toEqual({ refused: 'newer' });
    expect(await inside({ ...told, payload })).toMatchObject({ isNew: true, partnerId: 'x', changes: [] });
    expect(await ben.data.ask('partners.list', undefined)).toEqual([]);
  });

  test('is not even made with a short passphrase, or of no partner', async () => {
    const path = join(anna.folder, 'never.rapport');
    const wish = { path, partnerId: PARTNER, level: 'everything' } as const;
    await expect(anna.files.save({ ...wish, passphrase: 'too short' })).rejects.toMatchObject({
      code: 'bad-request',
    });
    await expect(anna.files.save({ ...wish, partnerId: 'nobody', passphrase: null })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      anna.files.save({ ...wish, path: join(anna.folder, 'none', 'x'), passphrase: null }),
    ).rejects.toMatchObject({ code: 'file-unwritable' });
    expect(existsSync(path)).toBe(false);
  });
});
