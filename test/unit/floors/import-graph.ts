import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import type { ImportGraph } from './leaning.ts';

const SOURCE = /\.(?:tsx?|mjs|css)$/;
/** `from '…'`, `import '…'`, `import('…')`, `new URL('…'`, and `@import '…'` of styles. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s*|\bnew URL\(\s*)['"]([^'"\n]+)['"]/g;

/** Reads who imports whom under some top folders. `root` is the folder of the repository. */
export function readImports(root: string, tops: readonly string[]): ImportGraph {
  const paths = tops.flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .map((path) => `${top}/${path.replaceAll('\\', '/')}`)
      .filter((path) => SOURCE.test(path)),
  );
  const known = new Set(paths);
  return new Map(
    paths.map((path) => [
      path,
      importsOf(path, readFileSync(join(root, path), 'utf8')).filter((to) => known.has(to)),
    ]),
  );
}

/** What a text of this path imports of the repository itself; libraries are left out. */
export function importsOf(path: string, text: string): readonly string[] {
  const found = [...withoutComments(text).matchAll(IMPORT)].flatMap(([, named = '']) => {
    const [target = ''] = named.split('?');
    if (target.startsWith('#')) return [target.slice(1)];
    return target.startsWith('.') ? [normalize(join(dirname(path), target))] : [];
  });
  return [...new Set(found)];
}

/** Comments may speak of an import. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
