import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { backupFolder } from '#electron/db/backups/backup-list.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { asideFolder, databasePath } from '#electron/db/file/profile-files.ts';
import { Profile } from '#electron/db/profile/profile.ts';
import type {} from '#renderer/bridge/bridge.ts'; // declares window.api
import { answerOf } from './ask-app.ts';

/** What a new profile has; the same as where there is no settings file. */
const FIRST_SETTINGS = { theme: 'system', paper: 'a4', userName: '', hintsDone: false, layout: {} };
const EMPTY_BACKUP = 'rapport-20200101-000000000-daily.sqlite';
const SCRIPTS = '**/assets/**';

/**
 * Restores an empty backup into a running app and takes its settings back, by the calls that the window has too. The page is left
 * without the app's own scripts, so that nothing of the test before can write after it: load it anew.
 */
export async function emptyProfile(page: Page, profile: string): Promise<void> {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.reload();
  await page.waitForFunction(() => 'api' in window);
  await mkdir(backupFolder(profile), { recursive: true });
  await writeFile(join(backupFolder(profile), EMPTY_BACKUP), await emptyDatabase());
  const problem = await answerOf(page, 'backup.restore', { file: EMPTY_BACKUP });
  if (problem !== null) throw new Error(`The empty profile did not open: ${JSON.stringify(problem)}`);
  await answerOf(page, 'settings.set', FIRST_SETTINGS);
  await rm(backupFolder(profile), { recursive: true, force: true });
  await rm(asideFolder(profile), { recursive: true, force: true });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.unroute(SCRIPTS);
}

let empty: Promise<Buffer> | undefined;

/** The database of a profile in which nothing was done yet; made once. */
function emptyDatabase(): Promise<Buffer> {
  empty ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-empty-'));
    const profile = new Profile({ folder, migrations, now: Date.now, newId: v7 });
    const problem = profile.open();
    if (problem !== null) throw new Error(problem.detail);
    profile.close();
    const content = await readFile(databasePath(folder));
    await rm(folder, { recursive: true });
    return content;
  })();
  return empty;
}
