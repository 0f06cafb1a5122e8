import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { projectFolder } from '../vite/output-folder.ts';
import type { PackedSystem } from './stand-in-electron.ts';

/** An app as it is packed into a folder, before an installer is made of it. */
export type PackedApp = {
  readonly system: PackedSystem;
  /** As Node has it in file names, such as `win32-x64`. */
  readonly target: string;
  /** The program that has the fuses; on macOS the `.app` folder. */
  readonly program: string;
  readonly resources: string;
};

const targets = {
  linux: { platform: Platform.LINUX, arch: Arch.x64, target: 'linux-x64' },
  win: { platform: Platform.WINDOWS, arch: Arch.x64, target: 'win32-x64' },
  mac: { platform: Platform.MAC, arch: Arch.arm64, target: 'darwin-arm64' },
} as const;

/** Packs the built app with `electron-builder.yml` and this folder of Electron into `output`; downloads and signs nothing. */
export async function packApp(system: PackedSystem, electron: string, output: string): Promise<PackedApp> {
  const { platform, arch, target } = targets[system];
  await build({
    projectDir: projectFolder,
    targets: platform.createTarget('dir', arch),
    publish: 'never',
    config: {
      extends: join(projectFolder, 'build/packaging/electron-builder.yml'),
      electronDist: electron,
      directories: { output },
      // Icons and signatures need tools of their own.
      win: { signAndEditExecutable: false },
      mac: { identity: null, icon: join(electron, 'Electron.app/Contents/Resources/electron.icns') },
    },
  });
  return { system, target, ...placesOf(system, output) };
}

function placesOf(system: PackedSystem, output: string): Pick<PackedApp, 'program' | 'resources'> {
  switch (system) {
    case 'linux': {
      const folder = join(output, 'linux-unpacked');
      return { program: join(folder, 'rapport'), resources: join(folder, 'resources') };
    }
    case 'win': {
      const folder = join(output, 'win-unpacked');
      return { program: join(folder, 'Rapport.exe'), resources: join(folder, 'resources') };
    }
    case 'mac': {
      const app = join(output, 'mac-arm64', 'Rapport.app');
      return { program: app, resources: join(app, 'Contents', 'Resources') };
    }
  }
}
