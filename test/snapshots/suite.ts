import { openSnapshot, readContent } from '#electron/sharing/file/open-snapshot.ts';
import { SnapshotRefused } from '#electron/sharing/file/snapshot-refused.ts';
import { canonicalJson } from '#shared/merge/canonical-json.ts';
import { Tally, type Outcome } from '../attack/outcome.ts';
import type { Suite } from '../attack/suites.ts';
import { randomFrom } from '../property/random.ts';
import { makeMaterial, type Material, type SoundFile } from './material.ts';
import { sorts } from './sorts.ts';

/** Attempts at once: most of the work is done in Node's own threads. */
const LANES = 8;

/**
 * Damages snapshots in every way and opens them. A sound one has to be taken (else it is lost); a damaged one has to be refused with a code, or
 * what is taken is exactly what the device that it names has put into it (else it is wrong).
 */
export const snapshotSuite: Suite = async (count, seed, onProgress = () => undefined): Promise<Outcome> => {
  const material = await makeMaterial(randomFrom(seed));
  const names = Object.keys(sorts);
  const tally = new Tally();
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) {
      const name = names[at % names.length] ?? 'sound';
      await attempt(name, at, seed, material, tally);
      onProgress(tally.outcome);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return tally.outcome;
};

async function attempt(
  name: string,
  at: number,
  seed: number,
  material: Material,
  tally: Tally,
): Promise<void> {
  // Each has its own, so that the lanes may overtake one another.
  const random = randomFrom(seed + at * 7_919);
  const whose = random.pick(material.files);
  const bytes = (await sorts[name]?.(whose, random, material)) ?? whose.bytes;
  const what = await problemOf(bytes, whose, material);
  const words =
    what === null ? [] : [`${name} (attempt ${String(at)}, RAPPORT_SEED=${String(seed)}): ${what}`];
  const isSound = Buffer.compare(bytes, whose.bytes) === 0;
  tally.count(isSound ? words : [], isSound ? [] : words);
}

/** What is wrong with how a file was taken or refused; null when nothing is. */
async function problemOf(bytes: Uint8Array, whose: SoundFile, material: Material): Promise<string | null> {
  const isSound = Buffer.compare(bytes, whose.bytes) === 0;
  try {
    // A passphrase is only given to the sound file: a key takes long to make, and a damaged one is refused before.
    const passphrase = isSound ? whose.passphrase : null;
    const { header, content } = await openSnapshot(bytes, { workspace: material.workspace, passphrase });
    const text = canonicalJson(readContent(content, (value) => ({ value })).value);
    if (isSound) return text === whose.content ? null : 'opened with other content';
    return problemOfTaken(header.deviceId, header.workspaceId, text, material);
  } catch (failure) {
    if (!(failure instanceof SnapshotRefused)) return `crashed: ${String(failure)}`;
    return isSound ? `refused as ${failure.code}` : null;
  }
}

/** A stranger may pass on what lies open, under their own name; nothing else may be taken. */
function problemOfTaken(
  deviceId: string,
  workspaceId: string | null,
  text: string,
  { files, stranger }: Material,
): string | null {
  if (deviceId === stranger.deviceId)
    return workspaceId === null && files.some(({ content }) => content === text)
      ? null
      : 'a stranger’s file was taken';
  return files.some((file) => file.deviceId === deviceId && file.content === text)
    ? null
    : 'something was taken that its device never said';
}
