import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { outputFolder, projectFolder } from './output-folder.ts';

/** The preload: one CommonJS file, because a sandboxed preload may require nothing but `electron`. */
export function preloadConfig(): InlineConfig {
  return {
    configFile: false,
    root: projectFolder,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: 'chrome140',
      outDir: join(outputFolder(), 'preload'),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { preload: join(projectFolder, 'electron/preload/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}
