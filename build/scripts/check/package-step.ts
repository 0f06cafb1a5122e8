import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPackedApp } from '../../packaging/check-packed-app.ts';
import { electronAge, electronRelease, tooOld } from '../../packaging/electron-age.ts';
import { packApp } from '../../packaging/pack-app.ts';
import { readPackedApp } from '../../packaging/read-packed-app.ts';
import { makeStandIn, type PackedSystem } from '../../packaging/stand-in-electron.ts';
import { electronBinary } from '../../packaging/electron-binary.ts';
import type { StepResult } from './step.ts';

/** electron-builder makes no package for macOS on Windows. */
const systems: readonly PackedSystem[] =
  process.platform === 'win32' ? ['win', 'linux'] : ['linux', 'win', 'mac'];

/**
 * Packs the build for each system as `npm run package` does and reads the result back: fuses, archive, checksums, native file. On the
 * system of an Electron that is there its own folder is packed, elsewhere a stand-in.
 */
export async function packageStep(print: (text: string) => void): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-package-'));
  let passed = 0;
  let failed = 0;
  const real: PackedSystem[] = [];
  try {
    for (const system of systems) {
      const own = realElectron(system);
      if (own !== null) real.push(system);
      const electron = own ?? join(folder, system, 'electron');
      if (own === null) await makeStandIn(system, electron, electronRelease.version);
      const app = await packApp(system, electron, join(folder, system, 'packed'));
      for (const { rule, faults } of await checkPackedApp(app, await readPackedApp(app))) {
        print(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${system}: ${rule}\n`);
        for (const fault of faults) print(`         ${fault}\n`);
        if (faults.length === 0) passed += 1;
        else failed += 1;
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  print(
    `Electron ${electronRelease.version} is ${String(electronAge(new Date()))} days old. ${tooOld(new Date()) ?? ''}\n`,
  );
  const note =
    real.length === 0
      ? 'with a stand-in for Electron'
      : `with Electron for ${real.join(', ')}, else a stand-in`;
  return { passed, failed, note };
}

/** Folder of the Electron that is installed, when it is of this system and of the kind that is packed for. */
function realElectron(system: PackedSystem): string | null {
  const binary = electronBinary();
  const kinds: Readonly<Record<string, PackedSystem>> = {
    'linux-x64': 'linux',
    'win32-x64': 'win',
    'darwin-arm64': 'mac',
  };
  if (binary === null || kinds[`${process.platform}-${process.arch}`] !== system) return null;
  // On macOS the binary is `Electron.app/Contents/MacOS/Electron`.
  return system === 'mac' ? join(dirname(binary), '../../..') : dirname(binary);
}
