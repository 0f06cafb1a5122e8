import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calls } from '#shared/ipc/contract.ts';
import { AppError, errorCodes } from '#shared/ipc/errors.ts';
import { knownMessages } from '#electron/services/log/known-messages.ts';
import { openLog } from '#electron/services/log/log.ts';

// Whatever is thrown: the log has only words that it could have had before anybody wrote a name.

const APP = '/opt/rapport/out';
const names = [
  'ada berg',
  'Ada Berg',
  'ADA BERG',
  "Siobhán O'Brien-Łuczak",
  "o'brien",
  'd’Aubigné',
  'Zoë Ångström',
  'müller-lüdenscheidt',
  'İpek Şahin',
  'Нина Петрова',
  'нина',
  'Γιώργος',
  'محمد علي',
  'דוד לוי',
  '田中 太郎',
  '김민준',
  'สมชาย ใจดี',
  'अमिताभ',
  'José_María.López',
  'van der Berg',
  'bo',
  'X Æ A-12',
];
/** Anything that a person may have typed; mostly names, now and then any text. */
const typed = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
);
/** Texts as Node, SQLite, JavaScript, libraries and we write them around something typed. */
const shapes: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `no seat for ${name}`,
  (name) => `ENOENT: no such file or directory, open '/home/${name}/Lists/${name}.csv'`,
  (name) => `ENOENT: no such file or directory, open 'C:\\Users\\${name}\\My Documents\\${name}'s list.csv'`,
  (name) => `EPERM: operation not permitted, rename '/Users/${name}/a b.part' -> '/Users/${name}/a b'`,
  (name) => `EACCES: permission denied, ${name}`,
  (name) => `${name}: no such file or directory, open`,
  (name) => `UNIQUE constraint failed: ${name}.${name}`,
  (name) => `no such table: ${name}`,
  (name) => `near "${name}": syntax error`,
  (name) => `insert into person values ('${name.replaceAll("'", "''")}', 3)`,
  (name) => `Unexpected token '${name}', "{"name":"${name}"}" is not valid JSON`,
  (name) => JSON.stringify({ name, partner: name }),
  (name) => `{name:${name}}`,
  (name) => `https://example.com/${encodeURIComponent(name)}?q=${name}#${name}`,
  (name) => `file:///home/${encodeURIComponent(name)}/x`,
  (name) => `${name}@nordwind.example`,
  (name) => `Cannot read properties of undefined (reading '${name}')`,
  (name) => `${name} is not a function`,
  (name) => `shape: changes.0.fields.${name}`,
  (name) => `It has ${name} MB; at most 25 MB can be read.`,
  (name) => `x\n    at ${name} (${APP}/main/${name}.js:1:1)`,
  (name) => `x\n    at ${name} (${APP}/main/main.js:1:1)`,
  (name) => `«${name}» “${name}” \`${name}\``,
  (name) => `${name}\u0000${name}\u202e`,
];
const text = fc.tuple(typed, fc.constantFrom(...shapes)).map(([name, shape]) => shape(name));
const failure: fc.Arbitrary<unknown> = fc
  .record({
    message: text,
    name: fc.oneof(fc.constant('Error'), fc.constant('SqliteError'), typed),
    code: fc.oneof(fc.constant(undefined), fc.constant('ENOSPC'), typed),
    frames: fc.array(typed, { maxLength: 3 }),
    kind: fc.constantFrom('error', 'app-error', 'text', 'object'),
    cause: fc.option(text, { nil: undefined }),
    app: fc.constantFrom(...errorCodes),
  })
  .map(({ message, name, code, frames, kind, cause, app }) => {
    if (kind === 'text') return message;
    if (kind === 'object') return { message, name, toString: () => message };
    const options = cause === undefined ? {} : { cause: new Error(cause) };
    if (kind === 'app-error') return new AppError(app, message, options);
    const made = Object.assign(new Error(message, options), { name, code });
    made.stack = [
      `${name}: ${message}`,
      ...frames.map((frame) => `    at ${frame} [as ${frame}] (/home/${frame}/${frame}.js:3:4)`),
      `    at ${name} (${APP}/main/main.js:120:7)`,
    ].join('\n');
    return made;
  });
const details = fc.dictionary(
  fc.oneof(fc.constantFrom('name', 'code', 'version'), typed),
  fc.oneof(typed, text, fc.nat()),
);

/** Every word that the log may have without knowing anything that was typed. */
const allowed: ReadonlySet<string> = new Set(
  [
    ...knownMessages,
    ...errorCodes,
    ...Object.keys(calls),
    'at level what info failure started call-slow call-failed backup-failed name code milliseconds version unknown',
    'error message errorCode places cause hidden main/main.js AppError SqliteError Error T Z',
    'ENOENT: no such file or directory, open EPERM: operation not permitted, rename EACCES: permission denied ENOSPC',
  ].flatMap(wordsOf),
);

function wordsOf(line: string): readonly string[] {
  return line.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
}

it('has no word of what was typed, whatever happened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-masking-'));
  try {
    let rounds = 0;
    await fc.assert(
      fc.asyncProperty(failure, details, typed, async (thrown, more, event) => {
        const here = join(folder, String((rounds += 1)));
        const log = openLog(here, APP);
        log.failure('call-failed', thrown, more);
        // What the compiler would refuse.
        log.info(event as 'started', more);
        await log.flush();
        const written = readFileSync(join(here, 'rapport.log'), 'utf8');
        const strange = wordsOf(written.replaceAll('\\n', ' ')).filter((word) => !allowed.has(word));
        expect(strange).toEqual([]);
        expect(written.trim().split('\n')).toHaveLength(2);
      }),
      { numRuns: 3_000 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
