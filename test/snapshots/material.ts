import { makeSnapshot, type Lock } from '#electron/sharing/file/make-snapshot.ts';
import { deviceKeyOf, type DeviceKey } from '#electron/sharing/keys/device-key.ts';
import { canonicalJson } from '#shared/merge/canonical-json.ts';
import type { Random } from '../property/random.ts';

/** A file that is sound, and what is in it. */
export type SoundFile = {
  readonly bytes: Uint8Array;
  readonly deviceId: string;
  readonly content: string;
  readonly passphrase: string | null;
};

/** Sound files of every sort, what opens them, and somebody who has a key but no say. */
export type Material = {
  readonly files: readonly SoundFile[];
  readonly workspace: { readonly workspaceId: string; readonly workspaceKey: Uint8Array };
  readonly stranger: DeviceKey;
};

const PASSPHRASE = 'six words of nobody at all';

/** The same material for the same randomness, but for the salts, which are always new. */
export async function makeMaterial(random: Random): Promise<Material> {
  const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => random.integer(256));
  const workspace = {
    workspaceId: Buffer.from(bytes(16)).toString('hex'),
    workspaceKey: bytes(32),
  };
  const devices = await Promise.all([1, 2, 3].map(() => deviceKeyOf(bytes(32))));
  const files: SoundFile[] = [];
  for (const [index, device] of devices.entries()) {
    for (const people of [0, 1, 3, 12]) {
      const locks: readonly Lock[] = [
        { ...workspace, seq: people + 1 },
        { passphrase: null },
        // Its key takes long to make, so there is one of them.
        ...(index + people === 0 ? [{ passphrase: PASSPHRASE }] : []),
      ];
      for (const lock of locks) files.push(await soundFile(device, lock, people, random));
    }
  }
  return { files, workspace, stranger: await deviceKeyOf(bytes(32)) };
}

async function soundFile(device: DeviceKey, lock: Lock, people: number, random: Random): Promise<SoundFile> {
  const content = canonicalJson({
    kind: 'partner',
    author: device.deviceId,
    rows: Array.from({ length: people }, (_, at) => ({
      id: `${String(at)}-${String(random.next())}`,
      name: random.pick(['Ada', 'Søren', 'Łukasz', '王']),
      clock: [random.integer(2 ** 41), random.integer(2 ** 20)],
    })),
  });
  const bytes = await makeSnapshot(new TextEncoder().encode(content), device, lock);
  return {
    bytes,
    content,
    deviceId: device.deviceId,
    passphrase: 'passphrase' in lock ? lock.passphrase : null,
  };
}
