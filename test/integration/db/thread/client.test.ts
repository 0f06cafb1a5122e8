import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DataClient } from '#electron/db/thread/client.ts';
import type { Progress, StoredDifferences } from '#shared/ipc/types.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';

const threadUrl = new URL('../../../../electron/db/thread/data-thread.ts', import.meta.url);

let folder: string;
let client: DataClient;
let progress: Progress[];
let compared: StoredDifferences[];
let userName: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-client-'));
  progress = [];
  compared = [];
  userName = 'Kim';
  client = start();
});

afterEach(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

function start(): DataClient {
  const asking = () => ({ today: '2026-03-02' as IsoDate, userName });
  return new DataClient({
    threadUrl,
    folder,
    asking,
    onProgress: (news) => progress.push(news),
    onCompared: (found) => compared.push(found),
  });
}

/** An edit of which the log keeps no more than its name. */
function command(name: string, partnerId: PartnerId | null = null) {
  return { name, parameters: {}, partnerId };
}

function newPartner(): { id: PartnerId; changes: readonly Change[] } {
  const id = v7() as PartnerId;
  return { id, changes: [change('partner', id, { name: 'Fjordline' })] };
}

function manyPeople(partnerId: PartnerId, count: number): Change[] {
  return Array.from({ length: count }, (_, index) =>
    change('person', v7() as PersonId, {
      partnerId,
      name: `Person ${index}`,
      email: `p${index}@example.com`,
    }),
  );
}

it('opens a new profile, keeps what is committed, and has it again after a restart', async () => {
  expect(await client.ask('profile.retry', undefined)).toBeNull();
  const { id, changes } = newPartner();
  const result = await client.ask('data.commit', { command: command('map.tidy'), changes });
  expect(result.changes).toEqual(changes);
  expect(result.undoState.undo?.name).toBe('map.tidy');
  expect(await client.close()).toBeNull();

  client = start();
  expect(await client.ask('profile.retry', undefined)).toBeNull();
  expect((await client.ask('partner.open', { partnerId: id })).partner).toMatchObject([
    { id, name: 'Fjordline' },
  ]);
  expect(await client.ask('partners.list', undefined)).toMatchObject([
    { id, people: 0, mapStatus: 0, light: 'grey' },
  ]);
  expect(await client.ask('data.history', { entity: 'partner', row: id })).toContainEqual(
    expect.objectContaining({ field: 'name', oldValue: null, newValue: 'Fjordline', who: 'Kim' }),
  );
  expect((await client.ask('backup.list', undefined)).map(({ reason }) => reason)).toEqual(['quit']);
});

it('signs each change with the name that the user had when it was made', async () => {
  await client.ask('profile.retry', undefined);
  const { id, changes } = newPartner();
  const renamed = {
    command: command('map.tidy'),
    changes: [change('partner', id, { name: 'Fjordline AS' })],
  };
  const first = client.ask('data.commit', { command: command('map.tidy'), changes });
  userName = 'Robin';
  await Promise.all([first, client.ask('data.commit', renamed)]);
  const entries = await client.ask('data.history', { entity: 'partner', row: id });
  const names = entries.filter(({ field }) => field === 'name');
  expect(names.map(({ who, newValue }) => [who, newValue])).toEqual([
    ['Robin', 'Fjordline AS'],
    ['Kim', 'Fjordline'],
  ]);
});

it('leaves the changes out of the result when they are not asked for', async () => {
  await client.ask('profile.retry', undefined);
  const { id, changes } = newPartner();
  const result = await client.ask('data.commit', {
    command: command('map.tidy'),
    changes,
    withoutChanges: true,
  });
  expect(result).toMatchObject({ changes: [], undoState: { undo: { name: 'map.tidy' } } });
  expect(result.commandId).not.toBe('');
  expect((await client.ask('partner.open', { partnerId: id })).partner).toMatchObject([
    { id, name: 'Fjordline' },
  ]);
});

it('rejects with the code of the failure', async () => {
  await expect(client.ask('data.undoState', undefined)).rejects.toMatchObject({
    code: 'profile-unavailable',
  });
  await client.ask('profile.retry', undefined);
  await expect(client.ask('partner.open', { partnerId: 'nobody' })).rejects.toMatchObject({
    code: 'not-found',
  });
  const wrong = { entity: 'person', row: 'p', fields: { partnerId: 7 } } as unknown as Change;
  await expect(
    client.ask('data.commit', { command: command('map.tidy'), changes: [wrong] }),
  ).rejects.toMatchObject({
    code: 'bad-request',
  });
});

it('refuses an edit that is unknown, or whose parameters are of another form', async () => {
  await client.ask('profile.retry', undefined);
  const { changes } = newPartner();
  const commit = (name: string, parameters: Record<string, unknown>) =>
    client.ask('data.commit', { command: { name, parameters, partnerId: null }, changes });
  await expect(commit('no.such', {})).rejects.toMatchObject({ code: 'bad-request' });
  await expect(commit('person.strategy', { personId: 'a', byRule: 'Ada Berg' })).rejects.toMatchObject({
    code: 'bad-request',
  });
  await expect(commit('map.tidy', { note: 'Ada Berg' })).rejects.toMatchObject({ code: 'bad-request' });
  expect(await client.ask('partners.list', undefined)).toEqual([]);
});

it('tells the progress of a long commit', async () => {
  await client.ask('profile.retry', undefined);
  const { id, changes } = newPartner();
  await client.ask('data.commit', {
    command: command('tactic.import'),
    changes: [...changes, ...manyPeople(id, 1_000)],
    jobId: 'job-1',
  });
  expect(progress.at(-1)).toEqual({ jobId: 'job-1', done: 1_001, total: 1_001 });
  expect(progress.map(({ done }) => done)).toEqual(
    progress.map(({ done }) => done).toSorted((a, b) => a - b),
  );
});

it('cancels a commit that runs, with nothing written', async () => {
  await client.ask('profile.retry', undefined);
  const { id, changes } = newPartner();
  await client.ask('data.commit', { command: command('map.tidy'), changes });
  const running = client.ask('data.commit', {
    command: command('tactic.import', id),
    changes: manyPeople(id, 5_000),
    jobId: 'job-2',
  });
  client.cancel('job-2');
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  expect((await client.ask('partner.open', { partnerId: id })).person).toEqual([]);
  expect((await client.ask('data.undoState', undefined)).undo?.name).toBe('map.tidy');
});

it('answers no more after it was closed', async () => {
  await client.ask('profile.retry', undefined);
  await client.close();
  await expect(client.ask('partners.list', undefined)).rejects.toMatchObject({ code: 'profile-unavailable' });
});

it('compares tables and log once it is left in peace, tells what it found, and answers meanwhile', async () => {
  await client.ask('profile.retry', undefined);
  const { id, changes } = newPartner();
  await client.ask('data.commit', { command: command('map.tidy'), changes });
  await client.close();
  const db = new Database(join(folder, 'rapport.sqlite'));
  db.exec("UPDATE partner SET name = 'Fjordlime'");
  db.close();

  client = start();
  await client.ask('profile.retry', undefined);
  const people = manyPeople(id, 2_000);
  await client.ask('data.commit', { command: command('tactic.import'), changes: people });
  await vi.waitFor(() => expect(compared).not.toEqual([]), 30_000);
  expect(compared).toMatchObject([
    { total: 1, differences: [{ partnerName: 'Fjordlime', stored: 'Fjordlime', logged: 'Fjordline' }] },
  ]);
  // Nothing was changed back, and it is told once for each opening.
  expect(await client.ask('partners.list', undefined)).toMatchObject([{ name: 'Fjordlime', people: 2_000 }]);
  await new Promise((done) => setTimeout(done, 2_500));
  expect(compared).toHaveLength(1);
});

it('begins a new day’s backup at once after a session that could make none', async () => {
  await client.ask('profile.retry', undefined);
  await client.ask('data.commit', { command: command('map.tidy'), changes: newPartner().changes });
  expect(await client.backUpDaily()).toMatchObject({ reason: 'daily' });
  // The disk is full at the end, or a file lies in the way.
  rmSync(join(folder, 'backups'), { recursive: true });
  writeFileSync(join(folder, 'backups'), 'mine');
  expect(await client.close()).toMatchObject({ code: 'file-unwritable' });

  client = start();
  await client.ask('profile.retry', undefined);
  await expect(client.backUpDaily()).rejects.toMatchObject({ code: 'file-unwritable' });
  rmSync(join(folder, 'backups'));
  expect(await client.ask('backup.make', undefined)).toMatchObject({ reason: 'daily' });
  expect(await client.ask('backup.make', undefined)).toBeNull();
});
