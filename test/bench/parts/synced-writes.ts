import { open } from 'node:fs/promises';

/** How long each of some writes of 4 KiB takes until the disk says that it is safe, in milliseconds. */
export async function syncedWrites(path: string, count: number): Promise<readonly number[]> {
  const file = await open(path, 'w');
  const block = new Uint8Array(4_096);
  const times: number[] = [];
  try {
    for (let run = 0; run < count; run += 1) {
      const from = performance.now();
      await file.write(block);
      await file.datasync();
      times.push(performance.now() - from);
    }
  } finally {
    await file.close();
  }
  return times;
}
