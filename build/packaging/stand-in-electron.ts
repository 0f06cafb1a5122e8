import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** A system that is packed for, as electron-builder names it. */
export type PackedSystem = 'linux' | 'win' | 'mac';

/** Marks the place of the fuses in Electron's binary; what follows is their version, their number and one digit each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Electron's own defaults of its eight fuses, so that what the packaging has not set is seen. */
const DEFAULT_FUSES = '10110001';

const wire = Buffer.concat([
  Buffer.from(SENTINEL),
  Buffer.from([1, DEFAULT_FUSES.length]),
  Buffer.from(DEFAULT_FUSES),
]);

/**
 * Writes what electron-builder looks at in a folder of Electron: the files' names, a binary with fuses, and on Windows and macOS the place
 * where the checksum of the archive goes. It can be packed and read back, and not be run.
 */
export async function makeStandIn(system: PackedSystem, folder: string, version: string): Promise<void> {
  const file = async (path: string, content: string | Uint8Array): Promise<void> => {
    const whole = join(folder, path);
    await mkdir(dirname(whole), { recursive: true });
    await writeFile(whole, content);
    await chmod(whole, 0o755);
  };
  await file('version', version);
  await file('LICENSE', 'stand-in');
  await file('LICENSES.chromium.html', 'stand-in');
  switch (system) {
    case 'linux':
      await file('locales/en-US.pak', '');
      return file('electron', wire);
    case 'win':
      await file('locales/en-US.pak', '');
      return file('electron.exe', windowsBinary());
    case 'mac':
      return macFiles(file);
  }
}

/** An empty program with the one version resource that names its language. */
function windowsBinary(): Uint8Array {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.lang = 1033;
  version.setStringValues(
    { lang: 1033, codepage: 1200 },
    { FileDescription: 'Electron', ProductName: 'Electron' },
  );
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  // The fuses stand behind the last section.
  return Buffer.concat([Buffer.from(program.generate()), wire]);
}

async function macFiles(file: (path: string, content: string | Uint8Array) => Promise<void>): Promise<void> {
  const helpers = ['', ' (Renderer)', ' (Plugin)', ' (GPU)'].map((kind) => `Electron Helper${kind}`);
  const contents = 'Electron.app/Contents';
  await file(`${contents}/Info.plist`, plist('Electron'));
  await file(`${contents}/MacOS/Electron`, 'stand-in');
  await file(`${contents}/Resources/electron.icns`, 'stand-in');
  await file(`${contents}/Frameworks/Electron Framework.framework/Electron Framework`, wire);
  await file(`${contents}/Frameworks/Electron Framework.framework/Resources/en.lproj/locale.pak`, '');
  for (const helper of helpers) {
    await file(`${contents}/Frameworks/${helper}.app/Contents/Info.plist`, plist(helper));
    await file(`${contents}/Frameworks/${helper}.app/Contents/MacOS/${helper}`, 'stand-in');
  }
}

function plist(name: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0"><dict>',
    `<key>CFBundleExecutable</key><string>${name}</string>`,
    `<key>CFBundleName</key><string>${name}</string>`,
    '<key>CFBundleIconFile</key><string>electron.icns</string>',
    '</dict></plist>',
  ].join('\n');
}
