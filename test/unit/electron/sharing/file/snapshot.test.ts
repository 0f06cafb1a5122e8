import { createHash, randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeSnapshot, type Lock } from '#electron/sharing/file/make-snapshot.ts';
import {
  lookAtSnapshot,
  openSnapshot,
  readContent,
  type OpenWith,
} from '#electron/sharing/file/open-snapshot.ts';
import type { SnapshotHeader } from '#electron/sharing/file/snapshot-header.ts';
import { bytesBefore } from '#electron/sharing/file/snapshot-layout.ts';
import { SnapshotRefused } from '#electron/sharing/file/snapshot-refused.ts';
import { newDeviceKey, signed, type DeviceKey } from '#electron/sharing/keys/device-key.ts';
import { derivedKey } from '#electron/sharing/keys/derive-key.ts';
import { seal } from '#electron/sharing/keys/seal.ts';
import { refusalCodes, refusalText } from '#shared/sharing/snapshot-refusal.ts';

const content = new TextEncoder().encode('{"kind":"partner","name":"Søren"}');
const workspaceId = 'a'.repeat(32);
const workspaceKey = new Uint8Array(randomBytes(32));
const inWorkspace: Lock = { workspaceId, workspaceKey, seq: 7 };
const connected: OpenWith = { workspace: { workspaceId, workspaceKey }, passphrase: null };
const alone: OpenWith = { workspace: null, passphrase: null };

let device: DeviceKey;
beforeAll(async () => {
  device = await newDeviceKey();
});

async function refusal(opening: Promise<unknown>): Promise<string> {
  try {
    await opening;
    return 'taken';
  } catch (failure) {
    return failure instanceof SnapshotRefused ? `${failure.code} ${failure.detail}`.trim() : String(failure);
  }
}

/** A file put together by hand, signed with a real key: what somebody who knows the format could make. */
async function forged(
  inside: Uint8Array,
  more: Partial<SnapshotHeader> = {},
  isEncrypted = false,
): Promise<Uint8Array> {
  const salt = 'b'.repeat(64);
  const header: SnapshotHeader = {
    workspaceId: null,
    deviceId: device.deviceId,
    publicKey: Buffer.from(device.publicKey).toString('hex'),
    seq: 0,
    minReader: 1,
    salt,
    payloadLength: inside.length + (isEncrypted ? 16 : 32),
    ...more,
  };
  const before = bytesBefore(header, isEncrypted);
  const payload = isEncrypted
    ? await seal(derivedKey(workspaceKey, Buffer.from(salt, 'hex'), 'file'), before, inside)
    : Buffer.concat([inside, createHash('sha256').update(inside).digest()]);
  return signedAgain(Buffer.concat([before, payload]));
}

async function signedAgain(bytes: Uint8Array): Promise<Uint8Array> {
  return Buffer.concat([bytes, await signed(device, bytes)]);
}

describe('a snapshot file', () => {
  test('of a workspace opens with its key alone', async () => {
    const file = await makeSnapshot(content, device, inWorkspace);
    const opened = await openSnapshot(file, connected);
    expect(new TextDecoder().decode(opened.content)).toBe('{"kind":"partner","name":"Søren"}');
    expect(opened.header).toMatchObject({ workspaceId, deviceId: device.deviceId, seq: 7, minReader: 1 });
    expect(await refusal(openSnapshot(file, alone))).toBe('other-workspace');
    const other = { workspaceId: 'c'.repeat(32), workspaceKey };
    expect(await refusal(openSnapshot(file, { workspace: other, passphrase: null }))).toBe('other-workspace');
    const otherKey = { workspaceId, workspaceKey: new Uint8Array(32) };
    expect(await refusal(openSnapshot(file, { workspace: otherKey, passphrase: null }))).toBe(
      'damaged payload',
    );
  });

  test('saved by itself opens with its passphrase, whoever is connected to what', async () => {
    const file = await makeSnapshot(content, device, { passphrase: 'six words for this file' });
    expect(await lookAtSnapshot(file)).toMatchObject({
      isEncrypted: true,
      header: { workspaceId: null, seq: 0 },
    });
    const opened = await openSnapshot(file, { ...connected, passphrase: ' six words for  this file ' });
    expect(Buffer.compare(opened.content, content)).toBe(0);
    expect(await refusal(openSnapshot(file, connected))).toBe('needs-passphrase');
    expect(await refusal(openSnapshot(file, { ...alone, passphrase: 'other words for this' }))).toBe(
      'wrong-passphrase payload',
    );
  });

  test('without a passphrase is gzip that any tool can read, and says so', async () => {
    const file = await makeSnapshot(content, device, { passphrase: null });
    const opened = await openSnapshot(file, alone);
    expect(opened.isEncrypted).toBe(false);
    expect(Buffer.compare(opened.content, content)).toBe(0);
    const from = 10 + Buffer.from(file).readUInt32BE(6);
    expect(Buffer.compare(gunzipSync(file.subarray(from, -96)), content)).toBe(0);
  });

  test('has the bytes that the format says, and a salt of its own each time', async () => {
    const file = Buffer.from(await makeSnapshot(content, device, inWorkspace));
    expect(file.subarray(0, 6).toString('latin1')).toBe('RPRT\u0001\u0001');
    const header = file.subarray(10, 10 + file.readUInt32BE(6)).toString();
    expect(Object.keys(JSON.parse(header) as object)).toEqual([
      'deviceId',
      'minReader',
      'payloadLength',
      'publicKey',
      'salt',
      'seq',
      'workspaceId',
    ]);
    expect(file.includes('Søren') || file.includes('partner')).toBe(false);
    const again = Buffer.from(await makeSnapshot(content, device, inWorkspace));
    expect(again.subarray(-200).equals(file.subarray(-200))).toBe(false);
  });

  test('is not taken when it is something else, cut, or longer than it says', async () => {
    const file = await makeSnapshot(content, device, inWorkspace);
    expect(await refusal(openSnapshot(new Uint8Array(0), connected))).toBe('not-a-snapshot layout');
    expect(await refusal(openSnapshot(new TextEncoder().encode('%PDF-1.7 …'), connected))).toBe(
      'not-a-snapshot layout',
    );
    for (const length of [4, 9, 10, 200, file.length - 65, file.length - 1])
      expect(await refusal(openSnapshot(file.subarray(0, length), connected))).toBe('incomplete layout');
    expect(await refusal(openSnapshot(Buffer.concat([file, file]), connected))).toBe('damaged layout');
    expect(await refusal(openSnapshot(new Uint8Array(65 * 1024 * 1024), connected))).toBe('too-large layout');
  });

  test('of a later format, or that asks for a later reader, is left alone before anything else is looked at', async () => {
    const file = Buffer.from(await makeSnapshot(content, device, inWorkspace));
    file[4] = 2;
    expect(await refusal(openSnapshot(file, connected))).toBe('newer layout');
    const later = { minReader: 2, salt: 'other' } as Partial<SnapshotHeader>;
    expect(await refusal(openSnapshot(await forged(gzipSync(content), later), connected))).toBe(
      'newer layout',
    );
  });

  test('may have more in its header, from a later version', async () => {
    const file = await forged(gzipSync(content), { more: { than: ['now'] } } as Partial<SnapshotHeader>);
    expect((await openSnapshot(file, alone)).header).toMatchObject({ more: { than: ['now'] } });
  });

  test('cannot be written under the id of another device', async () => {
    const other = await newDeviceKey();
    const file = await forged(gzipSync(content), { deviceId: other.deviceId });
    expect(await refusal(openSnapshot(file, alone))).toBe('damaged device id');
    const withKey = { deviceId: other.deviceId, publicKey: Buffer.from(other.publicKey).toString('hex') };
    expect(await refusal(openSnapshot(await forged(gzipSync(content), withKey), alone))).toBe(
      'damaged signature',
    );
  });

  test('without a passphrase has its own hash inside', async () => {
    const file = await forged(gzipSync(content));
    const changed = Buffer.from(file.subarray(0, -64));
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(await refusal(openSnapshot(await signedAgain(changed), alone))).toBe('damaged payload');
  });

  test('of a workspace is encrypted and has a number, whoever signed it', async () => {
    const plain = await forged(gzipSync(content), { workspaceId, seq: 1 });
    expect(await refusal(openSnapshot(plain, connected))).toBe('damaged not of the workspace');
    const unnumbered = await forged(gzipSync(content), { workspaceId, seq: 0 }, true);
    expect(await refusal(openSnapshot(unnumbered, connected))).toBe('damaged not of the workspace');
    const sound = await forged(gzipSync(content), { workspaceId, seq: 1 }, true);
    expect(await refusal(openSnapshot(sound, connected))).toBe('taken');
  });

  test('has a header that can be written in one way only', async () => {
    const good = await forged(gzipSync(content));
    const headerLength = Buffer.from(good).readUInt32BE(6);
    const header = Buffer.from(good.subarray(10, 10 + headerLength)).toString();
    const payload = good.subarray(10 + headerLength, -64);
    const withHeader = (text: string): Promise<Uint8Array> => {
      const start = Buffer.from(good.subarray(0, 10));
      start.writeUInt32BE(Buffer.byteLength(text), 6);
      return signedAgain(Buffer.concat([start, Buffer.from(text), payload]));
    };
    expect(await refusal(openSnapshot(await withHeader(header), alone))).toBe('taken');
    for (const text of [
      header.replace('{', '{ '),
      header.replace('{', '{"seq":5,'),
      header.replace('"seq":0', '"seq":0.5'),
      header.replace('"seq":0', '"seq":-1'),
      header.replace('"seq":0', '"seq":100000000'),
      header.replace('"minReader":1', '"minReader":0'),
      header.replace('{', '{"__proto__":{},'),
      header.toUpperCase(),
      header.replace('"workspaceId":null', '"workspaceId":"../../x"'),
      `${header}\u0000`,
      '[]',
      '',
    ])
      expect(await refusal(openSnapshot(await withHeader(text), alone)), text).toBe('damaged layout');
  });

  test('that unpacks to far more than it has is stopped on the way', { timeout: 300_000 }, async () => {
    const bomb = await forged(gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 }));
    expect(bomb.length).toBeLessThan(400_000);
    expect(await refusal(openSnapshot(bomb, alone))).toBe('too-large packed');
    const small = await forged(gzipSync(Buffer.alloc(1_000_000, '{')));
    expect((await openSnapshot(small, alone)).content.length).toBe(1_000_000);
    expect(await refusal(openSnapshot(await forged(Buffer.from('no gzip')), alone))).toBe('damaged packed');
  });

  test('of the most monotonous content can be opened', async () => {
    const dull = Buffer.alloc(3_000_000, ' ');
    const file = await makeSnapshot(dull, device, { passphrase: null });
    expect(Buffer.compare((await openSnapshot(file, alone)).content, dull)).toBe(0);
  });

  test('is not made when nobody could open it', { timeout: 300_000 }, async () => {
    const tooMuch = new Uint8Array(256 * 1024 * 1024 + 1);
    expect(await refusal(makeSnapshot(tooMuch, device, inWorkspace))).toBe(
      `too-large ${String(tooMuch.length)}`,
    );
    const noise = new Uint8Array(randomBytes(64 * 1024 * 1024));
    expect(await refusal(makeSnapshot(noise, device, inWorkspace))).toMatch(/^too-large /);
  });
});

describe('the content of a snapshot', () => {
  const read = (json: string | Uint8Array): Promise<string> =>
    refusal(
      Promise.resolve().then(() =>
        readContent(typeof json === 'string' ? new TextEncoder().encode(json) : json, (value) => value),
      ),
    );

  test('is JSON of a bounded depth, without keys that mean something to JavaScript', async () => {
    expect(await read(`${'['.repeat(32)}${']'.repeat(32)}`)).toBe('taken');
    expect(await read(`"${'['.repeat(99)}\\"[["`)).toBe('taken');
    expect(await read(`${'['.repeat(33)}${']'.repeat(33)}`)).toBe('bad-content depth');
    expect(await read('['.repeat(1_000_000))).toBe('bad-content depth');
    expect(await read('{"a":1')).toBe('bad-content syntax');
    expect(await read(Uint8Array.of(0x22, 0xff, 0x22))).toBe('bad-content encoding');
    expect(await read('{"a":[{"__proto__":{"isAdmin":true}}]}')).toBe('bad-content key');
    expect(await read('{"\\u005f_proto__":1}')).toBe('bad-content key');
    expect(await read('{"constructor":1}')).toBe('bad-content key');
  });

  test('has the shape that the one who asks wants', async () => {
    const bytes = new TextEncoder().encode('{"kind":"partner"}');
    const isPartner = (value: unknown): string | null =>
      JSON.stringify(value).includes('partner') ? 'yes' : null;
    expect(readContent(bytes, isPartner)).toBe('yes');
    expect(await refusal(Promise.resolve().then(() => readContent(bytes, () => null)))).toBe(
      'bad-content shape',
    );
  });
});

test('every refusal has a sentence that says what is safe', () => {
  for (const code of refusalCodes) {
    const { title, description } = refusalText(code);
    expect(title).toMatch(/^(This|The) [^.]+$/);
    expect(description, code).toMatch(/[Nn]othing was |Your data is safe/);
    expect(description).toMatch(/\.$/);
  }
});
