import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('./recorder.c', import.meta.url));

/** Builds the recorder below a folder; null with the reason where that cannot be done. Only Linux loads it as it is written. */
export function compileRecorder(
  folder: string,
): { readonly library: string } | { readonly library: null; readonly reason: string } {
  if (process.platform !== 'linux') return { library: null, reason: 'a power cut is recorded on Linux only' };
  const library = join(folder, 'recorder.so');
  const compiler = process.env['CC'] ?? 'cc';
  const { status, stderr, error } = spawnSync(
    compiler,
    ['-O2', '-Wall', '-shared', '-fPIC', '-o', library, source, '-ldl'],
    { encoding: 'utf8' },
  );
  if (error !== undefined)
    return { library: null, reason: `no C compiler: ${compiler} cannot be started (set CC to another one)` };
  if (status !== 0) return { library: null, reason: `${compiler} failed: ${stderr}` };
  if (stderr !== '') return { library: null, reason: `${compiler} warns: ${stderr}` };
  return { library };
}
