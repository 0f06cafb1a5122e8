import type { Watch } from './folder-setting.ts';
import { FolderTrouble } from './folder-trouble.ts';
import type { SharedFolder } from './shared-folder.ts';

/**
 * After an erasure at a partner, here or taken over from others: what this device published of it has to go at once, whatever its age and under
 * former ids too, and what `make` gives takes its place at each level (null: nothing). A folder that is not there now is tidied by the next `tidy`
 * that finds it. Files of others are theirs to replace.
 */
export async function republish(
  folder: SharedFolder,
  partnerId: string,
  make: (level: string) => Promise<Uint8Array | null>,
  watch: Watch = {},
): Promise<void> {
  const levels = new Set(folder.own().flatMap((one) => (one.partnerId === partnerId ? [one.level] : [])));
  // Noted first: from here on they go whenever they are seen, also after a crash.
  await folder.removeAllOf((one) => one.partnerId === partnerId);
  for (const level of levels) {
    const content = await make(level);
    if (content !== null) await folder.queue(content, { partnerId, level });
  }
  await folder.send(watch);
  try {
    await folder.tidy(watch);
  } catch (failure) {
    if (!(failure instanceof FolderTrouble)) throw failure;
  }
}
