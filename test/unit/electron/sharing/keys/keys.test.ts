import { createPublicKey, randomBytes, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { derivedKey, keyOfPassphrase } from '#electron/sharing/keys/derive-key.ts';
import {
  deviceIdOf,
  deviceKeyOf,
  isSigned,
  newDeviceKey,
  signed,
} from '#electron/sharing/keys/device-key.ts';
import { keepDeviceKey, openDeviceKey } from '#electron/sharing/keys/kept-device-key.ts';
import { passphraseWords } from '#electron/sharing/keys/passphrase-words.ts';
import { proposePassphrase } from '#electron/sharing/keys/propose-passphrase.ts';
import { seal, unseal } from '#electron/sharing/keys/seal.ts';
import { newWorkspaceKey, opensWorkspace, workspaceKeyOf } from '#electron/sharing/keys/workspace-key.ts';
import { passphraseProblem, plainPassphrase } from '#shared/sharing/passphrase.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('a passphrase', () => {
  test('is proposed as six words, each time others', () => {
    const proposed = Array.from({ length: 50 }, proposePassphrase);
    expect(new Set(proposed).size).toBe(50);
    for (const one of proposed) {
      expect(one).toMatch(/^[a-z]+( [a-z]+){5}$/);
      expect(passphraseProblem(one)).toBeNull();
    }
  });

  test('comes from a list without doubles, long enough for 64 bits', () => {
    expect(new Set(passphraseWords).size).toBe(passphraseWords.length);
    expect(6 * Math.log2(passphraseWords.length)).toBeGreaterThan(64);
    expect(new Set(passphraseWords.map((word) => word.slice(0, 4))).size).toBe(passphraseWords.length);
  });

  test('under twelve characters is refused, counted as people count', () => {
    expect(passphraseProblem('eleven char')).toContain('at least 12 characters');
    expect(passphraseProblem(`eleven char${' '.repeat(9)}`)).toContain('at least 12 characters');
    expect(passphraseProblem('😀'.repeat(11))).toContain('at least 12 characters');
    expect(passphraseProblem('twelve chars')).toBeNull();
    expect(passphraseProblem('x'.repeat(1_001))).toContain('at most 1000 characters');
  });

  test('is the same however its spaces and accents were typed', () => {
    expect(plainPassphrase('  caf\u0065\u0301   au  lait ')).toBe('caf\u00e9 au lait');
    expect(plainPassphrase('Case Counts')).not.toBe(plainPassphrase('case counts'));
  });
});

describe('the key of a workspace', () => {
  test('is the same for the same passphrase, and another one is told within two seconds', async () => {
    const { lock, key } = await newWorkspaceKey('six words that nobody guesses');
    expect(await workspaceKeyOf(' six words  that nobody guesses', lock)).toEqual(key);
    const from = performance.now();
    expect(await workspaceKeyOf('six words that nobody guessed', lock)).toBeNull();
    // The bound is for a quiet machine; this only finds a cost that is an order of magnitude too high.
    expect(performance.now() - from).toBeLessThan(10_000);
    expect(opensWorkspace(key, lock)).toBe(true);
    expect(opensWorkspace(new Uint8Array(randomBytes(32)), lock)).toBe(false);
  });

  test('is scrypt with the parameters of the format', async () => {
    const key = await keyOfPassphrase('correct horse battery', text('salt salt salt salt salt salt 32'));
    expect(Buffer.from(key).toString('hex')).toBe(
      'f05d86909e8c2cac8947619256163df9070cb2424214a020166a40c242fc106f',
    );
    expect(Buffer.from(derivedKey(key, text('salt'), 'file')).toString('hex')).toBe(
      'ccc0ee893f26002e92d32d73dd89f4e26b8e38d95f525faedbdbc2163abf583b',
    );
  });

  test('keeps the private key of a device, and gives it to no other workspace', async () => {
    const workspaceKey = new Uint8Array(randomBytes(32));
    const device = await newDeviceKey();
    const kept = await keepDeviceKey(device, workspaceKey);
    expect(JSON.stringify(kept)).not.toContain(Buffer.from(device.seed).toString('hex'));
    expect(await openDeviceKey(kept, workspaceKey)).toEqual(device);
    expect(await openDeviceKey(kept, new Uint8Array(randomBytes(32)))).toBeNull();
    expect(await openDeviceKey({ ...kept, deviceId: '0'.repeat(32) }, workspaceKey)).toBeNull();
  });
});

describe('what is sealed', () => {
  test('opens only with the same key and the same bytes beside it, and whole', async () => {
    const key = new Uint8Array(randomBytes(32));
    const plain = new Uint8Array(randomBytes(9_000_000));
    const sealed = await seal(key, text('beside'), plain);
    expect(Buffer.compare((await unseal(key, text('beside'), sealed)) ?? text(''), plain)).toBe(0);
    expect(await unseal(key, text('besides'), sealed)).toBeNull();
    expect(await unseal(new Uint8Array(randomBytes(32)), text('beside'), sealed)).toBeNull();
    expect(await unseal(key, text('beside'), sealed.subarray(1))).toBeNull();
    expect(await unseal(key, text('beside'), sealed.subarray(0, 15))).toBeNull();
    sealed[5_000_000] = (sealed[5_000_000] ?? 0) ^ 1;
    expect(await unseal(key, text('beside'), sealed)).toBeNull();
  });
});

describe('the key of a device', () => {
  // Test 2 of RFC 8032, section 7.1.
  const seed = Buffer.from('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', 'hex');
  const signature =
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';

  test('signs as the standard says', async () => {
    const key = await deviceKeyOf(new Uint8Array(seed));
    expect(Buffer.from(key.publicKey).toString('hex')).toBe(
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    );
    const made = await signed(key, new Uint8Array([0x72]));
    expect(Buffer.from(made).toString('hex')).toBe(signature);
    expect(await isSigned(key.publicKey, new Uint8Array([0x72]), made)).toBe(true);
    expect(await isSigned(key.publicKey, new Uint8Array([0x73]), made)).toBe(false);
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.publicKey]);
    expect(
      verify(null, Buffer.from([0x72]), createPublicKey({ key: der, format: 'der', type: 'spki' }), made),
    ).toBe(true);
  });

  test('is nobody’s when it is no point of the curve', async () => {
    for (const fill of [0, 2, 255])
      expect(await isSigned(new Uint8Array(32).fill(fill), text('x'), new Uint8Array(64))).toBe(false);
  });

  test('gives its own id', async () => {
    const [one, other] = [await newDeviceKey(), await newDeviceKey()];
    expect(one.deviceId).toMatch(/^[0-9a-f]{32}$/);
    expect(one.deviceId).not.toBe(other.deviceId);
    expect(await deviceIdOf(one.publicKey)).toBe(one.deviceId);
  });
});
