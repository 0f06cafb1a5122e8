import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { fromHex, toHex } from '../bytes/hex.ts';
import { derivedKey, KEY_BYTES } from './derive-key.ts';
import { deviceKeyOf, type DeviceKey } from './device-key.ts';
import { seal, unseal } from './seal.ts';

/** A device's private key as it is kept on this computer: nothing without the key of the workspace. Hex digits. */
export type KeptDeviceKey = z.infer<typeof keptDeviceKeySchema>;
export const keptDeviceKeySchema = z.object({
  deviceId: z.string().regex(/^[0-9a-f]{32}$/),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  sealed: z.string().regex(/^[0-9a-f]{96}$/),
});

/** Encrypts a private key under the key of its workspace. */
export async function keepDeviceKey(device: DeviceKey, workspaceKey: Uint8Array): Promise<KeptDeviceKey> {
  const salt = new Uint8Array(randomBytes(KEY_BYTES));
  const key = derivedKey(workspaceKey, salt, 'device');
  const sealed = await seal(key, fromHex(device.deviceId), device.seed);
  return { deviceId: device.deviceId, salt: toHex(salt), sealed: toHex(sealed) };
}

/** The private key again; null when the workspace is another one, or what was kept has changed. */
export async function openDeviceKey(
  kept: KeptDeviceKey,
  workspaceKey: Uint8Array,
): Promise<DeviceKey | null> {
  const key = derivedKey(workspaceKey, fromHex(kept.salt), 'device');
  const seed = await unseal(key, fromHex(kept.deviceId), fromHex(kept.sealed));
  return seed === null ? null : deviceKeyOf(new Uint8Array(seed));
}
