import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { importedBy } from './imported-by.ts';
import { join, posix } from 'node:path';
import { outputFolder, projectFolder } from '../vite/output-folder.ts';
import nativeFiles from './native-files.json' with { type: 'json' };
import type { PackedApp } from './pack-app.ts';
import { filesUnder, sha256, type PackedFacts } from './read-packed-app.ts';

/** One rule for a package, and what breaks it; empty when it is kept. */
export type PackageVerdict = { readonly rule: string; readonly faults: readonly string[] };

/** The fuses as `docs/security.md` has them; those that are not here stay as Electron has them. */
const wantedFuses: Readonly<Record<string, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
};

/** The archive holds these and nothing else: no source, test, map or tool of development. */
const allowedFiles: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/main\/[\w-]+\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/(?:index|print)\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(?:js|css|woff2|svg|png|webp)$/,
  /^node_modules\/better-sqlite3\/(?:package\.json|LICENSE)$/,
  /^node_modules\/better-sqlite3\/lib\/[\w/-]+\.js$/,
];

/** Holds a package that was read back against everything that is promised of it. */
export async function checkPackedApp(app: PackedApp, facts: PackedFacts): Promise<readonly PackageVerdict[]> {
  const native = `node_modules/better-sqlite3/prebuilds/${app.target}.node`;
  return [
    { rule: 'the fuses are set', faults: fuseFaults(facts) },
    { rule: 'the archive holds the build and nothing else', faults: await contentFaults(facts, native) },
    { rule: 'every import of its scripts is in it', faults: importFaults(facts) },
    { rule: 'its checksums are those of its files', faults: checksumFaults(facts) },
    // Linux has no such check, so there is nothing to say.
    ...(facts.expectedHeaderHash === null
      ? []
      : [{ rule: 'the program knows the checksum of the archive', faults: headerFaults(facts) }]),
    {
      rule: 'outside of it lies the one native file, as it was published',
      faults: await nativeFaults(facts, native),
    },
  ];
}

function fuseFaults({ fuses }: PackedFacts): readonly string[] {
  return Object.entries(wantedFuses)
    .filter(([name, wanted]) => fuses[name] !== wanted)
    .map(([name, wanted]) => `${name} is ${String(fuses[name])}, not ${String(wanted)}`);
}

async function contentFaults({ files, texts }: PackedFacts, native: string): Promise<readonly string[]> {
  const strange = files
    .filter(({ path }) => path !== native && !allowedFiles.some((allowed) => allowed.test(path)))
    .map(({ path }) => `${path} does not belong there`);
  const packed = new Map(files.map(({ path, actual }) => [path, actual]));
  const built = (await filesUnder(outputFolder())).filter((path) => !/\.map$|\.woff$|^\.built$/.test(path));
  const wrong: string[] = [];
  for (const path of built) {
    const wanted = sha256(await readFile(join(outputFolder(), path)));
    if (packed.get(`out/${path}`) !== wanted) wrong.push(`out/${path} is missing or not as it was built`);
  }
  const traces = [...texts]
    .filter(([path, text]) => path.startsWith('out/') && text.includes(projectFolder))
    .map(([path]) => `${path} names the folder of the project`);
  return [...strange, ...wrong, ...traces];
}

/** Starts from the files that Electron and the data thread load, and follows what they import. */
function importFaults({ texts, files }: PackedFacts): readonly string[] {
  const there = new Set(files.map(({ path }) => path));
  const faults: string[] = [];
  const seen = new Set<string>();
  const waiting = [mainFile(texts), 'out/main/data-thread.js', 'out/preload/preload.cjs'];
  for (const path of waiting) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = texts.get(path);
    if (text === undefined) {
      faults.push(`${path} is missing`);
      continue;
    }
    for (const name of importedBy(path, text)) {
      if (name === 'electron' || name.startsWith('node:') || builtinModules.includes(name)) continue;
      const found = resolve(name, path, there, texts);
      if (found === null) faults.push(`${path} imports ${name}, which is not there`);
      else if (/\.c?js$/.test(found)) waiting.push(found);
    }
  }
  return faults;
}

function mainFile(texts: PackedFacts['texts']): string {
  return fieldOf(texts.get('package.json'), 'main');
}

function resolve(
  name: string,
  from: string,
  there: ReadonlySet<string>,
  texts: PackedFacts['texts'],
): string | null {
  const isRelative = name.startsWith('.');
  const base = isRelative ? posix.join(posix.dirname(from), name) : `node_modules/${name}`;
  const main = isRelative ? '' : fieldOf(texts.get(`${base}/package.json`), 'main');
  const tries = [
    base,
    `${base}.js`,
    `${base}/index.js`,
    ...(main === '' ? [] : [posix.join(base, main), `${posix.join(base, main)}.js`]),
  ];
  return tries.find((path) => there.has(path)) ?? null;
}

function fieldOf(json: string | undefined, field: string): string {
  const value =
    json === undefined ? undefined : (JSON.parse(json) as Readonly<Record<string, unknown>>)[field]; // a package.json
  return typeof value === 'string' ? value.replace(/^\.\//, '') : '';
}

function checksumFaults({ files }: PackedFacts): readonly string[] {
  return files
    .filter(({ stated, actual }) => stated !== actual)
    .map(({ path }) => `${path} is not what the archive's header says`);
}

function headerFaults({ headerHash, expectedHeaderHash }: PackedFacts): readonly string[] {
  if (expectedHeaderHash === headerHash) return [];
  return [expectedHeaderHash === '' ? 'it knows none' : `it knows ${expectedHeaderHash}, not ${headerHash}`];
}

async function nativeFaults({ files, beside }: PackedFacts, native: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const outside = files.filter(({ unpacked }) => unpacked);
  const name = posix.basename(native);
  const published = Object.entries(nativeFiles.sha256).find(([file]) => file === name)?.[1];
  for (const { path, actual } of outside) {
    if (path !== native) faults.push(`${path} lies outside of the archive`);
    else if (actual !== published)
      faults.push(`${path} has the checksum ${actual}, not ${String(published)}`);
  }
  if (!outside.some(({ path }) => path === native)) faults.push(`${native} is missing`);
  const loose = beside.filter(
    (path) => path.startsWith('app') && path !== 'app.asar' && path !== `app.asar.unpacked/${native}`,
  );
  faults.push(...loose.map((path) => `${path} lies beside the archive`));
  if (beside.includes('default_app.asar')) faults.push('default_app.asar lies beside the archive');
  // The checksums above are of this very version.
  const lock = JSON.parse(await readFile(join(projectFolder, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly version?: string }>>;
  }; // npm's own file
  const locked = lock.packages[`node_modules/${nativeFiles.package}`]?.version;
  if (locked !== nativeFiles.version)
    faults.push(
      `native-files.json is of ${nativeFiles.package} ${nativeFiles.version}, the lock file of ${String(locked)}`,
    );
  return faults;
}
