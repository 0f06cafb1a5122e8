import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Disk } from './disk.ts';
import { readRecording, type DiskEvent } from './recording.ts';

const workload = fileURLToPath(new URL('./workload.ts', import.meta.url));

/** Runs the script of a seed under the recorder, on a copy of the folder `from` (null = a new profile), and reads what it did. */
export function record(
  root: string,
  library: string,
  seed: number,
  from: string | null,
): readonly DiskEvent[] {
  const place = mkdtempSync(join(root, 'recording-'));
  const folder = join(mkdtempSync(join(place, 'disk-')), 'profile');
  if (from !== null) cpSync(from, folder, { recursive: true });
  const log = join(place, 'log');
  const acknowledgements = join(place, 'said');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', workload, folder, acknowledgements, String(seed)],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        LD_PRELOAD: library,
        RECORD_FOLDER: folder,
        RECORD_LOG: log,
        RECORD_ACK: acknowledgements,
        // The kernel's ring of orders would pass by the recorder.
        UV_USE_IO_URING: '0',
      },
    },
  );
  if (status !== 0) throw new Error(`the recorded process failed: ${stderr}`);
  const events = readRecording(log, folder);
  checkWhole(events, folder, from);
  rmSync(place, { recursive: true });
  return events;
}

/** A recording that missed something proves nothing: played to its end it must be the folder, byte by byte. */
function checkWhole(events: readonly DiskEvent[], folder: string, from: string | null): void {
  const disk = new Disk(from);
  for (const event of events) if (event.kind !== 'said') disk.apply(event);
  const whole = disk.whole();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile() && !name.endsWith('-shm'));
  for (const name of new Set([...files, ...whole.keys()])) {
    const recorded = whole.get(name);
    const isRight = files.includes(name) && recorded?.equals(readFileSync(join(folder, name))) === true;
    if (!isRight) throw new Error(`the recording is not complete: ${name}`);
  }
}
