import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DataClient } from '#electron/db/client.ts';
import type { Progress } from '#shared/ipc/types.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';

const threadUrl = new URL('../../../electron/db/data-thread.ts', import.meta.url);

let folder: string;
let client: DataClient;
let progress: Progress[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-client-'));
  progress = [];
  client = start();
});

afterEach(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

function start(): DataClient {
  return new DataClient({ threadUrl, folder, onProgress: (news) => progress.push(news) });
}

function command(name: string, partnerId: PartnerId | null = null) {
  return { name, label: name, partnerId };
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
  expect(await client.open()).toBeNull();
  await client.setUserName('Kim');
  const { id, changes } = newPartner();
  const result = await client.commit(command('partner.new'), changes);
  expect(result.changes).toEqual(changes);
  expect(result.undoState.undo?.name).toBe('partner.new');
  expect(await client.close()).toBeNull();

  client = start();
  expect(await client.open()).toBeNull();
  expect((await client.openPartner(id)).partner).toMatchObject([{ id, name: 'Fjordline' }]);
  expect(await client.listPartners()).toMatchObject([{ id, people: 0, mapStatus: 0, light: 'red' }]);
  expect(await client.history('partner', id)).toContainEqual(
    expect.objectContaining({ field: 'name', oldValue: null, newValue: 'Fjordline', who: 'Kim' }),
  );
  expect((await client.listBackups()).map(({ reason }) => reason)).toEqual(['quit']);
});

it('leaves the changes out of the result when they are not asked for', async () => {
  await client.open();
  const { id, changes } = newPartner();
  const result = await client.commit(command('partner.new'), changes, { withoutChanges: true });
  expect(result).toMatchObject({ changes: [], undoState: { undo: { name: 'partner.new' } } });
  expect(result.commandId).not.toBe('');
  expect((await client.openPartner(id)).partner).toMatchObject([{ id, name: 'Fjordline' }]);
});

it('rejects with the code of the failure', async () => {
  await expect(client.undoState()).rejects.toMatchObject({ code: 'profile-unavailable' });
  await client.open();
  await expect(client.openPartner('nobody')).rejects.toMatchObject({ code: 'not-found' });
  const wrong = { entity: 'person', row: 'p', fields: { partnerId: 7 } } as unknown as Change;
  await expect(client.commit(command('x'), [wrong])).rejects.toMatchObject({ code: 'bad-request' });
});

it('tells the progress of a long commit', async () => {
  await client.open();
  const { id, changes } = newPartner();
  await client.commit(command('people.import'), [...changes, ...manyPeople(id, 1_000)], { jobId: 'job-1' });
  expect(progress.at(-1)).toEqual({ jobId: 'job-1', done: 1_001, total: 1_001 });
  expect(progress.map(({ done }) => done)).toEqual(
    progress.map(({ done }) => done).toSorted((a, b) => a - b),
  );
});

it('cancels a commit that runs, with nothing written', async () => {
  await client.open();
  const { id, changes } = newPartner();
  await client.commit(command('partner.new'), changes);
  const running = client.commit(command('people.import', id), manyPeople(id, 5_000), { jobId: 'job-2' });
  client.cancel('job-2');
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  expect((await client.openPartner(id)).person).toEqual([]);
  expect((await client.undoState()).undo?.name).toBe('partner.new');
});

it('answers no more after it was closed', async () => {
  await client.open();
  await client.close();
  await expect(client.listPartners()).rejects.toMatchObject({ code: 'profile-unavailable' });
});
