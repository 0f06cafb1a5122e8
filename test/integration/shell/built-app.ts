import { isBuildCurrent } from '../../../build/vite/build-state.ts';
import { buildApp } from '../../../build/vite/build-app.ts';

/** Makes sure that the built app is there; within `npm test` it is. */
export async function ensureBuilt(): Promise<void> {
  if (!isBuildCurrent()) await buildApp(() => undefined);
}
