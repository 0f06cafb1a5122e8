import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RapportApp } from '../fixture.ts';

/** Goes on as a colleague: with another profile in place of the present one, which is kept in `keepIn`. */
export function goOnAs(
  app: RapportApp,
  keepIn: string,
  next: string | { readonly userName: string },
): Promise<Page> {
  return app.restart(async (profile) => {
    await cp(profile, keepIn, { recursive: true });
    await rm(profile, { recursive: true, force: true });
    if (typeof next === 'string') return cp(next, profile, { recursive: true });
    await cp(keepIn, profile, { recursive: true, filter: (path) => path === keepIn });
    await writeFile(join(profile, 'settings.json'), JSON.stringify(next));
  });
}
