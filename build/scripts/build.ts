import { build, type InlineConfig } from 'vite';
import { mainConfig } from '../vite/main-config.ts';
import { preloadConfig } from '../vite/preload-config.ts';
import { rendererConfig } from '../vite/renderer-config.ts';
import { outputFolder } from '../vite/output-folder.ts';

const parts: readonly (readonly [string, () => InlineConfig])[] = [
  ['main process', mainConfig],
  ['preload', preloadConfig],
  ['window', rendererConfig],
];

process.env['NODE_ENV'] ??= 'production';
const started = performance.now();
for (const [name, config] of parts) {
  const from = performance.now();
  await build(config());
  console.log(`built ${name} in ${Math.round(performance.now() - from)} ms`);
}
console.log(`built into ${outputFolder()} in ${Math.round(performance.now() - started)} ms`);
