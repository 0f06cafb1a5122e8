import { openSync, writeSync } from 'node:fs';
import { DataClient } from '#electron/db/thread/client.ts';
import { openSettings } from '#electron/services/settings/settings-file.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { draftOf, rowOf, type Action } from '../model/action.ts';
import { OPENING, type Line } from '../model/line.ts';
import { settingsPath } from '../model/perform.ts';
import { scriptOf } from './script.ts';

/**
 * The recorded process: the app's own way to the disk (data client, data thread, settings) without its windows. Arguments: profile
 * folder, file for acknowledgements, seed of the script.
 */
const [folder = '', acknowledgements = '', seed = '0'] = process.argv.slice(2);

/** Longer than the data thread waits before it folds its log, in milliseconds. */
const IDLE = 2_300;

const words = openSync(acknowledgements, 'a');
const threadUrl = new URL('../../../electron/db/thread/data-thread.ts', import.meta.url);
let day = 1;
// A day of its own for each backup of the day, so that each is made.
const asking = () => ({ today: `2099-01-${String(day).padStart(2, '0')}` as IsoDate, userName: 'Attack' });
const client = new DataClient({ threadUrl, folder, asking });
const settings = openSettings(settingsPath(folder));

refuse(await client.ask('profile.retry', undefined));
let known = await backups();
say({ say: 'done', number: OPENING, at: performance.now(), made: known });
for (const [number, action] of scriptOf(Number(seed)).entries()) {
  const file = action.kind === 'restore' ? await backupFor(action.which) : null;
  say({ say: 'begin', number, at: performance.now(), file });
  await perform(action, file);
  const now = await backups();
  say({ say: 'done', number, at: performance.now(), made: now.filter((name) => !known.includes(name)) });
  known = now;
}
await client.close();

async function perform(action: Action, file: string | null): Promise<void> {
  switch (action.kind) {
    case 'commit':
    case 'import': {
      const { command, changes, draftOf: typed } = action;
      const drafts = typed === null ? [] : [rowOf(typed)];
      await client.ask('data.commit', { command, changes, drafts });
      return;
    }
    case 'draft':
      await client.ask('drafts.keep', draftOf(action.person, action.text));
      return;
    case 'undo':
      await client.ask('data.undo', undefined);
      return;
    case 'redo':
      await client.ask('data.redo', undefined);
      return;
    case 'backup':
      day += 1;
      await client.backUpDaily();
      return;
    case 'tidy':
      await new Promise((resolve) => setTimeout(resolve, IDLE));
      return;
    case 'reopen':
      refuse(await client.ask('profile.retry', undefined));
      return;
    case 'restore':
      if (file !== null) refuse(await client.ask('backup.restore', { file }));
      return;
    case 'settings':
      await settings.change({ userName: action.userName });
  }
}

async function backupFor(which: number): Promise<string | null> {
  const list = await client.ask('backup.list', undefined);
  return list[Math.min(which, list.length - 1)]?.file ?? null;
}

async function backups(): Promise<readonly string[]> {
  return (await client.ask('backup.list', undefined)).map(({ file }) => file);
}

function say(line: Line): void {
  writeSync(words, `${JSON.stringify(line)}\n`);
}

function refuse(problem: { readonly code: string; readonly detail: string } | null): void {
  if (problem !== null) throw new Error(`${problem.code}: ${problem.detail}`);
}
