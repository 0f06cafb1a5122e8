import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSnapshot } from '#electron/sharing/file/make-snapshot.ts';
import { SnapshotRefused } from '#electron/sharing/file/snapshot-refused.ts';
import { createConnection, joinConnection, type Connection } from '#electron/sharing/folder/connect.ts';
import { snapshotName } from '#electron/sharing/folder/file-names.ts';
import { folderFiles, type FolderFiles } from '#electron/sharing/folder/folder-files.ts';
import { FolderTrouble } from '#electron/sharing/folder/folder-trouble.ts';
import { publishFile } from '#electron/sharing/folder/publish-file.ts';
import type { Take } from '#electron/sharing/folder/read-new.ts';
import { openSharedFolder, type SharedFolder } from '#electron/sharing/folder/shared-folder.ts';
import { makeWorkspace } from '#electron/sharing/folder/workspace-file.ts';
import { sha256 } from '#electron/sharing/bytes/sha256.ts';
import { newDeviceKey } from '#electron/sharing/keys/device-key.ts';
import { folderTroubles, folderTroubleText } from '#shared/sharing/folder-trouble.ts';

const DAY = 86_400_000;
const subject = { partnerId: 'p', level: 'everything' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let base = '';
let root = '';
let now = Date.UTC(2026, 10, 30);
let connection: Connection;

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'rapport-shared-'));
  root = join(base, 'root');
  mkdirSync(root);
  const lock = { salt: 'a'.repeat(64), keyCheck: 'b'.repeat(64) };
  const workspace = await makeWorkspace(folderFiles(root), lock, now);
  connection = { workspace, workspaceKey: new Uint8Array(32).fill(7) };
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function opened(name: string, files: Partial<FolderFiles> = {}): Promise<SharedFolder> {
  return openSharedFolder({
    ...connection,
    files: { ...folderFiles(root), ...files },
    privateFolder: join(base, name),
    now: () => now,
    wait: () => Promise.resolve(),
  });
}

async function heard(folder: SharedFolder): Promise<readonly string[]> {
  const texts: string[] = [];
  await folder.read(({ content }) => {
    texts.push(new TextDecoder().decode(content));
    return Promise.resolve('taken');
  });
  return texts.toSorted();
}

async function sent(folder: SharedFolder, text: string): Promise<void> {
  await folder.queue(bytes(text), subject);
  expect(await folder.send()).toMatchObject({ queued: 0, trouble: null, toMake: [] });
}

function filesOf(deviceId: string): readonly string[] {
  return readdirSync(join(root, 'd', deviceId)).toSorted();
}

describe('making and joining', () => {
  test(
    'a workspace is written once; its passphrase opens it, another one does not',
    { timeout: 120_000 },
    async () => {
      const place = join(base, 'new');
      mkdirSync(place);
      const files = folderFiles(place);
      const made = await createConnection(files, 'six words for all of us', now);
      const text = readFileSync(join(place, 'workspace.json'), 'utf8');
      expect(Object.keys(JSON.parse(text) as object)).toEqual([
        'createdAt',
        'format',
        'keyCheck',
        'minReader',
        'salt',
        'workspaceId',
      ]);
      expect(await joinConnection(files, ' six words for  all of us')).toEqual(made);
      expect(await joinConnection(files, 'other words for all of us')).toBeNull();
      await expect(createConnection(files, 'six words for all of us', now)).rejects.toMatchObject({
        code: 'taken',
      });
      expect(readFileSync(join(place, 'workspace.json'), 'utf8')).toBe(text);
      await expect(
        createConnection(folderFiles(join(base, 'missing')), 'six words for all of us', now),
      ).rejects.toMatchObject({ code: 'not-there' });
      expect(existsSync(join(base, 'missing'))).toBe(false);
    },
  );

  test('the private key is nowhere in the clear', async () => {
    const folder = await opened('one');
    await sent(folder, 'hello');
    const memory = readFileSync(join(base, 'one', 'memory.json'), 'utf8');
    expect(memory).not.toContain(Buffer.from(connection.workspaceKey).toString('hex'));
    expect(statSync(join(base, 'one', 'memory.json')).mode & 0o077).toBe(0);
  });
});

describe('sending and reading', () => {
  test('what one sends all others get, once, and after a restart not again', async () => {
    const [one, two] = [await opened('one'), await opened('two')];
    await sent(one, 'from one');
    await sent(two, 'from two');
    expect(await heard(one)).toEqual(['from two']);
    expect(await heard(two)).toEqual(['from one']);
    expect(await heard(await opened('two'))).toEqual([]);
    const [name = ''] = filesOf(one.deviceId());
    expect(name).toMatch(/^00000001-[0-9a-f]{32}\.rapport$/);
    const content = readFileSync(join(root, 'd', one.deviceId(), name));
    expect(name).toContain(
      Buffer.from(await sha256(content))
        .toString('hex')
        .slice(0, 32),
    );
  });

  test('nothing is written, read or made in a folder that is not the workspace', async () => {
    const one = await opened('one');
    await one.queue(bytes('later'), subject);
    const text = readFileSync(join(root, 'workspace.json'), 'utf8');
    const cases: readonly (readonly [string, () => void])[] = [
      ['not-there', () => rmSync(join(root, 'workspace.json'))],
      [
        'other-workspace',
        () =>
          writeFileSync(
            join(root, 'workspace.json'),
            text.replace(connection.workspace.workspaceId, 'e'.repeat(32)),
          ),
      ],
      ['changed', () => writeFileSync(join(root, 'workspace.json'), text.replace('"salt":"a', '"salt":"c'))],
      [
        'changed',
        () => writeFileSync(join(root, 'workspace.json'), text.replace('"keyCheck":"b', '"keyCheck":"c')),
      ],
      ['damaged', () => writeFileSync(join(root, 'workspace.json'), text.slice(0, -5))],
      [
        'newer',
        () => writeFileSync(join(root, 'workspace.json'), text.replace('"minReader":1', '"minReader":2')),
      ],
      ['newer', () => writeFileSync(join(root, 'workspace.json'), '{"format":2}')],
      ['not-there', () => rmSync(root, { recursive: true })],
    ];
    for (const [code, happens] of cases) {
      happens();
      const { queued, trouble } = await one.send();
      expect([queued, trouble?.code], code).toEqual([1, code]);
      await expect(one.read(() => Promise.resolve('taken'))).rejects.toMatchObject({ code });
      await expect(one.tidy()).rejects.toMatchObject({ code });
      expect(existsSync(root) ? readdirSync(join(root, 'd')) : []).toEqual([]);
    }
    expect(existsSync(root)).toBe(false);
    mkdirSync(join(root, 'd'), { recursive: true });
    writeFileSync(join(root, 'workspace.json'), text);
    expect(await one.send()).toMatchObject({ sent: 1, queued: 0 });
  });

  test('a rename that is busy is tried for a minute, then the file stays in the outbox, over a restart too', async () => {
    let waited = 0;
    let renames = 0;
    let isBusy = true;
    const real = folderFiles(root);
    const files: Partial<FolderFiles> = {
      rename: (from, to) => {
        renames += 1;
        return isBusy ? Promise.reject(new FolderTrouble('busy')) : real.rename(from, to);
      },
    };
    await expect(
      publishFile({ ...real, ...files }, 'x', bytes('x'), { wait: (ms) => Promise.resolve((waited += ms)) }),
    ).rejects.toMatchObject({ code: 'busy' });
    expect(waited).toBeGreaterThanOrEqual(60_000);
    expect(waited).toBeLessThan(70_000);
    expect(renames).toBeGreaterThan(10);
    expect(readdirSync(root).toSorted()).toEqual(['d', 'workspace.json']);
    const one = await opened('one', files);
    await one.queue(bytes('kept'), subject);
    expect(await one.send()).toMatchObject({ sent: 0, queued: 1 });
    isBusy = false;
    expect(await (await opened('one')).send()).toMatchObject({ sent: 1, queued: 0 });
    expect(await heard(await opened('two'))).toEqual(['kept']);
  });

  test('only the newest of what waits is sent', async () => {
    const one = await opened('one');
    for (const text of ['first', 'second']) await one.queue(bytes(text), subject);
    await one.queue(bytes('other level'), { ...subject, level: 'facts' });
    expect(readdirSync(join(base, 'one', 'outbox'))).toHaveLength(2);
    await one.send();
    expect(await heard(await opened('two'))).toEqual(['other level', 'second']);
    expect(readdirSync(join(base, 'one', 'outbox'))).toEqual([]);
  });

  test('what arrives otherwise than it was written is not counted as sent', async () => {
    let isTearing = true;
    const real = folderFiles(root);
    const one = await opened('one', {
      writeNew: (file, content) => real.writeNew(file, isTearing ? content.subarray(0, 100) : content),
    });
    await one.queue(bytes('whole'), subject);
    expect(await one.send()).toMatchObject({ sent: 0, toMake: [subject] });
    isTearing = false;
    await sent(one, 'whole');
    expect(await heard(await opened('two'))).toEqual(['whole']);
  });

  test('can be cancelled', async () => {
    const one = await opened('one');
    await sent(one, 'x');
    const two = await opened('two');
    const aborted = AbortSignal.abort();
    await expect(two.read(() => Promise.resolve('taken'), { signal: aborted })).rejects.toThrow(/abort/i);
    expect(await heard(two)).toEqual(['x']);
  });

  test('what its reader cannot use yet is offered again, and what it refuses is listed', async () => {
    const one = await opened('one');
    await sent(one, 'x');
    const two = await opened('two');
    const offer = async (take: Take): Promise<number> => {
      now += 7 * 3_600_000;
      return (await two.read(take)).waiting;
    };
    expect(await offer(() => Promise.resolve('later'))).toBe(1);
    expect(two.health()).toMatchObject([{ reason: 'held-back' }]);
    expect(await offer(() => Promise.reject(new SnapshotRefused('bad-content')))).toBe(1);
    expect(two.health()).toMatchObject([{ reason: 'bad-content', isTold: true }]);
    await expect(offer(() => Promise.reject(new Error('database')))).rejects.toThrow('database');
    expect(await offer(() => Promise.resolve('taken'))).toBe(0);
    expect(two.health()).toEqual([]);
  });
});

describe('files that are not what they should be', () => {
  test('wait with their reason, the rest is taken, and they are taken once they are whole', async () => {
    const one = await opened('one');
    for (const text of ['a', 'b']) await sent(one, text);
    const folder = join(root, 'd', one.deviceId());
    const [first = ''] = filesOf(one.deviceId());
    const whole = readFileSync(join(folder, first));
    writeFileSync(join(folder, first), whole.subarray(0, 50));
    const two = await opened('two');
    expect(await heard(two)).toEqual(['b']);
    expect(two.health()).toMatchObject([{ reason: 'incomplete', isTold: false }]);
    now += 11 * 60_000;
    expect(two.health()).toMatchObject([{ isTold: true }]);
    expect(readFileSync(join(folder, first)).length).toBe(50);
    writeFileSync(join(folder, first), whole);
    expect(await heard(two)).toEqual(['a']);
    expect(two.health()).toEqual([]);
  });

  test('made by others, or put into the folder of others, are not taken', async () => {
    const one = await opened('one');
    const stranger = await newDeviceKey();
    const put = async (deviceId: string, file: Uint8Array, seq = 1): Promise<void> => {
      mkdirSync(join(root, 'd', deviceId), { recursive: true });
      const hash = Buffer.from(await sha256(file))
        .toString('hex')
        .slice(0, 32);
      writeFileSync(join(root, 'd', deviceId, snapshotName(seq, hash)), file);
    };
    const { workspaceKey } = connection;
    const lock = { workspaceId: connection.workspace.workspaceId, workspaceKey, seq: 1 };
    await put(one.deviceId(), await makeSnapshot(bytes('as one'), stranger, lock));
    await put(stranger.deviceId, await makeSnapshot(bytes('wrong number'), stranger, lock), 2);
    await put(stranger.deviceId, await makeSnapshot(bytes('open'), stranger, { passphrase: null }));
    await put(
      stranger.deviceId,
      await makeSnapshot(bytes('elsewhere'), stranger, { ...lock, workspaceId: 'e'.repeat(32) }),
    );
    await put(
      stranger.deviceId,
      await makeSnapshot(bytes('no key'), stranger, { ...lock, workspaceKey: new Uint8Array(32) }),
    );
    await put(stranger.deviceId, bytes('RPRT\u0002 of a later version'));
    const two = await opened('two');
    expect(await heard(two)).toEqual([]);
    expect(
      two
        .health()
        .map(({ reason }) => reason)
        .toSorted(),
    ).toEqual(['damaged', 'newer', 'other-sender', 'other-sender', 'other-workspace', 'other-workspace']);
    expect((await one.read(() => Promise.resolve('taken'))).isCloned).toBe(false);
  });

  test(
    'links, pipes and folders with the name of a snapshot are not followed',
    { timeout: 20_000 },
    async () => {
      const one = await opened('one');
      await sent(one, 'x');
      const folder = join(root, 'd', one.deviceId());
      const secret = join(base, 'secret');
      writeFileSync(secret, 'not for the folder');
      symlinkSync(secret, join(folder, snapshotName(2, 'c'.repeat(32))));
      mkdirSync(join(folder, snapshotName(3, 'd'.repeat(32))));
      if (process.platform !== 'win32')
        execFileSync('mkfifo', [join(folder, snapshotName(4, 'e'.repeat(32)))]);
      symlinkSync(base, join(root, 'd', 'f'.repeat(32)));
      const two = await opened('two');
      expect(await heard(two)).toEqual(['x']);
      expect(new Set(two.health().map(({ reason }) => reason))).toEqual(new Set(['unreadable']));
    },
  );
});

describe('a device', () => {
  test('thins its own old snapshots, and only while the newer ones are really there', async () => {
    const one = await opened('one');
    for (let day = 0; day < 5; day += 1) {
      await sent(one, `day ${String(day)}`);
      now += DAY;
    }
    const all = filesOf(one.deviceId());
    expect(await one.tidy()).toBe(0);
    now += 28 * DAY;
    const last = join(root, 'd', one.deviceId(), all[4] ?? '');
    const content = readFileSync(last);
    writeFileSync(last, content.subarray(1));
    expect(await one.tidy()).toBe(0);
    writeFileSync(last, content);
    expect(await one.tidy()).toBe(2);
    expect(filesOf(one.deviceId())).toEqual(all.slice(2));
    writeFileSync(join(root, 'd', one.deviceId(), all[0] ?? ''), 'came back');
    expect((await one.read(() => Promise.resolve('taken'))).isCloned).toBe(false);
  });

  test('removes what was erased at once, each time that it is seen, under former ids too', async () => {
    const one = await opened('one');
    await sent(one, 'before');
    const former = one.deviceId();
    const [name = ''] = filesOf(former);
    const content = readFileSync(join(root, 'd', former, name));
    await one.renewDevice();
    await sent(one, 'after');
    await one.queue(bytes('waits'), subject);
    await one.removeAllOf(({ partnerId }) => partnerId === 'p');
    expect(readdirSync(join(base, 'one', 'outbox'))).toEqual([]);
    expect(await one.tidy()).toBe(2);
    expect([filesOf(former), filesOf(one.deviceId())]).toEqual([[], []]);
    writeFileSync(join(root, 'd', former, name), content);
    writeFileSync(join(root, 'd', former, name.replace('.rapport', ' (1).rapport')), content);
    expect(await (await opened('one')).tidy()).toBe(1);
    expect(filesOf(former)).toEqual([]);
  });

  test('removes its unfinished files of yesterday, and nothing of others', async () => {
    const [one, two] = [await opened('one'), await opened('two')];
    await sent(one, 'x');
    await sent(two, 'y');
    const name = `${snapshotName(9, 'a'.repeat(32))}.0a1b2c3d.tmp`;
    const paths = [one, two].map((folder) => join(root, 'd', folder.deviceId(), name));
    for (const path of paths) writeFileSync(path, 'half');
    now = Date.now();
    expect(await one.tidy()).toBe(0);
    now += 2 * DAY;
    expect(await one.tidy()).toBe(1);
    expect(paths.map((path) => existsSync(path))).toEqual([false, true]);
  });

  test('that was copied is noticed by both, and nobody loses anything', async () => {
    const one = await opened('one');
    await sent(one, 'both know');
    execFileSync('cp', ['-r', join(base, 'one'), join(base, 'copy')]);
    const copy = await opened('copy');
    expect(copy.deviceId()).toBe(one.deviceId());
    await sent(one, 'by one');
    await sent(copy, 'by the copy');
    const take: Take = () => Promise.resolve('taken');
    expect([(await one.read(take)).isCloned, (await copy.read(take)).isCloned]).toEqual([true, true]);
    expect(await one.renewDevice()).not.toBe(await copy.renewDevice());
    await sent(one, 'by one again');
    // What was sent under the former id is read once more.
    expect(await heard(copy)).toEqual(['both know', 'by one again', 'by the copy']);
    expect(await heard(await opened('two'))).toEqual(['both know', 'by one', 'by one again', 'by the copy']);
  });

  test('gets a new id when what it kept is gone or of another workspace', async () => {
    const one = await opened('one');
    const before = one.deviceId();
    expect((await opened('one')).deviceId()).toBe(before);
    connection = { ...connection, workspaceKey: new Uint8Array(32) };
    const other = await opened('one');
    expect(other.deviceId()).not.toBe(before);
    expect(other.formerIds()).toEqual([before]);
    writeFileSync(join(base, 'one', 'memory.json'), '{');
    expect((await opened('one')).deviceId()).not.toBe(other.deviceId());
  });
});

test('verifying reads every byte and changes nothing', async () => {
  const one = await opened('one');
  for (const text of ['a', 'b', 'c']) await sent(one, text);
  const folder = join(root, 'd', one.deviceId());
  const [first = '', second = ''] = filesOf(one.deviceId());
  writeFileSync(join(folder, first), 'x');
  rmSync(join(folder, second));
  expect(await one.verify()).toEqual({
    sound: 1,
    unsound: [`d/${one.deviceId()}/${first}`],
    unseen: [`d/${one.deviceId()}/${second}`],
  });
});

test('fifty thousand files that are none cost little', { timeout: 300_000 }, async () => {
  const one = await opened('one');
  await sent(one, 'x');
  const folder = join(root, 'd', one.deviceId());
  for (let n = 0; n < 50_000; n += 1) writeFileSync(join(folder, `~$junk ${String(n)}.tmp`), '');
  expect(await heard(await opened('two'))).toEqual(['x']);
  expect(await one.tidy()).toBe(0);
  expect(readdirSync(folder)).toHaveLength(50_001);
});

test('every trouble has a sentence that says that nothing is lost', () => {
  for (const code of folderTroubles) {
    const { title, description } = folderTroubleText(code);
    expect(title).toMatch(/^The|^There/);
    expect(description).toContain('nothing was deleted');
  }
});
