import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { AppError } from '#shared/ipc/errors.ts';
import { openLog, type Log } from '#electron/services/log/log.ts';
import { maskMessage } from '#electron/services/log/mask.ts';
import { placesOf } from '#electron/services/log/stack-places.ts';

const APP = '/Users/ada berg/Applications/Rapport.app/Contents/Resources/app.asar/out';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function lineOf(write: (log: Log) => void): Promise<unknown> {
  const log = openLog(folder, APP);
  write(log);
  await log.flush();
  return JSON.parse(readFileSync(join(folder, 'rapport.log'), 'utf8')) as unknown; // our own log
}

describe('a line of the log', () => {
  it('has event, call and numbers', async () => {
    const line = await lineOf((log) => log.info('call-slow', { name: 'data.commit', milliseconds: 700 }));
    expect(line).toMatchObject({ level: 'info', what: 'call-slow', name: 'data.commit', milliseconds: 700 });
  });

  it('has the code and the words of a failure of the system, and no path', async () => {
    const failure = await open(join(folder, "o'brien", 'müller.csv')).catch((error: unknown) => error);
    const line = await lineOf((log) =>
      log.failure('call-failed', new AppError('file-unreadable', '', { cause: failure }), {
        name: 'files.openList',
        code: 'file-unreadable',
      }),
    );
    expect(line).toMatchObject({
      error: 'AppError',
      message: 'file-unreadable',
      cause: {
        error: 'Error',
        errorCode: 'ENOENT',
        message: 'ENOENT: no such file or directory, open ‹hidden›',
      },
    });
  });

  it('has the words of a failure of SQLite, and no value', async () => {
    const database = new Database(':memory:');
    database.exec('create table person (name text unique)');
    database.exec("insert into person values ('ada')");
    const failureOf = (sql: string): unknown => {
      try {
        database.exec(sql);
        return null;
      } catch (failure) {
        return failure;
      }
    };
    const twice = failureOf("insert into person values ('ada')");
    const wrong = failureOf("insert into ada values ('ada')");
    database.close();
    expect(await lineOf((log) => log.failure('call-failed', twice))).toMatchObject({
      error: 'SqliteError',
      errorCode: 'SQLITE_CONSTRAINT_UNIQUE',
      message: 'UNIQUE constraint failed: ‹hidden›',
    });
    rmSync(join(folder, 'rapport.log'));
    expect(await lineOf((log) => log.failure('call-failed', wrong))).toMatchObject({
      errorCode: 'SQLITE_ERROR',
      message: 'no such table: ‹hidden›',
    });
  });

  it('has nothing of a detail, an event or a name of an error that it does not know', async () => {
    const failure = Object.assign(new Error('ada'), { name: 'ada', code: 'ADA' });
    // What the compiler would refuse.
    const details = { name: 'ada', ada: 'berg', code: 'ada.berg' } as object;
    const line = await lineOf((log) => log.failure('ada' as 'started', failure, details));
    expect(JSON.stringify(line)).not.toMatch(/ada|berg/i);
  });

  it('costs the app nothing when the folder cannot be written', async () => {
    const log = openLog(join(folder, 'file\0name'), APP);
    log.info('started');
    await expect(log.flush()).resolves.toBeUndefined();
  });
});

describe('what is kept of a message', () => {
  it.each([
    [
      'Cannot read properties of undefined (reading "ada")',
      'Cannot read properties of undefined (reading ‹hidden›)',
    ],
    ['ada is not a function', '‹hidden› is not a function'],
    ['shape: fields.ada', 'shape: ‹hidden›'],
    ['It has 30.5 MB; at most 25 MB can be read.', 'It has 30.5 MB; at most 25 MB can be read.'],
    ['It has ada MB; at most 25 MB can be read.', '‹hidden›'],
    ["EACCES: permission denied, rename '/a' -> '/ada'", 'EACCES: permission denied, rename ‹hidden›'],
    ['EACCES: permission denied, ada', 'EACCES: permission denied ‹hidden›'],
    ['EACCES: ada, open', '‹hidden›'],
    ['database is locked', 'database is locked'],
    ['database is locked by ada', '‹hidden›'],
    ['no seat for Ada Berg', '‹hidden›'],
    ['', '‹hidden›'],
    ['near "ada\nberg": syntax error', 'near ‹hidden›: syntax error'],
  ])('%j', (message, kept) => {
    expect(maskMessage(message)).toBe(kept);
  });
});

describe('what is kept of a stack', () => {
  const withStack = (message: string, frames: readonly string[]): Error =>
    Object.assign(new Error(message), { stack: [`Error: ${message}`, ...frames].join('\n') });

  it('is the places in the built app', () => {
    const failure = withStack('x', [
      `    at commit (file://${APP.replaceAll(' ', '%20')}/main/data-thread.js:10:5)`,
      `    at async Object.ada [as berg] (${APP}/main/main.js:20:6)`,
      `    at ${APP}/preload/preload.cjs:30:7`,
      '    at node:internal/process/task_queues:105:5',
      '    at ada (/home/ada/berg.js:1:1)',
      `    at ada (${APP}/main/ada berg.js:1:1)`,
      `    at ada (${APP}/../ada.js:1:1)`,
    ]);
    expect(placesOf(failure, APP)).toEqual([
      'main/data-thread.js:10:5',
      'main/main.js:20:6',
      'preload/preload.cjs:30:7',
    ]);
  });

  it('is the same on Windows', () => {
    const failure = withStack('x', [
      String.raw`    at x (C:\Program Files\Rapport\resources\app.asar\out\main\main.js:1:2)`,
    ]);
    const app = String.raw`C:\Program Files\Rapport\resources\app.asar\out`;
    expect(placesOf(failure, app)).toEqual(['main/main.js:1:2']);
  });

  it('takes no line of the message for a place', () => {
    const frame = `    at ada (${APP}/main/ada.js:1:1)`;
    expect(placesOf(withStack(`x\n${frame}`, [`    at x (${APP}/main/main.js:1:2)`]), APP)).toEqual([
      'main/main.js:1:2',
    ]);
    const changed = withStack(`x\n${frame}`, []);
    changed.message = 'another';
    expect(placesOf(changed, APP)).toEqual([]);
  });
});
