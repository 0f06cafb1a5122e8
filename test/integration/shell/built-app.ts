import { isBuildCurrent } from '../../../build/scripts/build-state.ts';
import { buildApp } from '../../../build/scripts/build-app.ts';

/** Makes sure that the built app is there; within `npm test` it is. */
export async function ensureBuilt(): Promise<void> {
  if (!isBuildCurrent()) await buildApp(() => undefined);
}
