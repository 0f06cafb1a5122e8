import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { databasePath } from '#electron/db/profile-files.ts';
import { randomFrom, type Random } from '../property/random.ts';
import type { Acknowledged } from './acknowledged.ts';

const childPath = fileURLToPath(new URL('./child.ts', import.meta.url));

/** What the rounds found. `problems` empty = no commit lost, none torn. */
export type CrashReport = {
  readonly kills: number;
  readonly commits: number;
  /** Kills that hit between two acknowledgements with a commit on the disk that had not been told yet. */
  readonly unsaid: number;
  readonly problems: readonly string[];
};

/** What the parent expects of one commit. */
type Expected = { readonly rows: number; undone: boolean };

/**
 * Starts the child again and again on one profile, kills it with SIGKILL at a random moment, and looks at the file after each kill.
 * A new folder begins every `roundsPerFile` kills, so that both young and grown files are hit.
 */
export async function crashRounds(
  newFolder: () => string,
  kills: number,
  seed: number,
  roundsPerFile = 25,
): Promise<CrashReport> {
  const environment = { ...process.env, NODE_COMPILE_CACHE: newFolder() };
  await once(spawn(process.execPath, [childPath], { env: environment, stdio: 'ignore' }), 'exit');
  const random = randomFrom(seed);
  const problems: string[] = [];
  let commits = 0;
  let unsaid = 0;
  let folder = newFolder();
  let expected = new Map<number, Expected>();
  for (let kill = 0; kill < kills && problems.length === 0; kill += 1) {
    if (kill > 0 && kill % roundsPerFile === 0) {
      folder = newFolder();
      expected = new Map();
    }
    const next = expected.size === 0 ? 0 : Math.max(...expected.keys()) + 1;
    const said = await killedRun(folder, random, next, environment);
    commits += said.filter(({ kind }) => kind === 'commit').length;
    for (const { kind, number, rows } of said) expected.set(number, { rows, undone: kind === 'undo' });
    const found = inspect(folder, expected, said.at(-1)?.number ?? next - 1);
    unsaid += found.unsaid ? 1 : 0;
    problems.push(...found.problems.map((problem) => `kill ${kill}, seed ${seed}: ${problem}`));
  }
  return { kills, commits, unsaid, problems };
}

/** One life of the child: what it acknowledged before it was killed. */
async function killedRun(
  folder: string,
  random: Random,
  first: number,
  environment: NodeJS.ProcessEnv,
): Promise<readonly Acknowledged[]> {
  const seed = random.integer(2 ** 31);
  const child = spawn(process.execPath, [childPath, folder, String(seed), String(first)], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let output = '';
  let complaint = '';
  let timer: NodeJS.Timeout | null = null;
  const kill = (after: number): void => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), after);
  };
  // Some kills hit while the file is being opened and its log read back, most while it commits: some lines later, and then in the
  // middle of something, which does not depend on how busy the machine is.
  const lines = random.chance(0.15) ? Infinity : random.integer(9);
  const delay = random.next() * 8;
  if (lines === Infinity) kill(40 + random.integer(120));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > lines) kill(delay);
  });
  const [code] = await exited;
  if (timer !== null) clearTimeout(timer);
  if (code !== null) throw new Error(`The child ended by itself with ${String(code)}: ${complaint}`);
  // The last line may be cut short; what is cut was not acknowledged.
  const whole = output.split('\n').slice(0, -1);
  return whole
    .map((line) => JSON.parse(line) as Acknowledged)
    .filter(({ kind }) => kind !== ('open' as string));
}

type Found = { readonly problems: readonly string[]; readonly unsaid: boolean };

/** Opens the file as the next start would and compares it with what was acknowledged. */
function inspect(folder: string, expected: Map<number, Expected>, last: number): Found {
  const db = new Database(databasePath(folder));
  try {
    const check = String(db.pragma('quick_check', { simple: true }));
    if (check !== 'ok') return { problems: [`quick_check: ${check}`], unsaid: false };
    if (db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'person'").pluck().get() === 0) {
      return { problems: expected.size === 0 ? [] : ['the tables are gone'], unsaid: false };
    }
    return compare(db, expected, last);
  } finally {
    db.close();
  }
}

type Group = {
  readonly number: number;
  readonly stated: number;
  readonly people: number;
  readonly gone: number;
};

function compare(db: Database.Database, expected: Map<number, Expected>, last: number): Found {
  const groups = db
    .prepare(
      `SELECT CAST(substr(name, 1, instr(name, ' ') - 1) AS INTEGER) AS number,
              CAST(substr(name, instr(name, 'of ') + 3) AS INTEGER) AS stated, count(*) AS people, sum(deleted) AS gone
       FROM person GROUP BY 1, 2`,
    )
    .all() as Group[];
  const problems: string[] = [];
  let unsaid = false;
  const seen = new Map(groups.map((group) => [group.number, group]));
  for (const [number, { rows, undone }] of expected) {
    const group = seen.get(number);
    if (group === undefined) problems.push(`commit ${number} was acknowledged and is gone`);
    else if (group.stated !== rows)
      problems.push(`commit ${number} made ${rows} people, the file says ${group.stated}`);
    // An undo may be on the disk without having been acknowledged, but only the last one.
    else if (undone !== group.gone > 0 && !(number === last && !undone))
      problems.push(`commit ${number}: undo is lost`);
  }
  for (const { number, stated, people, gone } of groups) {
    if (people !== stated) problems.push(`commit ${number} is torn: ${people} of ${stated} people`);
    if (gone !== 0 && gone !== people)
      problems.push(`the undo of commit ${number} is torn: ${gone} of ${people}`);
    if (!expected.has(number)) {
      if (number !== last + 1) problems.push(`commit ${number} came from nowhere`);
      unsaid = true;
      expected.set(number, { rows: stated, undone: gone > 0 });
    } else if (gone > 0) expected.set(number, { rows: stated, undone: true });
  }
  const logged = db
    .prepare(
      `SELECT count(*) FROM person p WHERE NOT EXISTS (SELECT 1 FROM row_key k JOIN field_clock f ON f.rowKey = k.key
       JOIN change c ON c.rowKey = k.key WHERE k.entity = 'person' AND k.row = p.id AND f.field = 'name' AND c.field = 'name')`,
    )
    .pluck()
    .get();
  if (logged !== 0) problems.push(`${String(logged)} people are without log or clock`);
  return { problems, unsaid };
}
