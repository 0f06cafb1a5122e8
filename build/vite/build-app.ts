import { build, type InlineConfig } from 'vite';
import { mainConfig } from './main-config.ts';
import { preloadConfig } from './preload-config.ts';
import { rendererConfig } from './renderer-config.ts';
import { markBuilt, sourceState } from './build-state.ts';

const parts: readonly (readonly [string, () => InlineConfig])[] = [
  ['main process', mainConfig],
  ['preload', preloadConfig],
  ['window', rendererConfig],
];

/** Builds all three parts into the output folder and tells `say` how long each took. */
export async function buildApp(say: (line: string) => void): Promise<void> {
  // Also where a test builds: what is packed is never a development build, which would name the folder of the project.
  if (process.env['NODE_ENV'] !== 'development') process.env['NODE_ENV'] = 'production';
  const state = sourceState();
  for (const [name, config] of parts) {
    const from = performance.now();
    await build(config());
    say(`built ${name} in ${Math.round(performance.now() - from)} ms`);
  }
  markBuilt(state);
}
