import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { checkPackedApp } from '../../../build/packaging/check-packed-app.ts';
import { packApp, type PackedApp } from '../../../build/packaging/pack-app.ts';
import { readPackedApp } from '../../../build/packaging/read-packed-app.ts';
import { makeStandIn } from '../../../build/packaging/stand-in-electron.ts';
import { ensureBuilt } from '../shell/built-app.ts';

// A package that is whole, and what becomes of the verdict when somebody changes it afterwards. That of Windows says most about itself.
let folder: string;
let whole: PackedApp;
let app: PackedApp;
let round = 0;

beforeAll(async () => {
  await ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), 'rapport-packed-'));
  await makeStandIn('win', join(folder, 'electron'), '45.4.1');
  whole = await packApp('win', join(folder, 'electron'), join(folder, 'packed'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  const copy = join(folder, String((round += 1)));
  await cp(join(folder, 'packed'), copy, { recursive: true });
  const moved = (path: string): string => path.replace(join(folder, 'packed'), copy);
  app = { ...whole, program: moved(whole.program), resources: moved(whole.resources) };
});

/** The rules that the package breaks. */
async function broken(): Promise<readonly string[]> {
  const verdicts = await checkPackedApp(app, await readPackedApp(app));
  return verdicts.filter(({ faults }) => faults.length > 0).map(({ rule }) => rule);
}

/** Changes bytes of a file without changing its length. */
async function change(path: string, from: string, to: string): Promise<void> {
  const bytes = await readFile(path);
  const at = bytes.indexOf(from);
  expect(at).toBeGreaterThan(0);
  bytes.write(to.padEnd(from.length), at);
  await writeFile(path, bytes);
}

it('is whole as it was packed', async () => {
  expect(await broken()).toEqual([]);
});

it('shows a fuse that was set back', async () => {
  await flipFuses(app.program, { version: FuseVersion.V1, [FuseV1Options.RunAsNode]: true });
  expect(await broken()).toEqual(['the fuses are set']);
});

it('shows code that was changed in the archive', async () => {
  await change(join(app.resources, 'app.asar'), 'contextIsolation: true', 'contextIsolation:!1');
  expect(await broken()).toEqual([
    'the archive holds the build and nothing else',
    'its checksums are those of its files',
  ]);
});

it('shows a header that was changed with it', async () => {
  await change(join(app.resources, 'app.asar'), '"out":{', '"oot":{');
  expect(await broken()).toContain('the program knows the checksum of the archive');
});

it('shows a native file that was changed, or put beside', async () => {
  const native = join(
    app.resources,
    'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/win32-x64.node',
  );
  await writeFile(native, Buffer.concat([await readFile(native), Buffer.from('x')]));
  expect(await broken()).toContain('outside of it lies the one native file, as it was published');
});

it('shows an app that lies beside the archive', async () => {
  await mkdir(join(app.resources, 'app'));
  await writeFile(join(app.resources, 'app', 'package.json'), '{"main":"x.js"}');
  expect(await broken()).toEqual(['outside of it lies the one native file, as it was published']);
});

it('shows an import that is not in the archive', async () => {
  const facts = await readPackedApp(app);
  const files = facts.files.filter(({ path }) => path !== 'node_modules/better-sqlite3/lib/util.js');
  const texts = new Map([...facts.texts].filter(([path]) => path !== 'out/main/data-thread.js'));
  const verdicts = await checkPackedApp(app, { ...facts, files, texts });
  const faults = verdicts.find(({ rule }) => rule === 'every import of its scripts is in it')?.faults ?? [];
  expect(faults).toContain('out/main/data-thread.js is missing');
  const other = await checkPackedApp(app, { ...facts, files });
  expect(other.find(({ rule }) => rule.startsWith('every import'))?.faults).toContainEqual(
    expect.stringMatching(/^node_modules\/better-sqlite3\/lib\/.* imports .*util, which is not there$/),
  );
});
