import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { outputFolder, projectFolder } from './output-folder.ts';

/**
 * Main process and data thread: two ESM files side by side, so that the one finds the other by `import.meta.dirname`.
 * Everything is bundled except Electron itself and better-sqlite3, which brings a binary.
 */
export function mainConfig(): InlineConfig {
  return {
    configFile: false,
    root: projectFolder,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: join(outputFolder(), 'main'),
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: {
          main: join(projectFolder, 'electron/main.ts'),
          'data-thread': join(projectFolder, 'electron/db/thread/data-thread.ts'),
        },
        external: ['electron', 'better-sqlite3', /^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}
