import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource } from 'resedit';
import type { PackedApp } from './pack-app.ts';

/** One file of the archive, by its path in it. */
export type ArchivedFile = {
  readonly path: string;
  /** Outside of the archive, beside it. */
  readonly unpacked: boolean;
  /** SHA-256 in hex, as the archive's own header has it. */
  readonly stated: string;
  /** SHA-256 in hex, of the content as it is read. */
  readonly actual: string;
};

/** Everything that a finished package says about its own safety. */
export type PackedFacts = {
  /** State of each fuse by its name; null for one that the binary does not have. */
  readonly fuses: Readonly<Record<string, boolean | null>>;
  readonly files: readonly ArchivedFile[];
  /** Text of the archived scripts and of package.json, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 of the archive's header. */
  readonly headerHash: string;
  /** What the program holds the header against; null where the system has no such check (Linux). */
  readonly expectedHeaderHash: string | null;
  /** Files beside the archive, by their path in the folder of resources. */
  readonly beside: readonly string[];
};

export async function readPackedApp(app: PackedApp): Promise<PackedFacts> {
  const archive = join(app.resources, 'app.asar');
  const { header, headerString } = getRawHeader(archive);
  const files: ArchivedFile[] = [];
  const texts = new Map<string, string>();
  for (const listed of listPackage(archive, { isPack: false })) {
    const path = listed.replaceAll('\\', '/').replace(/^\//, '');
    const entry = entryOf(header, path);
    if (entry === null) continue; // a folder
    const content = entry.unpacked
      ? await readFile(join(`${archive}.unpacked`, path))
      : extractFile(archive, path);
    files.push({ path, unpacked: entry.unpacked, stated: entry.hash, actual: sha256(content) });
    if (/\.(?:c?js|json|html|css)$/.test(path)) texts.set(path, content.toString('utf8'));
  }
  return {
    fuses: await fusesOf(app),
    files,
    texts,
    headerHash: sha256(Buffer.from(headerString)),
    expectedHeaderHash: await expectedHeaderHash(app),
    beside: await filesUnder(app.resources),
  };
}

/** SHA-256 in hex. */
export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** All files under a folder, by their path in it, with `/`. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

async function fusesOf({ program }: PackedApp): Promise<PackedFacts['fuses']> {
  const digits = new Map<string, unknown>(Object.entries(await getCurrentFuseWire(program)));
  return Object.fromEntries(
    Object.entries(FuseV1Options)
      .filter(([, place]) => typeof place === 'number')
      .map(([name, place]) => {
        const digit = digits.get(String(place));
        return [name, digit === 0x31 ? true : digit === 0x30 ? false : null];
      }),
  );
}

async function expectedHeaderHash({ system, program }: PackedApp): Promise<string | null> {
  switch (system) {
    case 'linux':
      return null;
    case 'mac': {
      const list = await readFile(join(program, 'Contents', 'Info.plist'), 'utf8');
      const found =
        /<key>ElectronAsarIntegrity<\/key>\s*<dict>\s*<key>Resources\/app\.asar<\/key>[\s\S]*?<key>hash<\/key>\s*<string>([0-9a-f]{64})</.exec(
          list,
        );
      return found?.[1] ?? '';
    }
    case 'win': {
      const resources = NtExecutableResource.from(NtExecutable.from(await readFile(program)));
      const entry = resources.entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
      if (entry === undefined) return '';
      // Written by the packaging in this form.
      const list = JSON.parse(Buffer.from(entry.bin).toString('utf8')) as readonly {
        file: string;
        value: string;
      }[];
      return list.find(({ file }) => file === String.raw`resources\app.asar`)?.value ?? '';
    }
  }
}

type Header = {
  readonly files?: Readonly<Record<string, Header>>;
  readonly unpacked?: boolean;
  readonly integrity?: { readonly hash: string };
};

function entryOf(header: Header, path: string): { readonly unpacked: boolean; readonly hash: string } | null {
  let entry: Header | undefined = header;
  for (const part of path.split('/')) entry = entry?.files?.[part];
  if (entry === undefined || entry.files !== undefined) return null;
  return { unpacked: entry.unpacked === true, hash: entry.integrity?.hash ?? '' };
}
