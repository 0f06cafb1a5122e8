import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../../build/vite/output-folder.ts';

const shell = join(projectFolder, 'build/shell');
type Manifest = Readonly<
  Partial<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>
>;
const manifest = JSON.parse(readFileSync(join(shell, 'package.json'), 'utf8')) as Manifest; // the file beside
const root = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Manifest; // our own

type Import = { readonly file: string; readonly name: string; readonly typesOnly: boolean };

function importsOf(folders: readonly string[]): readonly Import[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,mjs}`, { cwd: projectFolder }))
    .flatMap((file) => {
      const text = readFileSync(join(projectFolder, file), 'utf8');
      const found = text.matchAll(
        /^(?:import|export) (type )?[^'"`;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm,
      );
      return [...found].map(([, types, name, lazy]) => ({
        file: file.replaceAll('\\', '/'),
        name: name ?? lazy ?? '',
        typesOnly: types !== undefined,
      }));
    });
}

/** The file that a relative import names; null for a package. */
function target({ file, name }: Import): string | null {
  return name.startsWith('.') ? resolve(dirname(join(projectFolder, file)), name) : null;
}

function isInShell(path: string | null): boolean {
  return path?.startsWith(shell + sep) ?? false;
}

describe('the shell as a package of its own', () => {
  const own = importsOf(['build/shell']);

  it('imports itself, Node and what its package.json names', () => {
    expect(own.length).toBeGreaterThan(80);
    const allowed = new Set(Object.keys(manifest.dependencies ?? {}));
    const types = new Set(Object.keys(manifest.devDependencies ?? {}));
    const strange = own.filter((one) => {
      const path = target(one);
      if (path !== null) return !isInShell(path) || !existsSync(path);
      return !(
        one.name.startsWith('node:') ||
        allowed.has(one.name) ||
        (one.typesOnly && types.has(one.name))
      );
    });
    expect(strange).toEqual([]);
  });

  it('names the versions that the project has', () => {
    const versions = { ...root.dependencies, ...root.devDependencies };
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(versions[name], name).toBe(version);
  });

  it('is reached through its public face, by the scripts, tests and benches alone', () => {
    const outside = importsOf([
      'build/scripts',
      'build/packaging',
      'build/vite',
      'test',
      'electron',
      'renderer',
      'shared',
    ])
      .filter((one) => isInShell(target(one)))
      .filter(({ file }) => !/^test\/(?:unit\/build|integration)\/shell\//.test(file));
    expect(outside.length).toBeGreaterThan(5);
    expect(outside.filter((one) => target(one) !== join(shell, 'index.ts'))).toEqual([]);
    expect(outside.filter(({ file }) => !/^(?:build\/scripts|test)\//.test(file))).toEqual([]);
  });
});
