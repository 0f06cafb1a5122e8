import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { projectFolder } from '../../../build/vite/output-folder.ts';

const ordinary = new URL('./child.ts', import.meta.url);

/** The process that is killed as one file, which starts more than twice as fast; to be removed afterwards. */
export type Bundle = Disposable & { readonly path: string };

/** Puts the process that is killed into one file, below `node_modules`, where it finds the database library. */
export async function bundleChild(source = ordinary): Promise<Bundle> {
  const folder = join(projectFolder, 'node_modules', '.cache', `attack-${process.pid}-${Date.now()}`);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(source),
      outDir: folder,
      minify: false,
      target: 'node24',
      rolldownOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'child.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return {
    path: join(folder, 'child.mjs'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
